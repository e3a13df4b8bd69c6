import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readEvent } from '#domain/read-event.ts';
import { applyImport, eraseForGood, exportRecord } from '#stores/record-transfer.ts';
import { answerDraft, fakeBrowser, idsOf, seed, storedAnswer, settings } from './fake-browser.ts';
import type { Browser } from './fake-browser.ts';

let browser: Browser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => {
  browser.closeAll();
  vi.restoreAllMocks();
});

type Entry = readonly [string, unknown];

/** One stored record of each sort, `count` of them, as an earlier visit left them. */
function soundStore(count: number): Entry[] {
  const parts: readonly Record<string, unknown>[] = [
    answerDraft('q1'),
    { kind: 'lesson-opened', lesson: 'key-concepts/value' },
    { kind: 'attempt-started', attempt: 'a1', form: 'KC-7F2-K7Q2M9', language: 'en', limitMs: null },
    { kind: 'note-written', on: 'term:value', text: 'giá trị là ích lợi cảm nhận được' },
    { ...answerDraft('q2'), response: { kind: 'sort', groups: { one: 'x', two: 'y' } } },
    { kind: 'reset', scope: { kind: 'lesson', lesson: 'l', questions: ['q9'] } },
    { kind: 'dreamt-of', exam: true },
  ];
  return Array.from({ length: count }, (_, n) => {
    const id = `olddevice-${n + 1}`;
    return [id, { ...parts[n % parts.length], v: 1, id, at: 1_795_000_000_000 + n, clock: n + 1 }];
  });
}

type Damage = (raw: unknown, seedOfIt: number) => unknown;

function flipBit(text: string, bit: number): string {
  const place = Math.floor(bit / 7) % text.length;
  return text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ (1 << (bit % 7))) + text.slice(place + 1);
}

function parsedOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function withoutKey(raw: unknown, n: number): unknown {
  const keys = Object.keys(raw as object).filter((key) => key !== 'v');
  const gone = keys[n % keys.length];
  return Object.fromEntries(Object.entries(raw as object).filter(([key]) => key !== gone));
}

function withKey(raw: unknown, n: number, value: unknown): unknown {
  const keys = Object.keys(raw as object).filter((key) => key !== 'v');
  return { ...(raw as object), [keys[n % keys.length] ?? 'id']: value };
}

const DAMAGES: readonly Damage[] = [
  (raw, n) => parsedOr(flipBit(JSON.stringify(raw), n)),
  (raw, n) => JSON.stringify(raw).slice(0, n % 60),
  () => null,
  () => undefined,
  (raw) => [raw],
  (_raw, n) => n,
  (_raw, n) => 'x'.repeat(n % 1000),
  (raw, n) => withoutKey(raw, n),
  (raw, n) => withKey(raw, n, null),
  (raw, n) => withKey(raw, n, -1),
  (raw, n) => withKey(raw, n, { nested: [[[]]] }),
  (raw, n) => withKey(raw, n, Number.NaN),
  (raw, n) => withKey(raw, n, new Date(n)),
  (raw) => ({ ...(raw as object), ['surprise']: 1n }),
  () => new Uint8Array([1, 2, 3]),
  () => new Map([['v', 1]]),
];

const damage = fc.record({ place: fc.nat(39), how: fc.nat(DAMAGES.length - 1), n: fc.nat(100_000) });

function judged(key: string, raw: unknown): 'event' | 'unknown' | 'newer' | 'corrupt' {
  const reading = readEvent(raw);
  if (reading.kind === 'event') return reading.event.id === key ? 'event' : 'corrupt';
  if (reading.kind === 'unknown') return reading.id === key ? 'unknown' : 'corrupt';
  return reading.kind;
}

function byKey([one]: readonly unknown[], [other]: readonly unknown[]): number {
  return String(one) < String(other) ? -1 : 1;
}

/** What JSON can say of a raw value stands in the file as it is, anything else as a string. */
function expectAllIn(quarantine: readonly unknown[], raws: readonly unknown[]): void {
  const texts = new Set(quarantine.map((value) => (typeof value === 'string' ? value : JSON.stringify(sorted(value)))));
  for (const raw of raws) {
    if (typeof raw === 'string') expect(texts).toContain(raw);
    else if (isJson(raw)) expect(texts).toContain(JSON.stringify(sorted(raw)));
  }
  expect(quarantine.length).toBeLessThanOrEqual(raws.length);
}

function isJson(value: unknown): boolean {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  return Object.entries(value as object).every(([key, part]) => key !== '__proto__' && isJson(part));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

function failing(): never {
  throw new DOMException('Failed to read large IndexedDB value', 'DataError');
}

describe('damaged records (R-S6)', () => {
  const MUTATIONS = 20;

  it('are set aside, raw, and cost no other record, in 10,000 mutations of a valid store', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(damage, { minLength: MUTATIONS, maxLength: MUTATIONS, selector: (d) => d.place }),
        checkDamage,
      ),
      settings(10_000 / MUTATIONS),
    );
  });

  async function checkDamage(damages: readonly { place: number; how: number; n: number }[]): Promise<void> {
    const own = fakeBrowser();
    const entries = soundStore(40).map(([key, raw], place): Entry => {
      const found = damages.find((each) => each.place === place);
      return [key, found ? DAMAGES[found.how]?.(raw, found.n) : raw];
    });
    await seed(own.indexedDB, entries);
    const expected = entries.map(([key, raw]) => ({ key, raw, reading: judged(key, raw) }));
    const sound = expected.filter(({ reading }) => reading === 'event').map(({ key }) => key);
    const corrupt = expected.filter(({ reading }) => reading === 'corrupt');
    const newer = expected.filter(({ reading }) => reading === 'newer');
    const tab = await own.readyTab();
    expect(idsOf(tab)).toEqual(sound.toSorted());
    expect(tab.$storageHealth.get().corrupt).toBe(corrupt.length);
    await tab.keeper.wake();
    const dump = await own.dump();
    expect(dump.events).toEqual(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
    // Beside a record of a newer build nothing is written, not even a copy.
    const copied = newer.length > 0 ? [] : corrupt.filter(({ raw }) => raw !== undefined);
    expect(dump.quarantine).toEqual(copied.map(({ key, raw }) => [key, raw]).toSorted(byKey));
    const { text } = await exportRecord(tab);
    const file = JSON.parse(text) as { events: unknown[]; quarantine: unknown[] };
    expect(file.events).toHaveLength(tab.$studyRecord.get().events.size + tab.$studyRecord.get().unknown.size);
    expectAllIn(
      file.quarantine,
      [...corrupt, ...newer].map(({ raw }) => raw),
    );
    own.closeAll();
  }

  it('of ten megabytes are set aside, too', async () => {
    const huge = 'x'.repeat(10 * 1024 * 1024);
    await seed(browser.indexedDB, [storedAnswer('older', 1, 1), ['older-2', huge]]);
    const tab = await browser.readyTab();
    await tab.keeper.wake();
    expect(idsOf(tab)).toEqual(['older-1']);
    expect((await browser.dump()).quarantine).toEqual([['older-2', huge]]);
    expect((await exportRecord(tab)).text).toContain(huge);
  });

  it('are copied once, and the copy is never written again', async () => {
    await seed(browser.indexedDB, [['older-1', 'rubbish']]);
    const tab = await browser.readyTab();
    await tab.keeper.wake();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    await (await browser.readyTab()).keeper.wake();
    await tab.keeper.wake();
    expect(put).not.toHaveBeenCalled();
  });

  it('that appear while the page is open are set aside when it looks', async () => {
    const tab = await browser.readyTab();
    await seed(browser.indexedDB, [['older-1', 'rubbish']]);
    tab.dispatch('focus');
    await tab.keeper.wake();
    expect(tab.$storageHealth.get()).toMatchObject({ kind: 'ok', corrupt: 1 });
    expect((await browser.dump()).quarantine).toEqual([['older-1', 'rubbish']]);
  });

  it('stand under keys that are no ids, and are set aside all the same', async () => {
    await seed(browser.indexedDB, [storedAnswer('older', 1, 1), [5 as never, { any: 'thing' }], [[1] as never, 'x']]);
    const tab = await browser.readyTab();
    expect(idsOf(tab)).toEqual(['older-1']);
    expect(tab.$storageHealth.get()).toMatchObject({ corrupt: 1, kind: 'read-only' });
  });

  it('that the browser cannot read at all cost no other record', async () => {
    await seed(browser.indexedDB, [
      storedAnswer('older', 1, 1),
      storedAnswer('older', 2, 2),
      storedAnswer('older', 3, 3),
    ]);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(failing);
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      return key === 'older-2' ? failing() : get.call(this, key);
    });
    const tab = await browser.readyTab();
    expect(idsOf(tab)).toEqual(['older-1', 'older-3']);
    expect(tab.$storageHealth.get()).toMatchObject({ kind: 'ok', corrupt: 1 });
  });
});

describe('records of a newer version (R-S8)', () => {
  const cases = { 'v + 1': { v: 2 }, 'v + 100': { v: 101 }, 'v = "x"': { v: 'x' }, 'no v': { v: undefined } };

  it.each(Object.entries(cases))(
    '%s: not one byte is written, whatever the learner does, and the export works',
    async (_name, part) => {
      const [id, sound] = storedAnswer('older', 2, 2);
      const { v: _v, ...rest } = { ...(sound as object), ...part };
      const strange = part.v === undefined ? rest : { ...rest, v: part.v };
      await seed(browser.indexedDB, [storedAnswer('older', 1, 1), [id, strange], ['older-3', 'damaged']]);
      const before = await browser.dump();
      const tab = await browser.readyTab();
      const { event, stored } = tab.record(answerDraft('q1'));
      expect(await stored).toBe('kept-in-memory');
      tab.dispatch('focus');
      expect(await applyImport({ events: [], unknown: [], clocks: [], papers: [], quarantine: ['x'] }, tab)).toEqual({
        kind: 'read-only',
      });
      expect(await eraseForGood(tab)).toEqual({ kind: 'read-only' });
      await tab.keeper.wake();
      expect(tab.$storageHealth.get()).toMatchObject({ kind: 'read-only', pending: 1, corrupt: 1 });
      expect(idsOf(tab)).toEqual(['older-1', event.id].toSorted());
      const file = JSON.parse((await exportRecord(tab)).text) as { events: { id: string }[]; quarantine: unknown[] };
      expect(file.events.map((each) => each.id).toSorted()).toEqual(['older-1', event.id].toSorted());
      expect(file.quarantine).toContainEqual(strange);
      expect(await browser.dump()).toEqual(before);
      expect(browser.marks.erased).toBe(0);
    },
  );

  it('that another tab writes while this one is open stop this one from writing', async () => {
    const tab = await browser.readyTab();
    await tab.record(answerDraft('q1')).stored;
    await seed(browser.indexedDB, [['newdevice-1', { v: 2, id: 'newdevice-1', kind: 'answered' }]]);
    tab.dispatch('visibilitychange');
    await tab.keeper.wake();
    const before = await browser.dump();
    expect(await tab.record(answerDraft('q2')).stored).toBe('kept-in-memory');
    expect(tab.$storageHealth.get().kind).toBe('read-only');
    expect(await browser.dump()).toEqual(before);
  });

  it('do not keep tabs from telling each other what is done', async () => {
    await seed(browser.indexedDB, [['newdevice-1', { v: 2 }]]);
    const [one, two] = [await browser.readyTab(), await browser.readyTab()];
    const { event } = one.record(answerDraft('q1'));
    await vi.waitFor(() => expect(idsOf(two)).toEqual([event.id]));
    expect((await browser.dump()).events).toHaveLength(1);
  });

  it('in a database that was raised are read, and nothing is written', async () => {
    await seed(browser.indexedDB, [storedAnswer('older', 1, 1)]);
    const raised = await new Promise<IDBDatabase>((resolve) => {
      const request = browser.indexedDB.open('fit-for-purpose', 2);
      request.addEventListener('success', () => resolve(request.result));
    });
    raised.close();
    const tab = await browser.readyTab();
    expect(idsOf(tab)).toEqual(['older-1']);
    expect(await tab.record(answerDraft('q1')).stored).toBe('kept-in-memory');
    expect(tab.$storageHealth.get().kind).toBe('read-only');
    expect((await browser.dump()).events).toHaveLength(1);
  });
});
