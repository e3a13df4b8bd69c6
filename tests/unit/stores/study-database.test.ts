import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openStudyDatabase } from '#stores/study-database.ts';
import type { StoredEntry } from '#stores/database-reading.ts';
import type { StudyDatabase } from '#stores/study-database.ts';
import type { StudyEnvironment } from '#stores/study-environment.ts';
import { fakeBrowser, openRaw, seed, storedAnswer } from './fake-browser.ts';
import type { Browser } from './fake-browser.ts';
import { abortWith } from './faults.ts';

let browser: Browser;
let databases: StudyDatabase[];
beforeEach(() => {
  browser = fakeBrowser();
  databases = [];
});
afterEach(() => {
  for (const database of databases) database.close();
  vi.restoreAllMocks();
});

function environment(over: Partial<StudyEnvironment> = {}): StudyEnvironment {
  return { ...browser.openTab().environment, ...over };
}

async function opened(): Promise<StudyDatabase> {
  const outcome = await openStudyDatabase(environment(), () => undefined);
  if (outcome.kind !== 'open') throw new Error(outcome.failure.reason);
  databases.push(outcome.database);
  return outcome.database;
}

function events(count: number): { readonly id: string }[] {
  return Array.from({ length: count }, (_, n) => ({ id: `device-${String(n).padStart(6, '0')}` }));
}

describe('openStudyDatabase', () => {
  it('makes the database fit-for-purpose, version 1, with its four stores', async () => {
    await opened();
    expect(await browser.indexedDB.databases()).toEqual([{ name: 'fit-for-purpose', version: 1 }]);
    const raw = await openRaw(browser.indexedDB);
    expect([...raw.objectStoreNames]).toEqual(['clocks', 'events', 'papers', 'quarantine']);
    raw.close();
  });

  it('adds the stores that are missing to nothing but a new database', async () => {
    await seed(browser.indexedDB, [storedAnswer('older', 1, 1)]);
    await opened();
    expect((await browser.dump()).events).toHaveLength(1);
  });

  it.each([
    ['is undefined', () => undefined],
    [
      'throws when it is touched',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
  ])('says that there is none where indexedDB %s', async (_name, indexedDB) => {
    const outcome = await openStudyDatabase(environment({ indexedDB }), () => undefined);
    expect(outcome.kind).toBe('unavailable');
    if (outcome.kind === 'unavailable') expect(await outcome.late).toBeUndefined();
  });

  it('says so when another tab holds it, and has it once the other lets go', async () => {
    const holder = await openRaw(browser.indexedDB, 1);
    // Somebody deletes it, and the holder does not give way: our open waits behind that.
    browser.indexedDB.deleteDatabase('fit-for-purpose');
    const { timer } = browser.openTab({ isImpatient: true }).environment;
    const outcome = await openStudyDatabase(environment({ timer }), () => undefined);
    expect(outcome).toMatchObject({ kind: 'unavailable', failure: { why: 'slow' } });
    holder.close();
    if (outcome.kind !== 'unavailable') return;
    const late = await outcome.late;
    expect(await late?.putEvents(events(1), { strict: false })).toEqual({ kind: 'stored' });
    late?.close();
  });
});

describe('a database that another tab will not let go of', () => {
  it('is waited for no longer than it takes the browser to say so', async () => {
    const holder = await openRaw(browser.indexedDB, 1);
    const raising = { open: (name: string) => browser.indexedDB.open(name, 2) } as IDBFactory;
    const outcome = await openStudyDatabase(environment({ indexedDB: () => raising }), () => undefined);
    expect(outcome).toMatchObject({
      kind: 'unavailable',
      failure: { reason: expect.stringContaining('BlockedError') },
    });
    holder.close();
    if (outcome.kind === 'unavailable') (await outcome.late)?.close();
  });
});

describe('a study database', () => {
  it.each([0, 1, 499, 500, 501, 2000, 2001, 4000])(
    'of %i records gives them in slices of at most 500, each once',
    async (count) => {
      const database = await opened();
      await database.putEvents(events(count), { strict: false });
      const slices: (readonly StoredEntry[])[] = [];
      expect((await database.readAll('events', async (slice) => void slices.push(slice))).kind).toBe('read');
      expect(slices.flat().map(({ key }) => key)).toEqual(events(count).map(({ id }) => id));
      expect(Math.max(0, ...slices.map(({ length }) => length))).toBeLessThanOrEqual(500);
      const keys = await database.keys('events');
      expect(keys).toMatchObject({ kind: 'read', value: events(count).map(({ id }) => id) });
      const some = await database.readSome('events', keys.kind === 'read' ? keys.value : []);
      expect(some.kind === 'read' && some.value.length).toBe(count);
    },
  );

  it('gives what is added at the end while it is being read', async () => {
    const database = await opened();
    await database.putEvents(events(4500), { strict: false });
    const found: IDBValidKey[] = [];
    await database.readAll('events', async (slice) => {
      if (found.length === 0) await database.putEvents([{ id: 'later-1' }], { strict: false });
      found.push(...slice.map(({ key }) => key));
    });
    expect(found).toEqual([...events(4500).map(({ id }) => id), 'later-1']);
  });

  it('puts all of it or nothing, over several stores', async () => {
    const database = await opened();
    const entries = {
      events: [{ key: 'a-1', raw: { id: 'a-1' } }],
      papers: [{ key: 'p', raw: () => 'cannot be cloned' }],
    };
    expect(await database.put(entries, { strict: true })).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('DataCloneError'),
    });
    expect((await browser.dump()).events).toEqual([]);
  });

  it('tells a full disk from other failures when the request fails, and when the commit does', async () => {
    const database = await opened();
    const original = IDBDatabase.prototype.transaction;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const transaction = original.apply(this, args);
      queueMicrotask(() => abortWith(transaction, 'QuotaExceededError'));
      return transaction;
    });
    expect(await database.putEvents(events(1), { strict: false })).toMatchObject({ why: 'quota' });
    expect(await database.eraseAll()).toMatchObject({ why: 'quota' });
  });

  it('opens one new connection for all who find the old one lost', async () => {
    const database = await opened();
    const raw = vi.spyOn(browser.indexedDB, 'open');
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('gone', 'InvalidStateError');
    });
    const outcomes = await Promise.all(events(5).map((event) => database.putEvents([event], { strict: false })));
    expect(outcomes).toEqual(events(5).map(() => ({ kind: 'stored' })));
    expect(raw).toHaveBeenCalledTimes(1);
  });

  it('that was closed refuses, and does not open itself again', async () => {
    const database = await opened();
    database.close();
    const open = vi.spyOn(browser.indexedDB, 'open');
    expect(await database.putEvents(events(1), { strict: false })).toMatchObject({ kind: 'failed', why: 'closed' });
    expect(open).not.toHaveBeenCalled();
  });
});
