/**
 * A fault as a workflow of GitHub prints it, to be shown beside the line in a pull request:
 *
 *   ::error file=content/modules.yaml,line=6,col=13,endColumn=18,title=Q011 listed lesson not written::…
 */
import type { Fault } from './fault.ts';
import { spoken } from './phrase.ts';
import type { Dictionary } from './phrase.ts';

/** One fault on one line; in English without a dictionary. */
export function githubAnnotation(fault: Fault, dictionary?: Dictionary): string {
  const { severity, code, file, line, column, length, message, cause, fix, example } = fault;
  const properties = {
    file,
    line,
    col: column,
    ...(length === undefined ? {} : { endColumn: column + length }),
    title: `${code} ${spoken(message, dictionary)}`,
  };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  const words = [spoken(cause, dictionary), spoken(fix, dictionary), ...(example === undefined ? [] : [example])];
  return `::${severity} ${written.join(',')}::${inData(words.join('\n'))}`;
}

/** As GitHub's own toolkit escapes them: the percent sign first. */
function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
