import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RecordFile } from '#domain/record-file.ts';
import { applyImport, exportRecord, readImport } from '#stores/record-transfer.ts';
import { answered } from '#tests/unit/domain/builders.ts';
import { fakeBrowser } from './fake-browser.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const fileOf = (count: number): RecordFile => ({
  events: Array.from({ length: count }, (_, n) => answered(`other-${n + 1}`, `q${n % 600}`)),
  unknown: [],
  clocks: [],
  papers: [],
  quarantine: [],
});

type Puts = {
  /** Records put in all, and the most of them between two turns of the page. */
  readonly count: () => readonly [all: number, most: number];
  readonly stop: () => void;
};

/** Counts what is put; of `stored` puts only the last is handed on to the storage. */
const watchPuts = (stored: number): Puts => {
  let [all, inTurn, most, isOver] = [0, 0, 0, false];
  const turn = (): void => {
    inTurn = 0;
    if (!isOver) setImmediate(turn);
  };
  setImmediate(turn);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    all += 1;
    inTurn += 1;
    most = Math.max(most, inTurn);
    return all % stored === 0 ? put.apply(this, given) : new IDBRequest();
  });
  const stop = (): void => {
    isOver = true;
  };
  return { count: () => [all, most], stop };
};

describe('a large file', () => {
  it('is read in parts, between which the page has its turn', async () => {
    const browser = fakeBrowser();
    const tab = await browser.readyTab();
    const { text } = await exportRecord(tab);
    const pause = vi.spyOn(tab.keeper.environment, 'pause');
    expect(await readImport(new Blob([text]), tab)).toMatchObject({ kind: 'read' });
    expect(pause).toHaveBeenCalledTimes(2);
    browser.closeAll();
  });
});

describe('a large import', () => {
  it('lets the page have its turn after every 500 events, and stores them all', async () => {
    const browser = fakeBrowser();
    const tab = await browser.readyTab();
    const { count, stop } = watchPuts(1);
    expect(await applyImport(fileOf(2500), tab)).toEqual({ kind: 'imported', events: 2500 });
    stop();
    expect(count()).toEqual([2500, 500]);
    expect((await browser.dump()).events).toHaveLength(2500);
    browser.closeAll();
  });

  it('lets the page have its turn as often with 100,000 events, about as many as a file can hold', async () => {
    const browser = fakeBrowser();
    const tab = await browser.readyTab();
    // The fake storage would take a minute for all of them.
    const { count, stop } = watchPuts(500);
    expect(await applyImport(fileOf(100_000), tab)).toEqual({ kind: 'imported', events: 100_000 });
    stop();
    expect(count()).toEqual([100_000, 500]);
    expect(tab.$studyRecord.get().events.size).toBe(100_000);
    browser.closeAll();
  });
});
