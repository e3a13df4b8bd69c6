/**
 * A running attempt at a paper, as a page works with it:
 *
 *   const session = await startAttempt(paper, 1_800_000);
 *   session.$session                             // { kind: 'held', remainingMs: 1_799_000, … }
 *   session.answer('kc-value-1', 'b')            // { kind: 'recorded', recording } or { kind: 'refused', why: 'lost' }
 *
 * Every act is an event, so a reload finds all of it again; the clock and the paper are kept beside (attempt-records.ts).
 * Only the tab that holds the attempt records (attempt-holder.ts); in all others acts are refused as a value.
 */
import type { ReadableAtom } from 'nanostores';
import { type AttemptPaper, readAttemptPaper } from '#domain/attempt-paper.ts';
import { isPlainObject } from '#domain/canonical-json.ts';
import type { EventDraft } from '#domain/study-event.ts';
import { browserAttemptEnvironment } from './attempt-environment.ts';
import { advance, attemptIn, createHolder, finish, isOver, keepAct, keepPaperNow, takeUp } from './attempt-holder.ts';
import type { Holder, SessionEnd, SessionPlace, SessionState } from './attempt-holder.ts';
import { readAttemptRecords } from './attempt-records.ts';
import { theStudyRecord } from './study-record.ts';
import type { Recording } from './study-record.ts';

export type { SessionState } from './attempt-holder.ts';

/** What became of an act. `not-asked`: the paper has no such question, or the question no such choice. */
export type ActOutcome =
  | { readonly kind: 'recorded'; readonly recording: Recording }
  | { readonly kind: 'refused'; readonly why: Exclude<SessionState['kind'], 'held'> | 'not-asked' };

export type AttemptSession = {
  readonly paper: AttemptPaper;
  /** Who holds it, how much time is left, and how it ended. */
  readonly $session: ReadableAtom<SessionState>;
  /** An act or the paper is not stored yet. While it is so, the browser asks before the page is left. */
  readonly $hasUnsavedWrites: ReadableAtom<boolean>;
  /** The question on the screen: the last one moved to, else the first. */
  readonly place: () => string;
  /** With `tookMs`: active time that the question was on this tab's screen since it was last answered. */
  readonly answer: (question: string, choice: string) => ActOutcome;
  readonly flag: (question: string, flagged: boolean) => ActOutcome;
  readonly strike: (question: string, choice: string, struck: boolean) => ActOutcome;
  readonly move: (question: string) => ActOutcome;
  readonly submit: () => ActOutcome;
  /** Gives the attempt up. */
  readonly leave: () => ActOutcome;
  /** Goes on here, whichever tab has it; nothing happens where it is held already or over. */
  readonly takeOver: () => Promise<void>;
  /** The page is done with it: stops the clock and frees the attempt for other tabs. */
  readonly close: () => void;
};

export type Resumed =
  | { readonly kind: 'session'; readonly session: AttemptSession }
  /** The record has no such attempt. */
  | { readonly kind: 'no-attempt' }
  /** Nothing to go on with. */
  | Exclude<SessionEnd, { readonly kind: 'gone' }>
  /** Its paper is not on this device, or `isDamaged`: is there and cannot be read. */
  | { readonly kind: 'no-paper'; readonly isDamaged: boolean };

const thisPage: SessionPlace = { studyRecord: theStudyRecord, environment: browserAttemptEnvironment };

/**
 * Begins an attempt at a paper, under the paper's attempt id, form and language, and keeps the paper at once. Comes
 * back when the clock runs. `limitMs`: null for untimed.
 */
export async function startAttempt(
  paper: AttemptPaper,
  limitMs: number | null,
  place: SessionPlace = thisPage,
): Promise<AttemptSession> {
  const { attempt, form, language } = paper;
  await place.studyRecord.whenReady();
  const start: EventDraft = { kind: 'attempt-started', attempt, form, language, limitMs };
  const holder = createHolder(place, paper, limitMs);
  keepAct(holder, start);
  void keepPaperNow(holder);
  return opened(holder);
}

/** Goes on with an attempt where it was left. Comes back when the clock runs, or another tab is known to have it. */
export async function resumeAttempt(attempt: string, place: SessionPlace = thisPage): Promise<Resumed> {
  await place.studyRecord.whenReady();
  const known = attemptIn({ ...place, attempt });
  if (known === null) return { kind: 'no-attempt' };
  if (known.submission !== null) return { kind: 'submitted', by: known.submission.by };
  if (known.leftAt !== null) return { kind: 'left' };
  const { papers, damaged } = await readAttemptRecords(place.studyRecord);
  const stored = papers.find((paper) => paper.attempt === attempt);
  const paper = stored === undefined ? null : readAttemptPaper(stored);
  if (paper === null) {
    const isDamaged = stored !== undefined || damaged.some((raw) => isPaperOf(raw, attempt));
    return { kind: 'no-paper', isDamaged };
  }
  return { kind: 'session', session: await opened(createHolder(place, paper, known.limitMs)) };
}

/** What is left of a damaged paper, told from a damaged clock. */
function isPaperOf(raw: unknown, attempt: string): boolean {
  return isPlainObject(raw) && raw['attempt'] === attempt && 'questions' in raw;
}

async function opened(holder: Holder): Promise<AttemptSession> {
  const session = sessionOf(holder);
  holder.timer.show(session.place());
  await takeUp(holder, false);
  return session;
}

function sessionOf(holder: Holder): AttemptSession {
  const { attempt, paper, timer, $session, unsaved } = holder;
  const asked = new Map(paper.questions.map(({ question }) => [question.id, question]));
  const place = (): string => attemptIn(holder)?.place ?? paper.questions[0]?.question.id ?? '';
  const onQuestion = (question: string, draft: () => EventDraft, choice?: string): ActOutcome => {
    const choices = asked.get(question)?.choices;
    const isAsked = choices !== undefined && (choice === undefined || choices.some(({ id }) => id === choice));
    return isAsked ? act(holder, draft) : { kind: 'refused', why: 'not-asked' };
  };
  return {
    paper,
    $session,
    $hasUnsavedWrites: unsaved.$hasUnsavedWrites,
    place,
    answer: (question, choice) => onQuestion(question, () => answerOf(holder, question, choice, asked), choice),
    flag: (question, flagged) => onQuestion(question, () => ({ kind: 'attempt-flagged', attempt, question, flagged })),
    strike: (question, choice, struck) =>
      onQuestion(question, () => ({ kind: 'attempt-struck', attempt, question, choice, struck }), choice),
    move: (question) => {
      const moved = onQuestion(question, () => ({ kind: 'attempt-moved', attempt, question }));
      if (moved.kind === 'recorded') timer.show(question);
      return moved;
    },
    submit: () =>
      act(holder, () => ({ kind: 'attempt-submitted', attempt, activeMs: timer.view().activeMs, by: 'learner' })),
    leave: () => act(holder, () => ({ kind: 'attempt-left', attempt })),
    takeOver: async () => {
      await takeUp(holder, true);
      timer.show(place());
    },
    close: () => {
      advance(holder);
      if (!isOver(holder)) finish(holder, { kind: 'closed' });
    },
  };
}

function answerOf(
  { attempt, timer }: Holder,
  question: string,
  choice: string,
  asked: ReadonlyMap<string, { readonly revision: number }>,
): EventDraft {
  return {
    kind: 'attempt-answered',
    attempt,
    question,
    revision: asked.get(question)?.revision ?? 1,
    response: { kind: 'choice', choice },
    activeMs: timer.view().activeMs,
    tookMs: timer.takeTime(question),
  };
}

/** The clock is read first: it may be that the time is over. */
function act(holder: Holder, draft: () => EventDraft): ActOutcome {
  advance(holder);
  const { kind } = holder.$session.get();
  if (kind !== 'held') return { kind: 'refused', why: kind };
  return { kind: 'recorded', recording: keepAct(holder, draft()) };
}
