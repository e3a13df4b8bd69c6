/**
 * Reading whole stores, quickly and without holding up the page. The keys are read first, so that several stretches
 * can be asked for at once: waiting for one before asking for the next costs more time than the reading itself. A
 * stretch is small enough to be unpacked within a few milliseconds.
 */
import { answerTo } from './database-connection.ts';
import type { Failure, StoreName } from './database-connection.ts';

const KEYS_PER_REQUEST = 10_000;
const RECORDS_PER_REQUEST = 500;
const REQUESTS_PER_TRANSACTION = 4;

export type StoredEntry = { readonly key: IDBValidKey; readonly raw: unknown };
export type ReadOutcome<T> = { readonly kind: 'read'; readonly value: T } | Failure;
export type Work<T> = (transaction: IDBTransaction) => Promise<T>;
/** Runs work in a transaction of one store that may not write. */
export type Read = <T>(name: StoreName, work: Work<T>) => Promise<ReadOutcome<T>>;

/** Records after one key and up to another; open where there is none. */
type Stretch = { readonly after: IDBValidKey | undefined; readonly upTo: IDBValidKey | undefined };

function rangeOf({ after, upTo }: Stretch): IDBKeyRange | null {
  if (after === undefined) return upTo === undefined ? null : IDBKeyRange.upperBound(upTo);
  return upTo === undefined ? IDBKeyRange.lowerBound(after, true) : IDBKeyRange.bound(after, upTo, true);
}

/** All keys of a store, in order. */
export async function readKeys(read: Read, name: StoreName): Promise<ReadOutcome<readonly IDBValidKey[]>> {
  const keys: IDBValidKey[] = [];
  for (;;) {
    // Each in a transaction of its own: the time that a browser is given is for one of them.
    const range = rangeOf({ after: keys.at(-1), upTo: undefined });
    const some = await read(name, (transaction) =>
      answerTo(transaction.objectStore(name).getAllKeys(range, KEYS_PER_REQUEST)),
    );
    if (some.kind === 'failed') return some;
    for (const key of some.value) keys.push(key);
    if (some.value.length < KEYS_PER_REQUEST) return { kind: 'read', value: keys };
  }
}

/** Reads a store to its end and hands it on in slices; see StudyDatabase. */
export async function readAll(
  read: Read,
  name: StoreName,
  take: (slice: readonly StoredEntry[]) => Promise<void>,
): Promise<ReadOutcome<null>> {
  const keys = await readKeys(read, name);
  if (keys.kind === 'failed') return keys;
  const [first, ...others] = groupsOf(stretchesOver(keys.value));
  let reading = readGroup(read, name, first ?? []);
  for (const next of [...others, undefined]) {
    const outcome = await reading;
    if (outcome.kind === 'failed') return outcome;
    if (next) reading = readGroup(read, name, next);
    for (const slice of outcome.value) await take(slice);
  }
  return { kind: 'read', value: null };
}

/** The last stretch is open, for what was added since the keys were read. */
function stretchesOver(keys: readonly IDBValidKey[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let from = 0; from < Math.max(1, keys.length); from += RECORDS_PER_REQUEST) {
    const end = from + RECORDS_PER_REQUEST;
    stretches.push({ after: keys[from - 1], upTo: end < keys.length ? keys[end - 1] : undefined });
  }
  return stretches;
}

function groupsOf(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const groups: (readonly Stretch[])[] = [];
  for (let from = 0; from < stretches.length; from += REQUESTS_PER_TRANSACTION) {
    groups.push(stretches.slice(from, from + REQUESTS_PER_TRANSACTION));
  }
  return groups;
}

type Slices = readonly (readonly StoredEntry[])[];

async function readGroup(read: Read, name: StoreName, group: readonly Stretch[]): Promise<ReadOutcome<Slices>> {
  const outcome = await read(name, (transaction) =>
    Promise.all(group.map((stretch) => readStretch(transaction.objectStore(name), stretch))),
  );
  return outcome.kind === 'failed' && outcome.why === 'failed' ? readOneByOne(read, name, group) : outcome;
}

async function readStretch(store: IDBObjectStore, stretch: Stretch): Promise<readonly StoredEntry[]> {
  const [keys, raws] = await Promise.all([
    answerTo(store.getAllKeys(rangeOf(stretch))),
    answerTo(store.getAll(rangeOf(stretch))) as Promise<unknown[]>,
  ]);
  return keys.map((key, index) => ({ key, raw: raws[index] }));
}

/** A browser that cannot read one damaged record gives none of its stretch: then each is asked for by itself. */
async function readOneByOne(read: Read, name: StoreName, group: readonly Stretch[]): Promise<ReadOutcome<Slices>> {
  const range = rangeOf({ after: group[0]?.after, upTo: group.at(-1)?.upTo });
  const keys = await read(name, (transaction) => answerTo(transaction.objectStore(name).getAllKeys(range)));
  if (keys.kind === 'failed') return keys;
  const entries: StoredEntry[] = [];
  for (const key of keys.value) {
    const one = await readSome(read, name, [key]);
    if (one.kind === 'failed' && one.why !== 'failed') return one;
    entries.push({ key, raw: one.kind === 'read' ? one.value[0]?.raw : undefined });
  }
  return { kind: 'read', value: [entries] };
}

/** Reads records by their keys; see StudyDatabase. */
export async function readSome(
  read: Read,
  name: StoreName,
  keys: readonly IDBValidKey[],
): Promise<ReadOutcome<readonly StoredEntry[]>> {
  const entries: StoredEntry[] = [];
  for (let from = 0; from < keys.length; from += RECORDS_PER_REQUEST) {
    const some = keys.slice(from, from + RECORDS_PER_REQUEST);
    const outcome = await read(name, (transaction) =>
      Promise.all(
        some.map(async (key): Promise<StoredEntry> => {
          return { key, raw: await answerTo<unknown>(transaction.objectStore(name).get(key)) };
        }),
      ),
    );
    if (outcome.kind === 'failed') return outcome;
    entries.push(...outcome.value);
  }
  return { kind: 'read', value: entries };
}
