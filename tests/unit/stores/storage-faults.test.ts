import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportRecord } from '#stores/record-transfer.ts';
import { answerDraft, fakeBrowser, idsOf, seed, storedAnswer, until } from './fake-browser.ts';
import type { Browser, Tab } from './fake-browser.ts';
import { breakStorage, brokenEnvironment, FAULTS, isPossible, SITES, thrown } from './faults.ts';
import type { Break, Site } from './faults.ts';

let browser: Browser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => {
  browser.closeAll();
  vi.restoreAllMocks();
});

async function exportedIds(tab: Tab): Promise<string[]> {
  const { text } = await exportRecord(tab);
  return (JSON.parse(text) as { events: { id: string }[] }).events.map(({ id }) => id).toSorted();
}

async function storedIds(): Promise<string[]> {
  return (await browser.dump()).events.map(([key]) => String(key)).toSorted();
}

/** Puts from the given call on fail for want of room, until there is room again. */
function fillUp(from: number): { makeRoom: () => void } {
  const original = IDBObjectStore.prototype.put;
  let calls = 0;
  let isFull = true;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    calls += 1;
    if (isFull && calls >= from) throw thrown('QuotaExceededError');
    return original.apply(this, args);
  });
  return {
    makeRoom: () => {
      isFull = false;
    },
  };
}

describe('a full disk (R-S4)', () => {
  it.each([1, 2, 7])(
    'from write %i on keeps every answer in memory and in the export, and says so at once',
    async (from) => {
      const tab = await browser.readyTab();
      fillUp(from);
      const recordings = Array.from({ length: 10 }, (_, n) => tab.record(answerDraft(`q${n}`)));
      const outcomes = await Promise.all(recordings.map(({ stored }) => stored));
      expect(outcomes).toContain('kept-in-memory');
      await until(() => tab.$storageHealth.get().kind === 'full', 1000);
      expect(tab.$storageHealth.get().reason).toContain('QuotaExceededError');
      expect(idsOf(tab)).toHaveLength(10);
      expect(await exportedIds(tab)).toEqual(recordings.map(({ event }) => event.id).toSorted());
      expect(tab.$storageHealth.get().pending).toBe(10 - (await storedIds()).length);
    },
  );

  it('is written to again when there is room: at the next answer', async () => {
    const tab = await browser.readyTab();
    const { makeRoom } = fillUp(1);
    expect(await tab.record(answerDraft('q1')).stored).toBe('kept-in-memory');
    makeRoom();
    expect(await tab.record(answerDraft('q2')).stored).toBe('stored');
    expect(await storedIds()).toEqual(idsOf(tab));
    expect(tab.$storageHealth.get()).toMatchObject({ kind: 'ok', pending: 0 });
  });

  it('is told of to the one who answered, until the answer is stored', async () => {
    const tab = await browser.readyTab();
    const { makeRoom } = fillUp(1);
    const told: string[] = [];
    await tab.record(answerDraft('q1'), { tell: (outcome) => void told.push(outcome) }).stored;
    expect(new Set(told)).toEqual(new Set(['kept-in-memory']));
    makeRoom();
    await tab.record(answerDraft('q2')).stored;
    expect(told.at(-1)).toBe('stored');
    expect(told.filter((outcome) => outcome === 'stored')).toHaveLength(1);
  });

  it.each(['online', 'visibilitychange', 'focus'])('is written to again when there is room: at %s', async (type) => {
    const tab = await browser.readyTab();
    const { makeRoom } = fillUp(1);
    expect(await tab.record(answerDraft('q1')).stored).toBe('kept-in-memory');
    makeRoom();
    tab.dispatch(type);
    await until(() => tab.$storageHealth.get().kind === 'ok');
    expect(await storedIds()).toEqual(idsOf(tab));
  });

  it('is written to again when there is room: by itself, after longer and longer waits', async () => {
    const waits: number[] = [];
    const due: (() => void)[] = [];
    const tab = await browser.readyTab({
      over: {
        timer: (run, ms) => {
          // Time limits are left out: here they never strike.
          if (ms !== 3000 && ms !== 3001) {
            waits.push(ms);
            due.push(run);
          }
          return () => undefined;
        },
      },
    });
    const { makeRoom } = fillUp(1);
    expect(await tab.record(answerDraft('q1')).stored).toBe('kept-in-memory');
    for (let round = 0; round < 8; round += 1) {
      due.shift()?.();
      await until(() => due.length > 0);
    }
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
    makeRoom();
    due.shift()?.();
    await until(() => tab.$storageHealth.get().kind === 'ok');
    expect(await storedIds()).toEqual(idsOf(tab));
  });
});

/** A fault here costs nothing but speed: tabs look for themselves. */
function isHarmless(site: Site): boolean {
  return site === 'openChannel' || site === 'postMessage' || site === 'readErasure';
}

describe('the fault matrix (R-S5)', () => {
  const cells = SITES.flatMap((site) =>
    FAULTS.flatMap((fault) => (['load', 'answer'] as const).map((when): Break => ({ site, fault, when }))),
  );
  const possible = cells.filter(isPossible);

  async function answerThrough({ site, fault, when }: Break): Promise<void> {
    let isBroken = false;
    let strikes = 0;
    const onStrike = () => {
      strikes += 1;
    };
    const isImpatient = fault === 'silence';
    const sound = browser.openTab({ isEager: true, isImpatient }).environment;
    const over = { ...sound, ...brokenEnvironment({ site, fault }, () => isBroken, sound, onStrike) };
    const tab = browser.openTab({ over });
    const strike = () => {
      isBroken = true;
      breakStorage(site, fault, onStrike);
    };
    if (when === 'load') strike();
    await tab.whenReady();
    // Something to fetch: an answer that another tab stored and did not tell us of.
    const untold = site === 'get' ? ['older-1'] : [];
    if (site === 'get') await seed(browser.indexedDB, [storedAnswer('older', 1, 1)]);
    if (when === 'answer') strike();
    const recordings = [tab.record(answerDraft('q1')), tab.record({ kind: 'attempt-left', attempt: 'a' })];
    const ids = recordings.map(({ event }) => event.id).toSorted();
    expect(idsOf(tab)).toEqual(ids);
    const claims = await Promise.all(recordings.map(({ stored }) => stored));
    expect(await exportedIds(tab)).toEqual(ids);
    const health = tab.$storageHealth.get();
    expect(strikes, 'how often the fault struck').toBeGreaterThan(0);
    isBroken = false;
    vi.restoreAllMocks();
    const all = [...untold, ...ids].toSorted();
    // A banner unless everything that was claimed is true.
    const present = claims.includes('kept-in-memory') || !isHarmless(site) ? await storedIds() : all;
    if (health.kind === 'ok') expect([health.pending, present]).toEqual([0, all]);
    else expect(['memory-only', 'full', 'failing']).toContain(health.kind);
    if (isHarmless(site)) expect(health.kind).toBe('ok');
    tab.dispatch('online');
    await until(() => tab.$storageHealth.get().kind === 'ok' && tab.$storageHealth.get().pending === 0, 3000);
    expect(await storedIds()).toEqual(all);
    expect(idsOf(tab)).toEqual(all);
  }

  it('has a cell for each way in which a browser can fail, and none for those that cannot be', () => {
    expect([cells.length, possible.length]).toEqual([234, 186]);
    for (const site of SITES) expect(possible.map((cell) => cell.site)).toContain(site);
    for (const fault of FAULTS) expect(possible.map((cell) => cell.fault)).toContain(fault);
  });

  for (const site of SITES) {
    describe(site, () => {
      it.each(possible.filter((cell) => cell.site === site))(
        '$fault from the first $when on: nothing thrown, nothing lost, a banner, and well again afterwards',
        answerThrough,
      );
    });
  }

  it('says that there is memory only where the browser has no database', async () => {
    const tab = await browser.readyTab({ over: { indexedDB: () => undefined } });
    expect(tab.$storageHealth.get()).toMatchObject({
      kind: 'memory-only',
      reason: expect.stringContaining('IndexedDB'),
    });
    expect(await tab.record(answerDraft('q1')).stored).toBe('kept-in-memory');
    expect(tab.$storageHealth.get().pending).toBe(1);
  });

  it('is usable after three seconds where the database never opens, and uses it should it open later', async () => {
    const release = holdBackOpen();
    const open = vi.spyOn(browser.indexedDB, 'open');
    const close = vi.spyOn(IDBDatabase.prototype, 'close');
    const tab = browser.openTab({ isEager: true, isImpatient: true });
    const { event, stored } = tab.record(answerDraft('q1'));
    expect(await stored).toBe('kept-in-memory');
    expect(tab.$recordState.get()).toBe('ready');
    expect(tab.$storageHealth.get()).toMatchObject({ kind: 'memory-only', pending: 1 });
    await until(() => open.mock.calls.length > 2);
    release();
    await until(() => tab.$storageHealth.get().kind === 'ok');
    // Of the attempts made meanwhile (and by the page that held us up) one connection is left.
    await until(() => close.mock.calls.length === open.mock.calls.length);
    expect(await storedIds()).toEqual([event.id]);
  });
});

/** Lets the database open only when told to: another page is busy raising it. */
function holdBackOpen(): () => void {
  let isHeld = true;
  const request = browser.indexedDB.open('fit-for-purpose', 1);
  request.addEventListener('upgradeneeded', () => {
    const stores = ['events', 'clocks', 'papers', 'quarantine'].map((name) => request.result.createObjectStore(name));
    const wait = () => {
      if (isHeld) stores[0]?.get('nothing').addEventListener('success', wait);
    };
    wait();
  });
  request.addEventListener('success', () => request.result.close());
  return () => {
    isHeld = false;
  };
}
