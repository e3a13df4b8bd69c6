/**
 * Shapes of values from outside: a quick yes or no, asked of every stored record. What is wrong where the answer is no
 * is told by shape-problems.ts, which only an import needs; a shape says what it expects for it. Written for the few
 * kinds of shape that records have; a library for all kinds would be a tenth of what a lesson may load
 * (docs/decisions/0008-shapes-of-records.md).
 *
 *   const point = exactly({ x: integer(0), label: optional(text(1, 20)) });
 *   point.isSound({ x: -1 })  // => false
 */
import { isPlainObject } from './canonical-json.ts';

/** What a shape expects, as far as its quick answer does not say it. */
export type Expected =
  | { readonly of: 'text' | 'integer'; readonly least: number; readonly most: number }
  /** In a notation that needs no translation, such as `<device>-<n>`. */
  | { readonly of: 'notation'; readonly words: string }
  | { readonly of: 'values'; readonly values: readonly (string | number)[] }
  | { readonly of: 'null-or'; readonly shape: Shape<unknown> }
  | { readonly of: 'list'; readonly item: Shape<unknown> }
  | { readonly of: 'table'; readonly key: Shape<string>; readonly item: Shape<unknown> }
  | { readonly of: 'fields'; readonly fields: Fields; readonly isOpen: boolean }
  | { readonly of: 'kinds'; readonly kinds: Fields };

export type Shape<Value> = {
  readonly isSound: (value: unknown) => value is Value;
  readonly expected: Expected;
};
/** A field that may be missing, but not be there and undefined. */
export type Optional<Value> = Shape<Value> & { readonly isOptional: true };
/** What a shape stands for. */
export type Sound<Of> = Of extends Shape<infer Value> ? Value : never;

export type Fields = Readonly<Record<string, Shape<unknown>>>;
type OptionalKey<Of extends Fields> = {
  [Key in keyof Of]: Of[Key] extends Optional<unknown> ? Key : never;
}[keyof Of];
type SoundFields<Of extends Fields> = {
  readonly [Key in Exclude<keyof Of, OptionalKey<Of>>]: Sound<Of[Key]>;
} & { readonly [Key in OptionalKey<Of>]?: Sound<Of[Key]> };

/** Greatest number of entries of a list or a table. */
export const MOST_PARTS = 500;

/** A text of so many code units. */
export function text(least: number, most: number): Shape<string> {
  return {
    isSound: (value): value is string => typeof value === 'string' && value.length >= least && value.length <= most,
    expected: { of: 'text', least, most },
  };
}

/** A whole number that can be counted with; both ends included. */
export function integer(least: number, most: number = Number.MAX_SAFE_INTEGER): Shape<number> {
  return {
    isSound: (value): value is number => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most,
    expected: { of: 'integer', least, most },
  };
}

export function matching(pattern: RegExp, words: string): Shape<string> {
  return {
    isSound: (value): value is string => typeof value === 'string' && pattern.test(value),
    expected: { of: 'notation', words },
  };
}

/** One of these values and nothing else. */
export function oneOf<const Values extends readonly (string | number)[]>(...values: Values): Shape<Values[number]> {
  return {
    isSound: (value): value is Values[number] => values.some((one) => one === value),
    expected: { of: 'values', values },
  };
}

export const flag: Shape<boolean> = {
  isSound: (value) => typeof value === 'boolean',
  expected: { of: 'notation', words: 'boolean' },
};

export function nullable<Value>(shape: Shape<Value>): Shape<Value | null> {
  return {
    isSound: (value): value is Value | null => value === null || shape.isSound(value),
    expected: { of: 'null-or', shape },
  };
}

export function optional<Value>(shape: Shape<Value>): Optional<Value> {
  return { ...shape, isOptional: true };
}

/** A bounded list, checked for its length before its items. */
export function listOf<Value>(item: Shape<Value>): Shape<readonly Value[]> {
  return {
    // By index, because `every` skips holes, and a hole is undefined.
    isSound: (value): value is readonly Value[] => isBoundedList(value) && Array.from(value).every(item.isSound),
    expected: { of: 'list', item },
  };
}

/** Whether a value is a list that is not too long, whatever its items are. */
export function isBoundedList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= MOST_PARTS;
}

/** A bounded table from ids to values, without keys that reach a prototype. */
export function tableOf<Value>(key: Shape<string>, item: Shape<Value>): Shape<Readonly<Record<string, Value>>> {
  return {
    isSound: (value): value is Readonly<Record<string, Value>> =>
      isBoundedTable(value) && Object.keys(value).every((name) => key.isSound(name) && item.isSound(value[name])),
    expected: { of: 'table', key, item },
  };
}

/** Whether a value is a table that is not too long and has no dangerous key, whatever its values are. */
export function isBoundedTable(value: unknown): value is Readonly<Record<string, unknown>> {
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
  return { isSound, expected: { of: 'fields', fields, isOpen } };
}

/** One of several objects, told apart by their field `kind`. */
export function byKind<const Of extends Fields>(kinds: Of): Shape<Sound<Of[keyof Of]>> {
  return {
    isSound: (value): value is Sound<Of[keyof Of]> => shapeOfKind(kinds, value)?.isSound(value) ?? false,
    expected: { of: 'kinds', kinds },
  };
}

/** The shape of the kind that a value says it is of; undefined if it says none of these. */
export function shapeOfKind(kinds: Fields, value: unknown): Shape<unknown> | undefined {
  const kind = isTable(value) && Object.hasOwn(value, 'kind') ? value['kind'] : undefined;
  return typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

/** Whether a value is an object of any sort. */
export function isTable(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
