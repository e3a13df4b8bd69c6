/**
 * Attempts at papers, computed from events in order: what was answered, flagged, struck out, and how it ended. Nothing
 * else is kept of a sitting but its clock (active-time.ts) and its paper (attempt-paper.ts).
 *
 * The order of the record decides everything, so every tab and device sees the same attempt, whichever event came
 * first. The first submission ends it. What comes after it in order, from another tab perhaps, is kept apart and
 * changes nothing. Of two events that were written at once (equal clocks), the device decides.
 */
import { oncePer } from './memo.ts';
import type { AttemptAnswered, AttemptStarted, AttemptSubmitted, StudyEvent } from './study-event.ts';
import type { Locale } from './text.ts';

/** An event that belongs to an attempt. */
export type AttemptEvent = Extract<StudyEvent, { readonly attempt: string }>;

export type Attempt = {
  readonly id: string;
  readonly form: string;
  readonly language: Locale;
  /** null: untimed. */
  readonly limitMs: number | null;
  /** Epoch ms. */
  readonly startedAt: number;
  /** Answers that count, by question, each list in order and never empty: the last one stands. */
  readonly answers: ReadonlyMap<string, readonly AttemptAnswered[]>;
  /** Answers given when the time was over; they do not count. */
  readonly late: readonly AttemptAnswered[];
  readonly flagged: ReadonlySet<string>;
  /** Choices struck out, by question; never an empty set. */
  readonly struck: ReadonlyMap<string, ReadonlySet<string>>;
  /** The question that was last on the screen; null if the learner never moved. */
  readonly place: string | null;
  /** When the learner gave it up (epoch ms); null if not, or if it went on afterwards. */
  readonly leftAt: number | null;
  /** The first submission; null while there is none. */
  readonly submission: AttemptSubmitted | null;
  /** Whatever was recorded after the submission. */
  readonly afterSubmission: readonly AttemptEvent[];
};

/** Events of each attempt, in their order. */
const eventsByAttempt: (events: readonly StudyEvent[]) => ReadonlyMap<string, readonly AttemptEvent[]> = oncePer(
  (events) => {
    const byAttempt = new Map<string, AttemptEvent[]>();
    for (const event of events) {
      if (!('attempt' in event)) continue;
      const list = byAttempt.get(event.attempt);
      if (list === undefined) byAttempt.set(event.attempt, [event]);
      else list.push(event);
    }
    return byAttempt;
  },
);

/**
 * All attempts by id, in the order of their first events; give it the visible events. One whose start is not in the
 * record is left out: nobody knows what was asked.
 */
export const attemptsIn: (events: readonly StudyEvent[]) => ReadonlyMap<string, Attempt> = oncePer((events) => {
  const attempts = new Map<string, Attempt>();
  for (const id of eventsByAttempt(events).keys()) {
    const attempt = attemptOf(events, id);
    if (attempt !== null) attempts.set(id, attempt);
  }
  return attempts;
});

/** One attempt, without the cost of all others; null if there is none, or its start is missing. */
export function attemptOf(events: readonly StudyEvent[], id: string): Attempt | null {
  const own = eventsByAttempt(events).get(id) ?? [];
  const start = own.find((event) => event.kind === 'attempt-started');
  return start === undefined ? null : attemptFrom(start, own);
}

/** Whether the learner can go on with it: neither submitted nor given up. */
export function isOpen({ submission, leftAt }: Attempt): boolean {
  return submission === null && leftAt === null;
}

/** The answer that stands; undefined if the question has none. */
export function standingAnswer(attempt: Attempt, question: string): AttemptAnswered | undefined {
  return attempt.answers.get(question)?.at(-1);
}

/** Whether an answer was given in time. The last moment of the time belongs to it. */
export function isInTime({ activeMs }: { readonly activeMs: number }, limitMs: number | null): boolean {
  return limitMs === null || activeMs <= limitMs;
}

function attemptFrom(start: AttemptStarted, events: readonly AttemptEvent[]): Attempt {
  const { attempt: id, form, language, limitMs, at } = start;
  const end = events.findIndex((event) => event.kind === 'attempt-submitted');
  const submission = events[end];
  const during = end === -1 ? events : events.slice(0, end);
  const answers = during.filter((event) => event.kind === 'attempt-answered');
  const last = during.at(-1);
  return {
    id,
    form,
    language,
    limitMs,
    startedAt: at,
    answers: Map.groupBy(
      answers.filter((answer) => isInTime(answer, limitMs)),
      ({ question }) => question,
    ),
    late: answers.filter((answer) => !isInTime(answer, limitMs)),
    ...marksIn(during),
    place: during.findLast((event) => event.kind === 'attempt-moved')?.question ?? null,
    leftAt: last?.kind === 'attempt-left' ? last.at : null,
    submission: submission?.kind === 'attempt-submitted' ? submission : null,
    afterSubmission: end === -1 ? [] : events.slice(end + 1),
  };
}

/** The latest word on each flag and each choice. */
function marksIn(events: readonly AttemptEvent[]): Pick<Attempt, 'flagged' | 'struck'> {
  const flagged = new Set<string>();
  const struck = new Map<string, Set<string>>();
  for (const event of events) {
    if (event.kind === 'attempt-flagged') put(flagged, event.question, event.flagged);
    if (event.kind !== 'attempt-struck') continue;
    const choices = struck.get(event.question) ?? new Set();
    put(choices, event.choice, event.struck);
    if (choices.size > 0) struck.set(event.question, choices);
    else struck.delete(event.question);
  }
  return { flagged, struck };
}

function put(set: Set<string>, item: string, isIn: boolean): void {
  if (isIn) set.add(item);
  else set.delete(item);
}
