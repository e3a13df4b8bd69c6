/**
 * Where a value is not as its shape (shape.ts) says it should be, for those who are to mend it. What is expected is said
 * in a notation that needs no translation: `string(1..200)`, `integer(0..)`, `"en" | "vi"`, `absent`.
 *
 *   shapeProblems(exactly({ x: integer(0) }), { x: -1 })  // => [{ path: 'x', expected: 'integer(0..)', found: '-1' }]
 */
import { described, joined, part } from './json-fault.ts';
import {
  type Expected,
  type Fields,
  isBoundedList,
  isBoundedTable,
  isTable,
  MOST_PARTS,
  type Shape,
  shapeOfKind,
} from './shape.ts';

/** One place where a value does not have the shape it should have. */
export type Problem = { readonly path: string; readonly expected: string; readonly found: string };

/** Every place that is wrong, below a path; none for a sound value. */
export function shapeProblems(shape: Shape<unknown>, value: unknown, path = ''): readonly Problem[] {
  const { expected } = shape;
  switch (expected.of) {
    case 'null-or':
      return value === null ? [] : shapeProblems(expected.shape, value, path);
    case 'list':
      return isBoundedList(value)
        ? Array.from(value).flatMap((one, index) => shapeProblems(expected.item, one, joined(path, part(index))))
        : [{ path, expected: `array(0..${MOST_PARTS})`, found: described(value) }];
    case 'table':
      return tableProblems(expected, value, path);
    case 'fields':
      return fieldProblems(expected, value, path);
    case 'kinds':
      return kindProblems(expected.kinds, value, path);
    default:
      return shape.isSound(value) ? [] : [{ path, expected: inNotation(expected), found: described(value) }];
  }
}

/** What a shape without parts expects. */
function inNotation(expected: Extract<Expected, { of: 'text' | 'integer' | 'notation' | 'values' }>): string {
  switch (expected.of) {
    case 'text':
      return `string(${expected.least}..${expected.most})`;
    case 'integer':
      return `integer(${expected.least}..${expected.most === Number.MAX_SAFE_INTEGER ? '' : expected.most})`;
    case 'notation':
      return expected.words;
    case 'values':
      return inQuotes(expected.values);
    default:
      return expected satisfies never;
  }
}

function inQuotes(values: readonly (string | number)[]): string {
  return values.map((one) => JSON.stringify(one)).join(' | ');
}

function tableProblems(
  { key, item }: Extract<Expected, { of: 'table' }>,
  value: unknown,
  path: string,
): readonly Problem[] {
  if (!isBoundedTable(value)) return [{ path, expected: `object(0..${MOST_PARTS})`, found: described(value) }];
  return Object.keys(value).flatMap((name) => {
    const below = joined(path, part(name));
    return [...shapeProblems(key, name, below), ...shapeProblems(item, value[name], below)];
  });
}

function fieldProblems(
  { fields, isOpen }: Extract<Expected, { of: 'fields' }>,
  value: unknown,
  path: string,
): readonly Problem[] {
  if (!isTable(value)) return [{ path, expected: 'object', found: described(value) }];
  const inFields = Object.entries(fields).flatMap(([name, shape]) => {
    const below = joined(path, part(name));
    if (Object.hasOwn(value, name)) return shapeProblems(shape, value[name], below);
    return 'isOptional' in shape ? [] : [{ path: below, expected: 'present', found: 'undefined' }];
  });
  // One strange key tells that this is no record of ours; the others would say the same.
  const strange = isOpen ? undefined : Object.keys(value).find((name) => !Object.hasOwn(fields, name));
  if (strange === undefined) return inFields;
  return [...inFields, { path: joined(path, part(strange)), expected: 'absent', found: described(value[strange]) }];
}

function kindProblems(kinds: Fields, value: unknown, path: string): readonly Problem[] {
  const shape = shapeOfKind(kinds, value);
  if (shape !== undefined) return shapeProblems(shape, value, path);
  const expected = inQuotes(Object.keys(kinds));
  if (!isTable(value)) return [{ path, expected, found: described(value) }];
  const isThere = Object.hasOwn(value, 'kind');
  return [{ path: joined(path, 'kind'), expected: isThere ? expected : 'present', found: described(value['kind']) }];
}
