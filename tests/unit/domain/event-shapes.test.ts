import { describe, expect, expectTypeOf, it } from 'vitest';
import { type AttemptClock, clockShape } from '#domain/attempt-clock.ts';
import { problemsOfEvent } from '#domain/event-problems.ts';
import { baseShape, eventShapes, shapeOfEvent } from '#domain/event-shapes.ts';
import type { Shape, Sound } from '#domain/shape.ts';
import { shapeProblems } from '#domain/shape-problems.ts';
import type { EventKind, StudyEvent } from '#domain/study-event.ts';
import { DRAFTS, event } from './builders.ts';

/** Both sides as one flat, readonly type: shapes are not readonly, and the domain's types are intersections. */
type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
type EventOf<Kind extends EventKind> = DeepReadonly<Extract<StudyEvent, { kind: Kind }>>;
type ShapedAs<Kind extends EventKind> = DeepReadonly<Sound<(typeof eventShapes)[Kind]>>;

const KINDS = Object.values(DRAFTS);

function shaped(shape: Shape<unknown>, raw: unknown) {
  return shape.isSound(raw)
    ? ({ kind: 'sound', value: raw } as const)
    : ({ kind: 'faulty', problems: shapeProblems(shape, raw) } as const);
}

function shapedEvent(kind: unknown, raw: unknown) {
  const shape = shapeOfEvent(kind);
  return shape === undefined ? undefined : shaped(shape, raw);
}

function problems(changes: Readonly<Record<string, unknown>>, kind: EventKind = 'answered'): unknown {
  const found = shapedEvent(kind, { ...event('a-1', DRAFTS[kind]), ...changes });
  return found?.kind === 'faulty' ? found.problems : found?.kind;
}

describe('the shapes', () => {
  it('are those of the types', () => {
    expectTypeOf<ShapedAs<'answered'>>().toEqualTypeOf<EventOf<'answered'>>();
    expectTypeOf<ShapedAs<'lesson-opened'>>().toEqualTypeOf<EventOf<'lesson-opened'>>();
    expectTypeOf<ShapedAs<'lesson-marked'>>().toEqualTypeOf<EventOf<'lesson-marked'>>();
    expectTypeOf<ShapedAs<'attempt-started'>>().toEqualTypeOf<EventOf<'attempt-started'>>();
    expectTypeOf<ShapedAs<'attempt-answered'>>().toEqualTypeOf<EventOf<'attempt-answered'>>();
    expectTypeOf<ShapedAs<'attempt-flagged'>>().toEqualTypeOf<EventOf<'attempt-flagged'>>();
    expectTypeOf<ShapedAs<'attempt-struck'>>().toEqualTypeOf<EventOf<'attempt-struck'>>();
    expectTypeOf<ShapedAs<'attempt-moved'>>().toEqualTypeOf<EventOf<'attempt-moved'>>();
    expectTypeOf<ShapedAs<'attempt-submitted'>>().toEqualTypeOf<EventOf<'attempt-submitted'>>();
    expectTypeOf<ShapedAs<'attempt-left'>>().toEqualTypeOf<EventOf<'attempt-left'>>();
    expectTypeOf<ShapedAs<'cause-tagged'>>().toEqualTypeOf<EventOf<'cause-tagged'>>();
    expectTypeOf<ShapedAs<'card-graded'>>().toEqualTypeOf<EventOf<'card-graded'>>();
    expectTypeOf<ShapedAs<'exam-date-set'>>().toEqualTypeOf<EventOf<'exam-date-set'>>();
    expectTypeOf<ShapedAs<'note-written'>>().toEqualTypeOf<EventOf<'note-written'>>();
    expectTypeOf<ShapedAs<'bookmark-set'>>().toEqualTypeOf<EventOf<'bookmark-set'>>();
    expectTypeOf<ShapedAs<'reset'>>().toEqualTypeOf<EventOf<'reset'>>();
    expectTypeOf<ShapedAs<'reset-undone'>>().toEqualTypeOf<EventOf<'reset-undone'>>();
    expectTypeOf<keyof typeof eventShapes>().toEqualTypeOf<EventKind>();
    expectTypeOf<DeepReadonly<Sound<typeof clockShape>>>().toEqualTypeOf<DeepReadonly<AttemptClock>>();
  });

  it('let an event of each kind pass as it is', () => {
    for (const draft of KINDS) {
      const raw = event('k3v9q2m7x1ab-4', draft);
      expect(shapedEvent(draft.kind, raw)).toEqual({ kind: 'sound', value: raw });
    }
  });

  it('know no other kinds', () => {
    for (const kind of ['hologram-viewed', 'toString', '__proto__', '', undefined, null, 1, {}]) {
      expect(shapedEvent(kind, event('a-1', DRAFTS.answered))).toBeUndefined();
    }
  });

  it('refuse each field of each kind when it is missing or of another sort, and name it', () => {
    for (const draft of KINDS) {
      const raw = event('a-1', draft);
      for (const field of Object.keys(raw)) {
        const { [field]: _left, ...rest } = { ...raw } as Record<string, unknown>;
        const isOptional = field === 'place' || field === 'confidence';
        const missing = shapedEvent(draft.kind, rest);
        if (isOptional) expect(missing?.kind).toBe('sound');
        else
          expect(missing).toEqual({
            kind: 'faulty',
            problems: [{ path: field, expected: 'present', found: 'undefined' }],
          });
        for (const wrong of [undefined, [], { kind: 'all', x: 1 }, Number.NaN, -1]) {
          const reading = shapedEvent(draft.kind, { ...rest, [field]: wrong });
          expect([draft.kind, field, wrong, reading?.kind]).toEqual([draft.kind, field, wrong, 'faulty']);
          expect(reading?.kind === 'faulty' && reading.problems[0]?.path.startsWith(field)).toBe(true);
        }
      }
    }
  });

  it('refuse a field that they do not name', () => {
    for (const draft of KINDS) {
      expect(shapedEvent(draft.kind, { ...event('a-1', draft), extra: 'x' })).toEqual({
        kind: 'faulty',
        problems: [{ path: 'extra', expected: 'absent', found: '"x"' }],
      });
    }
    expect(problems({ response: { kind: 'choice', choice: 'b', also: 'c' } })).toEqual([
      { path: 'response.also', expected: 'absent', found: '"c"' },
    ]);
  });

  it('refuse keys that reach a prototype, and stay unharmed by them', () => {
    const poisoned = ['__proto__', 'constructor', 'prototype', 'toString'];
    for (const key of poisoned) {
      const raw: unknown = JSON.parse(
        `${JSON.stringify(event('a-1', DRAFTS.answered)).slice(0, -1)},"${key}":{"x":1}}`,
      );
      expect(shapedEvent('answered', raw)?.kind).toBe('faulty');
    }
    for (const key of poisoned.slice(0, 3)) {
      const groups: unknown = JSON.parse(`{"${key}":"warranty"}`);
      expect(problems({ response: { kind: 'sort', groups } })).toEqual([
        { path: 'response.groups', expected: 'object(0..500)', found: 'object(1)' },
      ]);
    }
    expect('x' in {}).toBe(false);
  });
});

describe('a field', () => {
  it('that is an id has 1 to 200 characters', () => {
    const expected = 'string(1..200)';
    expect(problems({ question: 'q'.repeat(200) })).toBe('sound');
    expect(problems({ question: '' })).toEqual([{ path: 'question', expected, found: '""' }]);
    expect(problems({ question: 'q'.repeat(201) })).toEqual([
      { path: 'question', expected, found: `"${'q'.repeat(60)}…"` },
    ]);
    expect(problems({ question: 7 })).toEqual([{ path: 'question', expected, found: '7' }]);
  });

  it('that is a note has up to 20,000 characters', () => {
    expect(problems({ text: '' }, 'note-written')).toBe('sound');
    expect(problems({ text: 'n'.repeat(20_000) }, 'note-written')).toBe('sound');
    expect(problems({ text: 'n'.repeat(20_001) }, 'note-written')).toEqual([
      { path: 'text', expected: 'string(0..20000)', found: `"${'n'.repeat(60)}…"` },
    ]);
  });

  it('that counts is a whole number from 0, a revision from 1', () => {
    for (const tookMs of [0, 1, Number.MAX_SAFE_INTEGER]) expect(problems({ tookMs })).toBe('sound');
    for (const tookMs of [-1, 0.5, Infinity, Number.NaN, Number.MAX_SAFE_INTEGER + 1, '1', null]) {
      expect(problems({ tookMs })).toMatchObject([{ path: 'tookMs', expected: 'integer(0..)' }]);
    }
    expect(problems({ revision: 1 })).toBe('sound');
    expect(problems({ revision: 0 })).toEqual([{ path: 'revision', expected: 'integer(1..)', found: '0' }]);
    expect(problems({ revision: 0 }, 'attempt-answered')).toMatchObject([{ expected: 'integer(1..)' }]);
  });

  it('that is a time is one that a calendar can show', () => {
    expect(problems({ at: 8_640_000_000_000_000 })).toBe('sound');
    expect(problems({ at: 8_640_000_000_000_001 })).toEqual([
      { path: 'at', expected: 'integer(0..8640000000000000)', found: '8640000000000001' },
    ]);
    expect(problems({ at: -1 })).toMatchObject([{ path: 'at' }]);
  });

  it('that names an event is a device, a hyphen and a count', () => {
    const device = '0123456789'.repeat(6);
    const sound = ['a-0', 'Z9-10', `${device}abcd-1`, 'a-999999999999999'];
    const unsound = [
      'a',
      'a-',
      '-1',
      'a-01',
      'a-1.5',
      'a-b-1',
      'ấ-1',
      ' a-1',
      'a-1 ',
      'a-1\n',
      `${device}abcde-1`,
      'a-1000000000000000',
      3,
    ];
    for (const id of sound) expect(problems({ id })).toBe('sound');
    for (const id of unsound) expect(problems({ id })).toMatchObject([{ path: 'id', expected: '<device>-<n>' }]);
    expect(problems({ reset: 'x' }, 'reset-undone')).toMatchObject([{ path: 'reset', expected: '<device>-<n>' }]);
    expect(problems({ answer: 'x' }, 'cause-tagged')).toMatchObject([{ path: 'answer', expected: '<device>-<n>' }]);
  });

  it('that has few values has one of them', () => {
    const cases: [EventKind, string, readonly unknown[], string][] = [
      ['answered', 'where', ['lesson', 'practice', 'review', 'drill'], '"lesson" | "practice" | "review" | "drill"'],
      ['answered', 'language', ['en', 'vi'], '"en" | "vi"'],
      ['answered', 'confidence', ['guess', 'think-so', 'sure'], '"guess" | "think-so" | "sure"'],
      ['answered', 'helped', [true, false], 'boolean'],
      ['attempt-started', 'language', ['en', 'vi'], '"en" | "vi"'],
      ['attempt-submitted', 'by', ['learner', 'clock'], '"learner" | "clock"'],
      [
        'cause-tagged',
        'cause',
        ['did-not-know', 'mixed-up', 'misread', 'changed-right', 'ran-out-of-time', null],
        '"did-not-know" | "mixed-up" | "misread" | "changed-right" | "ran-out-of-time"',
      ],
      [
        'card-graded',
        'face',
        ['term-to-meaning', 'meaning-to-term', 'other-language'],
        '"term-to-meaning" | "meaning-to-term" | "other-language"',
      ],
      ['card-graded', 'grade', ['again', 'hard', 'good'], '"again" | "hard" | "good"'],
      ['attempt-started', 'limitMs', [0, null], 'integer(0..)'],
      ['answered', 'v', [1], '1'],
    ];
    for (const [kind, field, values, expected] of cases) {
      for (const value of values) expect(problems({ [field]: value }, kind)).toBe('sound');
      for (const value of ['', 'other', 'toString']) {
        expect(problems({ [field]: value }, kind)).toEqual([{ path: field, expected, found: JSON.stringify(value) }]);
      }
    }
  });

  it('that is a date is written year, month, day, or is null', () => {
    for (const date of ['2027-02-14', '2027-12-31', '2027-10-09', null])
      expect(problems({ date }, 'exam-date-set')).toBe('sound');
    for (const date of [
      '2027-13-01',
      '2027-00-01',
      '2027-01-32',
      '2027-01-00',
      '27-01-01',
      '2027-1-1',
      '2027-01-01T',
      'x2027-01-01',
      20270101,
    ]) {
      expect(problems({ date }, 'exam-date-set')).toMatchObject([{ path: 'date', expected: 'YYYY-MM-DD' }]);
    }
  });
});

describe('a response', () => {
  it('is of one of the four kinds', () => {
    for (const response of [
      { kind: 'choice', choice: 'a' },
      { kind: 'sort', groups: { fast: 'warranty' } },
      { kind: 'sort', groups: {} },
      { kind: 'order', steps: ['a', 'b'] },
      { kind: 'order', steps: [] },
      { kind: 'slip', mends: { s1: '', s2: 'm1' } },
    ]) {
      expect(problems({ response })).toBe('sound');
      expect(problems({ response }, 'attempt-answered')).toBe('sound');
    }
    expect(problems({ response: { kind: 'essay', text: 'x' } })).toEqual([
      { path: 'response.kind', expected: '"choice" | "sort" | "order" | "slip"', found: '"essay"' },
    ]);
    expect(problems({ response: 'b' })).toMatchObject([{ path: 'response' }]);
  });

  it('names its parts by ids', () => {
    expect(problems({ response: { kind: 'choice', choice: '' } })).toMatchObject([
      { path: 'response.choice', expected: 'string(1..200)' },
    ]);
    expect(problems({ response: { kind: 'sort', groups: { fast: '' } } })).toMatchObject([
      { path: 'response.groups.fast', expected: 'string(1..200)', found: '""' },
    ]);
    expect(problems({ response: { kind: 'slip', mends: { s1: 'm'.repeat(201) } } })).toMatchObject([
      { path: 'response.mends.s1', expected: 'string(0..200)' },
    ]);
    expect(problems({ response: { kind: 'slip', mends: { '': 'm1' } } })).toMatchObject([
      { path: 'response.mends', expected: 'string(1..200)' },
    ]);
    expect(problems({ response: { kind: 'order', steps: ['a', 2] } })).toEqual([
      { path: 'response.steps[1]', expected: 'string(1..200)', found: '2' },
    ]);
  });

  it('has at most 500 parts', () => {
    const ids = Array.from({ length: 501 }, (_, n) => `s${n}`);
    const table = (count: number) => Object.fromEntries(ids.slice(0, count).map((id) => [id, 'm']));
    expect(problems({ response: { kind: 'order', steps: ids.slice(0, 500) } })).toBe('sound');
    expect(problems({ response: { kind: 'order', steps: ids } })).toMatchObject([
      { path: 'response.steps', expected: 'array(0..500)', found: 'array(501)' },
    ]);
    expect(problems({ response: { kind: 'sort', groups: table(500) } })).toBe('sound');
    expect(problems({ response: { kind: 'sort', groups: table(501) } })).toMatchObject([
      { path: 'response.groups', expected: 'object(0..500)', found: 'object(501)' },
    ]);
    expect(problems({ response: { kind: 'sort', groups: [] } })).toMatchObject([{ expected: 'object(0..500)' }]);
    expect(problems({ response: { kind: 'order', steps: {} } })).toMatchObject([{ expected: 'array(0..500)' }]);
  });
});

describe('the scope of a reset', () => {
  it('is all, or one lesson with its questions', () => {
    expect(problems({ scope: { kind: 'all' } }, 'reset')).toBe('sound');
    expect(problems({ scope: { kind: 'lesson', lesson: 'm/l', questions: [] } }, 'reset')).toBe('sound');
    expect(problems({ scope: { kind: 'all', lesson: 'm/l' } }, 'reset')).toMatchObject([
      { path: 'scope.lesson', expected: 'absent' },
    ]);
    expect(problems({ scope: { kind: 'module' } }, 'reset')).toEqual([
      { path: 'scope.kind', expected: '"all" | "lesson"', found: '"module"' },
    ]);
    expect(problems({ scope: { kind: 'lesson', lesson: '', questions: ['q', ''] } }, 'reset')).toMatchObject([
      { path: 'scope.lesson' },
      { path: 'scope.questions[1]' },
    ]);
  });
});

describe('the problems of one record', () => {
  it('are told up to the twentieth', () => {
    const steps = Array.from({ length: 30 }, () => '');
    const raw = { ...event('a-1', DRAFTS.answered), response: { kind: 'order', steps } };
    expect(problemsOfEvent(raw)).toHaveLength(20);
  });

  it('are one for a value that is no object', () => {
    for (const raw of [null, 'x', 3]) {
      expect(shapedEvent('reset', raw)).toMatchObject({ kind: 'faulty', problems: [{ path: '', expected: 'object' }] });
    }
  });
});

describe('the base of an event', () => {
  it('is sound whatever else the event has', () => {
    const raw = { v: 1, id: 'a-1', at: 5, clock: 7, kind: 'hologram-viewed', more: [1] };
    expect(shaped(baseShape, raw)).toEqual({ kind: 'sound', value: raw });
  });

  it('names what is missing or wrong', () => {
    expect(shaped(baseShape, { v: 1, id: 'x', at: -1, clock: 0.5, kind: '' })).toMatchObject({
      kind: 'faulty',
      problems: [{ path: 'id' }, { path: 'at' }, { path: 'clock' }, { path: 'kind', expected: 'string(1..200)' }],
    });
    expect(shaped(baseShape, { v: 2, id: 'a-1', at: 5, clock: 7 })).toMatchObject({
      problems: [{ path: 'v' }, { path: 'kind', expected: 'present' }],
    });
    expect(shaped(baseShape, 'x')).toMatchObject({ problems: [{ path: '', expected: 'object', found: '"x"' }] });
  });
});
