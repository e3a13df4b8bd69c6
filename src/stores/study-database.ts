/**
 * What can be done with the database: put, read, erase. Nothing in here throws or waits without end: every outcome is
 * a value with a `kind`. A lost connection is opened again and the work tried once more. It knows keys and raw values,
 * not what they mean, and deletes nothing unless it is told to erase.
 */
import { answerTo, asFailure, connect, LIMIT_MS, STORES, within } from './database-connection.ts';
import type { Connection, Failure, StoreName } from './database-connection.ts';
import { readAll, readKeys, readSome } from './database-reading.ts';
import type { Read, ReadOutcome, StoredEntry, Work } from './database-reading.ts';
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

type Run = <T>(
  stores: readonly StoreName[],
  work: Work<T>,
  options?: { readonly strict?: boolean; readonly writes?: boolean; readonly limitMs?: number },
) => Promise<{ readonly kind: 'done'; readonly value: T } | Failure>;

// Only `abort` tells the quota from other errors: a request's error may come before the browser has said which it was.
function completion(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => {
      reject(transaction.error ?? new DOMException('transaction aborted', 'AbortError'));
    });
  });
}

/** Runs work in a transaction of the present connection, and once more on a new one if that was no good. */
function runner(environment: StudyEnvironment, first: Connection, onLost: () => void) {
  // Held as a promise, so that two pieces of work which find the connection lost wait for the same new one.
  let opening = Promise.resolve(first);
  let opened: Connection | undefined = first;
  let isClosed = false;

  function connected(): Promise<Connection> {
    if (opened?.isLost && !isClosed) {
      opened = undefined;
      const { soon, late } = connect(environment, onLost);
      opening = soon;
      soon.then(
        (connection) => (opened = connection),
        () => {
          opened = { ...first, isLost: true };
          // One that comes too late would only stand in the way of other tabs.
          return late.then(close, () => {});
        },
      );
    }
    return opening;
  }

  const attempt: Run = async (stores, work, { strict = false, writes = false, limitMs = LIMIT_MS } = {}) => {
    let used: Connection | undefined;
    let transaction: IDBTransaction | undefined;
    try {
      used = await connected();
      if (used.isNewer && writes) return { kind: 'failed', why: 'newer', reason: `version ${used.database.version}` };
      const durability = strict ? 'strict' : 'relaxed';
      transaction = used.database.transaction([...stores], writes ? 'readwrite' : 'readonly', { durability });
      const [value] = await within(environment, limitMs, Promise.all([work(transaction), completion(transaction)]));
      return { kind: 'done', value };
    } catch (error) {
      abort(transaction);
      const failure = asFailure(error);
      // Whatever else it was, a new connection is the only cure that we have.
      if (used && failure.why !== 'quota') close(used);
      return failure;
    }
  };

  const run: Run = async (stores, work, options) => {
    const outcome = await attempt(stores, work, options);
    const mayHelp = outcome.kind === 'failed' && (outcome.why === 'closed' || outcome.why === 'failed');
    return mayHelp ? attempt(stores, work, options) : outcome;
  };
  const closeForGood = () => {
    isClosed = true;
    void opening.then(close, () => {});
  };
  return { run, closeForGood };
}

function close(connection: Connection): void {
  connection.isLost = true;
  connection.database.close();
}

function abort(transaction: IDBTransaction | undefined): void {
  try {
    transaction?.abort();
  } catch {
    // It is over already.
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

function databaseOn(environment: StudyEnvironment, connection: Connection, onLost: () => void): StudyDatabase {
  const { run, closeForGood } = runner(environment, connection, onLost);

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
    const count = stores.reduce((sum, name) => sum + (entries[name]?.length ?? 0), 0);
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
    removeEvents: (ids) =>
      write(
        ['events'],
        async (transaction) => ids.forEach((id) => transaction.objectStore('events').delete(id)),
        true,
        ids.length,
      ),
    eraseAll: () =>
      write(STORES, async (transaction) => STORES.forEach((name) => transaction.objectStore(name).clear()), true, 0),
    close: closeForGood,
  };
}
