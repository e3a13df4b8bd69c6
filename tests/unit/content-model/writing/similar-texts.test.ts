import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarPairs } from '#content-model/writing/similar-texts.ts';

const trigrams = (text: string): Set<string> =>
  new Set(Array.from({ length: text.length }, (_, at) => ` ${text} `.slice(at, at + 3)));

/** Each with each, as nobody should do it with thousands. */
const slowly = (texts: readonly string[], limit: number): readonly string[] =>
  texts.flatMap((a, first) =>
    texts.slice(first + 1).flatMap((b, offset) => {
      const [own, other] = [trigrams(a), trigrams(b)];
      const agreement = own.intersection(other).size / own.union(other).size;
      return agreement > limit ? [`${first} ${first + 1 + offset} ${agreement.toFixed(6)}`] : [];
    }),
  );

/** A word like no other. */
const noise = (seed: number): string => ((seed * 2_654_435_761) % 4_294_967_296).toString(36).padStart(7, '0');

describe('similarPairs', () => {
  it('finds the pairs that comparing each with each would find', () => {
    const words = fc.array(fc.constantFrom('what', 'which', 'service', 'value', 'user', 'dịch vụ'), { minLength: 1 });
    const texts = fc.array(
      words.map((list) => list.join(' ')),
      { maxLength: 25 },
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(0.5, 0.85), (list, limit) => {
        const found = similarPairs(list, limit);
        const shown = found.map(({ first, second, similarity }) => `${first} ${second} ${similarity.toFixed(6)}`);
        expect(shown.toSorted()).toEqual(slowly(list, limit).toSorted());
      }),
      { seed: 20261127 },
    );
  });

  it('takes thousands of texts without comparing each with each', () => {
    const texts = Array.from({ length: 4_000 }, (_, at) =>
      Array.from({ length: 12 }, (__, word) => noise(at * 31 + word * 7919 + 1)).join(' '),
    );
    const start = performance.now();
    expect(similarPairs([...texts, texts[17] ?? ''], 0.85)).toEqual([{ first: 17, second: 4_000, similarity: 1 }]);
    // Each with each takes a minute; this takes about a second.
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
