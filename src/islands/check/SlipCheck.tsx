/**
 * A check whose question is a talk with slips: an island of its own, so that lessons without one do not load its face.
 * Its words come with the page, since a script that shared them with the other checks would cost each of those more.
 */
import type { ReactNode } from 'react';
import type { CheckWord } from '#i18n/check-words.en.ts';
import { sayFrom } from '#i18n/words.ts';
import { CheckIsland, type CheckProps } from './CheckIsland.tsx';
import { slipParts } from './SlipFace.tsx';

interface Props extends CheckProps {
  readonly words: Readonly<Record<CheckWord, string>>;
}

const SlipCheck = ({ words, ...props }: Props): ReactNode => (
  <CheckIsland {...props} say={sayFrom(words)} rare={slipParts} />
);

export default SlipCheck;
