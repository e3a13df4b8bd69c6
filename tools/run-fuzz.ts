/**
 * `npm run test:fuzz`: sends FUZZ_FILES hostile files (1,000,000) through the import (tests/unit/stores/hostile-imports.test.ts),
 * and writes down in docs/reports/fuzz.md what became of them. SEED repeats a run.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** What the test notes when all files were harmless. */
type Note = {
  readonly seed: number;
  readonly files: number;
  readonly slowestMs: number;
  /** What `readImport` made of them: `read`, `newer`, or the code of the first problem. */
  readonly outcomes: Readonly<Record<string, number>>;
};

const noteFile = '.cache/test/fuzz.json';
const reportFile = 'docs/reports/fuzz.md';
const wanted = process.env['FUZZ_FILES'] ?? '1000000';

const runTest = (): Promise<boolean> =>
  new Promise((resolve) => {
    const program = join('node_modules', 'vitest', 'vitest.mjs');
    const test = ['tests/unit/stores/hostile-imports.test.ts', '-t', 'without a word being written'];
    const child = spawn(process.execPath, [program, 'run', ...test, '--testTimeout=0', '--reporter=default'], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, FUZZ_FILES: wanted, FUZZ_NOTE: noteFile },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });

const number = (value: number): string => value.toLocaleString('en-GB');

const report = ({ seed, files, slowestMs, outcomes }: Note, minutes: number): string => {
  const parts = Math.ceil(files / 10_000);
  const rows = Object.entries(outcomes)
    .toSorted(([, one], [, other]) => other - one)
    .map(([outcome, count]) => `| … answered with \`${outcome}\` | ${number(count)} |`);
  return `# Hostile import files

Taken by \`npm run test:fuzz\` on ${new Date().toISOString().slice(0, 10)}: a sound exported file is bent once or twice (characters changed,
put in, taken out, doubled; cut off; other encodings, archives and pages; other JSON; depth bombs; keys that reach a
prototype) and handed to the import, with a spy on everything that could write
(\`tests/unit/stores/hostile-imports.test.ts\`). Each has to be refused with a place and a code, or to say just what the
sound file says; nothing may be thrown, and nothing written.

| What | Figure |
| --- | --- |
| files asked for | ${number(Number(wanted))} |
| files handed in | ${number(files)} |
${rows.join('\n')}
| exceptions, writes, changes of memory, messages to other tabs, polluted prototypes | 0 |
| processor time of the slowest file | ${slowestMs.toFixed(0)} ms |
| seed | ${seed}${parts > 1 ? ` to ${seed + parts - 1}, one for each 10,000 files` : ''} |
| machine | ${availableParallelism()} cores, Node ${process.versions.node}, ${minutes.toFixed(1)} minutes |

Files of up to fifty megabytes are part of \`npm test\`. Not tested by this: the browser's own reading of a file.
`;
};

if (!/^[1-9]\d*$/u.test(wanted)) {
  console.error(`FUZZ_FILES is "${wanted}", but has to be a number of files, such as 1000000.`);
  process.exit(1);
}
rmSync(noteFile, { force: true });
console.log(`Sending ${number(Number(wanted))} hostile files through the import …`);
const begin = performance.now();
const isPassed = await runTest();
if (isPassed && existsSync(noteFile)) {
  const note = JSON.parse(readFileSync(noteFile, 'utf8')) as Note;
  const text = report(note, (performance.now() - begin) / 60_000);
  mkdirSync(join('docs', 'reports'), { recursive: true });
  writeFileSync(reportFile, text);
  console.log(text);
} else {
  console.error(`A file was not answered as it should be: the seed above repeats it. ${reportFile} was not changed.`);
  process.exitCode = 1;
}
