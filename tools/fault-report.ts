/**
 * What the checks of the content have in common as commands: the language of their messages, how they print faults and
 * end.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import type { Fault } from '#content-model/fault.ts';
import { faultData, formatFault } from '#content-model/format-fault.ts';
import { githubAnnotation } from '#content-model/github-annotation.ts';
import { say, spoken, type Phrase } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import {
  helpOf,
  isNamed,
  nameFault,
  readCheckCommand,
  usageOf,
  type CheckCommand,
  type CheckOption,
} from './check-command.ts';
import { DICTIONARIES, dictionary } from './languages.ts';

/** A phrase in the language of `--lang`. */
export function said(phrase: Phrase): string {
  return spoken(phrase, dictionary);
}

/** What a check has found, in which content; notes are said in the end to people who have the whole content checked. */
export type CheckResult = {
  readonly content: Content;
  readonly faults: readonly Fault[];
  readonly notes?: readonly Phrase[];
};

/**
 * Reads the options, runs the check, prints what it found and sets the exit code: 0 without an error, 1 with one, 2 if
 * the command was not understood or failed itself.
 * @param script its name in package.json
 * @param options those that change something for this check
 */
export function runCheck(
  script: string,
  options: readonly CheckOption[],
  check: (command: CheckCommand) => CheckResult,
): void {
  const usage = usageOf(script, options);
  try {
    process.exitCode = checked(script, options, check);
  } catch (error) {
    console.error(`${said(failure(error))}\n${said(say`Usage: ${usage}`)}`);
    process.exitCode = 2;
  }
}

function checked(
  script: string,
  options: readonly CheckOption[],
  check: (command: CheckCommand) => CheckResult,
): number {
  const startMs = performance.now();
  const command = readCheckCommand();
  if (command.help) {
    const usage = usageOf(script, options);
    const lines = helpOf(options).map(([written, does]) => `  ${written.padEnd(22)}${said(does)}`);
    console.log([said(say`Usage: ${usage}`), '', ...lines].join('\n'));
    return 0;
  }
  const obstacle = obstacleOf(command);
  if (obstacle !== undefined) {
    console.error(said(obstacle));
    return 2;
  }
  const { content, faults: all, notes = [] } = check(command);
  const faults = all.filter(({ file }) => isNamed(command, file));
  const data = command.json ? faults.map((fault) => faultData(fault, dictionary)) : undefined;
  if (data !== undefined) console.log(JSON.stringify(data, null, 2));
  else {
    printFaults(content, faults);
    if (command.github) for (const fault of faults) console.log(githubAnnotation(fault, dictionary));
    const files = content.files.filter(({ shown }) => isNamed(command, shown));
    console.log(said(summary(faults, files.length, performance.now() - startMs)));
    const mendable = faults.filter(({ edits }) => edits !== undefined).length;
    if (mendable > 0 && options.includes('fix') && !command.fix) console.log(said(mending(script, mendable)));
    if (command.names.length === 0) for (const note of notes) console.log(said(note));
    if (all.length > faults.length) console.log(said(elsewhere(all.filter((fault) => !faults.includes(fault)))));
  }
  return faults.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function obstacleOf({ lang, dir, today, names }: CheckCommand): Phrase | undefined {
  if (!Object.hasOwn(DICTIONARIES, lang))
    return say`There is no language "${lang}"; there are ${Object.keys(DICTIONARIES).join(', ')}.`;
  if (Number.isNaN(Date.parse(today))) return say`"${today}" is no day. Write one such as 2026-11-20.`;
  if (existsSync(dir)) return nameFault({ dir, names });
  return say`There is no directory ${dir}. Run the check in the project's own directory, or name --dir.`;
}

function printFaults({ files }: Content, faults: readonly Fault[]): void {
  const faulty = new Set(faults.map(({ file }) => file));
  const linesByFile = new Map(
    files.flatMap(({ shown, text }) => (faulty.has(shown) ? [[shown, text.split(/\r?\n/)] as const] : [])),
  );
  for (const fault of faults) {
    console.log(`${formatFault(fault, linesByFile.get(fault.file)?.[fault.line - 1], dictionary)}\n`);
  }
}

/** `2 faults and 1 warning in 93 files, 0.7 s`. */
function summary(faults: readonly Fault[], fileCount: number, tookMs: number): Phrase {
  const [errors, warnings] = counted(faults);
  const files = fileCount === 1 ? say`1 file` : say`${fileCount} files`;
  const seconds = (tookMs / 1000).toFixed(1);
  return faults.every(({ severity }) => severity === 'error')
    ? say`${errors} in ${files}, ${seconds} s`
    : say`${errors} and ${warnings} in ${files}, ${seconds} s`;
}

function mending(script: string, count: number): Phrase {
  const command = `npm run ${script} -- --fix`;
  return count === 1
    ? say`1 of them is mended by \`${command}\`.`
    : say`${count} of them are mended by \`${command}\`.`;
}

/** What is said of the files that were not named. */
function elsewhere(faults: readonly Fault[]): Phrase {
  const [errors, warnings] = counted(faults);
  return say`Not printed of other files: ${errors}, ${warnings}.`;
}

function counted(faults: readonly Fault[]): readonly [Phrase, Phrase] {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  return [
    errors === 1 ? say`1 fault` : say`${errors} faults`,
    warnings === 1 ? say`1 warning` : say`${warnings} warnings`,
  ];
}

/** What went wrong with the command itself, in one sentence: a stack would mean nothing to an author. */
function failure(error: unknown): Phrase {
  const reason = error instanceof Error ? error.message : String(error);
  const isOfOptions = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  // Node's own sentence quotes what it stumbled over.
  const written = isOfOptions ? /'([^']+)'/.exec(reason)?.[1] : undefined;
  return written === undefined ? say`The check failed: ${reason}` : say`"${written}" is not understood here.`;
}
