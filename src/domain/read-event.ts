/**
 * Reads one stored or imported record as an event. Never throws, whatever it is given, and judges each record alone:
 * one that is damaged costs no other.
 *
 * Grows by version: each has a reader that yields events of today's shape. When version 2 comes, its reader is added
 * at the end of the list and version 1's migrates what it read; the stored record is never rewritten. Every shape
 * ever released stays readable (tests/fixtures/study-records).
 */
import { canonicalJson, isPlainObject } from './canonical-json.ts';
import { shapedBase, shapedEvent } from './event-shapes.ts';
import { described, jsonFault } from './json-fault.ts';
import type { Problem } from './shape.ts';
import { EVENT_VERSION, type StudyEvent } from './study-event.ts';

type Raw = Readonly<Record<string, unknown>>;

/** An event of a kind that this build does not know, written by a newer one. Kept, ordered and exported as it is. */
export type UnknownEvent = {
  readonly id: string;
  readonly clock: number;
  readonly raw: Raw;
};

export type EventReading =
  | { readonly kind: 'event'; readonly event: StudyEvent }
  | ({ readonly kind: 'unknown' } & UnknownEvent)
  /** Of a version that this build does not know: larger, a word, missing. Nobody but its own build may judge it. */
  | { readonly kind: 'newer'; readonly raw: Raw }
  /** To be set aside, raw. */
  | { readonly kind: 'corrupt'; readonly raw: unknown; readonly problems: readonly Problem[] };

/** Depth and length (as JSON) of an event whose kind is not known. */
const UNKNOWN_DEPTH = 16;
const UNKNOWN_LENGTH = 100_000;

/** New versions are added at the end of this list only. */
const READERS: readonly { readonly v: number; readonly read: (raw: Raw) => EventReading }[] = [
  { v: EVENT_VERSION, read: readVersion1 },
];

/** What a record is: an event, an event of an unknown kind, a record of a newer version, or damaged. */
export function readEvent(raw: unknown): EventReading {
  if (!isPlainObject(raw)) return corrupt(raw, [{ path: '', expected: 'object', found: described(raw) }]);
  const reader = READERS.find(({ v }) => v === raw['v']);
  return reader === undefined ? { kind: 'newer', raw } : reader.read(raw);
}

function readVersion1(raw: Raw): EventReading {
  const known = shapedEvent(raw['kind'], raw);
  if (known === undefined) return readUnknownKind(raw);
  return known.kind === 'sound' ? { kind: 'event', event: known.value } : corrupt(raw, known.problems);
}

/** Only what can be exported again is kept as an event: bounded JSON without dangerous keys. */
function readUnknownKind(raw: Raw): EventReading {
  const base = shapedBase(raw);
  if (base.kind === 'faulty') return corrupt(raw, base.problems);
  const fault = jsonFault(raw, UNKNOWN_DEPTH);
  if (fault !== null) return corrupt(raw, [{ path: fault.path, expected: fault.code, found: fault.found }]);
  const { length } = canonicalJson(raw);
  if (length > UNKNOWN_LENGTH) {
    return corrupt(raw, [{ path: '', expected: `json(..${UNKNOWN_LENGTH})`, found: `json(${length})` }]);
  }
  return { kind: 'unknown', id: base.value.id, clock: base.value.clock, raw };
}

function corrupt(raw: unknown, problems: readonly Problem[]): EventReading {
  return { kind: 'corrupt', raw, problems };
}
