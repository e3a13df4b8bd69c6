/**
 * Checks all of `content/` and says of every fault where it is, what it is and how to mend it.
 *
 *   node tools/check-content.ts [--json] [--strict] [--lang vi] [--dir content]
 *
 * --json    the faults as one JSON list, for other programs
 * --strict  what may be missing while one writes (pending translations, stale twins) is an error, as in `npm test`
 * --lang    the language of the messages: en or vi
 * --dir     another content directory
 *
 * Exit code 0: no error (warnings may be there); 1: errors; 2: the command was not understood or failed itself.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkContent } from '#content-model/check-course.ts';
import type { Fault } from '#content-model/fault.ts';
import { faultData, formatFault } from '#content-model/format-fault.ts';
import { inVietnamese } from '#content-model/messages-vi/dictionary.ts';
import { say, spoken, type Dictionary, type Phrase } from '#content-model/phrase.ts';
import { readContent, type Content } from '#content-model/read-course.ts';

const USAGE = say`Usage: ${'node tools/check-content.ts [--json] [--strict] [--lang vi] [--dir content]'}`;

/** Language of `--lang` → its dictionary; English needs none. */
const DICTIONARIES: Readonly<Record<string, Dictionary | undefined>> = { en: undefined, vi: inVietnamese };

/** Looked for before the options are read, so that what is wrong with them is said in this language too. */
const dictionary = DICTIONARIES[/--lang[= ](\w+)/.exec(process.argv.join(' '))?.[1] ?? 'en'];

function said(phrase: Phrase): string {
  return spoken(phrase, dictionary);
}

function main(): number {
  const startMs = performance.now();
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      lang: { type: 'string', default: 'en' },
      dir: { type: 'string', default: 'content' },
    },
  });
  const { lang, dir } = values;
  if (!Object.hasOwn(DICTIONARIES, lang)) {
    console.error(said(say`There is no language "${lang}"; there are ${Object.keys(DICTIONARIES).join(', ')}.`));
    return 2;
  }
  if (!existsSync(dir)) {
    console.error(
      said(say`There is no directory ${dir}. Run the check in the project's own directory, or name --dir.`),
    );
    return 2;
  }
  const content = readContent(dir);
  const faults = checkContent(content, { isStrict: values.strict });
  if (values.json)
    console.log(
      JSON.stringify(
        faults.map((fault) => faultData(fault, dictionary)),
        null,
        2,
      ),
    );
  else {
    printFaults(content, faults);
    console.log(said(summary(faults, content.files.length, performance.now() - startMs)));
  }
  return faults.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function printFaults({ files }: Content, faults: readonly Fault[]): void {
  const linesByFile = new Map<string, readonly string[]>();
  for (const { shown, text } of files) {
    if (faults.some(({ file }) => file === shown)) linesByFile.set(shown, text.split(/\r?\n/));
  }
  for (const fault of faults) {
    console.log(`${formatFault(fault, linesByFile.get(fault.file)?.[fault.line - 1], dictionary)}\n`);
  }
}

/** `2 faults and 1 warning in 93 files, 0.7 s`. */
function summary(faults: readonly Fault[], fileCount: number, tookMs: number): Phrase {
  const errors = faults.filter(({ severity }) => severity === 'error').length;
  const warnings = faults.length - errors;
  const faultsSaid = errors === 1 ? say`1 fault` : say`${errors} faults`;
  const warningsSaid = warnings === 1 ? say`1 warning` : say`${warnings} warnings`;
  const files = fileCount === 1 ? say`1 file` : say`${fileCount} files`;
  const seconds = (tookMs / 1000).toFixed(1);
  return warnings === 0
    ? say`${faultsSaid} in ${files}, ${seconds} s`
    : say`${faultsSaid} and ${warningsSaid} in ${files}, ${seconds} s`;
}

/** What went wrong with the command itself, in one sentence: a stack would mean nothing to an author. */
function failure(error: unknown): Phrase {
  const reason = error instanceof Error ? error.message : String(error);
  const isOfOptions = error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
  // Node's own sentence quotes what it stumbled over.
  const written = isOfOptions ? /'([^']+)'/.exec(reason)?.[1] : undefined;
  return written === undefined ? say`The content check failed: ${reason}` : say`"${written}" is not understood here.`;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`${said(failure(error))}\n${said(USAGE)}`);
  process.exitCode = 2;
}
