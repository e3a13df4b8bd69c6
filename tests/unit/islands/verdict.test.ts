import { describe, expect, it } from 'vitest';
import { localizeQuestion } from '#content-model/localize.ts';
import { readContent } from '#content-model/read-course.ts';
import { firstSentence } from '#domain/first-sentence.ts';
import { markResponse } from '#domain/mark-response.ts';
import type { Mark, Question, Response } from '#domain/question.ts';
import { checkWords } from '#i18n/check-words.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { slipParts } from '#islands/check/SlipFace.tsx';
import { plainText } from '#domain/text.ts';
import { verdictText as verdict } from '#islands/check/verdict.ts';

/** What a screen reader may be given to say in one go (R-A4). */
const longest = 150;

const { course } = readContent('content');
const asked = [...course.questions.values()].flatMap(({ id, authored }) =>
  locales.map((locale) => ({ locale, question: localizeQuestion(id, authored, locale, course).question })),
);

/** Every choice; for cards and steps a right response and one with nothing in its place. */
const responsesTo = (question: Question): readonly Response[] => {
  switch (question.kind) {
    case 'choice':
      return question.choices.map(({ id }) => ({ kind: 'choice', choice: id }));
    case 'sort': {
      const isRight = question.cards.map(({ id, group }) => [id, group] as const);
      const isWrong = question.cards.map(
        ({ id, group }) => [id, question.groups.find((other) => other.id !== group)?.id ?? ''] as const,
      );
      return [isRight, isWrong].map((groups) => ({ kind: 'sort', groups: Object.fromEntries(groups) }));
    }
    case 'order': {
      const steps = question.steps.map(({ id }) => id);
      return [steps, [...steps.slice(1), ...steps.slice(0, 1)]].map((order) => ({ kind: 'order', steps: order }));
    }
    case 'slip':
      return question.sentences.flatMap(({ id, mends }) =>
        (mends ?? [{ id: '' }]).map((mend) => ({ kind: 'slip', mends: { [id]: mend.id } }) as const),
      );
    default:
      return question satisfies never;
  }
};

const verdicts = asked.flatMap(({ locale, question }) =>
  responsesTo(question).map((response) => {
    const mark = markResponse(question, response);
    return {
      locale,
      question,
      response,
      mark,
      text: plainText(verdict(question, response, mark, checkWords(locale), slipParts)),
    };
  }),
);

describe('the verdicts of the course', () => {
  it('are there for every question in both languages', () => {
    expect(asked.length).toBeGreaterThan(50);
    expect(verdicts.length).toBeGreaterThan(asked.length);
  });

  it(`are at most ${longest} characters long, whatever is chosen`, () => {
    const tooLong = verdicts
      .filter(({ text }) => text.length > longest)
      .map(({ locale, question, text }) => `${question.id} ${locale}: ${text.length} characters: ${text}`);
    expect(tooLong).toEqual([]);
  });

  it('begin with the right word of their language and end as a sentence', () => {
    const words: Readonly<Record<Locale, readonly [string, string]>> = {
      en: ['Right. ', 'Not right. '],
      vi: ['Đúng. ', 'Chưa đúng. '],
    };
    const odd = verdicts.filter(({ locale, mark, text }) => {
      const [right, wrong] = words[locale];
      const isRight = mark.kind === 'marked' && mark.earned === 1;
      return !text.startsWith(isRight ? right : wrong) || !/[.!?…]["'”’)]*$/u.test(text);
    });
    expect(odd.map(({ question, text }) => `${question.id}: ${text}`)).toEqual([]);
  });

  it('say the first sentence of the reason of what was chosen', () => {
    for (const { question, response, text } of verdicts) {
      if (question.kind !== 'choice' || response.kind !== 'choice') continue;
      const chosen = question.choices.find(({ id }) => id === response.choice);
      expect(
        text.endsWith(` ${plainText(firstSentence(chosen?.why ?? []))}`),
        `${question.id} ${response.choice}`,
      ).toBe(true);
    }
  });
});

const verdictText = (...given: Parameters<typeof verdict>): string => plainText(verdict(...given)).trimEnd();

describe('verdictText', () => {
  const say = checkWords('en');
  const right: Mark = { kind: 'marked', earned: 1, possible: 1 };
  const wrong: Mark = { kind: 'marked', earned: 0, possible: 1 };
  const choice = {
    kind: 'choice',
    choices: [{ id: 'a', correct: true, text: ['A'], why: ['Because it fits. More about it.'] }],
  } as unknown as Question;
  const sort = {
    kind: 'sort',
    cards: [
      { id: 'one', group: 'g' },
      { id: 'two', group: 'h' },
      { id: 'three', group: 'g' },
    ],
  } as unknown as Question;
  const order = { kind: 'order', steps: [{ id: 'one' }, { id: 'two' }, { id: 'three' }] } as unknown as Question;

  it('gives the first sentence of the reason only', () => {
    expect(verdictText(choice, { kind: 'choice', choice: 'a' }, right, say)).toBe('Right. Because it fits.');
  });

  it('says the verdict alone for a choice that the question does not have any more', () => {
    expect(verdictText(choice, { kind: 'choice', choice: 'z' }, wrong, say)).toBe('Not right.');
  });

  it('counts the cards in their groups', () => {
    const response: Response = { kind: 'sort', groups: { one: 'g', two: 'g' } };
    expect(verdictText(sort, response, wrong, say)).toBe('Not right. 1 of 3 are in the right place.');
  });

  it('counts the steps in their places', () => {
    const response: Response = { kind: 'order', steps: ['one', 'three', 'two'] };
    expect(verdictText(order, response, wrong, say)).toBe('Not right. 1 of 3 are in the right place.');
    const inOrder: Response = { kind: 'order', steps: ['one', 'two', 'three'] };
    expect(verdictText(order, inOrder, right, say)).toBe('Right. 3 of 3 are in the right place.');
  });

  it('says of a talk why the slip is one, or the reason of the first mistake', () => {
    const slip = {
      kind: 'slip',
      sentences: [
        { id: 's1', why: ['It is as it should be. Indeed.'] },
        {
          id: 's2',
          why: ['Nothing is for ever. Ask.'],
          mends: [
            { id: 'm1', correct: true, why: ['So it is.'] },
            { id: 'm2', correct: false, why: ['Money is not meant. At all.'] },
          ],
        },
      ],
    } as unknown as Question;
    const said = (mends: Readonly<Record<string, string>>, mark: Mark): string =>
      verdictText(slip, { kind: 'slip', mends }, mark, say, slipParts);
    expect(said({ s2: 'm1' }, right)).toBe('Right. Nothing is for ever.');
    expect(said({ s2: 'm2' }, wrong)).toBe('Not right. Money is not meant.');
    expect(said({ s1: '' }, wrong)).toBe('Not right. It is as it should be.');
    expect(said({ s1: '', s2: 'm1' }, wrong)).toBe('Not right. It is as it should be.');
    expect(said({}, wrong)).toBe('Not right. Nothing is for ever.');
  });

  it('says the verdict alone where response and question are of different kinds', () => {
    expect(verdictText(order, { kind: 'choice', choice: 'a' }, wrong, say)).toBe('Not right.');
  });
});
