/**
 * The events of the study record: one act of the learner each, never changed after it was written.
 *
 *   { v: 1, id: 'k3v9q2m7x1ab-4', at: 1795312345678, clock: 17, kind: 'answered', question: 'uw-two-gates',
 *     revision: 1, response: { kind: 'choice', choice: 'b' }, session: 'k3v9q2m7x1ab', where: 'lesson',
 *     place: 'key-concepts/utility-and-warranty', language: 'en', helped: false, tookMs: 8120 }
 *
 * This file imports types alone, so that a change of shape is always deliberate: what was released once must be
 * readable for ever (see read-event.ts and tests/fixtures/study-records).
 */
import type { Response } from './question.ts';
import type { Locale } from './text.ts';

/** Version of the shapes below. A record with another version is read by nobody but its own build. */
export const EVENT_VERSION = 1;

/** Longest note, in UTF-16 code units. */
export const LONGEST_NOTE = 20_000;

export type EventBase = {
  readonly v: typeof EVENT_VERSION;
  /** `<device>-<n>`: the running page that wrote it, and its count. */
  readonly id: string;
  /** Epoch milliseconds by the device's clock: for people to read, never for order. */
  readonly at: number;
  /** Lamport clock: one more than the largest the page had seen. Events are ordered by (clock, device, n). */
  readonly clock: number;
};

export type Confidence = 'guess' | 'think-so' | 'sure';

/** Which part of the site an answer was given in. */
export type Where = 'lesson' | 'practice' | 'review' | 'drill';

export type Answered = EventBase & {
  readonly kind: 'answered';
  /** A question's id, or `<drill>/<case>`. */
  readonly question: string;
  readonly revision: number;
  readonly response: Response;
  /** One sitting: events of one page or session share it. */
  readonly session: string;
  readonly where: Where;
  /** The lesson (`<module>/<lesson>`) or drill it was asked in. */
  readonly place?: string;
  readonly language: Locale;
  /** The learner looked at the other language of this question. */
  readonly helped: boolean;
  readonly confidence?: Confidence;
  readonly tookMs: number;
};

export type LessonOpened = EventBase & { readonly kind: 'lesson-opened'; readonly lesson: string };
/** The learner ticked a lesson as read by hand, or took the tick back. */
export type LessonMarked = EventBase & {
  readonly kind: 'lesson-marked';
  readonly lesson: string;
  readonly read: boolean;
};

export type AttemptStarted = EventBase & {
  readonly kind: 'attempt-started';
  readonly attempt: string;
  readonly form: string;
  readonly language: Locale;
  /** null means untimed. */
  readonly limitMs: number | null;
};
export type AttemptAnswered = EventBase & {
  readonly kind: 'attempt-answered';
  readonly attempt: string;
  readonly question: string;
  readonly revision: number;
  readonly response: Response;
  /** Active time of the attempt when the answer was given. */
  readonly activeMs: number;
  readonly tookMs: number;
};
export type AttemptFlagged = EventBase & {
  readonly kind: 'attempt-flagged';
  readonly attempt: string;
  readonly question: string;
  readonly flagged: boolean;
};
export type AttemptStruck = EventBase & {
  readonly kind: 'attempt-struck';
  readonly attempt: string;
  readonly question: string;
  readonly choice: string;
  readonly struck: boolean;
};
export type AttemptMoved = EventBase & {
  readonly kind: 'attempt-moved';
  readonly attempt: string;
  readonly question: string;
};
export type AttemptSubmitted = EventBase & {
  readonly kind: 'attempt-submitted';
  readonly attempt: string;
  readonly activeMs: number;
  readonly by: 'learner' | 'clock';
};
export type AttemptLeft = EventBase & { readonly kind: 'attempt-left'; readonly attempt: string };

/** Why a question was missed, in the learner's own judgement. */
export type Cause = 'did-not-know' | 'mixed-up' | 'misread' | 'changed-right' | 'ran-out-of-time';
export type CauseTagged = EventBase & {
  readonly kind: 'cause-tagged';
  /** Id of the answer (event) that was missed. */
  readonly answer: string;
  /** null takes the tag back. */
  readonly cause: Cause | null;
};

export type CardGraded = EventBase & {
  readonly kind: 'card-graded';
  readonly concept: string;
  readonly face: 'term-to-meaning' | 'meaning-to-term' | 'other-language';
  readonly grade: 'again' | 'hard' | 'good';
  readonly tookMs: number;
};
export type ExamDateSet = EventBase & {
  readonly kind: 'exam-date-set';
  /** ISO date, or null for none. */
  readonly date: string | null;
};
export type NoteWritten = EventBase & {
  readonly kind: 'note-written';
  /** `lesson:<module>/<lesson>` or `term:<id>`; `own-words:<id>` for a term in the learner's own words (own-words.ts). */
  readonly on: string;
  /** Empty takes the note away. */
  readonly text: string;
};
export type BookmarkSet = EventBase & { readonly kind: 'bookmark-set'; readonly on: string; readonly set: boolean };

/** What a reset hides: everything, or the answers to one lesson's questions (under all their ids) and its own marks. */
export type ResetScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'lesson'; readonly lesson: string; readonly questions: readonly string[] };
/** Hides, destroys nothing: the events that come before it no longer count until the reset is undone. */
export type Reset = EventBase & { readonly kind: 'reset'; readonly scope: ResetScope };
export type ResetUndone = EventBase & { readonly kind: 'reset-undone'; readonly reset: string };

export type StudyEvent =
  | Answered
  | LessonOpened
  | LessonMarked
  | AttemptStarted
  | AttemptAnswered
  | AttemptFlagged
  | AttemptStruck
  | AttemptMoved
  | AttemptSubmitted
  | AttemptLeft
  | CauseTagged
  | CardGraded
  | ExamDateSet
  | NoteWritten
  | BookmarkSet
  | Reset
  | ResetUndone;

export type EventKind = StudyEvent['kind'];

/** What the writer gives; the study record adds version, id, time and clock. */
export type EventDraft = StudyEvent extends infer Event
  ? Event extends StudyEvent
    ? Omit<Event, keyof EventBase>
    : never
  : never;
