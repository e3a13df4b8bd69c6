/**
 * `npm run bench`: measures the times that the budgets name, in Chromium on the built site, and writes them down in
 * docs/reports/bench.md. Figures, not tests: machines are noisy, so each is taken several times and the median stands.
 * ROUNDS says how often (7).
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from '@playwright/test';
import { asleepAfterThreeSeconds, clickToPaint, firstAnswer, openWithRecord, type Opening } from './bench-pages.ts';
import { findBrowser } from './browser.mjs';
import { serveSite } from './serve-site.ts';

const rounds = Number(process.env['ROUNDS'] ?? 7);
/** Of what takes a minute each. */
const fewRounds = Math.min(rounds, 3);

type Figure = { readonly what: string; readonly budget: string; readonly values: readonly number[] };

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

const repeat = async <Value>(count: number, take: () => Value | Promise<Value>): Promise<Value[]> => {
  const values: Value[] = [];
  for (let round = 0; round < count; round += 1) values.push(await take());
  return values;
};

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

/** Seconds that a build of the whole site takes, and how many megabytes it leaves. */
const build = (): { readonly seconds: number; readonly megabytes: number } => {
  const folder = join('.cache', 'bench-dist');
  rmSync(folder, { recursive: true, force: true });
  const begin = performance.now();
  const { status } = spawnSync(process.execPath, ['tools/build.ts', '--out', folder], { stdio: 'ignore' });
  if (status !== 0) throw new Error('The site could not be built: npm run build says why.');
  const seconds = (performance.now() - begin) / 1000;
  const files = globSync('**/*', { cwd: folder }).map((file) => statSync(join(folder, file)));
  const bytes = files.filter((file) => file.isFile()).reduce((sum, { size }) => sum + size, 0);
  rmSync(folder, { recursive: true, force: true });
  return { seconds, megabytes: bytes / 1e6 };
};

const pageFigures = async (browser: Browser, address: string): Promise<readonly Figure[]> => {
  const openings = (count: number, often: number): Promise<Opening[]> =>
    repeat(often, () => openWithRecord(browser, address, count));
  const many = await openings(10_000, rounds);
  const mostEver = await openings(100_000, fewRounds);
  return [
    {
      what: 'first answer accepted after navigation to a check, slow 4G, 4×, ms',
      budget: '≤ 700',
      values: await repeat(rounds, () => firstAnswer(browser, address)),
    },
    {
      what: 'checks asleep for someone who reads three seconds first, slow 4G, 4×',
      budget: '0',
      values: await repeat(rounds, () => asleepAfterThreeSeconds(browser, address)),
    },
    {
      what: 'click on an answer to next paint, 4×, ms',
      budget: '≤ 50',
      values: await repeat(rounds, () => clickToPaint(browser, address)),
    },
    {
      what: 'opening the course map with 10,000 events, longest task, 4×, ms',
      budget: '≤ 50',
      values: many.map(({ longest }) => longest),
    },
    {
      what: 'the same, count in the header after the record’s script had arrived, 4×, ms',
      budget: '≤ 150',
      values: many.map(({ ready }) => ready),
    },
    {
      what: 'opening the course map with 100,000 events, longest task, 4×, ms',
      budget: 'usable',
      values: mostEver.map(({ longest }) => longest),
    },
    {
      what: 'the same, count in the header after the record’s script had arrived, 4×, ms',
      budget: '–',
      values: mostEver.map(({ ready }) => ready),
    },
  ];
};

const buildFigures = async (): Promise<readonly Figure[]> => {
  const lessons = globSync('content/lessons/en/**/*.mdx').length;
  const builds = await repeat(fewRounds, build);
  return [
    {
      what: `building the site of ${lessons} lessons, content check included, s`,
      budget: 'linear',
      values: builds.map(({ seconds }) => seconds),
    },
    { what: 'the built site, MB', budget: '≤ 15', values: builds.map(({ megabytes }) => megabytes) },
  ];
};

const shown = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));

const report = (figures: readonly Figure[], browserVersion: string): string => {
  const rows = figures.map(({ what, budget, values }) => {
    const [least, most] = [Math.min(...values), Math.max(...values)];
    return `| ${what} | ${budget} | ${shown(median(values))} | ${shown(least)}–${shown(most)} |`;
  });
  return `# Times

Taken by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), Node
${process.versions.node}, Chromium ${browserVersion}, ${rounds} rounds each (${fewRounds} with 100,000 events and of builds). Slow 4G: 150 ms
round trip, 1.6 Mbit/s; "4×": the processor slowed four times by the browser. A shared machine: compare medians, and only
those of one run.

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
const figures: readonly Figure[] = [
  { what: 'second `npm start` to its address, s', budget: '≤ 3', values: await repeat(rounds, secondStart) },
  ...(await pageFigures(browser, site.address)),
  ...(await buildFigures()),
];
const text = report(figures, browser.version());
await browser.close();
await site.close();
mkdirSync('docs/reports', { recursive: true });
writeFileSync('docs/reports/bench.md', text);
console.log(text);
