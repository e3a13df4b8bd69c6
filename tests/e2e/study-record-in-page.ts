/**
 * The study record as it stands in the browser's storage, seen through a connection of the test's own: from a page of
 * the same origin that runs no script of the site. What a test reads here no store has filtered.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Page } from '@playwright/test';
import { at } from './site-test.ts';

export const storeNames = ['events', 'clocks', 'papers', 'quarantine'] as const;
export type StoreName = (typeof storeNames)[number];
/** A stored record: its key and its value, as JSON can carry it to the test. */
export type Stored = readonly [key: string, raw: Record<string, unknown>];

/** An answer as it stands in storage, as far as the tests look at it. */
export type StoredAnswer = {
  readonly id: string;
  readonly question: string;
  readonly response: { readonly kind: string; readonly choice?: string };
};

/** Opens an empty page of the site's origin: it can look into the storage without waking the site. */
export const openStorage = async (context: BrowserContext): Promise<Page> => {
  const before = context.pages().at(-1);
  const page = await context.newPage();
  const address = at('/storage');
  // With an icon of its own, or the browser would ask the server for one.
  const body = '<!doctype html><title>storage</title><link rel="icon" href="data:,">';
  await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto(address);
  // The page that the test is about goes on in front: behind another it would draw one frame a second.
  await before?.bringToFront();
  return page;
};

/** How often and how far apart a database is asked for that does not open: a killed browser may still hold it. */
const OPENING = { tries: 50, apartMs: 200 } as const;

/**
 * Everything in a store, by key; empty where there is no database yet. A database that is there and does not open is an
 * error after ten seconds, and never an empty one.
 */
export const readStore = async (storage: Page, store: StoreName): Promise<readonly Stored[]> => {
  for (let tried = 1; ; tried += 1) {
    const found = await readOnce(storage, store);
    if (typeof found !== 'string') return found;
    if (tried === OPENING.tries) throw new Error(`the database does not open: ${found}`);
    await storage.waitForTimeout(OPENING.apartMs);
  }
};

/** The same, or the name of what kept the database from opening. */
const readOnce = async (storage: Page, store: StoreName): Promise<readonly Stored[] | string> =>
  storage.evaluate(
    (name) =>
      new Promise<Stored[] | string>((resolve, reject) => {
        const opening = indexedDB.open('fit-for-purpose');
        let isThere = true;
        // Looking must not make a database.
        opening.addEventListener('upgradeneeded', () => {
          isThere = false;
          opening.transaction?.abort();
        });
        opening.addEventListener('error', (event) => {
          event.preventDefault();
          resolve(isThere ? `${opening.error?.name}: ${opening.error?.message}` : []);
        });
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction(name, 'readonly');
          const keys = transaction.objectStore(name).getAllKeys();
          const values = transaction.objectStore(name).getAll();
          transaction.addEventListener('complete', () => {
            database.close();
            resolve(keys.result.map((key, place) => [String(key), values.result[place]] as Stored));
          });
          transaction.addEventListener('abort', () => reject(transaction.error));
        });
      }),
    store,
  );

/** The answers in storage. */
export const storedAnswers = async (storage: Page): Promise<readonly StoredAnswer[]> =>
  (await readStore(storage, 'events'))
    .map(([, raw]) => raw)
    .filter((raw) => raw['kind'] === 'answered') as unknown as readonly StoredAnswer[];

/** Puts raw records into a store, making the database as the site would. `values` may hold what JSON cannot. */
export const seedStore = async (
  storage: Page,
  entries: readonly (readonly [key: string, raw: unknown])[],
  store: StoreName = 'events',
): Promise<void> =>
  storage.evaluate(
    ([name, names, wanted]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fit-for-purpose', 1);
        opening.addEventListener('upgradeneeded', () => {
          for (const each of names) opening.result.createObjectStore(each);
        });
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction(name, 'readwrite');
          for (const [key, raw] of wanted) transaction.objectStore(name).put(raw, key);
          transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          transaction.addEventListener('abort', () => reject(transaction.error));
        });
      }),
    [store, storeNames, entries] as const,
  );

/** Takes the database away, whoever has it open. */
export const deleteDatabase = async (storage: Page): Promise<void> =>
  storage.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('fit-for-purpose');
        deleting.addEventListener('success', () => resolve());
        deleting.addEventListener('error', () => reject(deleting.error));
      }),
  );

/** A fingerprint of every record of every store; what JSON cannot say is told apart by name. */
export const hashOfDatabase = async (storage: Page): Promise<string> => {
  const text = await storage.evaluate(
    (names) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('fit-for-purpose');
        opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
        opening.addEventListener('error', (event) => {
          event.preventDefault();
          resolve('no database');
        });
        opening.addEventListener('success', () => {
          const database = opening.result;
          const transaction = database.transaction(names, 'readonly');
          const parts = names.map((name) => ({
            name,
            keys: transaction.objectStore(name).getAllKeys(),
            values: transaction.objectStore(name).getAll(),
          }));
          transaction.addEventListener('complete', () => {
            const version = database.version;
            database.close();
            // oxlint-disable-next-line unicorn/consistent-function-scoping -- it has to travel into the page
            const said = (_key: string, value: unknown): unknown =>
              value === undefined ? 'undefined' : typeof value === 'number' ? `number ${value}` : value;
            resolve(
              JSON.stringify(
                [version, parts.map(({ name, keys, values }) => [name, keys.result, values.result])],
                said,
              ),
            );
          });
          transaction.addEventListener('abort', () => reject(transaction.error));
        });
      }),
    [...storeNames],
  );
  return createHash('sha256').update(text).digest('hex');
};

/** What a downloaded export holds. */
export type ExportedFile = {
  readonly events: readonly Record<string, unknown>[];
  readonly quarantine: readonly unknown[];
  readonly counts: Readonly<Record<string, number>>;
};

export const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), 'utf8');

export const exportedFile = async (download: Download): Promise<ExportedFile> =>
  JSON.parse(await textOf(download)) as ExportedFile;

/** The answers of an export, as `question choice`, sorted: what was answered, without when and by whom. */
export const answersIn = (events: readonly Record<string, unknown>[]): readonly string[] =>
  (events.filter(({ kind }) => kind === 'answered') as unknown as readonly StoredAnswer[])
    .map(({ question, response }) => `${question} ${response.choice ?? response.kind}`)
    .toSorted();

/** An answer as an earlier visit left it, ready to be put into storage under its id. */
export const earlierAnswer = (
  device: string,
  n: number,
  over: Readonly<Record<string, unknown>> = {},
): readonly [string, Record<string, unknown>] => {
  const id = `${device}-${n}`;
  return [
    id,
    {
      v: 1,
      id,
      at: Date.UTC(2026, 9, 1) + n * 60_000,
      clock: n,
      kind: 'answered',
      question: `some-question-${n}`,
      revision: 1,
      response: { kind: 'choice', choice: 'a' },
      session: device,
      where: 'lesson',
      place: 'key-concepts/value',
      language: 'en',
      helped: false,
      tookMs: 1000,
      ...over,
    },
  ];
};
