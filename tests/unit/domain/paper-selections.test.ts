import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { styleTargets } from '#domain/blueprint.ts';
import { fixedLetter, stockOf, type PaperEntry } from '#domain/paper-bank.ts';
import { canBeMadeUp, letterBounds } from '#domain/paper-letters.ts';
import { lineOf, selectionsFrom, type SelectionRules } from '#domain/paper-selections.ts';
import { settings } from './builders.ts';
import {
  beyondShares,
  countOf,
  entries,
  entry,
  hasEnemies,
  smallBanks,
  smallBlueprints,
  subsets,
  timesEach,
} from './paper-builders.ts';

const namesOf = (chosen: readonly PaperEntry[]): string =>
  chosen
    .map(({ id }) => id)
    .toSorted()
    .join(' ');

const choose = (count: bigint, of: bigint): bigint => (count === 0n ? 1n : (choose(count - 1n, of - 1n) * of) / count);

describe('the selections of a paper', () => {
  it('are as many as there are, however many', () => {
    const needed = new Map([
      ['1.1', 8],
      ['1.2', 40],
    ]);
    const stock = [...entries(24, 'one'), ...entries(100, 'two', { criterion: '1.2' })];
    expect(selectionsFrom(lineOf(stock), { needed }).count).toBe(choose(8n, 24n) * choose(40n, 100n));
  });

  it('are found at once where hundreds of enemies stand in pairs, and so is that there are none', () => {
    const numbers = Array.from({ length: 200 }, (_, place) => place);
    const pairs = [
      ...numbers.map((number) => entry(`left-${number}`, { enemies: [`right-${number}`] })),
      ...numbers.map((number) => entry(`right-${number}`)),
    ];
    const line = lineOf(pairs);
    expect(selectionsFrom(line, { needed: new Map([['1.1', 200]]) }).count).toBe(2n ** 200n);
    expect(selectionsFrom(line, { needed: new Map([['1.1', 201]]) }).count).toBe(0n);
  });

  it('are none of a criterion that has no question, unless none is needed', () => {
    const line = lineOf(entries(2, 'one'));
    const count = (other: number): bigint =>
      selectionsFrom(line, {
        needed: new Map([
          ['1.1', 2],
          ['1.2', other],
        ]),
      }).count;
    expect([count(1), count(0)]).toEqual([0n, 1n]);
  });

  it('are those that trying all subsets finds, each under a number of its own', () => {
    const limit = fc.option(fc.nat(3), { nil: undefined });
    fc.assert(
      fc.property(smallBanks, smallBlueprints, limit, fc.boolean(), (bank, of, beyond, areLettersFair) => {
        const stock = stockOf(bank, of);
        const needed = new Map(Object.entries(of.questions));
        const bounds = letterBounds([...needed.values()].reduce((sum, count) => sum + count, 0));
        const rules: SelectionRules = {
          needed,
          ...(beyond === undefined ? {} : { styles: { targets: styleTargets(of), beyond } }),
          ...(areLettersFair ? { letters: bounds } : {}),
        };
        const right = subsets(stock).filter(
          (chosen) =>
            [...needed].every(([id, count]) => countOf(chosen, id) === count) &&
            !hasEnemies(chosen) &&
            (beyond === undefined || beyondShares(chosen, of) <= beyond) &&
            (!areLettersFair || canBeMadeUp(timesEach(chosen.flatMap((one) => fixedLetter(one) ?? [])), bounds)),
        );
        const { count, at } = selectionsFrom(lineOf(stock), rules);
        const found = Array.from({ length: Number(count) }, (_, number) => namesOf(at(BigInt(number))));
        expect(found.toSorted()).toEqual(right.map(namesOf).toSorted());
      }),
      settings(3000),
    );
  });
});
