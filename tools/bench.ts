/**
 * `npm run bench`: measures the times that the budgets name, in Chromium on the built site, and writes them down in
 * docs/reports/bench.md. Figures, not tests: machines are noisy, so each is taken several times and the median stands.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import process from 'node:process';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { serveSite } from './serve-site.ts';

declare global {
  interface Window {
    /** What the page of a measurement notes. */
    durations: number[];
    tasks: number[];
    countedAt: number;
  }
}

const rounds = Number(process.env['ROUNDS'] ?? 7);
const lesson = 'en/learn/key-concepts/utility-and-warranty/';

type Figure = { readonly what: string; readonly budget: string; readonly values: readonly number[] };

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

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
const firstAnswer = (browser: Browser, address: string): Promise<number> =>
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
const asleepAfterThreeSeconds = (browser: Browser, address: string): Promise<number> =>
  withPage(browser, { network: true, processor: 4 }, async (page) => {
    await page.goto(`${address}${lesson}`, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.now() >= 3000, undefined, { polling: 20 });
    return page.locator('.check fieldset:disabled').count();
  });

/** The longest of the interaction's events, from input to the next paint, when an answer is checked. */
const clickToPaint = (browser: Browser, address: string): Promise<number> =>
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

/**
 * Opens the course map with a record of that many events: the longest task, and how long after the record's chunk had come
 * the header's count stood, in milliseconds.
 */
const openWithRecord = (
  browser: Browser,
  address: string,
  count: number,
): Promise<{ longest: number; ready: number }> =>
  withPage(browser, {}, async (page, session) => {
    await page.goto(`${address}${lesson}`);
    await page.locator('lesson-status p').waitFor();
    await page.waitForTimeout(500);
    await fillRecord(page, count);
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks, countedAt: 0 });
      new MutationObserver(() => {
        if (document.querySelector('course-count')?.textContent === '') return;
        Object.assign(window, { countedAt: window.countedAt || performance.now() });
      }).observe(document, { childList: true, subtree: true, characterData: true });
      new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
        type: 'longtask',
        buffered: true,
      });
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(`${address}en/learn/`);
    await page.locator('course-count').filter({ hasText: /\d/u }).waitFor({ timeout: 60_000 });
    await page.waitForTimeout(300);
    return page.evaluate(() => {
      const chunks = performance.getEntriesByType('resource').filter(({ name }) => name.includes('progress-elements'));
      const asked = Math.max(0, ...chunks.map((chunk) => chunk.startTime + chunk.duration));
      return { longest: Math.max(0, ...window.tasks), ready: window.countedAt - asked };
    });
  });

/** Seconds until `npm start` prints its address when everything is built already. */
const secondStart = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const begin = performance.now();
    const npm = process.env['npm_execpath'];
    const child = spawn(npm === undefined ? 'npm' : process.execPath, npm === undefined ? ['start'] : [npm, 'start'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PORT: '4390' },
      detached: true,
    });
    child.on('error', reject);
    child.stdout.on('data', (data: Buffer) => {
      if (!data.toString().includes('http://')) return;
      resolve((performance.now() - begin) / 1000);
      if (child.pid !== undefined) process.kill(-child.pid);
    });
  });

const repeat = async (take: () => Promise<number>): Promise<number[]> => {
  const values: number[] = [];
  for (let round = 0; round < rounds; round += 1) values.push(await take());
  return values;
};

const shown = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

const report = (figures: readonly Figure[], browserVersion: string): string => {
  const rows = figures.map(({ what, budget, values }) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return `| ${what} | ${budget} | ${shown(median(values))} | ${shown(least)}–${shown(most)} |`;
  });
  return `# Times

Taken by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node
${process.versions.node}, Chromium ${browserVersion}, ${rounds} rounds each. Slow 4G: 150 ms round trip, 1.6 Mbit/s; "4×": the processor slowed
four times by the browser. A shared machine: compare medians, and only those of one run.

| What | Budget | Median | Range |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
};

if (!existsSync('dist/index.html')) {
  console.error('There is no built site in dist: run `npm run build` first.');
  process.exit(1);
}
const site = await serveSite('dist');
const executablePath = findBrowser();
const browser = await chromium.launch(executablePath === null ? {} : { executablePath });
const long10k: number[] = [];
const ready10k: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const { longest, ready } = await openWithRecord(browser, site.address, 10_000);
  long10k.push(longest);
  ready10k.push(ready);
}
const figures: readonly Figure[] = [
  { what: 'second `npm start` to its address, s', budget: '≤ 3', values: await repeat(secondStart) },
  {
    what: 'first answer accepted after navigation to a check, slow 4G, 4×, ms',
    budget: '≤ 700',
    values: await repeat(() => firstAnswer(browser, site.address)),
  },
  {
    what: 'checks asleep for someone who reads three seconds first, slow 4G, 4×',
    budget: '0',
    values: await repeat(() => asleepAfterThreeSeconds(browser, site.address)),
  },
  {
    what: 'click on an answer to next paint, 4×, ms',
    budget: '≤ 50',
    values: await repeat(() => clickToPaint(browser, site.address)),
  },
  { what: 'opening the course map with 10,000 events, longest task, 4×, ms', budget: '≤ 50', values: long10k },
  { what: 'the same, views ready after the record was asked for, 4×, ms', budget: '≤ 150', values: ready10k },
];
const text = report(figures, browser.version());
await browser.close();
await site.close();
mkdirSync('docs/reports', { recursive: true });
writeFileSync('docs/reports/bench.md', text);
console.log(text);
