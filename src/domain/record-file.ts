/**
 * The exported file: a learner's whole data, to keep, to move to another device, to unite with what is there.
 *
 *   { "format": "fit-for-purpose/study-record", "v": 1, "counts": { "events": 2, "clocks": 1, "papers": 0,
 *     "quarantine": 0 }, "events": […], "clocks": […], "papers": […], "quarantine": […], "sha256": "…" }
 *
 * It is written as canonical JSON, so the same state gives the same bytes; `sha256` stands first, in the file, and is
 * over the canonical JSON of the rest. Events of unknown kinds stand among the others, in order. What could not be read is exported raw.
 *
 * Reading is all or nothing: a file with one fault is refused whole, with the places of its faults.
 */
import { type AttemptClock, readClock, uniteClocks } from './attempt-clock.ts';
import { isPlainObject } from './canonical-json.ts';
import {
  duplicateProblems,
  eventProblems,
  type FileHead,
  type FileProblem,
  headProblems,
  isFileHead,
  type List,
  partProblems,
} from './file-problems.ts';
import { isWithinLimits, jsonFromFile } from './file-text.ts';
import { described } from './json-fault.ts';
import { CUTS, uniteQuarantine, withLongCut } from './quarantine.ts';
import { type EventReading, readEvent, type UnknownEvent } from './read-event.ts';
import { checksumProblems, type Sha256, sealedText } from './sealed-text.ts';
import { EVENT_VERSION, type StudyEvent } from './study-event.ts';
import { addEvents, compareEvents, type StudyRecord } from './study-record.ts';
import { readPaper, type StoredPaper, unitePapers } from './stored-paper.ts';

export const FILE_FORMAT = 'fit-for-purpose/study-record';
export const FILE_VERSION = 1;

/** Everything that a browser keeps of a learner, and that a file takes along. */
export type LearnerData = {
  readonly record: StudyRecord;
  readonly clocks: readonly AttemptClock[];
  readonly papers: readonly StoredPaper[];
  /** What could not be read, raw. */
  readonly quarantine: readonly unknown[];
};

/** What a sound file holds. */
export type RecordFile = {
  readonly events: readonly StudyEvent[];
  readonly unknown: readonly UnknownEvent[];
  readonly clocks: readonly AttemptClock[];
  readonly papers: readonly StoredPaper[];
  readonly quarantine: readonly unknown[];
};

export type RecordFileReading =
  | { readonly kind: 'read'; readonly file: RecordFile; readonly problems: readonly [] }
  /** Written by a newer build: the page has to be updated first. */
  | { readonly kind: 'newer' }
  /** The first problems, and how many more were found. */
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[]; readonly more: number };

/**
 * The text of the file: the same for the same data, one line, a line break at its end.
 *
 * It can be imported again. Where set-aside values would make it too large for that, they are cut, the longest first;
 * nothing else ever is. So only sound records of more than 40 megabytes (130,000 answers) make a file that is too
 * large, and that one is still whole.
 */
export async function writeRecordFile(data: LearnerData, sha256: Sha256): Promise<string> {
  const { events, unsound } = exportedEvents(data.record);
  const clocks = uniteClocks(data.clocks, []);
  const papers = unitePapers(data.papers, []);
  const setAside = uniteQuarantine(data.quarantine, unsound);
  let text = '';
  for (const longest of CUTS) {
    text = await sealed({ events, clocks, papers, quarantine: withLongCut(setAside, longest) }, sha256);
    if (isWithinLimits(text)) break;
  }
  return text;
}

/** The lists of a file in their frame, with counts and checksum. */
async function sealed(lists: Readonly<Record<List, readonly unknown[]>>, sha256: Sha256): Promise<string> {
  const counts = Object.fromEntries(Object.entries(lists).map(([list, parts]) => [list, parts.length]));
  return sealedText({ format: FILE_FORMAT, v: FILE_VERSION, counts, ...lists }, sha256);
}

/** The data with what a file holds: a union, so that importing twice, or in any order, changes nothing more. */
export function withFile(data: LearnerData, file: RecordFile): LearnerData {
  return {
    record: addEvents(data.record, file.events, file.unknown),
    clocks: uniteClocks(data.clocks, file.clocks),
    papers: unitePapers(data.papers, file.papers),
    quarantine: uniteQuarantine(data.quarantine, file.quarantine),
  };
}

/** What an import would change, for the learner to agree to before anything is written. */
export type ImportPreview = {
  /** Answers in lessons, sessions and exams that are not here yet. */
  readonly newAnswers: number;
  readonly newEvents: number;
  readonly alreadyHere: number;
  /** Kinds that this build does not know, by name; their events are kept. */
  readonly unknownKinds: readonly string[];
  /** Epoch ms of the earliest and the latest event in the file; null if it has none. */
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  readonly version: number;
};

export function previewImport(record: StudyRecord, file: RecordFile): ImportPreview {
  const isNew = ({ id }: { readonly id: string }): boolean => !record.events.has(id) && !record.unknown.has(id);
  const fresh = file.events.filter(isNew);
  const newEvents = fresh.length + file.unknown.filter(isNew).length;
  const times = [...file.events, ...file.unknown.map(({ raw }) => raw)].map(({ at }) => Number(at));
  return {
    newAnswers: fresh.filter(({ kind }) => kind === 'answered' || kind === 'attempt-answered').length,
    newEvents,
    alreadyHere: file.events.length + file.unknown.length - newEvents,
    unknownKinds: [...new Set(file.unknown.map(({ raw }) => String(raw['kind'])))].toSorted(),
    firstAt: times.length === 0 ? null : times.reduce((first, at) => Math.min(first, at)),
    lastAt: times.length === 0 ? null : times.reduce((last, at) => Math.max(last, at)),
    version: FILE_VERSION,
  };
}

/**
 * Events in order, known and unknown. One that could not be read back would make the whole file unreadable, so it
 * goes among the set-aside values: an export is worth most when something went wrong.
 */
function exportedEvents(record: StudyRecord): { readonly events: readonly unknown[]; readonly unsound: unknown[] } {
  const all = [
    ...[...record.events.values()].map((event) => ({ id: event.id, clock: event.clock, raw: event })),
    ...record.unknown.values(),
  ];
  const events: unknown[] = [];
  const unsound: unknown[] = [];
  for (const { raw } of all.toSorted(compareEvents)) {
    const { kind } = readEvent(raw);
    (kind === 'event' || kind === 'unknown' ? events : unsound).push(raw);
  }
  return { events, unsound };
}

/** Problems of one file that are told. */
const MOST_PROBLEMS = 20;
/** Damaged events after which the rest of a file is not read any more. */
const HOPELESS = 1000;

/**
 * What a file holds, from its text or its bytes. Never throws and never lets half a file pass. Events about questions
 * that this build does not know are kept.
 *
 * @param pause waited for between the parts of the work, of which each takes long for a file of many megabytes
 */
export async function readRecordFile(
  source: string | Uint8Array,
  sha256: Sha256,
  pause: () => Promise<void> = async () => {},
): Promise<RecordFileReading> {
  const text = jsonFromFile(source);
  if (text.kind === 'refused') return refused([text.problem]);
  const { value } = text;
  const format = isPlainObject(value) ? value['format'] : value;
  if (!isPlainObject(value) || format !== FILE_FORMAT) {
    return refused([{ path: 'format', code: 'wrong-format', expected: FILE_FORMAT, found: described(format) }]);
  }
  if (isNewer(value['v'], FILE_VERSION)) return { kind: 'newer' };
  if (value['v'] !== FILE_VERSION) {
    const expected = String(FILE_VERSION);
    return refused([{ path: 'v', code: 'wrong-format', expected, found: described(value['v']) }]);
  }
  const problems = [...headProblems(value)];
  if (!isFileHead(value)) return refused(problems);
  await pause();
  problems.push(...(await checksumProblems(value, sha256)));
  await pause();
  return readParts(value, problems);
}

/** Whether a version is one that comes after ours; anything else that is not ours was never a version at all. */
function isNewer(version: unknown, ours: number): boolean {
  return Number.isInteger(version) && Number(version) > ours;
}

function readParts(head: FileHead, problemsSoFar: readonly FileProblem[]): RecordFileReading {
  const readings = readUntilHopeless(head.events);
  // In a sound file a higher version is news; in a damaged one it is damage.
  const isNews = readings.some((reading) => reading.kind === 'newer' && isNewer(reading.raw['v'], EVENT_VERSION));
  if (problemsSoFar.length === 0 && isNews) return { kind: 'newer' };
  const clocks = head.clocks.map(readClock);
  const papers = head.papers.map(readPaper);
  const problems = [
    ...problemsSoFar,
    ...eventProblems(readings),
    ...duplicateProblems(readings),
    ...partProblems('clocks', head.clocks, clocks),
    ...partProblems('papers', head.papers, papers),
  ];
  if (problems.length > 0) return refused(problems);
  const file = {
    events: readings.flatMap((reading) => (reading.kind === 'event' ? [reading.event] : [])),
    unknown: readings.flatMap((reading) => (reading.kind === 'unknown' ? [unknownEvent(reading)] : [])),
    clocks: uniteClocks(
      clocks.filter((clock) => clock !== null),
      [],
    ),
    papers: unitePapers(
      papers.filter((paper) => paper !== null),
      [],
    ),
    quarantine: uniteQuarantine(head.quarantine, []),
  };
  return { kind: 'read', file, problems: [] };
}

/** The readings of the events; in a heap of rubbish, those up to its thousandth piece. */
function readUntilHopeless(events: readonly unknown[]): readonly EventReading[] {
  const readings: EventReading[] = [];
  let damaged = 0;
  for (const raw of events) {
    const reading = readEvent(raw);
    readings.push(reading);
    if (reading.kind === 'corrupt') damaged += 1;
    if (damaged >= HOPELESS) break;
  }
  return readings;
}

function unknownEvent({ id, clock, raw }: UnknownEvent): UnknownEvent {
  return { id, clock, raw };
}

function refused(problems: readonly FileProblem[]): RecordFileReading {
  const told = problems.slice(0, MOST_PROBLEMS);
  return { kind: 'refused', problems: told, more: problems.length - told.length };
}
