/**
 * Shapes of values from outside: a quick yes or no, asked of every stored record, and the places where a value is not as
 * it should be, asked only after a no. Written for the few kinds of shape that records have; a library for all kinds
 * would be a tenth of what a lesson may load (docs/decisions/0008-shapes-of-records.md).
 *
 *   const point = exactly({ x: integer(0), label: optional(text(1, 20)) });
 *   point.isSound({ x: -1 })        // => false
 *   point.problems({ x: -1 }, '')   // => [{ path: 'x', expected: 'integer(0..)', found: '-1' }]
 */
import { isPlainObject } from './canonical-json.ts';
import { described, joined, part } from './json-fault.ts';

/** One place where a value does not have the shape it should have. */
export type Problem = { readonly path: string; readonly expected: string; readonly found: string };

export type Shape<Value> = {
  readonly isSound: (value: unknown) => value is Value;
  /** Every place that is wrong, below a path; none for a sound value. */
  readonly problems: (value: unknown, path: string) => readonly Problem[];
};
/** A field that may be missing, but not be there and undefined. */
export type Optional<Value> = Shape<Value> & { readonly isOptional: true };
/** What a shape stands for. */
export type Sound<Of> = Of extends Shape<infer Value> ? Value : never;

type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKey<Of extends Fields> = {
  [Key in keyof Of]: Of[Key] extends Optional<unknown> ? Key : never;
}[keyof Of];
type SoundFields<Of extends Fields> = {
  readonly [Key in Exclude<keyof Of, OptionalKey<Of>>]: Sound<Of[Key]>;
} & { readonly [Key in OptionalKey<Of>]?: Sound<Of[Key]> };

/** Greatest number of entries of a list or a table. */
const MOST_PARTS = 500;

/** A shape without parts, and what it expects, in words that need no translation. */
export function leaf<Value>(isSound: (value: unknown) => value is Value, expected: string): Shape<Value> {
  return {
    isSound,
    problems: (value, path) => (isSound(value) ? [] : [{ path, expected, found: described(value) }]),
  };
}

/** A text of so many code units. */
export function text(least: number, most: number): Shape<string> {
  return leaf(
    (value): value is string => typeof value === 'string' && value.length >= least && value.length <= most,
    `string(${least}..${most})`,
  );
}

/** A whole number that can be counted with; both ends included. */
export function integer(least: number, most: number = Number.MAX_SAFE_INTEGER): Shape<number> {
  return leaf(
    (value): value is number => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
    `integer(${least}..${most === Number.MAX_SAFE_INTEGER ? '' : most})`,
  );
}

export function matching(pattern: RegExp, expected: string): Shape<string> {
  return leaf((value): value is string => typeof value === 'string' && pattern.test(value), expected);
}

/** One of these values and nothing else. */
export function oneOf<const Values extends readonly (string | number)[]>(...values: Values): Shape<Values[number]> {
  return leaf(
    (value): value is Values[number] => values.some((one) => one === value),
    values.map((one) => JSON.stringify(one)).join(' | '),
  );
}

export const flag: Shape<boolean> = leaf((value) => typeof value === 'boolean', 'boolean');

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    isSound: (value): value is Value | null => value === null || shape.isSound(value),
    problems: (value, path) => (value === null ? [] : shape.problems(value, path)),
  };
}

export function optional<Value>(shape: Shape<Value>): Optional<Value> {
  return { ...shape, isOptional: true };
}

/** A bounded list, checked for its length before its items. */
export function listOf<Value>(item: Shape<Value>): Shape<readonly Value[]> {
  const whole = leaf(
    (value): value is unknown[] => Array.isArray(value) && value.length <= MOST_PARTS,
    `array(0..${MOST_PARTS})`,
  );
  return {
    // By index, because `every` skips holes, and a hole is undefined.
    isSound: (value): value is readonly Value[] => whole.isSound(value) && Array.from(value).every(item.isSound),
    problems: (value, path) =>
      whole.isSound(value)
        ? Array.from(value).flatMap((one, index) => item.problems(one, joined(path, part(index))))
        : whole.problems(value, path),
  };
}

/** A bounded table from ids to values, without keys that reach a prototype. */
export function tableOf<Value>(key: Shape<string>, item: Shape<Value>): Shape<Readonly<Record<string, Value>>> {
  const whole = leaf((value): value is Record<string, unknown> => isBoundedTable(value), `object(0..${MOST_PARTS})`);
  return {
    isSound: (value): value is Readonly<Record<string, Value>> =>
      whole.isSound(value) && Object.keys(value).every((name) => key.isSound(name) && item.isSound(value[name])),
    problems: (value, path) => {
      if (!whole.isSound(value)) return whole.problems(value, path);
      return Object.keys(value).flatMap((name) => {
        const below = joined(path, part(name));
        return [...key.problems(name, below), ...item.problems(value[name], below)];
      });
    },
  };
}

function isBoundedTable(value: unknown): boolean {
  if (!isPlainObject(value)) return false;
  const keys = Object.keys(value);
  return keys.length <= MOST_PARTS && !keys.some((key) => ['__proto__', 'constructor', 'prototype'].includes(key));
}

/** An object with these fields and no others; with `isOpen`, others are left alone. */
export function exactly<const Of extends Fields>(fields: Of, isOpen = false): Shape<SoundFields<Of>> {
  const entries = Object.entries(fields).map(([name, shape]) => ({ name, shape, isOptional: 'isOptional' in shape }));
  const isSound = (value: unknown): value is SoundFields<Of> => {
    if (!isTable(value)) return false;
    let found = 0;
    for (const { name, shape, isOptional } of entries) {
      const isThere = Object.hasOwn(value, name);
      if (isThere ? !shape.isSound(value[name]) : !isOptional) return false;
      if (isThere) found += 1;
    }
    return isOpen || found === Object.keys(value).length;
  };
  const problems = (value: unknown, path: string): readonly Problem[] => {
    if (!isTable(value)) return [{ path, expected: 'object', found: described(value) }];
    const inFields = entries.flatMap(({ name, shape, isOptional }) => {
      const below = joined(path, part(name));
      if (Object.hasOwn(value, name)) return shape.problems(value[name], below);
      return isOptional ? [] : [{ path: below, expected: 'present', found: 'undefined' }];
    });
    // One strange key tells that this is no record of ours; the others would say the same.
    const strange = isOpen ? undefined : Object.keys(value).find((name) => !Object.hasOwn(fields, name));
    if (strange === undefined) return inFields;
    return [...inFields, { path: joined(path, part(strange)), expected: 'absent', found: described(value[strange]) }];
  };
  return { isSound, problems };
}

/** One of several objects, told apart by their field `kind`. */
export function byKind<const Of extends Readonly<Record<string, Shape<unknown>>>>(
  kinds: Of,
): Shape<Sound<Of[keyof Of]>> {
  const expected = Object.keys(kinds)
    .map((kind) => JSON.stringify(kind))
    .join(' | ');
  const shapeOf = (value: unknown): Shape<unknown> | undefined => {
    const kind = isTable(value) && Object.hasOwn(value, 'kind') ? value['kind'] : undefined;
    return typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  };
  return {
    isSound: (value): value is Sound<Of[keyof Of]> => shapeOf(value)?.isSound(value) ?? false,
    problems: (value, path) => {
      const shape = shapeOf(value);
      if (shape !== undefined) return shape.problems(value, path);
      if (!isTable(value)) return [{ path, expected, found: described(value) }];
      const isThere = Object.hasOwn(value, 'kind');
      return [
        { path: joined(path, 'kind'), expected: isThere ? expected : 'present', found: described(value['kind']) },
      ];
    },
  };
}

function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
