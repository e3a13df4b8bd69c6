/**
 * The two stores beside the log: `clocks` (one record per attempt, overwritten every few seconds) and `papers` (the
 * questions of an attempt as they were when it began, so that no newer edition of the course can take away a paper that
 * is not finished). Like events they are in memory first; what could not be
 * stored is tried again with the next one, and is part of the export in any case.
 */
import { readClock, uniteClocks } from '#domain/attempt-clock.ts';
import type { AttemptClock } from '#domain/attempt-clock.ts';
import { readPaper, unitePapers } from '#domain/stored-paper.ts';
import type { StoredPaper } from '#domain/stored-paper.ts';
import type { StoredEntry } from './database-reading.ts';
import type { Stored } from './pending-writes.ts';
import { mayWrite } from './record-keeper.ts';
import type { Keeper } from './record-keeper.ts';
import type { StudyDatabase } from './study-database.ts';
import { theStudyRecord } from './study-record.ts';

/** What this page knows of its attempts; `damaged` are stored records that could not be read, raw. */
export type AttemptRecords = {
  readonly clocks: readonly AttemptClock[];
  readonly papers: readonly StoredPaper[];
  readonly damaged: readonly unknown[];
};

type Held = {
  readonly erasedAt: number;
  clocks: readonly AttemptClock[];
  papers: readonly StoredPaper[];
  unsaved: Set<string>;
};
const held = new WeakMap<Keeper, Held>();

function heldBy(keeper: Keeper): Held {
  const present = held.get(keeper);
  // What was erased for good is not to come back from here.
  if (present?.erasedAt === keeper.erasedAt) return present;
  const fresh: Held = { erasedAt: keeper.erasedAt, clocks: [], papers: [], unsaved: new Set() };
  held.set(keeper, fresh);
  return fresh;
}

/** Keeps the clock of an attempt; of two the larger one counts. Written through to the disk. */
export function keepClock(clock: AttemptClock, { keeper } = theStudyRecord): Promise<Stored> {
  const memory = heldBy(keeper);
  memory.clocks = uniteClocks(memory.clocks, [clock]);
  return saveHeld(keeper, memory, clock.attempt);
}

/** Keeps the paper of an attempt, from its first moment on and for ever. */
export function keepPaper(paper: StoredPaper, { keeper } = theStudyRecord): Promise<Stored> {
  const memory = heldBy(keeper);
  memory.papers = unitePapers(memory.papers, [paper]);
  return saveHeld(keeper, memory, paper.attempt);
}

async function saveHeld(keeper: Keeper, memory: Held, attempt: string): Promise<Stored> {
  memory.unsaved.add(attempt);
  if (!keeper.database || !mayWrite(keeper)) return 'kept-in-memory';
  const attempts = [...memory.unsaved];
  const clocks = memory.clocks.filter((clock) => memory.unsaved.has(clock.attempt)).map(entryOf);
  const papers = memory.papers.filter((paper) => memory.unsaved.has(paper.attempt)).map(entryOf);
  memory.unsaved.clear();
  const outcome = await keeper.database.put({ clocks, papers }, { strict: true });
  if (outcome.kind === 'stored') return 'stored';
  for (const id of attempts) memory.unsaved.add(id);
  return 'kept-in-memory';
}

/** A clock or paper as it stands in its store. */
export function entryOf(part: AttemptClock | StoredPaper): StoredEntry {
  return { key: part.attempt, raw: part };
}

/** All clocks and papers: those of this page united with what storage lets us read. */
export async function readAttemptRecords({ keeper } = theStudyRecord): Promise<AttemptRecords> {
  const memory = heldBy(keeper);
  const [clocks, papers] = await Promise.all([
    readStore(keeper.database, 'clocks', readClock),
    readStore(keeper.database, 'papers', readPaper),
  ]);
  return {
    clocks: uniteClocks(memory.clocks, clocks.sound),
    papers: unitePapers(memory.papers, papers.sound),
    damaged: [...clocks.damaged, ...papers.damaged],
  };
}

async function readStore<Part>(
  database: StudyDatabase | undefined,
  store: 'clocks' | 'papers',
  read: (raw: unknown) => Part | null,
): Promise<{ readonly sound: Part[]; readonly damaged: unknown[] }> {
  const found: { readonly sound: Part[]; readonly damaged: unknown[] } = { sound: [], damaged: [] };
  await database?.readAll(store, async (slice) => {
    for (const { raw } of slice) {
      const part = read(raw);
      if (part === null) found.damaged.push(raw);
      else found.sound.push(part);
    }
  });
  return found;
}
