import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inOrder } from '#domain/study-record.ts';
import { exportRecord } from '#stores/record-transfer.ts';
import { answerDraft, fakeBrowser, idsOf, seed, storedAnswer, until, settings } from './fake-browser.ts';
import type { Browser } from './fake-browser.ts';
import { abortWith } from './faults.ts';

let browser: Browser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => {
  browser.closeAll();
  vi.restoreAllMocks();
});

describe('a click', () => {
  it('is in memory before record comes back, and stored before it says so', async () => {
    const tab = browser.openTab();
    const { event, stored } = tab.record(answerDraft('q1'));
    expect(idsOf(tab)).toEqual([event.id]);
    expect(await stored).toBe('stored');
    expect((await browser.dump()).events.map(([key]) => key)).toEqual([event.id]);
  });

  it('given before the stored record was loaded sorts after everything that stood there', async () => {
    await seed(browser.indexedDB, [storedAnswer('older', 1, 41, 'q1'), storedAnswer('older', 2, 42, 'q2')]);
    const tab = browser.openTab();
    const { event, stored } = tab.record(answerDraft('q1', 'b'));
    expect(event.clock).toBe(1);
    expect(await stored).toBe('stored');
    expect(inOrder(tab.$studyRecord.get()).map(({ id, clock }) => [id, clock])).toEqual([
      ['older-1', 41],
      ['older-2', 42],
      [event.id, 43],
    ]);
    const dump = await browser.dump();
    expect(dump.events.find(([key]) => key === event.id)?.[1]).toMatchObject({ clock: 43 });
  });

  it('that was exported before storage answered keeps the stamp it was exported with', async () => {
    await seed(browser.indexedDB, [storedAnswer('older', 1, 41)]);
    let isThere = false;
    const tab = browser.openTab({ over: { indexedDB: () => (isThere ? browser.indexedDB : undefined) } });
    const { event } = tab.record(answerDraft('q1'));
    expect((await exportRecord(tab)).text).toContain(`"clock":1,"helped":false,"id":"${event.id}"`);
    isThere = true;
    tab.dispatch('online');
    await until(() => tab.$storageHealth.get().kind === 'ok' && tab.$storageHealth.get().pending === 0);
    expect(idsOf(tab)).toHaveLength(2);
    expect(tab.$studyRecord.get().events.get(event.id)).toEqual(event);
    expect((await browser.dump()).events.map(([, raw]) => raw)).toContainEqual(event);
  });

  it('that could not be read back is refused loudly, and nothing of it is kept', async () => {
    const tab = await browser.readyTab();
    expect(() => tab.record({ ...answerDraft('q1'), tookMs: 0.5 } as never)).toThrow(
      /could not be read back: .*"tookMs":0.5/,
    );
    expect(idsOf(tab)).toEqual([]);
    expect(await tab.record(answerDraft('q1')).stored).toBe('stored');
  });

  it('is stored even when somebody who listens throws', async () => {
    const tab = await browser.readyTab();
    const uncaught: unknown[] = [];
    const hear = (error: unknown) => uncaught.push(error);
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException').on('uncaughtException', hear);
    tab.$studyRecord.listen(() => {
      throw new Error('a slip in an island');
    });
    expect(await tab.record(answerDraft('q1')).stored).toBe('stored');
    process.removeAllListeners('uncaughtException');
    for (const other of others) process.on('uncaughtException', other);
    expect(uncaught).toEqual([new Error('a slip in an island')]);
    expect((await browser.dump()).events).toHaveLength(1);
  });

  it('goes to the disk itself in an exam, and to the system elsewhere', async () => {
    const tab = await browser.readyTab();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await tab.record({ kind: 'attempt-moved', attempt: 'a', question: 'q' }).stored;
    await tab.record(answerDraft('q1')).stored;
    await tab.record(answerDraft('q1'), { strict: true }).stored;
    expect(transaction.mock.calls.map((call) => call[2]?.durability)).toEqual(['strict', 'relaxed', 'strict']);
  });
});

describe('starting', () => {
  it('touches nothing until it is asked to', () => {
    const touched: string[] = [];
    const tab = browser.openTab({
      over: {
        indexedDB: () => void touched.push('indexedDB') as never,
        openChannel: () => void touched.push('channel') as never,
        randomId: () => void touched.push('id') as never,
        readErasure: () => touched.push('mark'),
      },
    });
    expect(tab.$recordState.get()).toBe('idle');
    expect(tab.$storageHealth.get()).toEqual({ kind: 'opening', pending: 0, corrupt: 0, unknown: 0 });
    expect(touched).toEqual([]);
  });

  it('twice reads once', async () => {
    const tab = browser.openTab();
    const open = vi.spyOn(browser.indexedDB, 'open');
    tab.startStudyRecord();
    tab.startStudyRecord();
    await tab.whenReady();
    expect(open).toHaveBeenCalledTimes(1);
    expect(tab.$recordState.get()).toBe('ready');
    expect(tab.$storageHealth.get().kind).toBe('ok');
  });

  it('shows the stored record in one step, not in pieces', async () => {
    await seed(
      browser.indexedDB,
      Array.from({ length: 4500 }, (_, n) => storedAnswer('older', n, n)),
    );
    const tab = browser.openTab();
    const sizes: number[] = [];
    tab.$studyRecord.listen((record) => sizes.push(record.events.size));
    await tab.whenReady();
    expect(sizes).toEqual([4500]);
  });
});

describe('reading (R-S7)', () => {
  it('twice gives what reading once gives, and writes nothing', async () => {
    const strange = { v: 1, id: 'newer-1', at: 5, clock: 7, kind: 'dreamt', of: ['exams'] };
    await seed(browser.indexedDB, [storedAnswer('older', 1, 41), storedAnswer('older', 2, 42), ['newer-1', strange]]);
    const before = await browser.dump();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const [one, two] = [await browser.readyTab(), await browser.readyTab()];
    await one.keeper.wake();
    expect(inOrder(one.$studyRecord.get())).toEqual(inOrder(two.$studyRecord.get()));
    expect([...one.$studyRecord.get().unknown.values()].map(({ raw }) => raw)).toEqual([strange]);
    expect(one.$storageHealth.get()).toEqual({ kind: 'ok', pending: 0, corrupt: 0, unknown: 1 });
    expect(put).not.toHaveBeenCalled();
    expect(await browser.dump()).toEqual(before);
  });
});

// What the browser may do to a transaction behind our back: let it wait, abort it with or without a reason.
type Fate = { readonly waits: number; readonly end: 'complete' | 'abort' | 'QuotaExceededError' };
const fate = fc.record<Fate>({
  waits: fc.nat(8),
  end: fc.constantFrom('complete', 'complete', 'abort', 'QuotaExceededError'),
});

function suffer(transaction: IDBTransaction, { waits, end }: Fate): void {
  const store = transaction.objectStore('events');
  const wait = (left: number): void => {
    if (left > 0) store.get('nothing').addEventListener('success', () => wait(left - 1));
    else if (end === 'abort') transaction.abort();
    else if (end !== 'complete') abortWith(transaction, end);
  };
  wait(waits);
}

describe('"Saved" (R-S3)', () => {
  it('is never said of a record that a second connection does not find', async () => {
    const original = IDBDatabase.prototype.transaction;
    let fates: Fate[] = [];
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      const transaction = original.apply(this, args);
      const next = args[1] === 'readwrite' ? fates.shift() : undefined;
      if (next) suffer(transaction, next);
      return transaction;
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 1, max: 6 }),
        async (all, count) => {
          const own = fakeBrowser();
          const tab = await own.readyTab({ isEager: true });
          fates = [...all];
          const claims = await Promise.all(
            Array.from({ length: count }, async (_, n) => {
              const { event, stored } = tab.record(answerDraft(`q${n}`));
              const claim = await stored;
              const isThere = (await own.dump()).events.some(([key]) => key === event.id);
              return { claim, isThere };
            }),
          );
          for (const { claim, isThere } of claims) if (claim === 'stored') expect(isThere).toBe(true);
          // And whatever was refused is written in the end.
          fates = [];
          await until(() => tab.$storageHealth.get().pending === 0, 3000);
          expect((await own.dump()).events).toHaveLength(count);
          own.closeAll();
        },
      ),
      settings(150),
    );
  });
});

describe('leaving (R-E7)', () => {
  it('is asked about only while an answer is not stored', async () => {
    const tab = await browser.readyTab();
    expect(tab.dispatch('beforeunload').defaultPrevented).toBe(false);
    const { stored } = tab.record(answerDraft('q1'));
    expect(tab.dispatch('beforeunload').defaultPrevented).toBe(true);
    await stored;
    expect(tab.dispatch('beforeunload').defaultPrevented).toBe(false);
  });

  it('is asked about where nothing can be stored, because every link ends the page', async () => {
    const tab = await browser.readyTab({ over: { indexedDB: () => undefined } });
    expect(tab.dispatch('beforeunload').defaultPrevented).toBe(false);
    expect(await tab.record(answerDraft('q1')).stored).toBe('kept-in-memory');
    expect(tab.$storageHealth.get().kind).toBe('memory-only');
    expect(tab.dispatch('beforeunload').defaultPrevented).toBe(true);
  });

  it('is not asked about for a lesson that was merely opened', async () => {
    const tab = await browser.readyTab();
    const { stored } = tab.record({ kind: 'lesson-opened', lesson: 'key-concepts/value' });
    expect(tab.dispatch('beforeunload').defaultPrevented).toBe(false);
    await stored;
  });
});

describe('stopping', () => {
  it('lets go of everything and writes nothing more', async () => {
    const tab = await browser.readyTab();
    tab.stopStudyRecord();
    const { stored } = tab.record(answerDraft('q1'));
    tab.dispatch('focus');
    await tab.keeper.wake();
    expect(await Promise.race([stored, Promise.resolve('open')])).toBe('open');
    expect((await browser.dump()).events).toEqual([]);
  });
});
