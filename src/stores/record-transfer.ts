/**
 * The learner's data on its way out, in, and away for good. Only the settings page needs it, so nothing else imports
 * it.
 *
 * An export works whatever storage does: it is memory, united with what can be read. An import is a union, never
 * removes anything, and is all or nothing: one transaction, and memory only after it. Reading a file writes nothing.
 */
import { uniteClocks } from '#domain/attempt-clock.ts';
import { canonicalJson } from '#domain/canonical-json.ts';
import { LARGEST_FILE } from '#domain/file-text.ts';
import { CUTS, uniteQuarantine, withLongCut } from '#domain/quarantine.ts';
import { previewImport, readRecordFile, writeRecordFile } from '#domain/record-file.ts';
import type { ImportPreview, RecordFile, RecordFileReading } from '#domain/record-file.ts';
import { unitePapers } from '#domain/stored-paper.ts';
import { addEvents, emptyStudyRecord } from '#domain/study-record.ts';
import type { StudyRecord } from '#domain/study-record.ts';
import { entryOf, readAttemptRecords } from './attempt-records.ts';
import type { Failure } from './database-connection.ts';
import type { StoredEntry } from './database-reading.ts';
import { forget, mayWrite, refreshHealth } from './record-keeper.ts';
import type { Keeper } from './record-keeper.ts';
import { sha256 } from './sha256.ts';
import { theStudyRecord } from './study-record.ts';
import type { StoredEntries } from './study-database.ts';

export type ExportedRecord = { readonly fileName: string; readonly text: string };

export type ImportReading =
  | { readonly kind: 'read'; readonly file: RecordFile; readonly preview: ImportPreview }
  /** The browser could not read the file: it was moved, or its medium is gone. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  | Exclude<RecordFileReading, { kind: 'read' }>;

export type ImportOutcome =
  /** `events`: how many were new here. */
  { readonly kind: 'imported'; readonly events: number } | { readonly kind: 'read-only' } | Failure;

export type EraseOutcome = { readonly kind: 'erased' } | { readonly kind: 'read-only' } | Failure;

/** Everything that is kept of the learner, as the text of a file and a name for it. */
export async function exportRecord(store = theStudyRecord): Promise<ExportedRecord> {
  const { keeper } = store;
  await store.whenReady();
  if (keeper.isLoaded) await keeper.wake();
  // From here on these events are out in the world, and must not be stamped again.
  keeper.memory.settle();
  // At once, because a storage that is silent costs three seconds a question.
  const [{ clocks, papers, damaged }, setAside] = await Promise.all([readAttemptRecords(store), quarantined(keeper)]);
  const quarantine = [...setAside, ...damaged];
  const text = await writeRecordFile({ record: store.$studyRecord.get(), clocks, papers, quarantine }, sha256);
  return { fileName: `fit-for-purpose-${localDay(keeper.environment.now())}.json`, text };
}

/** Set-aside records, and those that only a newer build may judge; raw. */
async function quarantined({ database, corrupt, newer }: Keeper): Promise<readonly unknown[]> {
  const raws = [...corrupt.values(), ...newer.values()];
  await database?.readAll('quarantine', async (slice) => {
    for (const { raw } of slice) raws.push(raw);
  });
  return raws;
}

/** The learner's own calendar day, such as 2026-11-20. */
function localDay(at: number): string {
  return new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** What a file holds and what an import would change, for the learner to agree to. Writes nothing. */
export async function readImport(file: Blob, store = theStudyRecord): Promise<ImportReading> {
  if (file.size > LARGEST_FILE) {
    const problem = { path: '', expected: `bytes(..${LARGEST_FILE})`, found: `bytes(${file.size})` };
    return { kind: 'refused', problems: [{ ...problem, code: 'too-large' }], more: 0 };
  }
  try {
    const reading = await readRecordFile(
      new Uint8Array(await file.arrayBuffer()),
      sha256,
      store.keeper.environment.pause,
    );
    if (reading.kind !== 'read') return reading;
    await store.whenReady();
    return { kind: 'read', file: reading.file, preview: previewImport(store.$studyRecord.get(), reading.file) };
  } catch (error) {
    return { kind: 'unreadable', reason: String(error) };
  }
}

/** Unites what a file holds with what is here, in storage and then in memory: all of it or nothing. */
export async function applyImport(file: RecordFile, store = theStudyRecord): Promise<ImportOutcome> {
  const { keeper } = store;
  await store.whenReady();
  if (keeper.isReadOnly) return { kind: 'read-only' };
  const { database } = keeper;
  if (!database || !mayWrite(keeper)) return keeper.failure ?? notThere;
  const before = store.$studyRecord.get();
  const united = addEvents(before, file.events, file.unknown);
  const events = eventEntries(before, united, file);
  const outcome = await database.put({ events, ...(await otherEntries(keeper, store, file)) }, { strict: true });
  if (outcome.kind === 'failed') return outcome;
  keeper.memory.absorb(addEvents(emptyStudyRecord, file.events, file.unknown));
  refreshHealth(keeper);
  for (const { key } of events) keeper.storedKeys.add(key);
  keeper.tabs.tell({ kind: 'look' });
  return { kind: 'imported', events: sizeOf(united) - sizeOf(before) };
}

const notThere: Failure = { kind: 'failed', why: 'closed', reason: 'storage is not open' };

function sizeOf({ events, unknown }: StudyRecord): number {
  return events.size + unknown.size;
}

/** Only what the union changed has to be written. */
function eventEntries(before: StudyRecord, united: StudyRecord, file: RecordFile): readonly StoredEntry[] {
  const events = file.events.flatMap(({ id }) => {
    const event = united.events.get(id);
    return event && event !== before.events.get(id) ? [{ key: id, raw: event }] : [];
  });
  const unknown = file.unknown.flatMap(({ id }) => {
    const event = united.unknown.get(id);
    return event && event !== before.unknown.get(id) ? [{ key: id, raw: event.raw }] : [];
  });
  return [...events, ...unknown];
}

async function otherEntries(keeper: Keeper, store: typeof theStudyRecord, file: RecordFile): Promise<StoredEntries> {
  const attempts = new Set([...file.clocks, ...file.papers].map(({ attempt }) => attempt));
  const isTouched = ({ attempt }: { readonly attempt: string }) => attempts.has(attempt);
  const present = await readAttemptRecords(store);
  const setAside = uniteQuarantine(await quarantined(keeper), []);
  // Whole, or cut as an export may have had to.
  const known = new Set(CUTS.flatMap((longest) => withLongCut(setAside, longest)).map((raw) => canonicalJson(raw)));
  const strange = file.quarantine
    .map((raw) => ({ raw, text: canonicalJson(raw) }))
    .filter(({ text }) => !known.has(text));
  return {
    clocks: uniteClocks(present.clocks, file.clocks).filter(isTouched).map(entryOf),
    papers: unitePapers(present.papers, file.papers).filter(isTouched).map(entryOf),
    // By content, so that importing twice sets nothing aside twice.
    quarantine: await Promise.all(
      strange.map(async ({ raw, text }) => ({ key: `imported-${await sha256(text)}`, raw })),
    ),
  };
}

/** Deletes every record of every store, here and in the other tabs. The caller has asked for the typed word. */
export async function eraseForGood(store = theStudyRecord): Promise<EraseOutcome> {
  const { keeper } = store;
  await store.whenReady();
  if (keeper.isReadOnly) return { kind: 'read-only' };
  if (!keeper.database) return keeper.failure ?? notThere;
  const outcome = await keeper.database.eraseAll();
  if (outcome.kind === 'failed') return outcome;
  const mark = Math.max(keeper.environment.now(), keeper.erasedAt + 1);
  await forget(keeper, mark);
  try {
    keeper.environment.writeErasure(mark);
  } catch {
    // Then only tabs that are awake hear of it.
  }
  keeper.tabs.tell({ kind: 'erased', mark });
  return { kind: 'erased' };
}
