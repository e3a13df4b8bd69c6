/**
 * What can be done with the database: put, read, erase. Nothing in here throws or waits without end: every outcome is
 * a value with a `kind`. A lost connection is opened again and the work tried once more. It knows keys and raw values,
 * not what they mean, and deletes nothing unless it is told to erase.
 */
import { answerTo, asFailure, connect, LIMIT_MS, STORES } from './database-connection.ts';
import type { Connection, Failure, StoreName } from './database-connection.ts';
import { readAll, readKeys, readSome } from './database-reading.ts';
import type { Read, ReadOutcome, StoredEntry, Work } from './database-reading.ts';
import { connectionsFrom, runIn } from './database-transactions.ts';
import type { StudyEnvironment } from './study-environment.ts';

/** Records per stretch of puts: few enough that a slow telephone stays responsive. */
const STRETCH = 500;

/** What to put where: all of it or nothing. */
export type StoredEntries = Partial<Readonly<Record<StoreName, readonly StoredEntry[]>>>;
export type WriteOutcome = { readonly kind: 'stored' } | Failure;
export type WriteOptions = {
  /** Come back only when the record has reached the disk, not merely the operating system. */
  readonly strict: boolean;
};

export type StudyDatabase = {
  /** Puts records in one transaction, and comes back after it completed. */
  readonly put: (entries: StoredEntries, options: WriteOptions) => Promise<WriteOutcome>;
  /** Puts events under their ids, as `put` does. */
  readonly putEvents: (events: readonly { readonly id: string }[], options: WriteOptions) => Promise<WriteOutcome>;
  readonly count: (store: StoreName) => Promise<ReadOutcome<number>>;
  readonly keys: (store: StoreName) => Promise<ReadOutcome<readonly IDBValidKey[]>>;
  /** Reads a store slice by slice, in the order of the keys; reading goes on while `take` works on a slice. */
  readonly readAll: (
    store: StoreName,
    take: (slice: readonly StoredEntry[]) => Promise<void>,
  ) => Promise<ReadOutcome<null>>;
  /** Reads records one by one; one that is gone or cannot be read has the raw value undefined. */
  readonly readSome: (store: StoreName, keys: readonly IDBValidKey[]) => Promise<ReadOutcome<readonly StoredEntry[]>>;
  readonly removeEvents: (ids: readonly string[]) => Promise<WriteOutcome>;
  /** Deletes every record of every store, in one transaction. */
  readonly eraseAll: () => Promise<WriteOutcome>;
  readonly close: () => void;
};

/** `late` brings the database should a slow browser come round after all, and undefined if it refused. */
export type OpenOutcome =
  | { readonly kind: 'open'; readonly database: StudyDatabase }
  | { readonly kind: 'unavailable'; readonly failure: Failure; readonly late: Promise<StudyDatabase | undefined> };

/** Opens the database, or says within three seconds why it cannot be had. `onLost`: a connection was taken away. */
export async function openStudyDatabase(environment: StudyEnvironment, onLost: () => void): Promise<OpenOutcome> {
  const { soon, late } = connect(environment, onLost);
  const database = late.then((connection) => databaseOn(environment, connection, onLost));
  try {
    await soon;
    return { kind: 'open', database: await database };
  } catch (error) {
    return { kind: 'unavailable', failure: asFailure(error), late: database.catch(() => undefined) };
  }
}

/** Puts records; after each slice it waits for the browser, so that a large import leaves room for input. */
async function putAll(transaction: IDBTransaction, entries: StoredEntries): Promise<void> {
  for (const name of STORES) {
    const store = entries[name]?.length ? transaction.objectStore(name) : undefined;
    let count = 0;
    for (const { key, raw } of entries[name] ?? []) {
      const request = store?.put(raw, key);
      if (request && ++count % STRETCH === 0) await answerTo(request);
    }
  }
}

async function deleteAll(transaction: IDBTransaction, ids: readonly string[]): Promise<void> {
  for (const id of ids) transaction.objectStore('events').delete(id);
}

function countOf(entries: StoredEntries): number {
  return STORES.reduce((sum, name) => sum + (entries[name]?.length ?? 0), 0);
}

function databaseOn(environment: StudyEnvironment, connection: Connection, onLost: () => void): StudyDatabase {
  const connections = connectionsFrom(environment, connection, onLost);
  const run = runIn(environment, connections);

  const read: Read = async (name, work) => {
    const outcome = await run([name], work);
    return outcome.kind === 'done' ? { kind: 'read', value: outcome.value } : outcome;
  };

  async function write(stores: readonly StoreName[], work: Work<void>, strict: boolean, count: number) {
    const outcome = await run(stores, work, { strict, writes: true, limitMs: LIMIT_MS + count });
    return outcome.kind === 'done' ? ({ kind: 'stored' } as const) : outcome;
  }

  const put: StudyDatabase['put'] = async (entries, { strict }) => {
    const stores = STORES.filter((name) => entries[name]?.length);
    const count = countOf(entries);
    return count === 0
      ? { kind: 'stored' }
      : write(stores, (transaction) => putAll(transaction, entries), strict, count);
  };

  return {
    put,
    putEvents: (events, options) => put({ events: events.map((event) => ({ key: event.id, raw: event })) }, options),
    count: (name) => read(name, (transaction) => answerTo(transaction.objectStore(name).count())),
    keys: (name) => readKeys(read, name),
    readAll: (name, take) => readAll(read, name, take),
    readSome: (name, keys) => readSome(read, name, keys),
    removeEvents: (ids) => write(['events'], (transaction) => deleteAll(transaction, ids), true, ids.length),
    eraseAll: () =>
      write(STORES, async (transaction) => STORES.forEach((name) => transaction.objectStore(name).clear()), true, 0),
    close: connections.closeForGood,
  };
}
