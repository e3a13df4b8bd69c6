import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, answerDraft, fakeBrowser, idsOf, openRaw, until } from './fake-browser.ts';
import type { Browser, Tab } from './fake-browser.ts';

let browser: Browser;
let connections: IDBDatabase[];
beforeEach(() => {
  browser = fakeBrowser();
  connections = [];
  const open = browser.indexedDB.open.bind(browser.indexedDB);
  vi.spyOn(browser.indexedDB, 'open').mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
});
afterEach(() => {
  browser.closeAll();
  vi.restoreAllMocks();
});

async function storedIds(): Promise<string[]> {
  return (await browser.dump()).events.map(([key]) => String(key)).toSorted();
}

async function tabWithAnswer(): Promise<Tab> {
  const tab = await browser.readyTab({ isEager: true });
  await tab.record(answerDraft('q1')).stored;
  return tab;
}

describe('a connection (R-S10)', () => {
  it('that was closed under us is opened again, and the write comes through', async () => {
    const tab = await tabWithAnswer();
    connections[0]?.close();
    expect(await tab.record(answerDraft('q2')).stored).toBe('stored');
    expect(await storedIds()).toEqual(idsOf(tab));
    expect(tab.$storageHealth.get()).toMatchObject({ kind: 'ok', pending: 0 });
  });

  it('that the browser cut is opened again, and the write comes through', async () => {
    const tab = await tabWithAnswer();
    forceCloseDatabase(connections[0] as never);
    expect(await tab.record(answerDraft('q2')).stored).toBe('stored');
    expect(await storedIds()).toEqual(idsOf(tab));
  });

  it('that the browser cut in the middle of a write costs nothing', async () => {
    const tab = await tabWithAnswer();
    const recordings = Array.from({ length: 20 }, (_, n) => tab.record(answerDraft(`q${n}`)));
    forceCloseDatabase(connections[0] as never);
    await Promise.all(recordings.map(({ stored }) => stored));
    await until(() => tab.$storageHealth.get().pending === 0);
    expect(await storedIds()).toEqual(idsOf(tab));
  });

  it('that the browser cut together with its records is opened again by itself, and they are written again', async () => {
    const tab = await tabWithAnswer();
    forceCloseDatabase(connections[0] as never);
    await answer(browser.indexedDB.deleteDatabase('fit-for-purpose'));
    await until(() => tab.$storageHealth.get().reason === 'evicted');
    expect(await storedIds()).toEqual(idsOf(tab));
  });

  it('is tried once more only: a browser that goes on refusing is not asked without end', async () => {
    const tab = await browser.readyTab();
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation((...args) => {
      throw new DOMException(String(args[1]), 'InvalidStateError');
    });
    expect(await tab.record(answerDraft('q1')).stored).toBe('kept-in-memory');
    expect(transaction.mock.calls.filter((call) => call[1] === 'readwrite')).toHaveLength(2);
    expect(tab.$storageHealth.get()).toMatchObject({ kind: 'failing', pending: 1 });
  });

  it('gives way when another tab deletes the database, and everything is written again', async () => {
    const tab = await tabWithAnswer();
    await tab.record(answerDraft('q2')).stored;
    await answer(browser.indexedDB.deleteDatabase('fit-for-purpose'));
    await until(async () => (await storedIds()).length === 2);
    expect(await storedIds()).toEqual(idsOf(tab));
    await until(() => tab.$storageHealth.get().reason === 'evicted');
    expect(tab.$storageHealth.get().kind).toBe('ok');
  });

  it('gives way when a newer build raises the database, which is only read from then on', async () => {
    const tab = await tabWithAnswer();
    (await openRaw(browser.indexedDB, 2)).close();
    expect(await tab.record(answerDraft('q2')).stored).toBe('kept-in-memory');
    expect(tab.$storageHealth.get()).toMatchObject({ kind: 'read-only', pending: 1 });
    expect(await storedIds()).toHaveLength(1);
  });
});

describe('evicted records (R-S9)', () => {
  it('stay in memory, are written again, and the learner is told', async () => {
    const tab = await tabWithAnswer();
    const raw = await openRaw(browser.indexedDB);
    await answer(raw.transaction('events', 'readwrite').objectStore('events').clear());
    raw.close();
    tab.dispatch('visibilitychange');
    await until(() => tab.$storageHealth.get().reason === 'evicted' && tab.$storageHealth.get().pending === 0);
    expect(idsOf(tab)).toHaveLength(1);
    expect(await storedIds()).toEqual(idsOf(tab));
  });

  it('are found by a glance that reads no keys as long as nothing has changed', async () => {
    const tab = await tabWithAnswer();
    const getAllKeys = vi.spyOn(IDBObjectStore.prototype, 'getAllKeys');
    await tab.keeper.wake();
    await tab.keeper.wake();
    expect(getAllKeys).not.toHaveBeenCalled();
  });

  it('come back in the same way while five tabs look at once', async () => {
    const tabs = [
      await tabWithAnswer(),
      ...(await Promise.all(Array.from({ length: 4 }, () => browser.readyTab({ isEager: true })))),
    ];
    await answer(browser.indexedDB.deleteDatabase('fit-for-purpose'));
    for (const tab of tabs) tab.dispatch('focus');
    await until(async () => (await storedIds()).length === 1);
    await until(() => tabs.every((tab) => tab.$storageHealth.get().reason === 'evicted'));
    for (const tab of tabs) expect(idsOf(tab)).toHaveLength(1);
  });

  it('are told in a tab, too, that only heard of them', async () => {
    const [one, two] = [await browser.readyTab({ isEager: true }), await browser.readyTab({ isEager: true })];
    await one.record(answerDraft('q1')).stored;
    await until(() => idsOf(two).length === 1);
    one.stopStudyRecord();
    await answer(browser.indexedDB.deleteDatabase('fit-for-purpose'));
    await until(() => two.$storageHealth.get().reason === 'evicted');
    expect(await storedIds()).toEqual(idsOf(two));
  });
});
