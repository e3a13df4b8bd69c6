/**
 * What the domain's tests are made of: questions, events, records and arbitrary ones of each. A builder fills in what
 * does not matter; what does stands in the test.
 */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { AnswerKey, Choice, ChoiceQuestion, OrderQuestion, SlipQuestion, SortQuestion } from '#domain/question.ts';
import { readEvent, type UnknownEvent } from '#domain/read-event.ts';
import type { LearnerData } from '#domain/record-file.ts';
import type { Answered, EventDraft, StudyEvent } from '#domain/study-event.ts';
import { addEvents, emptyStudyRecord, inOrder, type StudyRecord } from '#domain/study-record.ts';
import { runSeed } from '#tests/unit/seeded.ts';

/** Mutants are being tried: the code under test is instrumented and slow (vitest.stryker.config.ts). */
export const isHurried = process.env['FEWER_RUNS'] !== undefined;

/** How often a property runs: as said, or a hundredth of it when hurried. */
export function runs(count: number): number {
  return isHurried ? Math.max(20, Math.ceil(count / 100)) : count;
}

export function settings(count: number): { numRuns: number; seed: number } {
  return { numRuns: runs(count), seed: runSeed() };
}

export async function sha256(text: string): Promise<string> {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** A one in as many arrays as said. */
export function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

// Questions

const base = {
  revision: 1,
  pool: 'lesson',
  criterion: '1.2',
  bloom: 2,
  concepts: ['utility'],
  stem: ['What is asked?'],
  sources: [],
  enemies: [],
  status: 'reviewed',
  lastReviewed: '2026-11-20',
} as const;

export function choice(id: string, correct = false): Choice {
  return { id, correct, text: [id], why: [`why ${id}`] };
}

export function choiceQuestion(changes: Partial<ChoiceQuestion> = {}): ChoiceQuestion {
  return {
    ...base,
    id: 'choice-question',
    kind: 'choice',
    style: 'standard',
    statements: [],
    choices: [choice('a'), choice('b', true), choice('c'), choice('d')],
    fixedOrder: false,
    ...changes,
  };
}

export function sortQuestion(changes: Partial<SortQuestion> = {}): SortQuestion {
  return {
    ...base,
    id: 'sort-question',
    kind: 'sort',
    situation: ['A situation.'],
    groups: ['utility', 'warranty'].map((id) => ({ id, text: [id] })),
    cards: Object.entries({ fast: 'warranty', prints: 'utility', safe: 'warranty' }).map(([id, group]) => ({
      id,
      group,
      text: [id],
      why: [id],
    })),
    ...changes,
  };
}

export function orderQuestion(steps: readonly string[] = ['plan', 'do', 'check']): OrderQuestion {
  return { ...base, id: 'order-question', kind: 'order', steps: steps.map((id) => ({ id, text: [id], why: [id] })) };
}

function mends(right: string): { id: string; correct: boolean; text: string[]; why: string[] }[] {
  return ['m1', 'm2', 'm3'].map((id) => ({ id, correct: id === right, text: [id], why: [id] }));
}

/** Sentences `s1` to `s4`; `s2` and `s4` are wrong, right with `m1` and `m2`. */
export function slipQuestion(): SlipQuestion {
  return {
    ...base,
    id: 'slip-question',
    kind: 'slip',
    sentences: [
      { id: 's1', text: ['Sound.'], why: [] },
      { id: 's2', text: ['Wrong.'], why: [], mends: mends('m1') },
      { id: 's3', text: ['Sound.'], why: [] },
      { id: 's4', text: ['Wrong.'], why: [], mends: mends('m2') },
    ],
  };
}

export function choiceKey(question: string, right = 'b', revision = 1): AnswerKey {
  return { question, revision, key: { kind: 'choice', choice: right } };
}

// Events

/** One event of each kind, without what the record adds. */
export const DRAFTS: { readonly [Kind in EventDraft['kind']]: Extract<EventDraft, { kind: Kind }> } = {
  answered: {
    kind: 'answered',
    question: 'uw-two-gates',
    revision: 1,
    response: { kind: 'choice', choice: 'b' },
    session: 'k3v9q2m7x1ab',
    where: 'lesson',
    place: 'key-concepts/utility-and-warranty',
    language: 'vi',
    helped: true,
    confidence: 'think-so',
    tookMs: 8120,
  },
  'lesson-opened': { kind: 'lesson-opened', lesson: 'key-concepts/utility-and-warranty' },
  'lesson-marked': { kind: 'lesson-marked', lesson: 'key-concepts/utility-and-warranty', read: true },
  'attempt-started': {
    kind: 'attempt-started',
    attempt: 'k3v9q2m7x1ab-7',
    form: 'KC-7F2-K7Q2M9',
    language: 'en',
    limitMs: 1_800_000,
  },
  'attempt-answered': {
    kind: 'attempt-answered',
    attempt: 'k3v9q2m7x1ab-7',
    question: 'uw-payroll',
    revision: 2,
    response: { kind: 'choice', choice: 'd' },
    activeMs: 61_000,
    tookMs: 40_500,
  },
  'attempt-flagged': { kind: 'attempt-flagged', attempt: 'k3v9q2m7x1ab-7', question: 'uw-payroll', flagged: true },
  'attempt-struck': {
    kind: 'attempt-struck',
    attempt: 'k3v9q2m7x1ab-7',
    question: 'uw-payroll',
    choice: 'a',
    struck: true,
  },
  'attempt-moved': { kind: 'attempt-moved', attempt: 'k3v9q2m7x1ab-7', question: 'uw-payroll' },
  'attempt-submitted': { kind: 'attempt-submitted', attempt: 'k3v9q2m7x1ab-7', activeMs: 1_260_000, by: 'learner' },
  'attempt-left': { kind: 'attempt-left', attempt: 'k3v9q2m7x1ab-7' },
  'cause-tagged': { kind: 'cause-tagged', answer: 'k3v9q2m7x1ab-4', cause: 'mixed-up' },
  'card-graded': { kind: 'card-graded', concept: 'utility', face: 'term-to-meaning', grade: 'hard', tookMs: 5300 },
  'exam-date-set': { kind: 'exam-date-set', date: '2027-02-14' },
  'note-written': { kind: 'note-written', on: 'term:utility', text: 'Đủ dùng: "fit for purpose".\n' },
  'bookmark-set': { kind: 'bookmark-set', on: 'lesson:key-concepts/utility-and-warranty', set: true },
  reset: {
    kind: 'reset',
    scope: { kind: 'lesson', lesson: 'key-concepts/utility-and-warranty', questions: ['uw-two-gates'] },
  },
  'reset-undone': { kind: 'reset-undone', reset: 'k3v9q2m7x1ab-16' },
};

/** What the record adds, from an id such as `a-3`: the clock is its count unless said otherwise, and so is the time. */
function stamp(id: string, clock: number | undefined): Pick<StudyEvent, 'v' | 'id' | 'at' | 'clock'> {
  const n = Number(id.split('-')[1]);
  return { v: 1, id, at: 1000 * n, clock: clock ?? n };
}

/** An event from a draft: `event('a-3', { kind: 'lesson-opened', lesson: 'l' })`. */
export function event(id: string, draft: EventDraft, clock?: number): StudyEvent {
  return { ...draft, ...stamp(id, clock) };
}

/** An answer to a choice question, right if the choice is b. */
export function answered(id: string, question: string, chosen = 'b', changes: Partial<Answered> = {}): Answered {
  return {
    ...stamp(id, undefined),
    kind: 'answered',
    question,
    revision: 1,
    response: { kind: 'choice', choice: chosen },
    session: 's',
    where: 'lesson',
    language: 'en',
    helped: false,
    tookMs: 1,
    ...changes,
  };
}

/** A record from events given in any order. */
export function recordOf(...events: readonly StudyEvent[]): StudyRecord {
  return addEvents(emptyStudyRecord, events);
}

export function learnerData(changes: Partial<LearnerData> = {}): LearnerData {
  return { record: emptyStudyRecord, clocks: [], papers: [], quarantine: [], ...changes };
}

/** An event of a kind that this build does not know. */
export function unknownEvent(id: string, clock: number, more: Readonly<Record<string, unknown>> = {}): UnknownEvent {
  return { id, clock, raw: { v: 1, id, at: 1000 * clock, clock, kind: 'hologram-viewed', ...more } };
}

/** What can be seen of a record, for comparing two that were made in different ways. */
export function content(record: StudyRecord): unknown {
  return {
    events: inOrder(record),
    unknown: [...record.unknown.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    latestClock: record.latestClock,
  };
}

// Arbitrary ones

const smallId = fc.constantFrom('q1', 'q2', 'q3', 'drill/case');
const lesson = fc.constantFrom('m/one', 'm/two');
const note = fc.string({
  unit: fc.constantFrom('a', '\u1ebf', 'e\u0302\u0301', '"', '\\', '\n', '\u2028', '\ud800', '😀', '<'),
});
const choiceResponse = fc.record({ kind: fc.constant('choice' as const), choice: fc.constantFrom('a', 'b', 'c', 'd') });
const anyResponse = fc.oneof(
  choiceResponse,
  fc.record({
    kind: fc.constant('sort' as const),
    groups: fc.dictionary(fc.constantFrom('c1', 'c2', 'toString'), lesson),
  }),
  fc.record({ kind: fc.constant('order' as const), steps: fc.array(smallId, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('slip' as const), mends: fc.dictionary(smallId, fc.constantFrom('', 'm1', 'm2')) }),
);

/** A draft of any kind, with ids from small sets so that drafts concern each other. */
export const anyDraft: fc.Arbitrary<EventDraft> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .record({
        question: smallId,
        response: anyResponse,
        helped: fc.boolean(),
        revision: fc.integer({ min: 1, max: 3 }),
      })
      .map((changes): EventDraft => ({ ...DRAFTS.answered, ...changes })),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ question: smallId, response: choiceResponse, attempt: fc.constantFrom('x', 'y') })
      .map((changes): EventDraft => ({ ...DRAFTS['attempt-answered'], ...changes })),
  },
  { weight: 1, arbitrary: lesson.map((id): EventDraft => ({ kind: 'lesson-opened', lesson: id })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(lesson, fc.boolean())
      .map(([id, read]): EventDraft => ({ kind: 'lesson-marked', lesson: id, read })),
  },
  { weight: 1, arbitrary: note.map((text): EventDraft => ({ kind: 'note-written', on: 'term:utility', text })) },
  { weight: 1, arbitrary: fc.constant<EventDraft>({ kind: 'reset', scope: { kind: 'all' } }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(lesson, fc.array(smallId, { maxLength: 3 }))
      .map(([id, questions]): EventDraft => ({ kind: 'reset', scope: { kind: 'lesson', lesson: id, questions } })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 8 }).map((n): EventDraft => ({ kind: 'reset-undone', reset: `a-${n}` })),
  },
  { weight: 3, arbitrary: fc.constantFrom(...Object.values(DRAFTS)) },
);

const anyStamp = fc.record({
  device: fc.constantFrom('a', 'b', 'B2'),
  n: fc.integer({ min: 0, max: 12 }),
  clock: fc.integer({ min: 1, max: 9 }),
});

/** An event of any kind; clocks and ids collide often. */
export const anyEvent: fc.Arbitrary<StudyEvent> = fc
  .tuple(anyDraft, anyStamp)
  .map(([draft, { device, n, clock }]) => event(`${device}-${n}`, draft, clock));

/** Events of which no two have the same id. */
export function distinctEvents(maxLength: number): fc.Arbitrary<StudyEvent[]> {
  return fc.uniqueArray(anyEvent, { maxLength, selector: ({ id }) => id });
}

/** JSON without what a file refuses. */
export const anyJson: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3, depthSize: 'small' }).filter((value) => {
  return !/"(?:__proto__|constructor|prototype)":/.test(JSON.stringify(value));
});

export const anyUnknown: fc.Arbitrary<UnknownEvent> = fc
  .tuple(anyStamp, anyJson)
  .map(([{ n, clock }, more]) => unknownEvent(`u-${n}`, clock, { more }));

export const anyRecord: fc.Arbitrary<StudyRecord> = fc
  .tuple(fc.array(anyEvent, { maxLength: 6 }), fc.array(anyUnknown, { maxLength: 2 }))
  .map(([events, unknown]) => addEvents(emptyStudyRecord, events, unknown));

const attemptId = fc.constantFrom('x', 'y', 'z');
const milliseconds = fc.integer({ min: 0, max: 9 });
export const anyData: fc.Arbitrary<LearnerData> = fc.record({
  record: anyRecord,
  clocks: fc.array(
    fc.record({
      attempt: attemptId,
      activeMs: milliseconds,
      gaps: fc.array(fc.record({ at: milliseconds, ms: milliseconds }), { maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
  papers: fc.array(fc.record({ attempt: attemptId, questions: anyJson }), { maxLength: 3 }),
  quarantine: fc.array(fc.oneof(anyJson, fc.constantFrom(undefined, 1n, Number.NaN, new Date(0))), { maxLength: 2 }),
});

/** The reading of an event as the event; anything else is a fault of the test. */
export function soundEvent(raw: unknown): StudyEvent {
  const reading = readEvent(raw);
  if (reading.kind !== 'event') throw new Error(`not an event: ${JSON.stringify(reading)}`);
  return reading.event;
}
