/**
 * What the study record needs of the browser, gathered in one value, so that a test can run five tabs in one process,
 * break each call and own the clock. Nothing here is touched on import: the static build imports these modules in
 * Node, whose half-made `localStorage` must not be woken.
 */

/** The part of BroadcastChannel that tabs use to talk. */
export type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'addEventListener'>;

/** Any of these may throw; whoever calls them catches. */
export type StudyEnvironment = {
  /** The browser's databases; undefined where it has none. */
  readonly indexedDB: () => IDBFactory | undefined;
  /** A new channel to the other tabs; undefined where the browser has none. */
  readonly openChannel: (name: string) => Channel | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Twelve lower-case characters of Crockford's base 32, other ones at each call. */
  readonly randomId: () => string;
  /** Runs something once after so many milliseconds; what it returns calls it off. */
  readonly timer: (run: () => void, ms: number) => () => void;
  /** Lets the browser paint and take input before the work goes on. */
  readonly pause: () => Promise<void>;
  /** Where `pageshow`, `pagehide`, `visibilitychange`, `focus`, `online` and `beforeunload` arrive. */
  readonly page: () => EventTarget;
  readonly isVisible: () => boolean;
  /**
   * When the learner last erased everything for good (epoch ms, 0 for never). It stands outside the database, so that
   * a tab which was asleep can tell records that were erased from records that the browser evicted: then the mark is
   * gone, too.
   */
  readonly readErasure: () => number;
  readonly writeErasure: (mark: number) => void;
};

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';
const ERASURE_KEY = 'ffp:erased';

function randomId(): string {
  let id = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(12))) id += CROCKFORD[byte & 31];
  return id;
}

// A message to oneself: setTimeout is held back to 4 ms after five in a row, which would double the time of a load.
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/** The browser itself. */
export const browserEnvironment: StudyEnvironment = {
  indexedDB: () => globalThis.indexedDB,
  openChannel: (name) => ('BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined),
  now: () => Date.now(),
  randomId,
  timer: (run, ms) => {
    const handle = setTimeout(run, ms);
    return () => clearTimeout(handle);
  },
  pause,
  page: () => window,
  isVisible: () => document.visibilityState === 'visible',
  readErasure: () => Number(localStorage.getItem(ERASURE_KEY)) || 0,
  writeErasure: (mark) => localStorage.setItem(ERASURE_KEY, String(mark)),
};
