import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventShapes } from '#domain/event-shapes.ts';
import {
  byKind,
  exactly,
  flag,
  integer,
  listOf,
  matching,
  nullable,
  oneOf,
  optional,
  type Shape,
  tableOf,
  text,
} from '#domain/shape.ts';
import { shapeProblems } from '#domain/shape-problems.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import { anyDraft, event, settings } from './builders.ts';
import { mutated, mutation } from './mutations.ts';

const isAnswered = eventShapes.answered.isSound;

describe('the quick answer on a shape', () => {
  it('agrees with the list of problems, for sound and damaged events alike', () => {
    fc.assert(
      fc.property(anyDraft, mutation, fc.boolean(), (draft, change, isDamaged) => {
        const sound = event('a-1', draft);
        const raw: unknown = isDamaged ? mutated(sound, change) : sound;
        const shape = eventShapes[draft.kind];
        expectSame([raw, shape.isSound(raw)], [raw, shapeProblems(shape, raw).length === 0]);
      }),
      settings(10_000),
    );
  });

  it('is no for what has all fields and one more, on the object or by inheritance only', () => {
    const sound = event('a-1', { kind: 'lesson-opened', lesson: 'l' });
    const isOpened = eventShapes['lesson-opened'].isSound;
    expect(isOpened(sound)).toBe(true);
    expect(isOpened({ ...sound, extra: 1 })).toBe(false);
    expect(isOpened(Object.create(sound))).toBe(false);
    expect(isAnswered(sound)).toBe(false);
  });

  it('is no for a field that is there and undefined, also where it may be absent', () => {
    const answer = event('a-1', {
      kind: 'answered',
      question: 'q',
      revision: 1,
      response: { kind: 'choice', choice: 'a' },
      session: 's',
      where: 'lesson',
      language: 'en',
      helped: false,
      tookMs: 1,
    });
    expect(isAnswered(answer)).toBe(true);
    expect(isAnswered({ ...answer, place: 'm/l' })).toBe(true);
    expect(isAnswered({ ...answer, place: undefined })).toBe(false);
    expect(isAnswered({ ...answer, tookMs: undefined })).toBe(false);
  });

  it('is no for anything that is no object', () => {
    for (const value of [null, undefined, 'x', 1, [], () => 1]) expect(isAnswered(value)).toBe(false);
  });
});

/** The problems of a value below the path `at`; none for a sound one. Both answers of a shape have to agree. */
function problems(shape: Shape<unknown>, value: unknown): unknown {
  const found = shapeProblems(shape, value, 'at');
  expect([value, shape.isSound(value)]).toEqual([value, found.length === 0]);
  return found;
}

function table(size: number): Readonly<Record<string, boolean>> {
  return Object.fromEntries(Array.from({ length: size }, (_, n) => [n.toString(36), true]));
}

describe('a shape', () => {
  it('of a text bounds its length at both ends', () => {
    const shape = text(2, 3);
    expect(['ab', 'abc'].flatMap((value) => problems(shape, value))).toEqual([]);
    expect(problems(shape, 'a')).toEqual([{ path: 'at', expected: 'string(2..3)', found: '"a"' }]);
    expect(problems(shape, 'abcd')).toEqual([{ path: 'at', expected: 'string(2..3)', found: '"abcd"' }]);
    expect(problems(shape, ['a', 'b'])).toEqual([{ path: 'at', expected: 'string(2..3)', found: 'array(2)' }]);
  });

  it('of a whole number bounds it at both ends, or at the largest that can be counted with', () => {
    expect([2, 3].flatMap((value) => problems(integer(2, 3), value))).toEqual([]);
    expect(problems(integer(2, 3), 1)).toEqual([{ path: 'at', expected: 'integer(2..3)', found: '1' }]);
    expect(problems(integer(2, 3), 4)).toEqual([{ path: 'at', expected: 'integer(2..3)', found: '4' }]);
    expect(problems(integer(2), 2.5)).toEqual([{ path: 'at', expected: 'integer(2..)', found: '2.5' }]);
    expect(problems(integer(2), Number.MAX_SAFE_INTEGER)).toEqual([]);
    expect(problems(integer(2), '3')).toMatchObject([{ found: '"3"' }]);
  });

  it('of a text by pattern takes nothing but texts', () => {
    expect(problems(matching(/^[0-9]+$/, 'digits'), '12')).toEqual([]);
    expect(problems(matching(/^[0-9]+$/, 'digits'), 'x')).toEqual([{ path: 'at', expected: 'digits', found: '"x"' }]);
    expect(problems(matching(/^[0-9]+$/, 'digits'), 12)).toEqual([{ path: 'at', expected: 'digits', found: '12' }]);
  });

  it('of few values takes these alone', () => {
    expect(problems(oneOf('a', 7), 'a')).toEqual([]);
    expect(problems(oneOf('a', 7), 7)).toEqual([]);
    expect(problems(oneOf('a', 7), '7')).toEqual([{ path: 'at', expected: '"a" | 7', found: '"7"' }]);
    expect([problems(flag, true), problems(flag, false)]).toEqual([[], []]);
    expect(problems(flag, 'true')).toEqual([{ path: 'at', expected: 'boolean', found: '"true"' }]);
  });

  it('that may be null is as it is otherwise', () => {
    expect(problems(nullable(flag), null)).toEqual([]);
    expect(problems(nullable(flag), true)).toEqual([]);
    expect(problems(nullable(flag), undefined)).toEqual([{ path: 'at', expected: 'boolean', found: 'undefined' }]);
  });

  it('of a list has at most 500 items, and no holes', () => {
    const shape = listOf(flag);
    expect(problems(shape, [])).toEqual([]);
    expect(
      problems(
        shape,
        Array.from({ length: 500 }, () => true),
      ),
    ).toEqual([]);
    expect(
      problems(
        shape,
        Array.from({ length: 501 }, () => true),
      ),
    ).toEqual([{ path: 'at', expected: 'array(0..500)', found: 'array(501)' }]);
    expect(problems(shape, { length: 0 })).toEqual([{ path: 'at', expected: 'array(0..500)', found: 'object(1)' }]);
    expect(problems(shape, [true, 1, 'x'])).toEqual([
      { path: 'at[1]', expected: 'boolean', found: '1' },
      { path: 'at[2]', expected: 'boolean', found: '"x"' },
    ]);
    expect(problems(shape, Object.assign([], { length: 1 }))).toEqual([
      { path: 'at[0]', expected: 'boolean', found: 'undefined' },
    ]);
  });

  it('of a table has at most 500 entries, sound keys and sound values', () => {
    const shape = tableOf(text(1, 2), flag);
    expect(problems(shape, {})).toEqual([]);
    expect(problems(shape, table(500))).toEqual([]);
    expect(problems(shape, table(501))).toEqual([{ path: 'at', expected: 'object(0..500)', found: 'object(501)' }]);
    expect(problems(shape, [])).toEqual([{ path: 'at', expected: 'object(0..500)', found: 'array(0)' }]);
    expect(problems(shape, { a: 1, long: true })).toEqual([
      { path: 'at.a', expected: 'boolean', found: '1' },
      { path: 'at.long', expected: 'string(1..2)', found: '"long"' },
    ]);
    expect(problems(tableOf(text(1, 20), flag), JSON.parse('{"__proto__":true}'))).toEqual([
      { path: 'at', expected: 'object(0..500)', found: 'object(1)' },
    ]);
  });

  it('of an object has its fields and no others', () => {
    const shape = exactly({ x: flag, label: optional(text(1, 2)) });
    expect([{ x: true }, { x: true, label: 'a' }].flatMap((value) => problems(shape, value))).toEqual([]);
    expect(problems(shape, {})).toEqual([{ path: 'at.x', expected: 'present', found: 'undefined' }]);
    expect(problems(shape, { x: 1, label: '' })).toEqual([
      { path: 'at.x', expected: 'boolean', found: '1' },
      { path: 'at.label', expected: 'string(1..2)', found: '""' },
    ]);
    expect(problems(shape, { x: true, y: 1, z: 2 })).toEqual([{ path: 'at.y', expected: 'absent', found: '1' }]);
    expect(problems(shape, { x: true, label: undefined })).toEqual([
      { path: 'at.label', expected: 'string(1..2)', found: 'undefined' },
    ]);
    expect(problems(shape, { x: 1, toString: 2 })).toEqual([
      { path: 'at.x', expected: 'boolean', found: '1' },
      { path: 'at.toString', expected: 'absent', found: '2' },
    ]);
    expect(problems(shape, null)).toEqual([{ path: 'at', expected: 'object', found: 'null' }]);
    expect(problems(shape, 'x')).toEqual([{ path: 'at', expected: 'object', found: '"x"' }]);
  });

  it('of an open object leaves other fields alone', () => {
    expect(problems(exactly({ x: flag }, true), { x: true, y: 1 })).toEqual([]);
    expect(problems(exactly({ x: flag }, true), { y: 1 })).toMatchObject([{ path: 'at.x', expected: 'present' }]);
  });

  it('of several kinds is the one that the value names', () => {
    const shape = byKind({ a: exactly({ kind: oneOf('a'), x: flag }), b: exactly({ kind: oneOf('b') }) });
    expect([{ kind: 'a', x: true }, { kind: 'b' }].flatMap((value) => problems(shape, value))).toEqual([]);
    expect(problems(shape, { kind: 'a', x: 1 })).toEqual([{ path: 'at.x', expected: 'boolean', found: '1' }]);
    expect(problems(shape, { kind: 'b', x: true })).toEqual([{ path: 'at.x', expected: 'absent', found: 'true' }]);
    for (const kind of ['c', 'toString', '', 5, null, undefined]) {
      expect(problems(shape, { kind })).toMatchObject([{ path: 'at.kind', expected: '"a" | "b"' }]);
    }
    expect(problems(shape, {})).toEqual([{ path: 'at.kind', expected: 'present', found: 'undefined' }]);
    expect(problems(shape, Object.create({ kind: 'b' }))).toMatchObject([{ path: 'at.kind', expected: 'present' }]);
    for (const value of [null, 'a', undefined]) {
      expect(problems(shape, value)).toMatchObject([{ path: 'at', expected: '"a" | "b"' }]);
    }
  });
});
