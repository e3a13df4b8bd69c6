/**
 * The browser's locks in one process, as far as attempts use them, after the standard: a request is answered later,
 * never at once; `ifAvailable` gets null where somebody holds the lock or waits for it; `steal` breaks the holder's
 * request with an AbortError; a tab that dies gives back what it held.
 */
import type { Locks } from '#stores/attempt-environment.ts';

type Held = { readonly name: string; readonly tab: string; readonly breakOff: (error?: DOMException) => void };
type Answer = (lock: Lock | null) => unknown;

export type FakeLocks = {
  /** The locks as one tab sees them. */
  readonly of: (tab: string) => Locks;
  /** The tab is killed: what it held is free, and its code is told nothing any more. */
  readonly kill: (tab: string) => void;
  /** Which tabs hold something. */
  readonly holders: () => readonly string[];
};

export function fakeLocks(): FakeLocks {
  const held = new Map<string, Held>();
  const free = (one: Held): void => {
    if (held.get(one.name) === one) held.delete(one.name);
  };

  async function request(tab: string, name: string, options: LockOptions, answer: Answer): Promise<unknown> {
    await Promise.resolve();
    if (options.ifAvailable !== true && options.steal !== true) throw new Error('this fake has no queue');
    if (options.ifAvailable === true && options.steal === true) throw new DOMException('not both', 'NotSupportedError');
    const present = held.get(name);
    if (present !== undefined && options.steal !== true) return answer(null);
    const broken = Promise.withResolvers<unknown>();
    const own: Held = { name, tab, breakOff: (error) => error !== undefined && broken.reject(error) };
    held.set(name, own);
    present?.breakOff(new DOMException('stolen', 'AbortError'));
    const work = Promise.resolve(answer({ name, mode: 'exclusive' })).finally(() => free(own));
    return Promise.race([work, broken.promise]);
  }

  return {
    of: (tab) => ({
      request: ((name: string, options: LockOptions, answer: Answer) =>
        request(tab, name, options, answer)) as LockManager['request'],
      query: async () => ({
        held: [...held.values()].map(({ name, tab: clientId }) => ({ name, clientId, mode: 'exclusive' as const })),
        pending: [],
      }),
    }),
    kill: (tab) => {
      for (const one of held.values()) if (one.tab === tab) free(one);
    },
    holders: () => [...held.values()].map(({ tab }) => tab),
  };
}
