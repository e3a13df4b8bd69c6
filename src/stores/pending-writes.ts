/**
 * Events on their way to storage. One transaction at a time, oldest first; what could not be written stays in the list
 * and is tried again, so that a full disk costs nobody an answer. Knows ids only: the event is looked up when its turn
 * comes.
 */
import type { WriteOutcome } from './study-database.ts';

/** `kept-in-memory`: not stored yet, and not for want of trying; it is tried again. */
export type Stored = 'stored' | 'kept-in-memory';

/** Most events of one transaction. */
const BATCH = 1000;

export type WaitOptions = {
  /** Stored means: on the disk. */
  readonly strict: boolean;
  /** Not worth asking whether the learner really wants to leave. */
  readonly quiet: boolean;
};

export type PendingWrites = {
  readonly size: () => number;
  readonly ids: () => ReadonlySet<string>;
  /** Whether something is on the list that the learner would miss. */
  readonly isWorthAWarning: () => boolean;
  /** Puts an event on the list; the promise tells what became of it, and never rejects. */
  readonly add: (id: string, options: WaitOptions) => Promise<Stored>;
  /** Puts many on the list, for which nobody waits. */
  readonly addAll: (ids: readonly string[], options: WaitOptions) => void;
  /** Writes what is on the list, if it may be written. Comes back when it is empty or a write failed. */
  readonly flush: () => Promise<void>;
  /** Tells those who wait that their events are in memory only, and goes on holding them. */
  readonly giveUp: () => void;
  /** Forgets everything; comes back when the write under way is over, with the ids that it was writing. */
  readonly clear: () => Promise<readonly string[]>;
};

type Waiting = WaitOptions & { tell: ((outcome: Stored) => void) | undefined };

type Writing = {
  readonly mayWrite: () => boolean;
  readonly write: (ids: readonly string[], strict: boolean) => Promise<WriteOutcome>;
  /** Told after each change of the list, with what the write said if there was one. */
  readonly onChange: (outcome?: WriteOutcome) => void;
};

/** An empty list. */
export function pendingWrites({ mayWrite, write, onChange }: Writing): PendingWrites {
  const waiting = new Map<string, Waiting>();
  let flushing: Promise<void> | undefined;
  let underWay: readonly string[] = [];
  /** How many are not quiet. */
  let loud = 0;

  function put(id: string, entry: Waiting): void {
    take(id);
    waiting.set(id, entry);
    if (!entry.quiet) loud += 1;
  }

  function take(id: string): void {
    if (waiting.get(id)?.quiet === false) loud -= 1;
    waiting.delete(id);
  }

  function tell(ids: Iterable<string>, outcome: Stored): void {
    for (const id of ids) {
      const entry = waiting.get(id);
      entry?.tell?.(outcome);
      if (entry) entry.tell = undefined;
    }
  }

  /** Writes one batch; whether there is any sense in writing the next. */
  async function writeBatch(): Promise<boolean> {
    underWay = [...waiting.keys()].slice(0, BATCH);
    const strict = underWay.some((id) => waiting.get(id)?.strict);
    const outcome = await write(underWay, strict);
    tell(underWay, outcome.kind === 'stored' ? 'stored' : 'kept-in-memory');
    if (outcome.kind === 'stored') underWay.forEach(take);
    underWay = [];
    onChange(outcome);
    return outcome.kind === 'stored';
  }

  const isDue = () => waiting.size > 0 && mayWrite();

  async function writeAll(): Promise<void> {
    while (isDue() && (await writeBatch()));
    // In the same breath as the last look at the list: what is added from now on starts a flush of its own.
    flushing = undefined;
  }

  return {
    size: () => waiting.size,
    ids: () => new Set(waiting.keys()),
    isWorthAWarning: () => loud > 0,
    add: (id, options) =>
      new Promise((resolve) => {
        put(id, { ...options, tell: resolve });
        onChange();
      }),
    addAll: (ids, options) => {
      for (const id of ids) put(id, { ...options, tell: undefined });
      if (ids.length > 0) onChange();
    },
    flush: async () => {
      if (isDue()) await (flushing ??= writeAll());
    },
    giveUp: () => tell(waiting.keys(), 'kept-in-memory'),
    clear: async () => {
      const writing = underWay;
      tell(waiting.keys(), 'kept-in-memory');
      waiting.clear();
      loud = 0;
      onChange();
      await flushing;
      return writing;
    },
  };
}
