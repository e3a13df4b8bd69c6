/** A talk with slips in Vietnamese: an island of its own, so that lessons without one do not load its face. */
import type { ReactNode } from 'react';
import CheckVietnamese from './CheckVietnamese.tsx';
import type { CheckProps } from './CheckIsland.tsx';
import { SlipFace } from './SlipFace.tsx';

const SlipVietnamese = (props: CheckProps): ReactNode => <CheckVietnamese {...props} SlipFace={SlipFace} />;

export default SlipVietnamese;
