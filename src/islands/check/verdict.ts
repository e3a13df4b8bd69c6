/** The one sentence that tells how an answer was: the word first, then the reason of what was chosen. */
import { firstSentence } from '#domain/first-sentence.ts';
import { isRight } from '#domain/mark-response.ts';
import type { Mark, Question, Response } from '#domain/question.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Say } from '#i18n/words.ts';

/** How many parts stand where they belong, of how many. */
const partsRight = (question: Question, response: Response): { readonly right: number; readonly of: number } => {
  if (question.kind === 'sort' && response.kind === 'sort')
    return {
      right: question.cards.filter((card) => response.groups[card.id] === card.group).length,
      of: question.cards.length,
    };
  if (question.kind === 'order' && response.kind === 'order')
    return {
      right: question.steps.filter((step, place) => response.steps[place] === step.id).length,
      of: question.steps.length,
    };
  return { right: 0, of: 0 };
};

/** `Right. <first sentence of the chosen option's reason>`; for cards and steps, how many are in place. */
export const verdictText = (question: Question, response: Response, mark: Mark, say: Say<CheckWord>): string => {
  const verdict = `${say(isRight(mark) ? 'right' : 'notRight')}.`;
  if (question.kind === 'choice' && response.kind === 'choice') {
    const chosen = question.choices.find((choice) => choice.id === response.choice);
    return chosen === undefined ? verdict : `${verdict} ${firstSentence(chosen.why)}`;
  }
  const { right, of } = partsRight(question, response);
  return of === 0 ? verdict : `${verdict} ${say('inPlace', { right, of })}`;
};
