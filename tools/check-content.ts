/**
 * Checks all of `content/` and says of every fault where it is, what it is and how to mend it.
 *
 *   node tools/check-content.ts [--json] [--strict] [--dir content] [--today 2026-11-20]
 *
 * --json    the faults as one JSON list, for other programs
 * --strict  what may be missing while one writes (pending translations, stale twins) is an error, as in `npm test`
 * --dir     another content directory
 * --today   another day than this one: what was last reviewed a year before it is reported (BANK-10)
 *
 * Exit code 0: no error (warnings may be there); 1: errors; 2: the command was not understood or failed itself.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '#content-model/check-course.ts';
import type { Fault } from '#content-model/fault.ts';
import { formatFault } from '#content-model/format-fault.ts';
import { readContent, type Content } from '#content-model/read-course.ts';

const USAGE = 'Usage: node tools/check-content.ts [--json] [--strict] [--dir content] [--today 2026-11-20]';

function main(): number {
  const startMs = performance.now();
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      dir: { type: 'string', default: 'content' },
      today: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  if (!existsSync(values.dir)) {
    console.error(`There is no directory ${values.dir}. Run the check in the project's own directory, or name --dir.`);
    return 2;
  }
  if (Number.isNaN(Date.parse(values.today))) {
    console.error(`"${values.today}" is no day. Write one such as 2026-11-20.`);
    return 2;
  }
  const content = readContent(values.dir);
  const faults = checkContent(content, { isStrict: values.strict, today: values.today });
  if (values.json) console.log(JSON.stringify(faults, null, 2));
  else {
    printFaults(content, faults);
    console.log(summary(faults, content.files.length, performance.now() - startMs));
  }
  return faults.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function printFaults({ files }: Content, faults: readonly Fault[]): void {
  const linesByFile = new Map<string, readonly string[]>();
  for (const { shown, text } of files) {
    if (faults.some(({ file }) => file === shown)) linesByFile.set(shown, text.split(/\r?\n/));
  }
  for (const fault of faults) console.log(`${formatFault(fault, linesByFile.get(fault.file)?.[fault.line - 1])}\n`);
}

/** `2 faults and 1 warning in 93 files, 0.7 s`. */
function summary(faults: readonly Fault[], fileCount: number, tookMs: number): string {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  const also = warnings === 0 ? '' : ` and ${counted(warnings, 'warning')}`;
  return `${counted(errors, 'fault')}${also} in ${counted(fileCount, 'file')}, ${(tookMs / 1000).toFixed(1)} s`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

try {
  process.exitCode = main();
} catch (error) {
  // A fault of the check itself: one sentence, since a stack would mean nothing to an author.
  console.error(`The content check failed: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 2;
}
