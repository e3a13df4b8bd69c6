/**
 * How a page gets what stands in storage: opens, loads once, then looks for what is new. Whatever is found is united
 * with memory; what memory has and storage lost is written again. Damaged records are copied raw to `quarantine`, and
 * stay where they are.
 */
import type { StudyRecord } from '#domain/study-record.ts';
import { asFailure } from './database-connection.ts';
import { becomeReadOnly, becomeReady, fail, forget, loseConnection, mayWrite, recover } from './record-keeper.ts';
import type { Keeper } from './record-keeper.ts';
import { noFindings, takeSlice } from './stored-events.ts';
import type { Findings } from './stored-events.ts';
import { openStudyDatabase } from './study-database.ts';
import type { StudyDatabase } from './study-database.ts';

/** One after the other, never two at a time; a call that comes in between is answered by one more round. */
export function wakeful(keeper: Keeper): () => Promise<void> {
  let round: Promise<void> | undefined;
  let isWanted = false;

  async function rounds(): Promise<void> {
    do {
      isWanted = false;
      await step(keeper).catch((error: unknown) => fail(keeper, asFailure(error)));
    } while (isWanted);
    round = undefined;
  }

  return () => {
    isWanted = true;
    round ??= Promise.resolve().then(rounds);
    return round;
  };
}

/** Does what is to be done next. */
async function step(keeper: Keeper): Promise<void> {
  if (!keeper.database && !keeper.isStopped) await open(keeper);
  const { database } = keeper;
  if (!database || keeper.isStopped) return;
  await (keeper.isLoaded ? look(keeper, database) : load(keeper, database));
  await keeper.pending.flush();
}

async function open(keeper: Keeper): Promise<void> {
  const outcome = await openStudyDatabase(keeper.environment, () => loseConnection(keeper));
  if (outcome.kind === 'open') return use(keeper, outcome.database);
  fail(keeper, outcome.failure);
  void outcome.late.then((database) => {
    if (!database) return undefined;
    use(keeper, database);
    return keeper.wake();
  });
}

/** Of several attempts to open, the first that succeeds is used. */
function use(keeper: Keeper, database: StudyDatabase): void {
  if (keeper.database || keeper.isStopped) database.close();
  else keeper.database = database;
}

async function load(keeper: Keeper, database: StudyDatabase): Promise<void> {
  const { erasedAt, environment, memory } = keeper;
  const findings = noFindings();
  const outcome = await database.readAll('events', (slice) => takeSlice(findings, slice, environment));
  if (outcome.kind === 'failed') return fail(keeper, outcome);
  // Erased by another tab while we read: what we have read is not there any more.
  if (keeper.erasedAt !== erasedAt) return load(keeper, database);
  keeper.isLoaded = true;
  recover(keeper);
  accept(keeper, findings);
  const events = memory.settle();
  if (keeper.isReadOnly && events.length > 0) keeper.tabs.tell({ kind: 'events', events, areStored: false });
  becomeReady(keeper);
  await keeper.pending.flush();
  return setAside(keeper, database);
}

/** Looks whether storage has what we do not know, and the other way round. */
async function look(keeper: Keeper, database: StudyDatabase): Promise<void> {
  await lookForErasure(keeper);
  const { erasedAt, environment, pending } = keeper;
  const before = keeper.memory.$studyRecord.get();
  const waiting = pending.ids();
  const count = await database.count('events');
  if (count.kind === 'read' && isAllKnown(keeper, count.value)) return becomeReady(keeper);
  const present = await database.keys('events');
  if (present.kind === 'failed') return fail(keeper, present);
  const isKnown = (key: IDBValidKey) => keeper.storedKeys.has(key) || has(before, String(key));
  const fresh = await database.readSome(
    'events',
    present.value.filter((key) => !isKnown(key)),
  );
  if (fresh.kind === 'failed') return fail(keeper, fresh);
  const findings = noFindings();
  // A record without a value went between the two looks.
  const slice = fresh.value.filter(({ raw }) => raw !== undefined);
  await takeSlice(findings, slice, environment);
  if (keeper.erasedAt !== erasedAt) return;
  if (pending.size() === 0) recover(keeper);
  accept(keeper, findings);
  for (const key of present.value) keeper.storedKeys.add(key);
  const keys = new Set(present.value);
  const ids = [...before.events.keys(), ...before.unknown.keys()];
  putBack(
    keeper,
    ids.filter((id) => !keys.has(id) && !waiting.has(id)),
  );
  becomeReady(keeper);
  await setAside(keeper, database);
}

/**
 * As many records as we know of, and no event in memory that does not stand there: then nothing has changed. Records
 * are never taken away one by one, so the count will not lie; and reading 100,000 keys at each glance would be felt.
 */
function isAllKnown(keeper: Keeper, count: number): boolean {
  const { events, unknown } = keeper.memory.$studyRecord.get();
  const inMemory = events.size + unknown.size + keeper.corrupt.size + keeper.newer.size;
  return count === keeper.storedKeys.size && inMemory === count && keeper.pending.size() === 0 && !keeper.failure;
}

function has(record: StudyRecord, id: string): boolean {
  return record.events.has(id) || record.unknown.has(id);
}

async function lookForErasure(keeper: Keeper): Promise<void> {
  const mark = erasureMark(keeper);
  if (mark > keeper.erasedAt) await forget(keeper, mark);
}

/** When everything was erased for good, by the mark beside the database; 0 for never, or if it cannot be read. */
export function erasureMark({ environment }: Pick<Keeper, 'environment'>): number {
  try {
    return environment.readErasure();
  } catch {
    return 0;
  }
}

function accept(keeper: Keeper, { record, keys, corrupt, newer }: Findings): void {
  for (const key of keys) keeper.storedKeys.add(key);
  for (const [key, { raw }] of corrupt) keeper.corrupt.set(key, raw);
  for (const [key, raw] of newer) keeper.newer.set(key, raw);
  if (newer.size > 0) becomeReadOnly(keeper);
  keeper.memory.absorb(record);
}

/** Writes again what the browser lost, and what another tab told of and may not have been able to store. */
function putBack(keeper: Keeper, ids: readonly string[]): void {
  if (!mayWrite(keeper)) return;
  const lost = ids.filter((id) => keeper.storedKeys.delete(id));
  if (lost.length > 0) {
    keeper.wasEvicted = true;
    keeper.tabs.tell({ kind: 'evicted' });
  }
  keeper.pending.addAll(ids, { strict: false, quiet: lost.length === 0 });
}

/** Copies damaged records, raw, to where nothing will ever write over them. */
async function setAside(keeper: Keeper, database: StudyDatabase): Promise<void> {
  if (keeper.corrupt.size === 0 || !mayWrite(keeper)) return;
  const present = await database.keys('quarantine');
  if (present.kind === 'failed') return;
  const keys = new Set(present.value);
  for (const [key, raw] of keeper.corrupt) {
    // Should there be no room for it, the record still stands where it was found.
    if (!keys.has(key) && raw !== undefined && mayWrite(keeper)) {
      await database.put({ quarantine: [{ key, raw }] }, { strict: false });
    }
  }
}
