import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#domain/chance.ts';
import { canBeMadeUp, dealtLetters, letterBounds } from '#domain/paper-letters.ts';
import { settings } from './builders.ts';
import { timesEach } from './paper-builders.ts';

const open = (count: number): readonly null[] => Array.from({ length: count }, () => null);

describe('the bounds of letters', () => {
  it('are a quarter, give or take one in 10, two in 20, three in 40', () => {
    expect(letterBounds(10)).toEqual({ questions: 10, least: 2, most: 3 });
    expect(letterBounds(20)).toEqual({ questions: 20, least: 3, most: 7 });
    expect(letterBounds(40)).toEqual({ questions: 40, least: 7, most: 13 });
    expect(letterBounds(2)).toEqual({ questions: 2, least: 0, most: 1 });
  });

  it('are broken by too many of one letter, and by too few places for the others', () => {
    const bounds = letterBounds(10);
    expect(canBeMadeUp([3, 3, 2, 2], bounds)).toBe(true);
    expect(canBeMadeUp([4, 0, 0, 0], bounds)).toBe(false);
    expect(canBeMadeUp([3, 3, 0, 0], bounds)).toBe(true);
    expect(canBeMadeUp([3, 3, 3, 0], bounds)).toBe(false);
  });
});

describe('dealing letters', () => {
  it('keeps the given ones and stays within the bounds wherever it can', () => {
    const given = fc.array(fc.option(fc.nat(3), { freq: 1 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(given, fc.string(), (letters, seed) => {
        const bounds = letterBounds(letters.length);
        const fixed = letters.filter((letter) => letter !== null);
        const dealt = dealtLetters(letters, bounds, chanceFrom(seed));
        expect(letters.map((letter, place) => letter ?? dealt[place])).toEqual(dealt);
        if (!canBeMadeUp(timesEach(fixed), bounds)) return;
        for (const times of timesEach(dealt)) {
          expect(times).toBeGreaterThanOrEqual(bounds.least);
          expect(times).toBeLessThanOrEqual(bounds.most);
        }
      }),
      settings(2000),
    );
  });

  it('deals the rarest letters first where the given ones are too many of one', () => {
    const given = [...Array.from({ length: 13 }, () => 3), ...open(7)];
    const dealt = dealtLetters(given, letterBounds(20), chanceFrom('seed'));
    expect(timesEach(dealt).slice(0, 3).toSorted()).toEqual([2, 2, 3]);
  });

  it('is not always even, so that nobody can count what is left', () => {
    const deals = Array.from({ length: 50 }, (_, seed) =>
      timesEach(dealtLetters(open(20), letterBounds(20), chanceFrom(String(seed)))).join(' '),
    );
    expect(new Set(deals).size).toBeGreaterThan(10);
    expect(deals.some((deal) => deal.includes('3'))).toBe(true);
    expect(deals.some((deal) => deal.includes('7'))).toBe(true);
  });

  it('puts each letter at each place', () => {
    const places = Array.from({ length: 4 }, () => new Set<number>());
    for (let seed = 0; seed < 200; seed += 1) {
      const dealt = dealtLetters(open(4), letterBounds(4), chanceFrom(String(seed)));
      for (const [place, letter] of dealt.entries()) places[place]?.add(letter);
    }
    expect(places.map(({ size }) => size)).toEqual([4, 4, 4, 4]);
  });
});
