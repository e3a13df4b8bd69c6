/**
 * What one running page remembers to keep its study record, and the small steps from one state to the next. How
 * storage is read stands in storage-reading.ts; study-record.ts puts it all together.
 *
 * Memory is never reduced because storage shrank. Only one thing empties it: the learner erases for good, here or in
 * another tab.
 */
import { atom } from 'nanostores';
import type { WritableAtom } from 'nanostores';
import type { Failure } from './database-connection.ts';
import { otherTabs } from './other-tabs.ts';
import type { OtherTabs, TabNews } from './other-tabs.ts';
import { pendingWrites } from './pending-writes.ts';
import type { PendingWrites } from './pending-writes.ts';
import { publish } from './publish.ts';
import { createRecordMemory } from './record-memory.ts';
import type { RecordMemory } from './record-memory.ts';
import { healthFrom, isSameHealth, unknownHealth } from './storage-health.ts';
import type { StorageHealth } from './storage-health.ts';
import type { StudyDatabase, WriteOutcome } from './study-database.ts';
import type { StudyEnvironment } from './study-environment.ts';

const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 60_000;

/** `loading` until the stored record is in memory, or it is clear that it cannot be had. */
export type RecordState = 'idle' | 'loading' | 'ready';

export type Keeper = {
  readonly environment: StudyEnvironment;
  readonly memory: RecordMemory;
  readonly pending: PendingWrites;
  readonly $recordState: WritableAtom<RecordState>;
  readonly $storageHealth: WritableAtom<StorageHealth>;
  /** Keys of events known to stand in storage. */
  readonly storedKeys: Set<IDBValidKey>;
  /** Stored records that are damaged, and such that only a newer build may judge; raw, by key. */
  readonly corrupt: Map<IDBValidKey, unknown>;
  readonly newer: Map<IDBValidKey, unknown>;
  readonly tabs: OtherTabs;
  database: StudyDatabase | undefined;
  isLoaded: boolean;
  /** Storage was written by a newer build: not one byte of ours. */
  isReadOnly: boolean;
  isStopped: boolean;
  wasEvicted: boolean;
  failure: Failure | undefined;
  /** When everything was last erased for good, as far as this page knows; epoch ms, 0 for never. */
  erasedAt: number;
  retryMs: number;
  cancelRetry: (() => void) | undefined;
  /** Tries what is to be done next: open, load, look, write. */
  wake: () => Promise<void>;
};

/** A page that has not looked at storage yet; `hear` gets what the other tabs say. */
export function createKeeper(environment: StudyEnvironment, hear: (keeper: Keeper, news: TabNews) => void): Keeper {
  const keeper: Keeper = {
    environment,
    memory: createRecordMemory(environment),
    pending: pendingWrites({
      mayWrite: () => mayWrite(keeper),
      write: (ids, strict) => writeEvents(keeper, ids, strict),
      onChange: (outcome) => hearOfWrite(keeper, outcome),
    }),
    $recordState: atom<RecordState>('idle'),
    $storageHealth: atom(unknownHealth),
    storedKeys: new Set(),
    corrupt: new Map(),
    newer: new Map(),
    tabs: otherTabs(environment, (news) => hear(keeper, news)),
    database: undefined,
    isLoaded: false,
    isReadOnly: false,
    isStopped: false,
    wasEvicted: false,
    failure: undefined,
    erasedAt: 0,
    retryMs: FIRST_RETRY_MS,
    cancelRetry: undefined,
    wake: () => Promise.resolve(),
  };
  return keeper;
}

/** Whether events may go to storage: it is open, was read to the end, and is ours to write. */
export function mayWrite(keeper: Keeper): boolean {
  return keeper.database !== undefined && keeper.isLoaded && !keeper.isReadOnly && !keeper.isStopped;
}

/**
 * Writes events, and tells the other tabs afterwards: a tab that opens meanwhile either reads them or hears of them.
 * They are told when the write failed, too; then somebody else may have more luck.
 */
async function writeEvents(keeper: Keeper, ids: readonly string[], strict: boolean): Promise<WriteOutcome> {
  const { erasedAt } = keeper;
  const record = keeper.memory.$studyRecord.get();
  const events = ids.flatMap((id) => {
    const unknown = record.unknown.get(id);
    return record.events.get(id) ?? (unknown ? { ...unknown.raw, id } : []);
  });
  const outcome = (await keeper.database?.putEvents(events, { strict })) ?? { kind: 'stored' };
  if (erasedAt !== keeper.erasedAt) return outcome;
  if (outcome.kind === 'stored') for (const id of ids) keeper.storedKeys.add(id);
  keeper.tabs.tell({ kind: 'events', events, areStored: outcome.kind === 'stored' });
  return outcome;
}

function hearOfWrite(keeper: Keeper, outcome: WriteOutcome | undefined): void {
  if (outcome?.kind === 'failed') return fail(keeper, outcome);
  if (outcome?.kind === 'stored') recover(keeper);
  refreshHealth(keeper);
}

/** Says what went wrong, lets nobody wait for it, and tries again later. */
export function fail(keeper: Keeper, failure: Failure): void {
  keeper.failure = failure;
  keeper.pending.giveUp();
  if (failure.why === 'newer') becomeReadOnly(keeper);
  becomeReady(keeper);
  retryLater(keeper);
}

/** Storage works again. */
export function recover(keeper: Keeper): void {
  keeper.failure = undefined;
  keeper.retryMs = FIRST_RETRY_MS;
}

export function becomeReady(keeper: Keeper): void {
  refreshHealth(keeper);
  if (keeper.$recordState.get() === 'loading') publish(keeper.$recordState, 'ready');
}

/** Only read from now on. What the learner does is kept in memory, and can be exported. */
export function becomeReadOnly(keeper: Keeper): void {
  keeper.isReadOnly = true;
  keeper.pending.giveUp();
}

/** Tries again after a while, and after twice as long the next time. */
export function retryLater(keeper: Keeper): void {
  if (keeper.cancelRetry || keeper.isReadOnly || keeper.isStopped) return;
  keeper.cancelRetry = keeper.environment.timer(() => {
    keeper.cancelRetry = undefined;
    void keeper.wake();
  }, keeper.retryMs);
  keeper.retryMs = Math.min(keeper.retryMs * 2, LONGEST_RETRY_MS);
}

/** The browser or another tab closed the connection: look soon whether the records are still there. */
export function loseConnection(keeper: Keeper): void {
  keeper.retryMs = FIRST_RETRY_MS;
  retryLater(keeper);
}

/** Empties memory after an erasure; `mark` says when that was. An event on its way to storage is taken out again. */
export async function forget(keeper: Keeper, mark: number): Promise<void> {
  keeper.erasedAt = Math.max(mark, keeper.erasedAt + 1);
  keeper.memory.empty();
  keeper.storedKeys.clear();
  keeper.corrupt.clear();
  keeper.newer.clear();
  const written = await keeper.pending.clear();
  if (written.length > 0) await keeper.database?.removeEvents(written);
  refreshHealth(keeper);
}

/** Brings `$storageHealth` up to date, and asks before leaving only while something would be lost. */
export function refreshHealth(keeper: Keeper): void {
  const health = healthFrom({
    ...keeper,
    isOpening: !keeper.isLoaded,
    isOpen: keeper.database !== undefined,
    pending: keeper.pending.size(),
    corrupt: keeper.corrupt.size,
    unknown: keeper.memory.$studyRecord.get().unknown.size,
  });
  if (!isSameHealth(health, keeper.$storageHealth.get())) publish(keeper.$storageHealth, health);
  warnBeforeLeaving(keeper);
}

function warnBeforeLeaving({ environment, pending }: Keeper): void {
  // A listener that is always there would keep the page out of the back/forward cache.
  if (pending.isWorthAWarning()) environment.page().addEventListener('beforeunload', askBeforeLeaving);
  else environment.page().removeEventListener('beforeunload', askBeforeLeaving);
}

/** Makes the browser ask whether the page is really to be left; for `beforeunload`. */
export function askBeforeLeaving(event: Event): void {
  event.preventDefault();
  // Browsers before 2023 ask only if this is set.
  (event as BeforeUnloadEvent).returnValue = true;
}
