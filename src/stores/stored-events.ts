/**
 * Reads stored events into a study record, each judged alone: one that is damaged costs no other. Reads only; what is
 * found damaged or newer is handed back raw, and stays where it is.
 */
import { readEvent } from '#domain/read-event.ts';
import type { EventReading, UnknownEvent } from '#domain/read-event.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { addEvents, emptyStudyRecord } from '#domain/study-record.ts';
import type { StudyRecord } from '#domain/study-record.ts';
import type { StoredEntry } from './database-reading.ts';
import type { StudyEnvironment } from './study-environment.ts';

/** How long one stretch of reading may hold up the page, on whatever processor; a long task begins at 50 ms. */
const STRETCH_MS = 10;
/** Records between two looks at the clock. */
const STRIDE = 100;

/** What was found so far. */
export type Findings = {
  record: StudyRecord;
  /** Keys of all records found, sound or not. */
  readonly keys: Set<IDBValidKey>;
  readonly corrupt: Map<IDBValidKey, Extract<EventReading, { kind: 'corrupt' }>>;
  readonly newer: Map<IDBValidKey, unknown>;
};

export function noFindings(): Findings {
  return { record: emptyStudyRecord, keys: new Set(), corrupt: new Map(), newer: new Map() };
}

/** Adds a slice of stored records to the findings, with pauses that let the browser paint and take input. */
export async function takeSlice(
  findings: Findings,
  slice: readonly StoredEntry[],
  environment: Pick<StudyEnvironment, 'pause'>,
): Promise<void> {
  const events: StudyEvent[] = [];
  const unknown: UnknownEvent[] = [];
  let since = performance.now();
  for (const [index, { key, raw }] of slice.entries()) {
    if (index % STRIDE === 0 && performance.now() - since > STRETCH_MS) {
      await environment.pause();
      since = performance.now();
    }
    const reading = readAt(key, raw);
    findings.keys.add(key);
    if (reading.kind === 'event') events.push(reading.event);
    else if (reading.kind === 'unknown') unknown.push(reading);
    else if (reading.kind === 'newer') findings.newer.set(key, raw);
    else findings.corrupt.set(key, reading);
  }
  findings.record = addEvents(findings.record, events, unknown);
}

/** A record that does not stand under its own id was damaged, however sound it looks. */
function readAt(key: IDBValidKey, raw: unknown): EventReading {
  const reading = readEvent(raw);
  const id = reading.kind === 'event' ? reading.event.id : reading.kind === 'unknown' ? reading.id : key;
  return id === key ? reading : { kind: 'corrupt', raw };
}
