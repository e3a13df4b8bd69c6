/** What is said of an answer to a talk with slips: after the verdict, and on a later visit. */
import { firstSentence } from '#domain/first-sentence.ts';
import { keyOf } from '#domain/mark-response.ts';
import type { SlipQuestion, SlipResponse } from '#domain/question.ts';
import { textOfPart, type InlineText } from '#domain/text.ts';
import type { Line } from './GivenAnswer.tsx';

/**
 * Of a talk: the reason of the first mistake, which is a sentence marked though it is right, a wrong mend, or a wrong
 * sentence not marked; where there is none, why the wrong sentence is wrong.
 */
export const slipDetail = (question: SlipQuestion, { mends }: SlipResponse): InlineText => {
  const { key } = keyOf(question);
  const right = key.kind === 'slip' ? key.mends : {};
  const told =
    question.sentences.find(({ id }) => mends[id] !== right[id]) ?? question.sentences.find(({ id }) => right[id]);
  const mend = told?.mends?.find(({ id, correct }) => !correct && id === mends[told.id]);
  return firstSentence((mend ?? told)?.why ?? []);
};

/** Each marked sentence, and the mend chosen for it. */
export const slipGiven = ({ sentences }: SlipQuestion, { mends }: SlipResponse): readonly Line[] =>
  Object.entries(mends).map(([id, mend]) => ({
    id,
    text: textOfPart(sentences, id),
    // A sentence that is right has no mends to choose from.
    ...(mend !== '' && { became: textOfPart(sentences.find((sentence) => sentence.id === id)?.mends ?? [], mend) }),
  }));
