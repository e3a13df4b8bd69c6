/**
 * Damage, as arbitrary values: what bit rot, a careless hand, a wrong program or a hostile one does to a record.
 */
import fc from 'fast-check';

export type Mutation = {
  readonly kind: 'drop' | 'replace' | 'add' | 'swap' | 'whole';
  readonly place: number;
  readonly name: string;
  readonly value: unknown;
};

const HOSTILE: readonly unknown[] = [
  null,
  undefined,
  '',
  'x'.repeat(1000),
  -1,
  0,
  1.5,
  2,
  Number.NaN,
  Infinity,
  2 ** 53,
  [],
  {},
  [[]],
  true,
  new Date(0),
  new Map([['a', 1]]),
  1n,
  { kind: 'choice' },
  { kind: 'sort', groups: [] },
  { kind: 'all' },
];

const names = ['v', 'id', 'kind', 'extra', '__proto__', 'constructor', 'prototype', 'toString', 'response', ''];

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom<Mutation['kind'][]>('drop', 'replace', 'add', 'swap', 'whole'),
  place: fc.nat(20),
  name: fc.constantFrom(...names),
  value: fc.oneof(fc.constantFrom(...HOSTILE), fc.jsonValue(), fc.anything()),
});

/** A damaged copy of a record. */
export function mutated(record: object, { kind, place, name, value }: Mutation): unknown {
  const entries: [string, unknown][] = Object.entries(record);
  const at = place % entries.length;
  switch (kind) {
    case 'drop':
      return Object.fromEntries(entries.filter((_entry, index) => index !== at));
    case 'replace':
      return Object.fromEntries(entries.map(([key, old], index) => [key, index === at ? value : old]));
    case 'add':
      // Defined, not assigned: assigning __proto__ would change the prototype of our own copy.
      return Object.defineProperty({ ...record }, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    case 'swap':
      return Object.fromEntries(entries.map(([key], index) => [key, entries[(index + place) % entries.length]?.[1]]));
    case 'whole':
      return value;
    default:
      return kind satisfies never;
  }
}
