/**
 * `npm run test:kills`: kills the browser KILLS times (500) while a learner answers, and writes down in
 * docs/reports/kills.md how many answers had been called saved, and how many of them were lost. SEED repeats a run.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** What tests/e2e/kills.spec.ts notes for each profile. */
type Note = {
  readonly seed: number;
  readonly browser: string;
  readonly kills: number;
  readonly acknowledged: number;
  readonly lost: number;
  readonly unacknowledgedKept: number;
  readonly imports: number;
  readonly importsWhole: number;
};

const notesFolder = '.cache/test/kills';
const reportFile = 'docs/reports/kills.md';
const kills = process.env['KILLS'] ?? '500';
const workers = process.env['WORKERS'] ?? '2';

const runPlaywright = (): Promise<boolean> =>
  new Promise((resolve) => {
    const program = join('node_modules', '@playwright', 'test', 'cli.js');
    const child = spawn(process.execPath, [program, 'test', 'tests/e2e/kills.spec.ts', `--workers=${workers}`], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, KILLS: kills },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });

const readNotes = (): readonly Note[] =>
  readdirSync(notesFolder).map((name) => JSON.parse(readFileSync(join(notesFolder, name), 'utf8')) as Note);

const number = (value: number): string => value.toLocaleString('en-GB');

const report = (notes: readonly Note[], isPassed: boolean, minutes: number): string => {
  const sum = (key: Exclude<keyof Note, 'browser' | 'seed'>): number => notes.reduce((all, note) => all + note[key], 0);
  const each = (key: 'browser' | 'seed'): string => [...new Set(notes.map((note) => note[key]))].join(', ');
  return `# Kills

Taken by \`npm run test:kills\` on ${new Date().toISOString().slice(0, 10)}: the process group of a Chromium with a lasting profile gets
SIGKILL at a random instant (any time; between an answer and its “Saved”; right after “Saved”; during an import), is
started again on the same profile, and its storage is compared with what the page had called saved
(\`tests/e2e/kills.spec.ts\`). Five kills to a profile, then a new one; what earlier lives had saved is compared each time.

| What | Figure |
| --- | --- |
| kills asked for | ${number(Number(kills))} |
| kills done | ${number(sum('kills'))} |
| answers acknowledged (“Saved” seen) | ${number(sum('acknowledged'))} |
| acknowledged answers lost | ${number(sum('lost'))} |
| answers not yet acknowledged that were there all the same | ${number(sum('unacknowledgedKept'))} |
| imports killed | ${number(sum('imports'))}: ${number(sum('importsWhole'))} whole, ${number(sum('imports') - sum('importsWhole'))} with nothing imported |
| every test passed | ${isPassed ? 'yes' : '**no**'} |
| seed | ${each('seed')} |
| browser | Chromium ${each('browser')} on ${process.platform} |
| machine | ${availableParallelism()} cores, Node ${process.versions.node}, ${workers} workers, ${minutes.toFixed(1)} minutes |

Not tested by this: loss of power. The process dies, the operating system lives on and writes what it was given.
`;
};

if (!existsSync(join(process.env['SITE_FOLDER'] ?? 'dist', 'index.html'))) {
  console.error('There is no built site in dist: run `npm run build` first.');
  process.exit(1);
}
rmSync(notesFolder, { recursive: true, force: true });
mkdirSync(notesFolder, { recursive: true });
mkdirSync(join('docs', 'reports'), { recursive: true });
const begin = performance.now();
const isPassed = await runPlaywright();
const text = report(readNotes(), isPassed, (performance.now() - begin) / 60_000);
writeFileSync(reportFile, text);
console.log(text);
process.exitCode = isPassed ? 0 : 1;
