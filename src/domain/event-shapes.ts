/**
 * The shapes of what the browser reads back: events from storage and files. They are kept equal to the types of
 * study-event.ts by a type test, not by annotation, which would hide a missing optional field.
 *
 * Everything is bounded and exact: texts, lists and tables have a greatest size, checked before their parts are, and
 * a key that the shape does not name is refused.
 */
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
} from './shape.ts';
import { LONGEST_NOTE, type EventKind, type StudyEvent } from './study-event.ts';

const LONGEST_ID = 200;
/** The last instant that a calendar of the browser can show. */
const LATEST_TIME = 8_640_000_000_000_000;

export const id = text(1, LONGEST_ID);
export const count = integer(0);
/** Epoch ms. */
export const time = integer(0, LATEST_TIME);
const locale = oneOf('en', 'vi');
const ids = listOf(id);

const response = byKind({
  choice: exactly({ kind: oneOf('choice'), choice: id }),
  sort: exactly({ kind: oneOf('sort'), groups: tableOf(id, id) }),
  order: exactly({ kind: oneOf('order'), steps: ids }),
  // A sound sentence that was marked has no mend to name: ''.
  slip: exactly({ kind: oneOf('slip'), mends: tableOf(id, text(0, LONGEST_ID)) }),
});

const scope = byKind({
  all: exactly({ kind: oneOf('all') }),
  lesson: exactly({ kind: oneOf('lesson'), lesson: id, questions: ids }),
});

/** `<device>-<n>`: letters and digits, a hyphen, a count without leading zeros. */
const EVENT_ID = /^[0-9A-Za-z]{1,64}-(?:0|[1-9][0-9]{0,14})$/;
const ISO_DATE = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;
const eventId = matching(EVENT_ID, '<device>-<n>');
const base = { v: oneOf(1), id: eventId, at: time, clock: count };

/** Base fields of an event of any kind; what else it has is left alone. */
export const baseShape = exactly({ ...base, kind: id }, true);

const attempt = { ...base, attempt: id };
export const eventShapes = {
  answered: exactly({
    ...base,
    kind: oneOf('answered'),
    question: id,
    revision: integer(1),
    response,
    session: id,
    where: oneOf('lesson', 'practice', 'review', 'drill'),
    place: optional(id),
    language: locale,
    helped: flag,
    confidence: optional(oneOf('guess', 'think-so', 'sure')),
    tookMs: count,
  }),
  'lesson-opened': exactly({ ...base, kind: oneOf('lesson-opened'), lesson: id }),
  'lesson-marked': exactly({ ...base, kind: oneOf('lesson-marked'), lesson: id, read: flag }),
  'attempt-started': exactly({
    ...attempt,
    kind: oneOf('attempt-started'),
    form: id,
    language: locale,
    limitMs: nullable(count),
  }),
  'attempt-answered': exactly({
    ...attempt,
    kind: oneOf('attempt-answered'),
    question: id,
    revision: integer(1),
    response,
    activeMs: count,
    tookMs: count,
  }),
  'attempt-flagged': exactly({ ...attempt, kind: oneOf('attempt-flagged'), question: id, flagged: flag }),
  'attempt-struck': exactly({ ...attempt, kind: oneOf('attempt-struck'), question: id, choice: id, struck: flag }),
  'attempt-moved': exactly({ ...attempt, kind: oneOf('attempt-moved'), question: id }),
  'attempt-submitted': exactly({
    ...attempt,
    kind: oneOf('attempt-submitted'),
    activeMs: count,
    by: oneOf('learner', 'clock'),
  }),
  'attempt-left': exactly({ ...attempt, kind: oneOf('attempt-left') }),
  'cause-tagged': exactly({
    ...base,
    kind: oneOf('cause-tagged'),
    answer: eventId,
    cause: nullable(oneOf('did-not-know', 'mixed-up', 'misread', 'changed-right', 'ran-out-of-time')),
  }),
  'card-graded': exactly({
    ...base,
    kind: oneOf('card-graded'),
    concept: id,
    face: oneOf('term-to-meaning', 'meaning-to-term', 'other-language'),
    grade: oneOf('again', 'hard', 'good'),
    tookMs: count,
  }),
  'exam-date-set': exactly({
    ...base,
    kind: oneOf('exam-date-set'),
    date: nullable(matching(ISO_DATE, 'YYYY-MM-DD')),
  }),
  'note-written': exactly({ ...base, kind: oneOf('note-written'), on: id, text: text(0, LONGEST_NOTE) }),
  'bookmark-set': exactly({ ...base, kind: oneOf('bookmark-set'), on: id, set: flag }),
  reset: exactly({ ...base, kind: oneOf('reset'), scope }),
  'reset-undone': exactly({ ...base, kind: oneOf('reset-undone'), reset: eventId }),
} satisfies Record<EventKind, Shape<StudyEvent>>;

const shapeByKind: ReadonlyMap<string, Shape<StudyEvent>> = new Map(Object.entries(eventShapes));

/** The shape of an event of version 1 of a kind; undefined where this build does not know the kind. */
export function shapeOfEvent(kind: unknown): Shape<StudyEvent> | undefined {
  return typeof kind === 'string' ? shapeByKind.get(kind) : undefined;
}
