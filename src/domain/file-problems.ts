/**
 * What can be wrong with an exported file, as codes with a place. The sentences for the codes, in both languages, are
 * the interface's.
 */
import { canonicalJson, isPlainObject } from './canonical-json.ts';
import { problemsOfEvent } from './event-problems.ts';
import { described, joined, part } from './json-fault.ts';
import type { EventReading } from './read-event.ts';
import { EVENT_VERSION } from './study-event.ts';

export type FileProblemCode =
  /** The file as a whole is something else. */
  | 'too-large'
  | 'empty'
  | 'zip'
  | 'html'
  | 'utf-16'
  | 'not-utf8'
  | 'not-json'
  | 'too-deep'
  | 'forbidden-key'
  | 'wrong-format'
  /** A part of the file has not the shape it should have. */
  | 'wrong-shape'
  | 'duplicate-id'
  /** The parts are sound and yet not what was written: something is missing or was changed. */
  | 'count'
  | 'checksum'
  /** This browser could not compute the checksum. */
  | 'checksum-failed';

export type FileProblem = {
  /** Such as `events[17].response`, or line and column (`3:14`) of a text; empty for the file as a whole. */
  readonly path: string;
  readonly code: FileProblemCode;
  readonly expected: string;
  readonly found: string;
};

/** The file's own lists, each with its count. */
const LISTS = ['events', 'clocks', 'papers', 'quarantine'] as const;
export type List = (typeof LISTS)[number];

/** A file whose lists are lists. */
export type FileHead = Readonly<Record<string, unknown>> & Readonly<Record<List, readonly unknown[]>>;

const KEYS: ReadonlySet<string> = new Set(['format', 'v', 'counts', 'sha256', ...LISTS]);
/** More than fit into the largest file; a list of rubbish is refused before it is read. */
const MOST_PARTS = 400_000;

/** Whether the lists of a file can be read at all. */
export function isFileHead(file: Readonly<Record<string, unknown>>): file is FileHead {
  return LISTS.every((list) => isBoundedList(file[list]));
}

/** What is wrong with the frame of a file: keys, lists, counts, the form of its checksum. */
export function headProblems(file: Readonly<Record<string, unknown>>): readonly FileProblem[] {
  const { counts, sha256 } = file;
  const isChecksum = typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
  return [
    ...Object.keys(file).flatMap((key) => (KEYS.has(key) ? [] : [wrongShape(part(key), 'absent', file[key])])),
    ...LISTS.flatMap((list) =>
      isBoundedList(file[list]) ? [] : [wrongShape(list, `array(0..${MOST_PARTS})`, file[list])],
    ),
    ...(isPlainObject(counts) ? countProblems(file, counts) : [wrongShape('counts', 'object', counts)]),
    ...(isChecksum ? [] : [wrongShape('sha256', 'string(64)', sha256)]),
  ];
}

/** The events that are damaged, each with its own problems. A version that nobody wrote is damage as well. */
export function eventProblems(readings: readonly EventReading[]): readonly FileProblem[] {
  return readings.flatMap((reading, index) => {
    if (reading.kind === 'newer') return [wrongShape(`events[${index}].v`, String(EVENT_VERSION), reading.raw['v'])];
    if (reading.kind !== 'corrupt') return [];
    return problemsOfEvent(reading.raw).map(({ path, expected, found }): FileProblem => {
      return { path: joined(`events[${index}]`, path), code: 'wrong-shape', expected, found };
    });
  });
}

/** Events that claim the id of an earlier one and differ from it. Told twice the same, an event does no harm. */
export function duplicateProblems(readings: readonly EventReading[]): readonly FileProblem[] {
  const earlier = new Map<string, unknown>();
  return readings.flatMap((reading, index): FileProblem[] => {
    if (reading.kind !== 'event' && reading.kind !== 'unknown') return [];
    const { id, raw } = reading.kind === 'event' ? { id: reading.event.id, raw: reading.event } : reading;
    if (!earlier.has(id)) earlier.set(id, raw);
    // Texts are compared only where an id comes twice.
    const first = earlier.get(id);
    if (first === raw || canonicalJson(first) === canonicalJson(raw)) return [];
    return [{ path: `events[${index}].id`, code: 'duplicate-id', expected: 'unique', found: described(id) }];
  });
}

/** Parts of a list that could not be read: those whose reading is null. */
export function partProblems(
  list: List,
  raw: readonly unknown[],
  readings: readonly unknown[],
): readonly FileProblem[] {
  return raw.flatMap((value, index) =>
    readings[index] === null ? [wrongShape(`${list}[${index}]`, list.slice(0, -1), value)] : [],
  );
}

function countProblems(
  file: Readonly<Record<string, unknown>>,
  counts: Readonly<Record<string, unknown>>,
): FileProblem[] {
  return LISTS.flatMap((list) => {
    const parts = file[list];
    if (!isBoundedList(parts) || counts[list] === parts.length) return [];
    return [{ path: `counts.${list}`, code: 'count', expected: String(parts.length), found: described(counts[list]) }];
  });
}

function isBoundedList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length <= MOST_PARTS;
}

function wrongShape(path: string, expected: string, value: unknown): FileProblem {
  return { path, code: 'wrong-shape', expected, found: described(value) };
}
