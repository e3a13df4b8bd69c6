import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordFile } from '#domain/record-file.ts';
import { visibleEvents } from '#domain/resets.ts';
import { undoableResets } from '#domain/undoable-resets.ts';
import type { EventDraft } from '#domain/study-event.ts';
import { inOrder } from '#domain/study-record.ts';
import { keepClock, keepPaper } from '#stores/attempt-records.ts';
import { applyImport, eraseForGood, exportRecord, readImport } from '#stores/record-transfer.ts';
import { anyCharacter } from '#tests/unit/seeded.ts';
import { answerDraft, fakeBrowser, idsOf, seed, storedAnswer, settings } from './fake-browser.ts';
import type { Browser, Tab } from './fake-browser.ts';
import { thrown } from './faults.ts';

let browser: Browser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => {
  browser.closeAll();
  vi.restoreAllMocks();
});

async function fileOf(text: string, tab: Tab): Promise<RecordFile> {
  const reading = await readImport(new Blob([text]), tab);
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  return reading.file;
}

/** A tab with something in each store, and the text of its export. */
async function fullTab(own: Browser): Promise<{ tab: Tab; text: string }> {
  await seed(own.indexedDB, [
    storedAnswer('older', 1, 1),
    ['dreamer-1', { v: 1, id: 'dreamer-1', at: 3, clock: 2, kind: 'dreamt' }],
    ['older-9', 'damaged'],
  ]);
  const tab = await own.readyTab();
  await tab.record(answerDraft('q1')).stored;
  await keepClock({ attempt: 'a1', activeMs: 5000, gaps: [] }, tab);
  await keepPaper({ attempt: 'a1', questions: ['as on the day'] }, tab);
  return { tab, text: (await exportRecord(tab)).text };
}

describe('an export', () => {
  it('holds everything, and imported into an empty browser gives the same record and the same bytes (R-I3)', async () => {
    const { tab, text } = await fullTab(browser);
    const other = fakeBrowser();
    const empty = await other.readyTab();
    expect(await applyImport(await fileOf(text, empty), empty)).toEqual({ kind: 'imported', events: 3 });
    expect(inOrder(empty.$studyRecord.get())).toEqual(inOrder(tab.$studyRecord.get()));
    expect((await exportRecord(empty)).text).toBe(text);
    const dump = await other.dump();
    expect([dump.events.length, dump.clocks.length, dump.papers.length, dump.quarantine.length]).toEqual([3, 1, 1, 1]);
    const again = await other.readyTab();
    expect((await exportRecord(again)).text).toBe(text);
    other.closeAll();
  });

  it('is named after the learner’s own day', async () => {
    const now = new Date(2026, 10, 20, 0, 30).getTime();
    const tab = await browser.readyTab({ over: { now: () => now } });
    expect((await exportRecord(tab)).fileName).toBe('fit-for-purpose-2026-11-20.json');
  });

  it('has a checksum that readImport checks', async () => {
    const { tab, text } = await fullTab(browser);
    const reading = await readImport(new Blob([text.replace('"q1"', '"q7"')]), tab);
    expect(reading).toMatchObject({ kind: 'refused', problems: [{ code: 'checksum' }] });
  });

  it('holds what other tabs stored and nobody told us of', async () => {
    const tab = await browser.readyTab();
    await seed(browser.indexedDB, [storedAnswer('older', 1, 1)]);
    expect((await exportRecord(tab)).text).toContain('"older-1"');
  });
});

describe('reading a file', () => {
  it('previews what an import would change, and writes nothing (R-I5)', async () => {
    const { text } = await fullTab(fakeBrowser());
    await seed(browser.indexedDB, [storedAnswer('older', 1, 1)]);
    const before = await browser.dump();
    const tab = await browser.readyTab();
    expect(await readImport(new Blob([text]), tab)).toMatchObject({
      kind: 'read',
      preview: { newAnswers: 1, newEvents: 2, alreadyHere: 1, unknownKinds: ['dreamt'] },
    });
    expect(await browser.dump()).toEqual(before);
  });

  it('of more than forty megabytes refuses it unread', async () => {
    const file = new Blob(['x']);
    Object.defineProperty(file, 'size', { value: 40 * 1024 * 1024 + 1 });
    const read = vi.spyOn(file, 'arrayBuffer');
    expect(await readImport(file, await browser.readyTab())).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'too-large' }],
    });
    expect(read).not.toHaveBeenCalled();
  });

  it('that is gone from its place says so', async () => {
    const file = new Blob(['x']);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('moved', 'NotReadableError'));
    expect(await readImport(file, await browser.readyTab())).toMatchObject({
      kind: 'unreadable',
      reason: expect.stringContaining('moved'),
    });
  });

  it.each([
    ['{"format":"fit-for-purpose/study-record","v":2}', 'newer'],
    ['{"format":"fit-for-purpose/study-record"}', 'refused'],
    ['<html>', 'refused'],
    ['', 'refused'],
  ])('such as %j is answered with a value', async (text, kind) => {
    expect((await readImport(new Blob([text]), await browser.readyTab())).kind).toBe(kind);
  });
});

describe('an import (R-I2, R-S12)', () => {
  it('twice changes nothing more', async () => {
    const { text } = await fullTab(fakeBrowser());
    const tab = await browser.readyTab();
    const file = await fileOf(text, tab);
    await applyImport(file, tab);
    const dump = await browser.dump();
    expect(await applyImport(file, tab)).toEqual({ kind: 'imported', events: 0 });
    expect(await browser.dump()).toEqual(dump);
  });

  it('of what was exported here changes nothing, set-aside records included', async () => {
    const { tab, text } = await fullTab(browser);
    await tab.keeper.wake();
    const dump = await browser.dump();
    expect(dump.quarantine).toHaveLength(1);
    expect(await applyImport(await fileOf(text, tab), tab)).toEqual({ kind: 'imported', events: 0 });
    expect(await browser.dump()).toEqual(dump);
  });

  it('of what was cut in an export of this very browser sets nothing aside once more', async () => {
    const large = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(11_000_000));
    await seed(browser.indexedDB, [
      storedAnswer('older', 1, 1),
      ...large.map((raw, n) => [`older-${n + 2}`, raw] as const),
    ]);
    const tab = await browser.readyTab();
    await tab.keeper.wake();
    const { text } = await exportRecord(tab);
    expect(text.length).toBeLessThan(1_000_000);
    expect(await applyImport(await fileOf(text, tab), tab)).toEqual({ kind: 'imported', events: 0 });
    const keys = (await browser.dump()).quarantine.map(([key]) => key);
    expect(keys).toEqual(['older-2', 'older-3', 'older-4', 'older-5']);
  });

  it('never removes anything, in whatever order files come', async () => {
    const files = await Promise.all(
      ['one', 'two', 'three'].map(async (device, place) => {
        const own = fakeBrowser();
        await seed(own.indexedDB, [storedAnswer(device, 1, 1), storedAnswer('shared', place, place + 1)]);
        const tab = await own.readyTab();
        await keepClock({ attempt: 'a1', activeMs: 1000 * (place + 1), gaps: [] }, tab);
        return (await exportRecord(tab)).text;
      }),
    );
    const results = new Set<string>();
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 2, 0],
      [0, 0, 2, 1, 2],
    ]) {
      const own = fakeBrowser();
      await seed(own.indexedDB, [storedAnswer('mine', 1, 5)]);
      const tab = await own.readyTab();
      for (const place of order) {
        const before = idsOf(tab);
        await applyImport(await fileOf(files[place] ?? '', tab), tab);
        expect(idsOf(tab)).toEqual(expect.arrayContaining(before));
      }
      expect(idsOf(tab)).toHaveLength(7);
      results.add((await exportRecord(tab)).text);
      own.closeAll();
    }
    expect(results.size).toBe(1);
    expect([...results][0]).toContain('"activeMs":3000');
  });

  it('reaches the other tabs', async () => {
    const { text } = await fullTab(fakeBrowser());
    const [one, two] = [await browser.readyTab(), await browser.readyTab()];
    await applyImport(await fileOf(text, one), one);
    await vi.waitFor(() => expect(idsOf(two)).toEqual(idsOf(one)));
  });

  it('is all or nothing, in storage and in memory, at whatever write it fails', async () => {
    const { text } = await fullTab(fakeBrowser());
    const total = 6;
    for (let failing = 1; failing <= total + 1; failing += 1) {
      const own = fakeBrowser();
      const tab = await own.readyTab();
      await tab.record(answerDraft('mine')).stored;
      const before = [await own.dump(), idsOf(tab)];
      const file = await fileOf(text, tab);
      let calls = 0;
      const original = IDBObjectStore.prototype.put;
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
        calls += 1;
        if (calls === failing) throw thrown('QuotaExceededError');
        return original.apply(this, args);
      });
      const outcome = await applyImport(file, tab);
      vi.restoreAllMocks();
      if (failing <= total) {
        expect(outcome).toMatchObject({ kind: 'failed', why: 'quota' });
        expect([await own.dump(), idsOf(tab)]).toEqual(before);
      } else expect(outcome).toEqual({ kind: 'imported', events: 3 });
      own.closeAll();
    }
  });

  it('is refused where nothing can be stored', async () => {
    const { text } = await fullTab(fakeBrowser());
    const tab = await browser.readyTab({ over: { indexedDB: () => undefined } });
    expect(await applyImport(await fileOf(text, tab), tab)).toMatchObject({ kind: 'failed' });
    expect(idsOf(tab)).toEqual([]);
  });
});

describe('a reset (R-S12)', () => {
  it('can be undone for thirty days, and has destroyed nothing', async () => {
    const day = 24 * 60 * 60 * 1000;
    let now = Date.UTC(2026, 10, 20);
    const tab = await browser.readyTab({ over: { now: () => now } });
    tab.record(answerDraft('q1'));
    const { event } = tab.record({ kind: 'reset', scope: { kind: 'all' } });
    const answers = () => visibleEvents(tab.$studyRecord.get()).filter(({ kind }) => kind === 'answered');
    expect(answers()).toEqual([]);
    now += 30 * day;
    expect(undoableResets(tab.$studyRecord.get(), now).map(({ id }) => id)).toEqual([event.id]);
    expect(undoableResets(tab.$studyRecord.get(), now + 1)).toEqual([]);
    await tab.record({ kind: 'reset-undone', reset: event.id }).stored;
    expect(answers()).toHaveLength(1);
    expect((await browser.dump()).events).toHaveLength(3);
    const again = await browser.readyTab();
    expect(visibleEvents(again.$studyRecord.get())).toHaveLength(3);
  });
});

describe('erasing for good (R-S12)', () => {
  it('empties all four stores, and what comes later starts afresh', async () => {
    const { tab } = await fullTab(browser);
    await tab.keeper.wake();
    expect(await eraseForGood(tab)).toEqual({ kind: 'erased' });
    expect(await browser.dump()).toEqual({ events: [], clocks: [], papers: [], quarantine: [] });
    expect(tab.$storageHealth.get()).toEqual({ kind: 'ok', pending: 0, corrupt: 0, unknown: 0 });
    expect((await exportRecord(tab)).text).toContain('"events":[]');
    await tab.record(answerDraft('q1')).stored;
    expect((await browser.dump()).events).toHaveLength(1);
    expect((await exportRecord(tab)).text).toContain('"papers":[]');
  });

  it('that fails leaves everything as it was', async () => {
    const { tab } = await fullTab(browser);
    const before = [await browser.dump(), idsOf(tab)];
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(() => {
      throw thrown('UnknownError');
    });
    expect(await eraseForGood(tab)).toMatchObject({ kind: 'failed' });
    expect([await browser.dump(), idsOf(tab)]).toEqual(before);
  });
});

describe('any way of using it', () => {
  const draft = fc.oneof(
    fc.nat(5).map((n): EventDraft => answerDraft(`q${n}`)),
    fc.nat(3).map((n): EventDraft => ({ kind: 'lesson-opened', lesson: `l${n}` })),
    fc
      .string({ unit: anyCharacter, maxLength: 30 })
      .map((text): EventDraft => ({ kind: 'note-written', on: 'term:value', text })),
    fc.constant<EventDraft>({ kind: 'reset', scope: { kind: 'all' } }),
  );

  it('exports what a fresh browser reads as the very same record', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(draft, { maxLength: 12 }), async (drafts) => {
        const [own, other] = [fakeBrowser(), fakeBrowser()];
        const tab = own.openTab();
        for (const each of drafts) tab.record(each);
        const { text } = await exportRecord(tab);
        const fresh = await other.readyTab();
        await applyImport(await fileOf(text, fresh), fresh);
        expect(inOrder(fresh.$studyRecord.get())).toEqual(inOrder(tab.$studyRecord.get()));
        expect((await exportRecord(fresh)).text).toBe(text);
        own.closeAll();
        other.closeAll();
      }),
      settings(100),
    );
  });
});
