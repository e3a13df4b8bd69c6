import { describe, expect, it } from 'vitest';
import { bankEdition, enemiesWithin, fixedLetter, stockOf, type PaperEntry } from '#domain/paper-bank.ts';
import { blueprint, entries, entry } from './paper-builders.ts';

const SMALL = blueprint();

const BANK: readonly PaperEntry[] = [
  ...entries(3, 'one', { criterion: '1.1' }),
  ...entries(3, 'two', { criterion: '1.2' }),
  entry('list', { criterion: '1.2', style: 'list', key: 'c', fixedOrder: true }),
];

/** The bank with one question changed. */
const changed = (id: string, changes: Partial<PaperEntry>): readonly PaperEntry[] =>
  BANK.map((one) => (one.id === id ? { ...one, ...changes } : one));

describe('the stock of a blueprint', () => {
  it('is what its pool holds of its criteria, by criterion and id', () => {
    const others = [
      entry('final', { pool: 'final' }),
      entry('context', { criterion: null }),
      entry('x', { criterion: '2.1' }),
    ];
    expect(stockOf([...others, ...BANK].toReversed(), SMALL).map(({ id }) => id)).toEqual(
      'one-1 one-2 one-3 list two-1 two-2 two-3'.split(' '),
    );
  });
});

describe('a given letter', () => {
  it('is that of a question whose choices are shown as written', () => {
    expect(fixedLetter(entry('x', { key: 'c', fixedOrder: true }))).toBe(2);
    expect(fixedLetter(entry('x', { key: 'b', style: 'list' }))).toBe(1);
    expect(fixedLetter(entry('x', { key: 'b', choices: ['b', 'a', 'c', 'd'], fixedOrder: true }))).toBe(0);
    expect(fixedLetter(entry('x', { key: 'b' }))).toBeNull();
  });
});

describe('enemies', () => {
  it('are enemies whichever names the other, within what is given, and nobody is its own', () => {
    const group = [entry('a', { enemies: ['b', 'a', 'gone'] }), entry('b'), entry('c', { enemies: ['b'] })];
    expect([...enemiesWithin(group)]).toEqual([
      ['a', ['b']],
      ['b', ['a', 'c']],
      ['c', ['b']],
    ]);
  });
});

describe('the edition of a bank', () => {
  const before = bankEdition(BANK, SMALL);

  it('has three characters that code and form have in common on every machine', () => {
    expect(before).toMatchInlineSnapshot(`"MT1"`);
  });

  it.each<[string, Partial<PaperEntry>]>([
    ['two-1', { revision: 2 }],
    ['two-1', { criterion: '1.1' }],
    ['two-1', { style: 'negative' }],
    ['two-1', { key: 'b' }],
    ['two-1', { enemies: ['one-1'] }],
    ['two-1', { fixedOrder: true }],
    ['two-1', { pool: 'practice' }],
    ['two-1', { id: 'renamed' }],
    ['list', { choices: ['b', 'a', 'c', 'd'] }],
  ])('changes with what drawing reads of %s: %j', (id, changes) => {
    expect(bankEdition(changed(id, changes), SMALL)).not.toBe(before);
  });

  it('changes with a question more, and with what the blueprint asks for', () => {
    expect(bankEdition([...BANK, entry('more')], SMALL)).not.toBe(before);
    expect(bankEdition(BANK, blueprint({ questions: { '1.1': 2, '1.2': 1 } }))).not.toBe(before);
    const styles = { standard: 70, list: 15, 'missing-word': 10, negative: 5 };
    expect(bankEdition(BANK, blueprint({ styles }))).not.toBe(before);
  });

  it('stays with all that no paper of the blueprint depends on', () => {
    const words: PaperEntry & { readonly stem: string } = { ...entry('one-1'), stem: 'In other words' };
    expect(bankEdition([words, ...BANK.slice(1)], SMALL)).toBe(before);
    expect(bankEdition(BANK.toReversed(), SMALL)).toBe(before);
    expect(bankEdition(changed('two-1', { choices: ['d', 'c', 'b', 'a'] }), SMALL)).toBe(before);
    expect(bankEdition(changed('two-1', { enemies: ['gone', 'two-1'] }), SMALL)).toBe(before);
    expect(bankEdition([...BANK, entry('x', { criterion: '2.1' }), entry('y', { pool: 'final' })], SMALL)).toBe(before);
    expect(bankEdition(BANK, blueprint({ minutes: 99, pass: 2, questions: { '1.2': 2, '1.1': 2 } }))).toBe(before);
  });
});
