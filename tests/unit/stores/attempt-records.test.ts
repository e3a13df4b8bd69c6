import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepClock, keepPaper, readAttemptRecords } from '#stores/attempt-records.ts';
import { eraseForGood, exportRecord } from '#stores/record-transfer.ts';
import { fakeBrowser, seed } from './fake-browser.ts';
import type { Browser } from './fake-browser.ts';
import { thrown } from './faults.ts';

let browser: Browser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => {
  browser.closeAll();
  vi.restoreAllMocks();
});

const clock = (activeMs: number, attempt = 'a1') => ({ attempt, activeMs, gaps: [] });

describe('clocks and papers', () => {
  it('are stored under their attempt, the larger clock over the smaller', async () => {
    const tab = await browser.readyTab();
    expect(await keepClock(clock(5000), tab)).toBe('stored');
    expect(await keepClock(clock(10_000), tab)).toBe('stored');
    expect(await keepClock(clock(7000), tab)).toBe('stored');
    expect(await keepPaper({ attempt: 'a1', questions: [] }, tab)).toBe('stored');
    const dump = await browser.dump();
    expect(dump.clocks).toEqual([['a1', clock(10_000)]]);
    expect(dump.papers).toEqual([['a1', { attempt: 'a1', questions: [] }]]);
  });

  it('are read by the next page, united with what it has itself', async () => {
    await keepClock(clock(5000), await browser.readyTab());
    const tab = await browser.readyTab();
    await keepClock(clock(1000, 'a2'), tab);
    expect(await readAttemptRecords(tab)).toEqual({
      clocks: [clock(5000), clock(1000, 'a2')],
      papers: [],
      damaged: [],
    });
  });

  it('that could not be stored are in the export, and are stored with the next one', async () => {
    const tab = await browser.readyTab();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw thrown('QuotaExceededError');
    });
    expect(await keepPaper({ attempt: 'a1', questions: ['q'] }, tab)).toBe('kept-in-memory');
    expect((await exportRecord(tab)).text).toContain('"questions":["q"]');
    put.mockRestore();
    expect(await keepClock(clock(1, 'a2'), tab)).toBe('stored');
    expect((await browser.dump()).papers).toHaveLength(1);
  });

  it('that are damaged are told apart and exported raw', async () => {
    await seed(browser.indexedDB, [['a1', { attempt: 'a1', activeMs: 'long' }]], 'clocks');
    await seed(browser.indexedDB, [['a1', 'no paper']], 'papers');
    const tab = await browser.readyTab();
    expect(await readAttemptRecords(tab)).toEqual({
      clocks: [],
      papers: [],
      damaged: [{ attempt: 'a1', activeMs: 'long' }, 'no paper'],
    });
    expect((await exportRecord(tab)).text).toContain('"quarantine":["no paper",{"activeMs":"long","attempt":"a1"}]');
  });

  it('are not written beside records of a newer version', async () => {
    await seed(browser.indexedDB, [['x-1', { v: 2 }]]);
    const tab = await browser.readyTab();
    expect(await keepClock(clock(5000), tab)).toBe('kept-in-memory');
    expect((await browser.dump()).clocks).toEqual([]);
    expect((await exportRecord(tab)).text).toContain('"activeMs":5000');
  });

  it('do not come back after everything was erased', async () => {
    const [one, two] = [await browser.readyTab(), await browser.readyTab()];
    await keepClock(clock(5000), one);
    await eraseForGood(two);
    await vi.waitFor(() => expect(one.keeper.erasedAt).toBeGreaterThan(0));
    await keepClock(clock(1, 'a2'), one);
    expect((await browser.dump()).clocks).toEqual([['a2', clock(1, 'a2')]]);
  });
});
