/**
 * What a running attempt needs of the browser beside what the study record needs (study-environment.ts): again one
 * value, so that a test can own both clocks and put several tabs to one lock.
 */

/** The part of the browser's locks that an attempt uses. */
export type Locks = Pick<LockManager, 'request' | 'query'>;

export type AttemptEnvironment = {
  /** Milliseconds of a clock that nobody can set; from where it counts does not matter. */
  readonly mono: () => number;
  /** The locks that all tabs share; undefined where the browser has none. May throw. */
  readonly locks: () => Locks | undefined;
  /** Runs something again and again, so many milliseconds apart or later; what it returns ends that. */
  readonly every: (run: () => void, ms: number) => () => void;
};

/** The browser itself. */
export const browserAttemptEnvironment: AttemptEnvironment = {
  mono: () => performance.now(),
  // Missing before 2022, and on pages that came without https.
  locks: () => (navigator as { readonly locks?: LockManager }).locks,
  every: (run, ms) => {
    const handle = setInterval(run, ms);
    return () => clearInterval(handle);
  },
};
