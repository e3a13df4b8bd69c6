import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import { CUTS, uniteQuarantine, withLongCut } from '#domain/quarantine.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import { nested, settings } from './builders.ts';

describe('set-aside values', () => {
  it('are each there once, in the order of their texts', () => {
    expect(uniteQuarantine([{ b: 1, a: 2 }, 'x', null], ['x', { a: 2, b: 1 }, 5])).toEqual([
      'x',
      5,
      null,
      { a: 2, b: 1 },
    ]);
    expect(uniteQuarantine([], [])).toEqual([]);
  });

  it('become strings where a file could not hold them', () => {
    expect(uniteQuarantine([undefined], [])).toEqual(['undefined']);
    expect(uniteQuarantine([1n], [])).toEqual(['[object BigInt]']);
    expect(uniteQuarantine([{ a: undefined, b: 2 }], [])).toEqual(['{"b":2}']);
    expect(uniteQuarantine([new Date(0)], [])).toEqual(['"1970-01-01T00:00:00.000Z"']);
    expect(uniteQuarantine([JSON.parse('{"__proto__":{"x":1}}')], [])).toEqual(['{"__proto__":{"x":1}}']);
    expect(uniteQuarantine([nested(24)], [])).toEqual([nested(24)]);
    expect(uniteQuarantine([nested(25)], [])).toEqual([JSON.stringify(nested(25))]);
    const circle: unknown[] = [];
    circle.push(circle);
    expect(uniteQuarantine([circle], [])).toEqual(['[object Array]']);
    expect(uniteQuarantine([nested(200_000)], [])).toHaveLength(1);
  });

  it('can always be exported, and uniting is commutative, associative and idempotent', () => {
    const values = fc.array(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(values, values, values, (a, b, c) => {
        const ab = uniteQuarantine(a, b);
        expect(() => canonicalJson(ab)).not.toThrow();
        expectSame(uniteQuarantine(b, a), ab);
        expectSame(uniteQuarantine(ab, ab), ab);
        expectSame(uniteQuarantine(ab, c), uniteQuarantine(a, uniteQuarantine(b, c)));
      }),
      settings(1000),
    );
  });
});

describe('set-aside values for a file with little room', () => {
  it('are whole up to a length, and a note of their length and beginning beyond it', () => {
    expect(withLongCut(['aaaa', { b: 'ccccc' }], 6)).toEqual(['aaaa', { cut: 13, start: '{"b":"ccccc"}' }]);
    expect(withLongCut([{ b: 'x'.repeat(5000) }], 1000)).toEqual([{ cut: 5008, start: `{"b":"${'x'.repeat(994)}` }]);
  });

  it('are cut more and more, and none at first', () => {
    const values = uniteQuarantine([{ a: 'x'.repeat(2_000_000) }, 'y'.repeat(500_000), 'short'], []);
    const sizes = CUTS.map((longest) => canonicalJson(withLongCut(values, longest)).length);
    expect(sizes).toEqual([2_500_021, 501_042, 2066]);
    expect(withLongCut(values, CUTS[0] ?? 0)).toEqual(values);
  });
});
