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
  /** Puts an event on the list; `tell` hears of every try to write it, the last time that it is stored. */
  readonly add: (id: string, options: WaitOptions, tell: (outcome: Stored) => void) => void;
  /** Puts many on the list, for which nobody waits. */
  readonly addAll: (ids: readonly string[], options: WaitOptions) => void;
  /** Writes what is on the list, if it may be written. Comes back when it is empty or a write failed. */
  readonly flush: () => Promise<void>;
  /** Tells those who wait that their events are in memory only for now, and goes on holding them. */
  readonly giveUp: () => void;
  /** Forgets everything; comes back when the write under way is over, with the ids that it was writing. */
  readonly clear: () => Promise<readonly string[]>;
};

type Waiting = WaitOptions & { readonly tell?: (outcome: Stored) => void };

type Writing = {
  readonly mayWrite: () => boolean;
  readonly write: (ids: readonly string[], strict: boolean) => Promise<WriteOutcome>;
  /** Told after each change of the list, with what the write said if there was one. */
  readonly onChange: (outcome?: WriteOutcome) => void;
};

type WaitingList = {
  readonly entries: ReadonlyMap<string, Waiting>;
  readonly put: (id: string, entry: Waiting) => void;
  readonly take: (id: string) => void;
  readonly hasLoud: () => boolean;
  readonly tell: (ids: Iterable<string>, outcome: Stored) => void;
};

function waitingList(): WaitingList {
  const entries = new Map<string, Waiting>();
  // Counted as they come and go: the question is asked after each change of a list that may hold 100,000.
  let loud = 0;

  function take(id: string): void {
    if (entries.get(id)?.quiet === false) loud -= 1;
    entries.delete(id);
  }

  return {
    entries,
    put: (id, entry) => {
      take(id);
      entries.set(id, entry);
      if (!entry.quiet) loud += 1;
    },
    take,
    hasLoud: () => loud > 0,
    tell: (ids, outcome) => {
      for (const id of ids) entries.get(id)?.tell?.(outcome);
    },
  };
}

type Flushing = { readonly flush: () => Promise<void>; readonly underWay: () => readonly string[] };

/** Writes batch after batch, as long as that succeeds. */
function flushing({ entries, tell, take }: WaitingList, { mayWrite, write, onChange }: Writing): Flushing {
  let writing: Promise<void> | undefined;
  let underWay: readonly string[] = [];

  /** Writes one batch; whether there is any sense in writing the next. */
  async function writeBatch(): Promise<boolean> {
    underWay = [...entries.keys()].slice(0, BATCH);
    const strict = underWay.some((id) => entries.get(id)?.strict);
    const outcome = await write(underWay, strict);
    tell(underWay, outcome.kind === 'stored' ? 'stored' : 'kept-in-memory');
    if (outcome.kind === 'stored') underWay.forEach(take);
    underWay = [];
    onChange(outcome);
    return outcome.kind === 'stored';
  }

  const isDue = () => entries.size > 0 && mayWrite();

  async function writeAll(): Promise<void> {
    while (isDue() && (await writeBatch()));
    // In the same breath as the last look at the list: what is added from now on starts a flush of its own.
    writing = undefined;
  }

  return {
    flush: async () => {
      if (writing || isDue()) await (writing ??= writeAll());
    },
    underWay: () => underWay,
  };
}

/** An empty list. */
export function pendingWrites(writing: Writing): PendingWrites {
  const { onChange } = writing;
  const list = waitingList();
  const { flush, underWay } = flushing(list, writing);
  return {
    size: () => list.entries.size,
    ids: () => new Set(list.entries.keys()),
    isWorthAWarning: list.hasLoud,
    add: (id, options, tell) => {
      list.put(id, { ...options, tell });
      onChange();
    },
    addAll: (ids, options) => {
      for (const id of ids) list.put(id, options);
      if (ids.length > 0) onChange();
    },
    flush,
    giveUp: () => list.tell(list.entries.keys(), 'kept-in-memory'),
    clear: async () => {
      const ids = underWay();
      list.tell(list.entries.keys(), 'kept-in-memory');
      for (const id of list.entries.keys()) list.take(id);
      onChange();
      await flush();
      return ids;
    },
  };
}
