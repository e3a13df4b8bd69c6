/** A check whose question is steps to be put in order: an island of its own, as a talk with slips is (SlipCheck.tsx). */
import type { ReactNode } from 'react';
import type { CheckWord } from '#i18n/check-words.en.ts';
import { sayFrom } from '#i18n/words.ts';
import { CheckIsland, type CheckProps } from './CheckIsland.tsx';
import { orderParts } from './OrderFace.tsx';

interface Props extends CheckProps {
  readonly words: Readonly<Record<CheckWord, string>>;
}

const OrderCheck = ({ words, ...props }: Props): ReactNode => (
  <CheckIsland {...props} say={sayFrom(words)} rare={orderParts} />
);

export default OrderCheck;
