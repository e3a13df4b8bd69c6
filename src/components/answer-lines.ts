/** What a question's answer is in plain words, part by part: shown to readers without JavaScript. */
import type { Question } from '#domain/question.ts';
import { plainText, type InlineText } from '#domain/text.ts';
import { checkWords } from '#i18n/check-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { slipWords } from '#i18n/slip-words.ts';

export interface AnswerLine {
  readonly text: InlineText;
  readonly why: InlineText;
  /** What the answer is for this part, such as its place; empty where its reason says all. */
  readonly note: string;
}

/**
 * One line for every part that a learner can choose, sort, order or mark, in the order in which they are written; the
 * mends of a sentence follow it.
 */
export const answerLines = (question: Question, locale: Locale): readonly AnswerLine[] => {
  const say = checkWords(locale);
  const sayOfSlip = slipWords(locale);
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
      return question.sentences.flatMap(({ text, why, mends = [] }) => [
        { text, why, note: sayOfSlip(mends.length > 0 ? 'wrong' : 'right') },
        ...mends.map((mend) => ({
          text: mend.text,
          why: mend.why,
          note: sayOfSlip(mend.correct ? 'rightMend' : 'wrongMend'),
        })),
      ]);
    default:
      return question satisfies never;
  }
};
