/** The check with the English words: an island of its own, so that a page loads one language only. */
import type { ReactNode } from 'react';
import { sayCheckEn } from '#i18n/check-words.en.ts';
import { CheckIsland, type CheckProps } from './CheckIsland.tsx';

const CheckEnglish = (props: CheckProps): ReactNode => <CheckIsland {...props} say={sayCheckEn} />;

export default CheckEnglish;
