import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GrowingMap, growingMap } from '#domain/growing-map.ts';
import { settings } from './builders.ts';

const map = (entries: Readonly<Record<string, number>>): ReadonlyMap<string, number> =>
  new Map(Object.entries(entries));

describe('a growing map', () => {
  it('has the entries that it was made of, the later of two with one key', () => {
    const version = growingMap([
      ['a', 1],
      ['b', 2],
      ['a', 3],
    ]);
    expect([...version]).toEqual([
      ['a', 3],
      ['b', 2],
    ]);
    expect(version.size).toBe(2);
  });

  it('is empty to begin with', () => {
    const version = growingMap<number>();
    expect([version.size, version.get('a'), version.has('a'), [...version]]).toEqual([0, undefined, false, []]);
  });

  it('can be read in every way in which a Map can', () => {
    const version = growingMap(map({ a: 1 })).grown(map({ b: 2 }));
    expect([version.get('a'), version.get('b'), version.get('c')]).toEqual([1, 2, undefined]);
    expect([version.has('a'), version.has('c'), version.has('toString')]).toEqual([true, false, false]);
    expect([...version.keys()]).toEqual(['a', 'b']);
    expect([...version.values()]).toEqual([1, 2]);
    expect([...version.entries()]).toEqual([...version]);
    const seen: unknown[] = [];
    const self = { name: 'self' };
    version.forEach(function visit(this: unknown, value, key, whole) {
      seen.push([this, value, key, whole === version]);
    }, self);
    expect(seen).toEqual([
      [self, 1, 'a', true],
      [self, 2, 'b', true],
    ]);
  });

  it('is the same map when nothing is added', () => {
    const version = growingMap(map({ a: 1 }));
    expect(version.grown(new Map())).toBe(version);
  });

  it('does not see what was added to it later', () => {
    const old = growingMap(map({ a: 1 }));
    const young = old.grown(map({ b: 2 }));
    expect([old.size, old.get('b'), old.has('b'), [...old.keys()]]).toEqual([1, undefined, false, ['a']]);
    expect([young.size, young.get('b')]).toEqual([2, 2]);
  });

  it('can grow in two directions', () => {
    const old = growingMap(map({ a: 1 }));
    const [one, other] = [old.grown(map({ b: 2 })), old.grown(map({ b: 3, c: 4 }))];
    expect([one.get('b'), one.has('c'), other.get('b'), other.get('c')]).toEqual([2, false, 3, 4]);
  });

  it('gives a key that it has the new value, in its place, and leaves the old version as it was', () => {
    const old = growingMap(map({ a: 1, b: 2 }));
    const young = old.grown(map({ a: 5 }));
    expect([...young]).toEqual([
      ['a', 5],
      ['b', 2],
    ]);
    expect(old.get('a')).toBe(1);
  });

  it('behaves as copied Maps do, along every line of descent', () => {
    const steps = fc.array(fc.tuple(fc.nat(), fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat(9))), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(steps, (history) => {
        const versions: { tried: GrowingMap<number>; known: Map<string, number> }[] = [
          { tried: growingMap(), known: new Map() },
        ];
        for (const [from, additions] of history) {
          const parent = versions[from % versions.length];
          if (parent === undefined) continue;
          versions.push({
            tried: parent.tried.grown(map(additions)),
            known: new Map([...parent.known, ...map(additions)]),
          });
        }
        for (const { tried, known } of versions) {
          expect([...tried]).toEqual([...known]);
          expect(tried.size).toBe(known.size);
          for (const key of ['a', 'b', 'c', 'd', 'e']) expect(tried.get(key)).toBe(known.get(key));
        }
      }),
      settings(1000),
    );
  });
});
