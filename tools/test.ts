/**
 * `npm test`: runs every part, each of which also runs alone (package.json), and ends with one line that counts what
 * really ran: `N passed, N failed`. With `--fast` only the checks that need no build: `npm run check`.
 *
 * A part without tests of its own (a formatter, a build) counts as one; Vitest and Playwright count their tests.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { failedParts } from './failed-parts.ts';

type Count = { readonly passed: number; readonly failed: number };
type Part = {
  readonly script: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  /** Where the part's own runner leaves its report; how it counts. */
  readonly report?: { readonly file: string; readonly count: (text: string) => Count };
};

const countVitest = (text: string): Count => {
  const { numPassedTests, numFailedTests } = JSON.parse(text) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
};

const countPlaywright = (text: string): Count => {
  const { stats } = JSON.parse(text) as { stats: { expected: number; unexpected: number; flaky: number } };
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
};

const fastParts: readonly Part[] = [
  { script: 'check:format' },
  { script: 'check:lint' },
  { script: 'check:types' },
  // What passes here is handed on: it rests on nothing that an earlier check has left.
  { script: 'check:content', args: ['--strict', '--no-record'] },
  { script: 'check:spelling' },
];

const allParts: readonly Part[] = [
  ...fastParts,
  {
    script: 'test:unit',
    args: ['--reporter=dot', '--reporter=json', '--outputFile.json=.cache/test/unit.json'],
    report: { file: '.cache/test/unit.json', count: countVitest },
  },
  { script: 'build' },
  { script: 'build:base' },
  { script: 'check:size' },
  { script: 'check:links' },
  { script: 'check:html' },
  { script: 'test:e2e', report: { file: '.cache/test/e2e.json', count: countPlaywright } },
];

/** Runs an npm script and shows what it prints; resolves to whether it ended well. */
const run = ({ script, args = [], env = {} }: Part): Promise<boolean> =>
  new Promise((resolve) => {
    const npm = process.env['npm_execpath'];
    const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
    const child = spawn(command, [...first, 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: npm === undefined && process.platform === 'win32',
    });
    child.on('close', (code) => resolve(code === 0));
    child.on('error', () => resolve(false));
  });

/** What the part's runner reported; a runner that broke off before its report counts as one failure. */
const countOf = (part: Part, isWell: boolean): Count => {
  const plain = isWell ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (part.report === undefined) return plain;
  try {
    const count = part.report.count(readFileSync(part.report.file, 'utf8'));
    return isWell || count.failed > 0 ? count : { passed: count.passed, failed: 1 };
  } catch {
    return { passed: 0, failed: 1 };
  }
};

const parts = process.argv.includes('--fast') ? fastParts : allParts;
rmSync('.cache/test', { recursive: true, force: true });
mkdirSync('.cache/test', { recursive: true });

let passed = 0;
let failed = 0;
const failedScripts: string[] = [];
for (const part of parts) {
  console.log(`\n▸ ${part.script}`);
  const begin = performance.now();
  const isWell = await run(part);
  const count = countOf(part, isWell);
  passed += count.passed;
  failed += count.failed;
  if (count.failed > 0) failedScripts.push(part.script);
  console.log(`${isWell ? '✓' : '✗'} ${part.script} (${((performance.now() - begin) / 1000).toFixed(1)} s)`);
}
console.log('');
for (const line of failedParts(failedScripts)) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
