/**
 * What a browser's storage can do to the site: faults that a test puts into a page before its scripts run. Each
 * function is handed to `addInitScript` whole, so it may use nothing from outside itself.
 */
/* oxlint-disable unicorn/consistent-function-scoping -- what a function needs has to travel with it */

declare global {
  interface Window {
    /** Set by a test: storage works again. */
    isHealed: boolean;
    /** Set by a test: from now on storage fails. */
    isBroken: boolean;
    /** When a fault first struck, in milliseconds of the page's clock. */
    struckAt: number;
    /** Connections that the site has open. */
    connections: IDBDatabase[];
  }
}

export type PutFault = { readonly from: number; readonly until: number };

/** The n-th to m-th put says that there is no room; so does localStorage, always. `isHealed` ends both. */
export const refusePuts = ({ from, until }: PutFault): void => {
  let calls = 0;
  const noRoom = (): DOMException => new DOMException('no room', 'QuotaExceededError');
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
    calls += 1;
    if (!window.isHealed && calls >= from && calls <= until) {
      window.struckAt ??= performance.now();
      throw noRoom();
    }
    return put.apply(this, given);
  } as typeof put;
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (this: Storage, ...given: Parameters<typeof setItem>) {
    if (!window.isHealed) throw noRoom();
    setItem.apply(this, given);
  };
};

export const faults = [
  'SecurityError',
  'UnknownError',
  'InvalidStateError',
  'QuotaExceededError',
  'AbortError',
  'NS_ERROR_FILE_CORRUPTED',
  'TypeError',
  'missing',
  'silence',
] as const;
export type Fault = (typeof faults)[number];

export const sites = [
  'indexedDB',
  'open',
  'transaction',
  'objectStore',
  'getAll',
  'getAllKeys',
  'get',
  'put',
  'commit',
  'openChannel',
  'postMessage',
  'localStorage',
] as const;
export type Site = (typeof sites)[number];

export type Break = { readonly fault: Fault; readonly site: Site; readonly when: 'load' | 'answer' };

/** Whether a browser could fail in this way at all, at that moment. */
export const isPossible = ({ fault, site, when }: Break): boolean => {
  // Everything is read and the channel is opened when a page loads; single records are fetched later.
  if (when === 'answer' && (site === 'getAll' || site === 'openChannel')) return false;
  if (when === 'load' && site === 'get') return false;
  if (site === 'commit') return fault === 'AbortError' || fault === 'silence';
  // What gives no promise of an answer cannot fall silent.
  const answersLater = ['open', 'transaction', 'getAll', 'getAllKeys', 'get', 'put'];
  return fault !== 'silence' || answersLater.includes(site);
};

/** Breaks one call, from the start or as soon as `isBroken` says so. */
export const breakStorage = ({ fault, site, when }: Break): void => {
  const isBroken = (): boolean => when === 'load' || window.isBroken;
  const thrown = (): unknown => {
    window.struckAt ??= performance.now();
    if (fault === 'TypeError' || fault === 'missing') return new TypeError('undefined is not a function');
    // Firefox throws what is no DOMException at all when its files are damaged.
    if (fault === 'NS_ERROR_FILE_CORRUPTED') return { name: fault, message: 'damaged file', result: 0x8052000b };
    return new DOMException(`a ${fault}`, fault);
  };
  type Method = (...given: unknown[]) => unknown;
  const replace = (
    owner: object,
    name: string,
    act: (original: Method, self: unknown, given: unknown[]) => unknown,
  ) => {
    const methods = owner as Record<string, Method>;
    const original = methods[name] as Method;
    methods[name] = function (this: unknown, ...given: unknown[]): unknown {
      return isBroken() ? act(original, this, given) : original.apply(this, given);
    };
  };
  /** A request of which nothing is ever heard. */
  const deaf = (request: unknown): unknown => {
    window.struckAt ??= performance.now();
    (request as EventTarget).addEventListener = () => {};
    return request;
  };
  /** A transaction that does not end. */
  const endless = (transaction: IDBTransaction): IDBTransaction => {
    window.struckAt ??= performance.now();
    const store = transaction.objectStore(transaction.objectStoreNames[0] ?? 'events');
    const again = (): void => store.get('nothing').addEventListener('success', again);
    again();
    return transaction;
  };
  const fail = (): never => {
    throw thrown();
  };
  const onGlobal = (name: 'indexedDB' | 'localStorage'): void => {
    const real = window[name];
    const get = (): unknown => {
      if (!isBroken()) return real;
      if (fault !== 'missing') return fail();
      window.struckAt ??= performance.now();
      return undefined;
    };
    Object.defineProperty(window, name, { get, configurable: true });
  };
  const stores = IDBObjectStore.prototype;
  if (site === 'indexedDB' || site === 'localStorage') onGlobal(site);
  else if (site === 'open')
    // Under another name, or the silent request would leave an empty database behind.
    replace(IDBFactory.prototype, 'open', (open, self) =>
      fault === 'silence' ? deaf(open.call(self, 'never-answers')) : fail(),
    );
  else if (site === 'transaction')
    replace(IDBDatabase.prototype, 'transaction', (begin, self, given) =>
      fault === 'silence' ? endless(begin.apply(self, given) as IDBTransaction) : fail(),
    );
  else if (site === 'commit')
    replace(IDBDatabase.prototype, 'transaction', (begin, self, given) => {
      const transaction = begin.apply(self, given) as IDBTransaction;
      if (given[1] !== 'readwrite') return transaction;
      if (fault === 'silence') return endless(transaction);
      window.struckAt ??= performance.now();
      const store = transaction.objectStore(transaction.objectStoreNames[0] ?? 'events');
      store.get('nothing').addEventListener('success', () => transaction.abort());
      return transaction;
    });
  else if (site === 'objectStore') replace(IDBTransaction.prototype, 'objectStore', fail);
  else if (site === 'put')
    replace(stores, 'put', (put, self, given) => {
      if (fault !== 'silence') return fail();
      endless((self as IDBObjectStore).transaction);
      return put.apply(self, given);
    });
  else if (site === 'openChannel')
    Object.defineProperty(window, 'BroadcastChannel', {
      value: new Proxy(BroadcastChannel, {
        construct: (real, given) => (isBroken() ? fail() : Reflect.construct(real, given)),
      }),
    });
  else if (site === 'postMessage') replace(BroadcastChannel.prototype, 'postMessage', fail);
  else replace(stores, site, (read, self, given) => (fault === 'silence' ? deaf(read.apply(self, given)) : fail()));
};

/** Keeps hold of the site's connections, so that a test can close one under it. */
export const watchConnections = (): void => {
  window.connections = [];
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: Parameters<typeof begin>) {
    if (!window.connections.includes(this)) window.connections.push(this);
    return begin.apply(this, given);
  } as typeof begin;
};
