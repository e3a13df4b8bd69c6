/** A talk with slips in English: an island of its own, so that lessons without one do not load its face. */
import type { ReactNode } from 'react';
import CheckEnglish from './CheckEnglish.tsx';
import type { CheckProps } from './CheckIsland.tsx';
import { SlipFace } from './SlipFace.tsx';

const SlipEnglish = (props: CheckProps): ReactNode => <CheckEnglish {...props} SlipFace={SlipFace} />;

export default SlipEnglish;
