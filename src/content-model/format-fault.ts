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
import { inWords, type Fault } from './fault.ts';

/** Longer lines are cut around the place, so that the caret stays in view. */
const LINE_WIDTH = 110;

/** One fault in words; without its source line if `sourceLine` is undefined or empty. */
export function formatFault(fault: Fault, sourceLine: string | undefined): string {
  const place = `${fault.file}:${fault.line}:${fault.column}`;
  return [
    `${fault.severity.toUpperCase()} ${fault.code}  ${place}   ${inWords(fault.message)}`,
    ...excerptOf(fault, sourceLine),
    `Cause: ${inWords(fault.cause)}`,
    `Fix:   ${inWords(fault.fix)}`,
    `Help:  docs/authoring.md#${fault.code.toLowerCase()}`,
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
export function faultLine({ file, line, column, code, message, cause, fix }: Fault): string {
  return `${file}:${line}:${column} ${code} ${inWords(message)}. ${inWords(cause)} ${inWords(fix)}`;
}
