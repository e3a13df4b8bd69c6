/** Times of pages in a browser, for `npm run bench`: each function opens a fresh profile and takes one measurement. */
import type { Browser, CDPSession, Page } from '@playwright/test';

declare global {
  interface Window {
    /** What the page of a measurement notes. */
    durations: number[];
    tasks: number[];
    countedAt: number;
  }
}

const lesson = 'en/learn/key-concepts/utility-and-warranty/';

/** Slow 4G as Lighthouse simulates it: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

type Slowness = { readonly network?: boolean; readonly processor?: number };

/** A fresh profile with one slowed page. */
const withPage = async <Value>(
  browser: Browser,
  { network = false, processor = 1 }: Slowness,
  use: (page: Page, session: CDPSession) => Promise<Value>,
): Promise<Value> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4G);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: processor });
  const value = await use(page, session);
  await context.close();
  return value;
};

/** Milliseconds from the start of the navigation to the first check that takes an answer, straight to its anchor. */
export const firstAnswer = (browser: Browser, address: string): Promise<number> =>
  withPage(browser, { network: true, processor: 4 }, async (page) => {
    await page.goto(`${address}${lesson}#uw-utility-description`, { waitUntil: 'commit' });
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = (): void => {
            const place = document.querySelector('#uw-utility-description fieldset:not(:disabled)');
            if (place === null) requestAnimationFrame(look);
            else resolve(performance.now());
          };
          look();
        }),
    );
  });

/** Checks that are still asleep three seconds after the navigation began, for someone who reads first. */
export const asleepAfterThreeSeconds = (browser: Browser, address: string): Promise<number> =>
  withPage(browser, { network: true, processor: 4 }, async (page) => {
    await page.goto(`${address}${lesson}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.now() >= 3000, undefined, { polling: 20 });
    return page.locator('.check fieldset:disabled').count();
  });

/** The longest of the interaction's events, from input to the next paint, when an answer is checked. */
export const clickToPaint = (browser: Browser, address: string): Promise<number> =>
  withPage(browser, { processor: 4 }, async (page) => {
    await page.goto(`${address}${lesson}`);
    const check = page.locator('#uw-utility-description');
    await check.scrollIntoViewIfNeeded();
    await check.locator('fieldset:not(:disabled)').waitFor();
    await page.waitForTimeout(2500);
    await page.evaluate(() => {
      const durations: number[] = [];
      Object.assign(window, { durations });
      new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'event',
        durationThreshold: 16,
      } as PerformanceObserverInit);
    });
    await check.getByRole('radio').first().click();
    await check.getByRole('button', { name: 'Check answer' }).click();
    await page.waitForTimeout(600);
    return page.evaluate(() => Math.max(16, ...window.durations));
  });

/** Fills the record with answers as an old profile would hold them. */
const fillRecord = (page: Page, count: number): Promise<void> =>
  page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fit-for-purpose', 1);
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction('events', 'readwrite');
          const store = transaction.objectStore('events');
          for (let n = 1; n <= wanted; n += 1) {
            const id = `benchbench12-${n}`;
            const response = { kind: 'choice', choice: 'abcd'[n % 4] };
            store.put(
              {
                v: 1,
                id,
                at: 1_760_000_000_000 + n * 1000,
                clock: n,
                kind: 'answered',
                question: `q-${n % 300}`,
                revision: 1,
                response,
                session: 'bench',
                where: 'lesson',
                place: 'key-concepts/value',
                language: 'en',
                helped: false,
                tookMs: 900,
              },
              id,
            );
          }
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
          transaction.addEventListener('error', () => reject(transaction.error));
        });
      }),
    count,
  );

/** Milliseconds: the longest task, and when the header's count stood after the record's chunk had arrived. */
export type Opening = { readonly longest: number; readonly ready: number };

/** Opens the course map with a record of that many events. */
export const openWithRecord = (browser: Browser, address: string, count: number): Promise<Opening> =>
  withPage(browser, {}, async (page, session) => {
    await page.goto(`${address}${lesson}`);
    await page.locator('lesson-status p').waitFor();
    await page.waitForTimeout(500);
    await fillRecord(page, count);
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks, countedAt: 0 });
      new MutationObserver(() => {
        // Absent before the header is parsed, empty before the record is there.
        if (!document.querySelector('course-count')?.textContent) return;
        Object.assign(window, { countedAt: window.countedAt || performance.now() });
      }).observe(document, { childList: true, subtree: true, characterData: true });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
        buffered: true,
      });
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`${address}en/learn/`);
    await page.locator('course-count').filter({ hasText: /\d/u }).waitFor({ timeout: 180_000 });
    await page.waitForTimeout(300);
    return page.evaluate(() => {
      // The chunk's name is given in astro.config.mjs.
      const chunk = performance.getEntriesByType('resource').find(({ name }) => /\/record\.[^/]+\.js$/u.test(name));
      if (chunk === undefined)
        throw new Error('No chunk named record was loaded: what is measured has changed its name.');
      const arrived = chunk.startTime + chunk.duration;
      return { longest: Math.max(0, ...window.tasks), ready: window.countedAt - arrived };
    });
  });
