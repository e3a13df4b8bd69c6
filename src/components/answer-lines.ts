/** What a question's answer is in plain words, part by part: shown to readers without JavaScript. */
import type { Question } from '#domain/question.ts';
import { plainText, type InlineText } from '#domain/text.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Say } from '#i18n/words.ts';

export interface AnswerLine {
  readonly text: InlineText;
  readonly why: InlineText;
  /** What the answer is for this part, such as its place; empty where its reason says all. */
  readonly note: string;
}

/** One line for every part that a learner can choose, sort, order or mark, in the order in which they are written. */
export const answerLines = (question: Question, say: Say<CheckWord>): readonly AnswerLine[] => {
  switch (question.kind) {
    case 'choice':
      return question.choices.map(({ text, why, correct }) => ({ text, why, note: correct ? say('rightKey') : '' }));
    case 'sort': {
      const groupText = (id: string): string =>
        plainText(question.groups.find((group) => group.id === id)?.text ?? [id]);
      return question.cards.map(({ text, why, group }) => ({
        text,
        why,
        note: say('belongs', { group: groupText(group) }),
      }));
    }
    case 'order':
      return question.steps.map(({ text, why }, place) => ({ text, why, note: say('place', { place: place + 1 }) }));
    case 'slip':
      return question.sentences.map(({ text, why }) => ({ text, why, note: '' }));
    default:
      return question satisfies never;
  }
};
