/** The check with the Vietnamese words: an island of its own, so that a page loads one language only. */
import type { ReactNode } from 'react';
import { sayCheckVi } from '#i18n/check-words.vi.ts';
import { CheckIsland, type CheckProps } from './CheckIsland.tsx';

const CheckVietnamese = (props: CheckProps): ReactNode => <CheckIsland {...props} say={sayCheckVi} />;

export default CheckVietnamese;
