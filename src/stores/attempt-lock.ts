/**
 * One attempt, one tab: the tab that holds the lock `ffp-attempt:<id>` runs the clock and records. The browser itself
 * takes the lock back when that tab is closed or killed, so no tab ever waits for a dead one.
 */
import type { AttemptEnvironment, Locks } from './attempt-environment.ts';

/** `unguarded`: this browser has no locks or refuses them; nobody can say whether another tab is at work. */
export type LockOutcome = 'held' | 'elsewhere' | 'unguarded';

export type AttemptLock = {
  /** Takes the lock if it is free; with `steal` from whoever holds it. To be called only by a tab without it. */
  readonly take: (options: { readonly steal: boolean }) => Promise<LockOutcome>;
  /** Gives it back; nothing happens where it is not held. */
  readonly release: () => void;
  /** Whether no tab holds it; false where nobody can say. */
  readonly isFree: () => Promise<boolean>;
};

/** The lock of an attempt, not yet taken; `onLost` hears that another tab stole it. */
export function attemptLock({ locks }: AttemptEnvironment, attempt: string, onLost: () => void): AttemptLock {
  const name = `ffp-attempt:${attempt}`;
  let letGo: (() => void) | undefined;

  async function take({ steal }: { readonly steal: boolean }): Promise<LockOutcome> {
    const manager = managerFrom(locks);
    if (manager === undefined) return 'unguarded';
    return new Promise((resolve) => {
      const hold = Promise.withResolvers<void>();
      const answer = (lock: Lock | null): Promise<void> => {
        resolve(lock === null ? 'elsewhere' : 'held');
        if (lock === null) return Promise.resolve();
        letGo = hold.resolve;
        return hold.promise;
      };
      request(manager, name, steal ? { steal } : { ifAvailable: true }, answer).catch(() => {
        // It fails when it is stolen, or at once where the page may have no locks; the first answer to a promise stands.
        resolve('unguarded');
        if (letGo !== hold.resolve) return;
        letGo = undefined;
        onLost();
      });
    });
  }

  return {
    take,
    release: () => {
      letGo?.();
      letGo = undefined;
    },
    isFree: () => isFree(managerFrom(locks), name),
  };
}

function managerFrom(locks: AttemptEnvironment['locks']): Locks | undefined {
  try {
    return locks();
  } catch {
    return undefined;
  }
}

/** As the browser's, but what it throws comes as a rejection, too. */
async function request(
  manager: Locks,
  name: string,
  options: LockOptions,
  answer: (lock: Lock | null) => Promise<void>,
): Promise<void> {
  await manager.request(name, options, answer);
}

async function isFree(manager: Locks | undefined, name: string): Promise<boolean> {
  try {
    const held = (await manager?.query())?.held;
    return held !== undefined && !held.some((lock) => lock.name === name);
  } catch {
    return false;
  }
}
