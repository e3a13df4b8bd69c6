/**
 * A fault as a person reads it in a terminal:
 *
 *   ERROR Q012  content/questions/practices/slm-014.yaml:8:1   no correct option
 *     8 | choices:
 *       | ^^^^^^^^
 *   Cause: question "slm-014" has 4 options and none is marked correct.
 *   Fix:   set `correct: true` on exactly one option.
 *   Help:  docs/authoring.md#q012
 */
import type { Fault, Severity } from './fault.ts';
import { say, spoken, type Dictionary, type Phrase } from './phrase.ts';

/** Longer lines are cut around the place, so that the caret stays in view. */
const LINE_WIDTH = 110;

const SEVERITIES: Readonly<Record<Severity, Phrase>> = { error: say`ERROR`, warning: say`WARNING` };

/**
 * One fault in words; without its source line if `sourceLine` is undefined or empty.
 * @param dictionary of the language to say it in; English without one
 */
export function formatFault(fault: Fault, sourceLine: string | undefined, dictionary?: Dictionary): string {
  const said = (phrase: Phrase): string => spoken(phrase, dictionary);
  const place = `${fault.file}:${fault.line}:${fault.column}`;
  const labels = [say`Cause:`, say`Fix:`, say`Help:`].map(said);
  const width = Math.max(...labels.map(({ length }) => length));
  const [cause = '', fix = '', help = ''] = labels.map((label) => label.padEnd(width));
  return [
    `${said(SEVERITIES[fault.severity])} ${fault.code}  ${place}   ${said(fault.message)}`,
    ...excerptOf(fault, sourceLine),
    `${cause} ${said(fault.cause)}`,
    `${fix} ${said(fault.fix)}`,
    // Without indentation, because it is there to be copied.
    ...(fault.example === undefined ? [] : [fault.example]),
    `${help} docs/authoring.md#${fault.code.toLowerCase()}`,
  ].join('\n');
}

/** The line of the file with the place underlined; nothing if the line is undefined or empty. */
export function excerptOf({ line, column, length = 1 }: Fault, sourceLine: string | undefined): readonly string[] {
  // Control characters would move the terminal's cursor; each becomes one visible sign, so that the caret still fits.
  const shownLine = sourceLine?.replaceAll('\t', '→').replace(/[\p{Cc}\p{Cf}]/gu, '\uFFFD') ?? '';
  if (shownLine.trim() === '') return [];
  const cut = Math.max(0, column - 1 - LINE_WIDTH / 2);
  const shown = shownLine.slice(cut, cut + LINE_WIDTH);
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - (column - 1 - cut))));
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  return [`  ${number} | ${shown}`, `  ${gutter} | ${' '.repeat(column - 1 - cut)}${carets}`];
}

/** One fault on one line, as an editor's problem list takes it. */
export function faultLine(fault: Fault, dictionary?: Dictionary): string {
  const { file, line, column, code, message, cause, fix } = faultData(fault, dictionary);
  return `${file}:${line}:${column} ${code} ${message}. ${cause} ${fix}`;
}

/** A fault for other programs: all that is known of it, in words. */
export function faultData(fault: Fault, dictionary?: Dictionary) {
  const { code, severity, file, line, column, length, message, cause, fix, example } = fault;
  const place = { file, line, column, ...(length === undefined ? {} : { length }) };
  const words = {
    message: spoken(message, dictionary),
    cause: spoken(cause, dictionary),
    fix: spoken(fix, dictionary),
  };
  return { code, severity, ...place, ...words, ...(example === undefined ? {} : { example }) };
}
