/** The one sentence that tells how an answer was: the word first, then the reason of what was chosen. */
import { firstSentence } from '#domain/first-sentence.ts';
import { isRight } from '#domain/mark-response.ts';
import type { Mark, Question, Response } from '#domain/question.ts';
import type { InlineText } from '#domain/text.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Say } from '#i18n/words.ts';
import type { RareParts } from './CheckFace.tsx';

/** How many parts stand where they belong, of how many. */
const inPlace = (isInPlace: readonly boolean[], say: Say<CheckWord>): InlineText => [
  say('inPlace', { right: isInPlace.filter((each) => each).length, of: isInPlace.length }),
];

/** What is said after the verdict; nothing where question and answer do not fit each other. */
const detailOf = (question: Question, response: Response, say: Say<CheckWord>, rare?: RareParts): InlineText => {
  switch (question.kind) {
    case 'choice': {
      const chosen = response.kind === 'choice' && question.choices.find((choice) => choice.id === response.choice);
      return chosen ? firstSentence(chosen.why) : [];
    }
    case 'sort':
      return response.kind === 'sort'
        ? inPlace(
            question.cards.map((card) => response.groups[card.id] === card.group),
            say,
          )
        : [];
    case 'order':
      return response.kind === 'order'
        ? inPlace(
            question.steps.map((step, place) => response.steps[place] === step.id),
            say,
          )
        : [];
    case 'slip':
      return response.kind === 'slip' ? (rare?.slipDetail?.(question, response) ?? []) : [];
    default:
      return question satisfies never;
  }
};

/**
 * `Right. <first sentence of the chosen option's reason>`; for cards and steps, how many are in place.
 * @param rare what the rarer kinds bring along; without it nothing is said of a talk with slips but the verdict
 */
export const verdictText = (
  question: Question,
  response: Response,
  mark: Mark,
  say: Say<CheckWord>,
  rare?: RareParts,
): InlineText => [`${say(isRight(mark) ? 'right' : 'notRight')}. `, ...detailOf(question, response, say, rare)];
