/**
 * A browser in one process: one database, one channel, one place for marks, and as many tabs as a test wants. Each
 * tab is a study record of its own with its own page events, as five real tabs would be.
 */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { EventDraft } from '#domain/study-event.ts';
import type { Channel, StudyEnvironment } from '#stores/study-environment.ts';
import { createStudyRecord } from '#stores/study-record.ts';
import type { StudyRecordStore } from '#stores/study-record.ts';
import { runSeed } from '#tests/unit/seeded.ts';

export const STORES = ['events', 'clocks', 'papers', 'quarantine'] as const;
export type Dump = Record<(typeof STORES)[number], [IDBValidKey, unknown][]>;

export type Tab = StudyRecordStore & {
  readonly page: EventTarget;
  readonly environment: StudyEnvironment;
  /** Dispatches `visibilitychange` and so on, as the browser would. */
  readonly dispatch: (type: string) => Event;
};

export type TabOptions = {
  /** Replaces parts of the environment. */
  readonly over?: Partial<StudyEnvironment>;
  /** Everything is tried again a hundred times sooner. */
  readonly isEager?: boolean;
  /** Storage has fifty milliseconds to answer, not three seconds; for silent storage only, or a busy machine fails. */
  readonly isImpatient?: boolean;
};

export type Browser = {
  /** Replaced by a test that wants another one. */
  indexedDB: IDBFactory;
  /** Whether messages arrive; a test may lose them. */
  isDelivering: boolean;
  /** Delivers a message; a scheduler may want to do it in its own time. */
  deliver: (run: () => void) => void;
  readonly marks: { erased: number };
  readonly openTab: (options?: TabOptions) => Tab;
  /** Opens a tab, starts it and waits until it is ready. */
  readonly readyTab: (options?: TabOptions) => Promise<Tab>;
  /** What stands in the database, through a connection of its own. */
  readonly dump: () => Promise<Dump>;
  readonly closeAll: () => void;
};

let tabCount = 0;

/** Twelve characters of base 32, other ones at each call, the same in each run. */
export function nextId(): string {
  tabCount += 1;
  return `tab${String(tabCount).padStart(9, '0')}`;
}

/** An empty browser. */
export function fakeBrowser(): Browser {
  const listeners = new Set<{ readonly channel: Channel; readonly hear: (event: MessageEvent) => void }>();
  const tabs: Tab[] = [];
  const browser: Browser = {
    indexedDB: new IDBFactory(),
    isDelivering: true,
    deliver: (run) => void setImmediate(run),
    marks: { erased: 0 },
    openTab: (options = {}) => {
      const tab = tabOf({ ...environmentOf(browser, () => channelOf(browser, listeners), options), ...options.over });
      tabs.push(tab);
      return tab;
    },
    readyTab: async (options) => {
      const tab = browser.openTab(options);
      await tab.whenReady();
      return tab;
    },
    dump: () => dump(browser.indexedDB),
    closeAll: () => tabs.forEach((tab) => tab.stopStudyRecord()),
  };
  return browser;
}

function environmentOf(
  browser: Browser,
  openChannel: () => Channel,
  { isEager = false, isImpatient = false }: TabOptions,
): StudyEnvironment {
  const page = new EventTarget();
  return {
    indexedDB: () => browser.indexedDB,
    openChannel,
    now: () => Date.now(),
    randomId: nextId,
    timer: (run, ms) => {
      const isLimit = ms >= 3000 && ms < 4000;
      const speed = isLimit ? (isImpatient ? 60 : 1) : isEager ? 100 : 1;
      const handle = setTimeout(run, ms / speed);
      handle.unref();
      return () => clearTimeout(handle);
    },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    page: () => page,
    isVisible: () => true,
    readErasure: () => browser.marks.erased,
    writeErasure: (mark) => {
      browser.marks.erased = mark;
    },
  };
}

function tabOf(environment: StudyEnvironment): Tab {
  const page = environment.page();
  return {
    ...createStudyRecord(environment),
    page,
    environment,
    dispatch: (type) => {
      const event = Object.assign(new Event(type, { cancelable: true }), { persisted: true });
      page.dispatchEvent(event);
      return event;
    },
  };
}

function channelOf(
  browser: Browser,
  listeners: Set<{ readonly channel: Channel; readonly hear: (event: MessageEvent) => void }>,
): Channel {
  const channel: Channel = {
    postMessage: (message: unknown) => {
      const data: unknown = structuredClone(message);
      for (const listener of listeners) {
        if (listener.channel === channel || !browser.isDelivering) continue;
        browser.deliver(() => listeners.has(listener) && listener.hear(new MessageEvent('message', { data })));
      }
    },
    addEventListener: (type: string, hear: unknown) => {
      if (type === 'message') listeners.add({ channel, hear: hear as (event: MessageEvent) => void });
    },
    close: () => {
      for (const listener of listeners) if (listener.channel === channel) listeners.delete(listener);
    },
  };
  return channel;
}

/** Opens the database as it stands; undefined where there is none of that name. */
export async function openRaw(factory: IDBFactory, version?: number): Promise<IDBDatabase> {
  const request = factory.open('fit-for-purpose', version);
  request.addEventListener('upgradeneeded', () => {
    for (const store of STORES) {
      if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store);
    }
  });
  return answer(request);
}

export function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('request failed')));
  });
}

async function dump(factory: IDBFactory): Promise<Dump> {
  const database = await openRaw(factory);
  const found: Dump = { events: [], clocks: [], papers: [], quarantine: [] };
  const transaction = database.transaction([...STORES], 'readonly');
  await Promise.all(
    STORES.map(async (name) => {
      const store = transaction.objectStore(name);
      const [keys, raws] = await Promise.all([answer(store.getAllKeys()), answer(store.getAll())]);
      found[name] = keys.map((key, index) => [key, raws[index] as unknown]);
    }),
  );
  database.close();
  return found;
}

/** Puts raw records into the database before any tab opens. */
export async function seed(
  factory: IDBFactory,
  entries: readonly (readonly [IDBValidKey, unknown])[],
  store = 'events',
) {
  const database = await openRaw(factory, 1);
  const transaction = database.transaction([store], 'readwrite');
  for (const [key, raw] of entries) transaction.objectStore(store).put(raw, key);
  await new Promise((resolve, reject) => {
    transaction.addEventListener('complete', resolve);
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('seed aborted')));
  });
  database.close();
}

/** An answer to a question of a lesson. */
export function answerDraft(question: string, choice = 'a'): EventDraft {
  return {
    kind: 'answered',
    question,
    revision: 1,
    response: { kind: 'choice', choice },
    session: 'session',
    where: 'lesson',
    place: 'key-concepts/value',
    language: 'en',
    helped: false,
    tookMs: 1000,
  };
}

/** A stored event as an earlier visit left it. */
export function storedAnswer(device: string, n: number, clock: number, question = `q${n}`): readonly [string, unknown] {
  const id = `${device}-${n}`;
  return [id, { ...answerDraft(question), v: 1, id, at: 1_795_000_000_000 + clock, clock }];
}

/** Waits until something holds, and says so when it does not within the limit. */
export async function until(holds: () => boolean | Promise<boolean>, limitMs = 5000): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > limitMs) throw new Error(`still not so after ${limitMs} ms: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

export function idsOf(tab: Pick<Tab, '$studyRecord'>): string[] {
  return [...tab.$studyRecord.get().events.keys()].toSorted();
}

/** How many runs a property gets, and with which seed: with `FFP_RUNS=10` ten times as many. */
export function settings(usual: number): { numRuns: number; seed: number } {
  return { numRuns: Math.max(1, Math.round(usual * Number(process.env['FFP_RUNS'] ?? 1))), seed: runSeed() };
}
