/**
 * `npm run bench:content -- [files]`: how long the content check takes for a large course, and how much memory. A
 * figure, not a test: machines are noisy, so it is taken several times and the median stands.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { writeLargeCourse } from './large-course.ts';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const files = Number(process.argv[2] ?? 2000);

type Run = { readonly seconds: number; readonly processor: number; readonly megabytes: number };

/** What a run of the check has used, said by the process itself at its end. */
const tellUse =
  "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();" +
  ' console.log([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024].join()); });';

/** One run of the check as an author starts it: time until it has ended, time of the processors, most memory held. */
const checkOnce = (folder: string): Run => {
  const begin = performance.now();
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tellUse)}`, 'tools/check-content.mjs', '--dir', folder],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`The check found faults in the large course:\n${stdout.slice(0, 2000)}`);
  const [processor = Number.NaN, megabytes = Number.NaN] = (stdout.trim().split('\n').at(-1) ?? '')
    .split(',')
    .map(Number);
  return { seconds, processor, megabytes };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'bench-content-'));
try {
  const course = join(folder, 'content');
  writeLargeCourse(course, files);
  const runs = Array.from({ length: rounds }, () => checkOnce(course));
  const line = (what: string, of: (run: Run) => number, digits: number): string => {
    const values = runs.map(of);
    const range = `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
    return `${what.padEnd(24)} ${median(values).toFixed(digits).padStart(6)}   (${range})`;
  };
  console.log(`The content check of ${files} files, median of ${rounds} runs. Budget: 2 s, 300 MB.`);
  console.log(line('seconds', ({ seconds }) => seconds, 2));
  console.log(line('seconds of processors', ({ processor }) => processor, 2));
  console.log(line('megabytes', ({ megabytes }) => megabytes, 0));
} finally {
  rmSync(folder, { recursive: true });
}
