/**
 * `npm run bench:content -- [files]`: how long the content check takes for a large course, and how much memory: without
 * what an earlier check left (the first time), and after a question was edited (from the second time on). A figure, not a
 * test: machines are noisy, so the kinds take turns, each is taken several times, and the median stands.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { writeLargeCourse } from './large-course.ts';
import { RECORD_PATH } from './sound-record.ts';

const rounds = Number(process.env['ROUNDS'] ?? 5);
const files = Number(process.argv[2] ?? 2000);

type Run = { readonly seconds: number; readonly processor: number; readonly megabytes: number };

/** What a run of the check has used, said by the process itself at its end. */
const tellUse =
  "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();" +
  ' console.log([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024].join()); });';

/** One run of the check as an author starts it: time until it has ended, time of the processors, most memory held. */
const checkOnce = (folder: string): Run => {
  // As on a machine of one's own, where a record is kept.
  const env = { ...process.env, CI: '' };
  const begin = performance.now();
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tellUse)}`, 'tools/check-content.mjs', '--dir', folder],
    { encoding: 'utf8', env },
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

/** What an author does between two checks: a question gets another word. */
const editOne = (course: string, round: number): void => {
  const [question = ''] = globSync('questions/*/*.yaml', { cwd: course }).toSorted();
  const path = join(course, question);
  const text = readFileSync(path, 'utf8').replace(/(?: # edit \d+)?$/m, ` # edit ${round}`);
  writeFileSync(path, text);
};

const printed = (name: string, runs: readonly Run[]): void => {
  const line = (what: string, of: (run: Run) => number, digits: number): string => {
    const values = runs.map(of);
    const range = `${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)}`;
    return `  ${what.padEnd(22)} ${median(values).toFixed(digits).padStart(6)}   (${range})`;
  };
  console.log(name);
  console.log(line('seconds', ({ seconds }) => seconds, 2));
  console.log(line('seconds of processors', ({ processor }) => processor, 2));
  console.log(line('megabytes', ({ megabytes }) => megabytes, 0));
};

const folder = mkdtempSync(join(tmpdir(), 'bench-content-'));
try {
  const course = join(folder, 'content');
  writeLargeCourse(course, files);
  const first: Run[] = [];
  const later: Run[] = [];
  for (let round = 0; round < rounds; round += 1) {
    rmSync(RECORD_PATH, { force: true });
    first.push(checkOnce(course));
    editOne(course, round);
    later.push(checkOnce(course));
  }
  console.log(`The content check of ${files} files, median of ${rounds} runs. Budget: 2 s, 300 MB.`);
  printed('The first check', first);
  printed('From the second check on', later);
} finally {
  // It is of the large course: the project's own is written by its next check.
  rmSync(RECORD_PATH, { force: true });
  rmSync(folder, { recursive: true });
}
