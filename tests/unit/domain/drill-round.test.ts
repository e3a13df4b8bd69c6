import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#domain/chance.ts';
import type { Drill } from '#domain/drill.ts';
import { answeredCases, drawRound, latestRound } from '#domain/drill-round.ts';
import { answered, settings } from './builders.ts';

type Case = { readonly id: string; readonly class: string };

/** Cases of classes a, b, c …, as many of each as the counts say. */
const casesOf = (...counts: readonly number[]): readonly Case[] =>
  counts.flatMap((count, place) =>
    Array.from({ length: count }, (_, index) => ({ id: `${'abcd'[place]}${index + 1}`, class: 'abcd'[place] ?? '' })),
  );

const seeds = Array.from({ length: 1000 }, (_, seed) => `seed ${seed}`);

const longestRun = (round: readonly Case[]): number => {
  let [longest, run] = [0, 0];
  round.forEach((one, place) => {
    run = round[place - 1]?.class === one.class ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
};

const classesIn = (cases: readonly Case[]): number => new Set(cases.map((one) => one.class)).size;
const idsOf = (cases: readonly Case[]): readonly string[] => cases.map(({ id }) => id);

describe('a round of a drill', () => {
  it.each([
    ['two classes of eight', casesOf(8, 8)],
    ['three classes', casesOf(6, 5, 5)],
    ['four classes', casesOf(4, 4, 4, 4)],
    ['a rare class', casesOf(13, 3)],
    ['two rare classes', casesOf(10, 3, 3)],
    ['a draft of twelve cases', casesOf(6, 6)],
  ])('has eight different cases, each class, and no three of a class in a row for 1,000 seeds: %s', (_, cases) => {
    for (const seed of seeds) {
      const round = drawRound(cases, [], chanceFrom(seed));
      expect(new Set(round).size, seed).toBe(8);
      expect(classesIn(round), seed).toBe(classesIn(cases));
      expect(longestRun(round), seed).toBeLessThanOrEqual(2);
    }
  });

  it('keeps to the rules whatever was written and answered, and is as long as they allow', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(counts, fc.string(), fc.infiniteStream(fc.nat()), (some, seed, numbers) => {
        const cases = casesOf(...some);
        const before = idsOf(cases).filter(() => Number(numbers.next().value) % 2 === 0);
        const round = drawRound(cases, before.toReversed(), chanceFrom(seed));
        expect(new Set(round).size).toBe(round.length);
        expect(longestRun(round)).toBeLessThanOrEqual(2);
        expect(classesIn(round)).toBe(classesIn(cases));
        const [most = 0, ...others] = some.toSorted((one, other) => other - one);
        const rest = others.reduce((sum, count) => sum + count, 0);
        expect(round.length).toBe(Math.min(8, most + rest, 3 * rest + 2));
      }),
      settings(1000),
    );
  });

  it('is the same for the same seed, and hardly ever for another', () => {
    const cases = casesOf(8, 8);
    const rounds = seeds.map((seed) => idsOf(drawRound(cases, [], chanceFrom(seed))).join());
    expect(rounds).toEqual(seeds.map((seed) => idsOf(drawRound(cases, [], chanceFrom(seed))).join()));
    expect(new Set(rounds).size).toBeGreaterThan(990);
  });

  it('does not always hold as many of each class, so that nobody can count what is left', () => {
    const ofFirst = seeds.map(
      (seed) => drawRound(casesOf(8, 8), [], chanceFrom(seed)).filter((one) => one.class === 'a').length,
    );
    expect(Math.min(...ofFirst)).toBeLessThan(4);
    expect(Math.max(...ofFirst)).toBeGreaterThan(4);
  });

  it('takes new cases before answered ones, so that two rounds meet all sixteen', () => {
    const cases = casesOf(8, 8);
    for (const seed of seeds.slice(0, 100)) {
      const first = idsOf(drawRound(cases, [], chanceFrom(seed)));
      const second = idsOf(drawRound(cases, first, chanceFrom(`${seed} again`)));
      expect(new Set([...first, ...second]).size, seed).toBe(16);
    }
  });

  it('then takes those that were answered longest ago', () => {
    const cases = casesOf(4, 4, 4, 4);
    const longAgo = ['a1', 'b1', 'c1', 'd1', 'a2', 'b2', 'c2', 'd2'];
    const lately = ['a3', 'b3', 'c3', 'd3', 'a4', 'b4', 'c4', 'd4'];
    for (const seed of seeds.slice(0, 100)) {
      const round = idsOf(drawRound(cases, [...longAgo, ...lately], chanceFrom(seed)));
      expect(round.toSorted(), seed).toEqual(longAgo.toSorted());
    }
  });

  it('takes an answered case of a class whose new ones are used up', () => {
    const cases = casesOf(13, 3);
    const round = drawRound(cases, ['b2', 'b1', 'b3'], chanceFrom('a'));
    expect(idsOf(round).filter((id) => id.startsWith('b'))).toHaveLength(2);
    expect(idsOf(round)).toEqual(expect.arrayContaining(['b1', 'b2']));
  });

  it('of a drill without cases is empty', () => {
    expect(drawRound([], [], chanceFrom('a'))).toEqual([]);
  });
});

const drill: Drill = {
  id: 'gates',
  classes: [
    { id: 'utility', name: 'utility' },
    { id: 'warranty', name: 'warranty' },
  ],
  cases: ['opens', 'early', 'late'].map((id) => ({
    id,
    revision: 1,
    text: [id],
    class: id === 'opens' ? 'utility' : 'warranty',
    why: ['Because.'],
  })),
};

describe('what is known of a drill', () => {
  const events = [
    answered('a-1', 'gates/late', 'warranty', { where: 'drill', session: 's1' }),
    answered('a-2', 'gates/opens', 'warranty', { where: 'drill', session: 's1' }),
    answered('a-3', 'other/opens', 'utility', { where: 'drill', session: 's2' }),
    answered('a-4', 'gates/gone', 'utility', { where: 'drill', session: 's2' }),
    answered('a-5', 'gates/late', 'utility', { where: 'drill', session: 's2' }),
  ];

  it('is which cases were answered, the one longest ago first; others and those that are no more do not count', () => {
    expect(answeredCases(events, drill)).toEqual(['opens', 'late']);
    expect(answeredCases([], drill)).toEqual([]);
  });

  it('is how the latest round went, by the classes of today', () => {
    expect(latestRound([], drill)).toBeNull();
    expect(latestRound(events.slice(0, 3), drill)).toEqual({ right: 1, of: 2 });
    expect(latestRound(events, drill)).toEqual({ right: 0, of: 1 });
    const corrected = { ...drill, cases: drill.cases.map((one) => ({ ...one, class: 'utility' })) };
    expect(latestRound(events, corrected)).toEqual({ right: 1, of: 1 });
  });
});
