/**
 * Reads one stored or imported record as an event. Never throws, whatever it is given, and judges each record alone:
 * one that is damaged costs no other.
 *
 * Grows by version: each has a reader that yields events of today's shape. When version 2 comes, its reader is added
 * at the end of the list and version 1's migrates what it read; the stored record is never rewritten. Every shape
 * ever released stays readable (tests/fixtures/study-records).
 */
import { canonicalJson, isPlainObject } from './canonical-json.ts';
import { baseShape, shapeOfEvent } from './event-shapes.ts';
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
  /** To be set aside, raw; event-problems.ts tells why. */
  | { readonly kind: 'corrupt'; readonly raw: unknown };

/** Depth and length (as JSON) of an event whose kind is not known. */
export const UNKNOWN_DEPTH = 16;
export const UNKNOWN_LENGTH = 100_000;

/** New versions are added at the end of this list only. */
const READERS: readonly { readonly v: number; readonly read: (raw: Raw) => EventReading }[] = [
  { v: EVENT_VERSION, read: readVersion1 },
];

/** What a record is: an event, an event of an unknown kind, a record of a newer version, or damaged. */
export function readEvent(raw: unknown): EventReading {
  if (!isPlainObject(raw)) return { kind: 'corrupt', raw };
  const reader = READERS.find(({ v }) => v === raw['v']);
  return reader === undefined ? { kind: 'newer', raw } : reader.read(raw);
}

function readVersion1(raw: Raw): EventReading {
  const shape = shapeOfEvent(raw['kind']);
  if (shape === undefined) return readUnknownKind(raw);
  return shape.isSound(raw) ? { kind: 'event', event: raw } : { kind: 'corrupt', raw };
}

/** Only what can be exported again is kept as an event: bounded JSON without dangerous keys. */
function readUnknownKind(raw: Raw): EventReading {
  if (!baseShape.isSound(raw) || !isHarmless(raw)) return { kind: 'corrupt', raw };
  return { kind: 'unknown', id: raw.id, clock: raw.clock, raw };
}

function isHarmless(raw: Raw): boolean {
  try {
    const json = canonicalJson(raw, UNKNOWN_DEPTH);
    return json.length <= UNKNOWN_LENGTH && !/"(?:__proto__|constructor|prototype)":/.test(json);
  } catch {
    return false;
  }
}
