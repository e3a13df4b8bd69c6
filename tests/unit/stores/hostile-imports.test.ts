/**
 * Hostile files at the door by which they come in (R-I1): what `readImport` makes of them, with a spy on everything
 * that could write. `npm run test:fuzz` sends a million through it and keeps a note of what became of them.
 */
import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canonicalJson } from '#domain/canonical-json.ts';
import { FILE_FORMAT } from '#domain/record-file.ts';
import { applyImport, exportRecord, readImport } from '#stores/record-transfer.ts';
import type { ImportReading } from '#stores/record-transfer.ts';
import { sha256 } from '#stores/sha256.ts';
import { hostileTexts } from '#tests/e2e/hostile-texts.ts';
import { expectHarmless, fileCount, hostileFile, hugeContents, soundFile } from '#tests/unit/domain/hostile-files.ts';
import { runSeed } from '#tests/unit/seeded.ts';
import { fakeBrowser, idsOf, seed, storedAnswer } from './fake-browser.ts';
import type { Browser, Tab } from './fake-browser.ts';

let browser: Browser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => {
  browser.closeAll();
  vi.restoreAllMocks();
});

/** A tab with one answer, and what was done to its storage, its memory or the other tabs since. */
async function watchedTab(): Promise<{ tab: Tab; done: () => readonly string[] }> {
  await seed(browser.indexedDB, [storedAnswer('older', 1, 1)]);
  const tab = await browser.readyTab();
  await browser.readyTab();
  const memory = tab.$studyRecord.get();
  const said: string[] = [];
  browser.deliver = () => void said.push('told another tab');
  const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const writes = (['put', 'add', 'delete', 'clear'] as const).map((name) => vi.spyOn(IDBObjectStore.prototype, name));
  const erasure = vi.spyOn(tab.environment, 'writeErasure');
  const done = () => [
    ...said,
    ...begin.mock.calls.flatMap(([, mode]) => (mode === 'readonly' ? [] : [`began a ${mode} transaction`])),
    ...[...writes, erasure].flatMap((spy) => spy.mock.calls.map(() => `called ${spy.getMockName()}`)),
    ...(tab.$studyRecord.get() === memory ? [] : ['changed the memory']),
  ];
  return { tab, done };
}

/** How many files ended how, and how much of the processor's time the slowest took: the machine may do other things. */
type Note = { seed: number; files: number; slowestMs: number; readonly outcomes: Record<string, number> };

const outcomeOf = (reading: ImportReading): string =>
  reading.kind === 'refused' ? (reading.problems[0]?.code ?? 'refused for nothing') : reading.kind;

/** Files for one seed; a long run takes as many seeds as it needs, so that each of its parts can be repeated. */
const PART = 10_000;

async function readMany(count: number, tab: Tab, done: () => readonly string[]): Promise<Note> {
  const note: Note = { seed: runSeed(), files: 0, slowestMs: 0, outcomes: {} };
  for (let part = 0; part * PART < count; part += 1) {
    const property = fc.asyncProperty(hostileFile, async (source) => {
      const file = new Blob([source]);
      const before = process.cpuUsage();
      const reading = await readImport(file, tab);
      const { user, system } = process.cpuUsage(before);
      note.slowestMs = Math.max(note.slowestMs, (user + system) / 1000);
      note.files += 1;
      note.outcomes[outcomeOf(reading)] = (note.outcomes[outcomeOf(reading)] ?? 0) + 1;
      if (reading.kind === 'unreadable') throw new Error(reading.reason);
      expectHarmless(reading, typeof source === 'string' ? source : new Uint8Array(await file.arrayBuffer()));
      if (done().length > 0) expect(done()).toEqual([]);
    });
    await fc.assert(property, { numRuns: Math.min(PART, count - part * PART), seed: note.seed + part });
  }
  return note;
}

describe('a hostile file that is chosen for an import', () => {
  it(`is refused or read without a word being written: ${fileCount(500)} of them, seed ${runSeed()}`, async () => {
    const { tab, done } = await watchedTab();
    const note = await readMany(fileCount(500), tab, done);
    expect(note.files).toBe(fileCount(500));
    // Neither all refused at the first glance nor all let through.
    expect(Object.keys(note.outcomes)).toEqual(expect.arrayContaining(['read', 'checksum', 'not-json']));
    expect(idsOf(tab)).toEqual(['older-1']);
    const noteFile = process.env['FUZZ_NOTE'];
    if (noteFile === undefined) return;
    mkdirSync(dirname(noteFile), { recursive: true });
    writeFileSync(noteFile, JSON.stringify(note));
  });

  it('of fifty megabytes is refused unread, of whatever kind', async () => {
    const { tab, done } = await watchedTab();
    const kinds = Object.entries(hugeContents);
    expect(kinds).toHaveLength(10);
    for (const [kind, text] of kinds) {
      const megabyte = new Blob([Buffer.alloc(1_000_000, text)]);
      const file = new Blob(Array.from({ length: 50 }, () => megabyte));
      const read = vi.spyOn(file, 'arrayBuffer');
      expect(await readImport(file, tab), kind).toMatchObject({ kind: 'refused', problems: [{ code: 'too-large' }] });
      expect(read, kind).not.toHaveBeenCalled();
    }
    expect(done()).toEqual([]);
  });

  it('is written only when it was sound to its end and the learner agreed', async () => {
    const { tab, done } = await watchedTab();
    // The last event of the file, and nothing else, is damaged.
    const place = soundFile.lastIndexOf('"kind":"hologram-viewed"');
    const torn = `${soundFile.slice(0, place)}"kind":5${soundFile.slice(place + '"kind":"hologram-viewed"'.length)}`;
    expect(await readImport(new Blob([torn]), tab)).toMatchObject({ kind: 'refused' });
    const reading = await readImport(new Blob([soundFile]), tab);
    expect(done()).toEqual([]);
    if (reading.kind !== 'read') throw new Error(reading.kind);
    await applyImport(reading.file, tab);
    expect(done()).toEqual(
      expect.arrayContaining(['began a readwrite transaction', 'called put', 'changed the memory', 'told another tab']),
    );
  });
});

const made = (n: number, fields: Record<string, unknown>) => ({
  v: 1,
  id: `hostile-${n}`,
  at: n,
  clock: n,
  ...fields,
});
const eventsWith = (text: string, n: number) => [
  made(3 * n, { kind: 'lesson-opened', lesson: text }),
  made(3 * n + 1, { kind: 'note-written', on: text, text }),
  made(3 * n + 2, { kind: text, [text]: text }),
];
const fileWith = async (events: readonly unknown[], papers: readonly unknown[] = []) => {
  const counts = { events: events.length, clocks: 0, papers: papers.length, quarantine: 0 };
  const rest = { format: FILE_FORMAT, v: 1, counts, events, clocks: [], papers, quarantine: [] };
  return new Blob([JSON.stringify({ ...rest, sha256: await sha256(canonicalJson(rest)) })]);
};

describe('a hostile text', () => {
  it('is one of more than two hundred, no two alike', () => {
    expect(new Set(hostileTexts).size).toBe(hostileTexts.length);
    expect(hostileTexts.length).toBeGreaterThanOrEqual(200);
  });

  it('may stand in any field: it is imported and exported as the text that it is', async () => {
    const tab = await browser.readyTab();
    const papers = hostileTexts.map((text) => ({ attempt: text, title: text }));
    const reading = await readImport(await fileWith(hostileTexts.flatMap(eventsWith), papers), tab);
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    const count = hostileTexts.length * 3;
    expect(await applyImport(reading.file, tab)).toEqual({ kind: 'imported', events: count });
    const again = await browser.readyTab();
    const { events, papers: kept } = JSON.parse((await exportRecord(again)).text) as Record<
      'events' | 'papers',
      unknown[]
    >;
    expect(events).toEqual(hostileTexts.flatMap(eventsWith));
    expect(kept).toHaveLength(papers.length);
  });

  it('in a damaged file is named with its place', async () => {
    const tab = await browser.readyTab();
    for (const [n, text] of hostileTexts.entries()) {
      const damaged = made(n, { kind: 'lesson-opened', lesson: 'x', [text]: text });
      const reading = await readImport(await fileWith([damaged]), tab);
      expect(reading, text).toMatchObject({
        kind: 'refused',
        problems: [{ path: expect.stringMatching(/^events\[0\]/u) }],
      });
    }
  });
});
