/**
 * What a browser's storage can do to us: nine faults, each at any of the calls that the stores make. A fault is put in
 * with vi.spyOn and taken out with vi.restoreAllMocks().
 */
import { vi } from 'vitest';
import type { StudyEnvironment } from '#stores/study-environment.ts';
import type { Fault } from '#tests/e2e/broken-storage.ts';

// One list for both: what may go wrong here may go wrong in a real browser.
export { faults as FAULTS } from '#tests/e2e/broken-storage.ts';
export type { Fault } from '#tests/e2e/broken-storage.ts';

export const SITES = [
  'indexedDB',
  'open',
  'transaction',
  'objectStore',
  'getAll',
  'getAllKeys',
  'count',
  'get',
  'put',
  'commit',
  'openChannel',
  'postMessage',
  'readErasure',
] as const;
export type Site = (typeof SITES)[number];

/** One way for storage to fail, from the first load or from the first answer on. */
export type Break = { readonly site: Site; readonly fault: Fault; readonly when: 'load' | 'answer' };

/** Whether a browser could fail in this way at all, at that moment. */
export function isPossible({ site, fault, when }: Break): boolean {
  // The database and the channel are opened when a page loads; single records are fetched later.
  if (when === 'answer' && ['indexedDB', 'open', 'openChannel'].includes(site)) return false;
  if (when === 'load' && site === 'get') return false;
  // A transaction ends with a reason or not at all; there is nothing to call.
  if (site === 'commit') return fault !== 'missing' && fault !== 'TypeError';
  // What gives no promise of an answer cannot fall silent.
  return (
    fault !== 'silence' || !['indexedDB', 'objectStore', 'openChannel', 'postMessage', 'readErasure'].includes(site)
  );
}

/** Sites of storage itself: a fault here may cost durability, never the answer. */
const METHODS = {
  open: () => IDBFactory.prototype,
  transaction: () => IDBDatabase.prototype,
  objectStore: () => IDBTransaction.prototype,
  getAll: () => IDBObjectStore.prototype,
  getAllKeys: () => IDBObjectStore.prototype,
  count: () => IDBObjectStore.prototype,
  get: () => IDBObjectStore.prototype,
  put: () => IDBObjectStore.prototype,
} as const;

export function thrown(fault: Fault): unknown {
  if (fault === 'TypeError' || fault === 'missing') return new TypeError('undefined is not a function');
  // Firefox throws what is no DOMException at all when its files are damaged.
  if (fault === 'NS_ERROR_FILE_CORRUPTED') return { name: fault, message: 'damaged file', result: 0x8052000b };
  return new DOMException(`a ${fault}`, fault);
}

/**
 * Breaks a call of the database for every tab; sites of the environment are broken by `brokenEnvironment`. `onStrike` is
 * called each time that the fault strikes.
 */
export function breakStorage(site: Site, fault: Fault, onStrike: () => void = () => {}): void {
  if (site === 'commit') return breakCommit(fault, onStrike);
  if (!(site in METHODS)) return;
  const method = site as keyof typeof METHODS;
  const prototype = METHODS[method]() as never as Record<string, (...args: unknown[]) => unknown>;
  const original = prototype[method];
  vi.spyOn(prototype, method).mockImplementation(function (this: unknown, ...args: unknown[]) {
    // fake-indexeddb itself makes the transaction of an upgrade this way.
    if (args[1] === 'versionchange') return original?.apply(this, args);
    onStrike();
    if (fault !== 'silence') throw thrown(fault);
    if (method === 'transaction') {
      const transaction = original?.apply(this, args) as IDBTransaction;
      keepBusy(transaction);
      return transaction;
    }
    if (method === 'put') keepBusy((this as IDBObjectStore).transaction);
    // A request that is never answered.
    const Request = (method === 'open' ? IDBOpenDBRequest : IDBRequest) as never as new () => unknown;
    return new Request();
  });
}

/** Aborts a transaction as the browser does behind our back, with a reason. */
export function abortWith(transaction: IDBTransaction, reason: string): void {
  // oxlint-disable-next-line no-underscore-dangle -- fake-indexeddb has no other way to give a reason
  (transaction as never as { _abort: (name: string) => void })._abort(reason);
}

/** Everything goes well until the end of a writing transaction. */
function breakCommit(fault: Fault, onStrike: () => void): void {
  const original = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = original.apply(this, args);
    if (args[1] !== 'readwrite') return transaction;
    onStrike();
    if (fault === 'silence') keepBusy(transaction);
    else abortWith(transaction, fault);
    return transaction;
  });
}

/** A transaction that does not end. */
function keepBusy(transaction: IDBTransaction): void {
  const store = transaction.objectStore(transaction.objectStoreNames[0] ?? 'events');
  const again = () => {
    const request = store.get('nothing');
    request.addEventListener('success', () => setTimeout(() => undefined));
    request.addEventListener('success', again);
  };
  again();
}

/** The environment with a fault in one of its own calls, for as long as `isBroken` says so; see `breakStorage`. */
export function brokenEnvironment(
  { site, fault }: { readonly site: Site; readonly fault: Fault },
  isBroken: () => boolean,
  sound: StudyEnvironment,
  onStrike: () => void,
): Partial<StudyEnvironment> {
  const fails = <Result>(call: () => Result, nothing: Result): Result => {
    if (!isBroken()) return call();
    onStrike();
    if (fault === 'missing') return nothing;
    throw thrown(fault);
  };
  if (site === 'indexedDB') return { indexedDB: () => fails(sound.indexedDB, undefined) };
  if (site === 'openChannel') return { openChannel: (name) => fails(() => sound.openChannel(name), undefined) };
  if (site === 'readErasure') return { readErasure: () => fails(sound.readErasure, 0) };
  if (site !== 'postMessage') return {};
  return {
    openChannel: (name) => {
      const channel = sound.openChannel(name);
      return (
        channel && {
          ...channel,
          // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none to name
          postMessage: (message: unknown) => fails(() => channel.postMessage(message), undefined),
        }
      );
    },
  };
}
