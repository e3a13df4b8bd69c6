import { describe, expect, it } from 'vitest';
import { answerLines } from '#components/answer-lines.ts';
import { choiceQuestion, orderQuestion, slipQuestion, sortQuestion } from '#tests/unit/domain/builders.ts';

describe('the answer of a question in plain words', () => {
  it('names the right option among all of them, each with its reason', () => {
    expect(answerLines(choiceQuestion(), 'en')).toEqual([
      { text: ['a'], why: ['why a'], note: '' },
      { text: ['b'], why: ['why b'], note: 'Right answer' },
      { text: ['c'], why: ['why c'], note: '' },
      { text: ['d'], why: ['why d'], note: '' },
    ]);
  });

  it('names the group of each card, by its id where the group is gone', () => {
    const { groups, cards } = sortQuestion();
    expect(answerLines(sortQuestion(), 'en').map(({ note }) => note)).toEqual(
      cards.map(({ group }) => `Belongs in: ${group}`),
    );
    const named = groups.map(({ id }) => ({ id, text: [`The ${id}`] }));
    const [first, second] = answerLines(sortQuestion({ groups: named.slice(0, 1) }), 'en');
    expect([first?.note, second?.note]).toEqual(['Belongs in: warranty', 'Belongs in: The utility']);
  });

  it('names the place of each step', () => {
    expect(answerLines(orderQuestion(), 'en').map(({ note }) => note)).toEqual(['Place 1', 'Place 2', 'Place 3']);
  });

  it('says of each sentence of a talk whether it is right, and gives its mends', () => {
    const lines = answerLines(slipQuestion(), 'en').map(({ text, note }) => `${text.join('')} ${note}`);
    expect(lines.slice(0, 5)).toEqual([
      'Sound. This sentence is right',
      'Wrong. This sentence is wrong',
      'm1 Right mend',
      'm2 Wrong mend',
      'm3 Wrong mend',
    ]);
  });
});
