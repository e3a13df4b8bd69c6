/** What the tests of attempts are made of: acts of one sitting, and a paper of choice questions whose key is `b`. */
import fc from 'fast-check';
import { type AttemptPaper, attemptPaper, type BlueprintFacts, type ExamQuestion } from '#domain/attempt-paper.ts';
import { type Attempt, attemptOf } from '#domain/attempt.ts';
import type { Choice } from '#domain/question.ts';
import type { AttemptAnswered, AttemptSubmitted, StudyEvent } from '#domain/study-event.ts';
import { inOrder } from '#domain/study-record.ts';
import { choice, event, recordOf } from './builders.ts';

export const LIMIT_MS = 600_000;

/** The attempt `x` begins; ten minutes, in English. */
export function started(id: string, attempt = 'x', limitMs: number | null = LIMIT_MS): StudyEvent {
  return event(id, { kind: 'attempt-started', attempt, form: 'KC-7F2-K7Q2M9', language: 'en', limitMs });
}

export function chose(
  id: string,
  question: string,
  chosen = 'b',
  changes: Partial<Pick<AttemptAnswered, 'activeMs' | 'tookMs' | 'attempt' | 'clock'>> = {},
): AttemptAnswered {
  const { clock, ...rest } = changes;
  const draft = {
    kind: 'attempt-answered',
    attempt: 'x',
    question,
    revision: 1,
    activeMs: 1000,
    tookMs: 1000,
  } as const;
  const made = event(id, { ...draft, response: { kind: 'choice', choice: chosen }, ...rest }, clock);
  if (made.kind !== 'attempt-answered') throw new Error('not an answer');
  return made;
}

export function flagged(id: string, question: string, isIn = true): StudyEvent {
  return event(id, { kind: 'attempt-flagged', attempt: 'x', question, flagged: isIn });
}

export function struck(id: string, question: string, chosen: string, isIn = true): StudyEvent {
  return event(id, { kind: 'attempt-struck', attempt: 'x', question, choice: chosen, struck: isIn });
}

export function moved(id: string, question: string): StudyEvent {
  return event(id, { kind: 'attempt-moved', attempt: 'x', question });
}

export function left(id: string): StudyEvent {
  return event(id, { kind: 'attempt-left', attempt: 'x' });
}

export function submitted(id: string, changes: Partial<Omit<AttemptSubmitted, 'kind' | 'id'>> = {}): StudyEvent {
  const { clock, attempt = 'x', activeMs = 5000, by = 'learner' } = changes;
  return event(id, { kind: 'attempt-submitted', attempt, activeMs, by }, clock);
}

/** The attempt in these events, given in any order. */
export function attemptFrom(events: readonly StudyEvent[], id = 'x'): Attempt {
  const attempt = attemptOf(inOrder(recordOf(...events)), id);
  if (attempt === null) throw new Error(`no attempt ${id}`);
  return attempt;
}

export function examQuestion(id: string, changes: Partial<ExamQuestion> = {}): ExamQuestion {
  return {
    id,
    kind: 'choice',
    revision: 1,
    concepts: ['utility'],
    stem: ['What is ', { kind: 'strong', children: ['asked'] }, '?'],
    style: 'standard',
    statements: [],
    choices: [misled('a', 'idea-a'), choice('b', true), misled('c', 'idea-c'), choice('d')],
    fixedOrder: false,
    criterion: '1.1',
    bloom: 1,
    ...changes,
  };
}

function misled(id: string, misconception: string): Choice {
  return { ...choice(id), misconception };
}

export const BLUEPRINT: BlueprintFacts = {
  code: 'KC',
  minutes: 30,
  pass: 2,
  questions: { '1.1': 8, '1.2': 8, '1.3': 4 },
};

/** A paper of these questions, in this order, for the attempt `x`. */
export function paperOf(
  questions: readonly ExamQuestion[],
  {
    attempt = 'x',
    met = [],
    blueprint = BLUEPRINT,
  }: { attempt?: string; met?: string[]; blueprint?: BlueprintFacts } = {},
): AttemptPaper {
  const paper = attemptPaper({
    attempt,
    paper: {
      form: 'KC-7F2-K7Q2M9',
      blueprint: 'KC',
      questions: questions.map(({ id, revision, choices }) => ({
        id,
        revision,
        choices: choices.map((each) => each.id),
      })),
    },
    blueprint,
    bank: new Map(questions.map((question) => [question.id, question])),
    language: 'en',
    met: new Set(met),
  });
  if (paper === null) throw new Error('no paper');
  return paper;
}

const question = fc.constantFrom('q1', 'q2', 'q3');
const chosen = fc.constantFrom('a', 'b', 'c', 'd');
const flag = fc.boolean();

/** Any act of the attempt `x`, around the end of its time, by one of two tabs; clocks collide often. */
export const anyAct: fc.Arbitrary<StudyEvent> = fc
  .tuple(
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.tuple(question, chosen, fc.integer({ min: LIMIT_MS - 3, max: LIMIT_MS + 3 })).map(
          ([id, choiceId, activeMs]) =>
            (stamp: string): StudyEvent =>
              chose(stamp, id, choiceId, { activeMs }),
        ),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(question, flag).map(
          ([id, isIn]) =>
            (stamp: string) =>
              flagged(stamp, id, isIn),
        ),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(question, chosen, flag).map(
          ([id, choiceId, isIn]) =>
            (stamp: string) =>
              struck(stamp, id, choiceId, isIn),
        ),
      },
      { weight: 1, arbitrary: question.map((id) => (stamp: string) => moved(stamp, id)) },
      { weight: 1, arbitrary: fc.constant((stamp: string) => left(stamp)) },
      { weight: 1, arbitrary: fc.constant((stamp: string) => submitted(stamp)) },
      { weight: 1, arbitrary: fc.constant((stamp: string) => started(stamp)) },
    ),
    fc.constantFrom('a', 'b'),
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 2, max: 9 }),
  )
  .map(([make, device, n, clock]) => ({ ...make(`${device}-${n}`), clock }));

/** Acts of which no two have the same id. */
export function acts(maxLength: number): fc.Arbitrary<StudyEvent[]> {
  return fc.uniqueArray(anyAct, { maxLength, selector: ({ id }) => id });
}
