/**
 * Does what a fault's printed fix says, to the letter, as a person without any idea would: so a test can see that the
 * fault is gone then. Fixes that ask for thought (`Translate it`, `Split it`) are not done.
 */
import type { Fault } from '#content-model/fault.ts';
import { spoken } from '#content-model/phrase.ts';
import { applyEdits } from '#content-model/mend.ts';
import type { Files } from './small-course.ts';

/** Where a fault stands in the text of its file. */
type Place = { readonly text: string; readonly from: number; readonly to: number; readonly cause: string };

/** A fix that can be done, and how: the new text of the file. */
type Doing = readonly [fix: RegExp, done: (place: Place, words: readonly string[]) => string];

const IN_TEXT: readonly Doing[] = [
  [/^Did you mean `([^`]+)`/, (place, [name = '']) => renamed(place, name)],
  [/^Take another; "([^"]+)" is free/, (place, [id = '']) => put(place, id)],
  [/^Put it in quotes: ('.*')\.$/, (place, [quoted = '']) => put(place, quoted)],
  [/^Write the number without quotes|^Write true or false/, (place) => put(place, bare(marked(place)))],
  [/^Put the (?:whole )?text in quotes/, quotedLine],
  [/^Close it with (["'\]}])/, (place, [sign = '']) => endOfText(place, sign)],
  [/^Close it, or write (\\.)/, (place, [escaped = '']) => put(place, escaped)],
  [/^(?:Delete the line|Delete it|Delete one of the two)\.$/, withoutIt],
  [/^Delete the entry/, (place) => onLine(place, (line) => line.replace(/\[.*\]/, '[]'))],
  [/^Delete `correct: true`/, withoutIt],
  [/^Delete `planned: true`/, (place) => onLine(place, (line) => line.replace(', planned: true', ''))],
  [/^Set `correct: true`/, ({ text, to }) => text.slice(0, to) + firstCorrect(text.slice(to))],
  [/`((?:of|bloom|fixedOrder): [^`]+)`/, (place, [pair = '']) => onLine(place, (line) => line.replace(/\w+:.*/, pair))],
  [/^Begin the line with (#+)/, (place, [marks = '']) => onLine(place, (line) => line.replace(/^#+/, marks))],
  [/^(?:Write|Near is) (\/[^ <]*?)\.?(?: with a slash.*)?$/, (place, [address = '']) => put(place, address)],
  [/^There is (#[\w-]+)\.$/, (place, [anchor = '']) => put(place, marked(place).replace(/#.*/, anchor))],
  [/^Write the path of (?:content\/lessons\/en\/basics|public)\/(.*)\.$/, (place, [path = '']) => picture(place, path)],
  [/^Write (&lt;|\\\{) if/, (place, [sign = '']) => put({ ...place, to: place.from + 1 }, sign)],
  [/^Write (<\w+ id="[^"]+" \/>)\.$/, (place, [tag = '']) => put(place, tag)],
  [
    /^(?:Take (?:it|the line|the comment) out)/,
    (place) => (marked(place).startsWith('<!') ? withoutIt(place) : put(place, '')),
  ],
  [/or write `vi: pending`/, (place) => put(place, 'pending')],
  [/^Begin it where the other lines/, (place) => onLine(place, (line) => `    ${line.trimStart()}`)],
];

/** Fixes that give a file another name: the new path. */
const OF_NAMES: readonly (readonly [RegExp, (path: string, words: readonly string[]) => string])[] = [
  [/^Rename it: ([\w-]+)\./, (path, [id = '']) => path.replace(/[^/]+(?=\.\w+$)/, id)],
  [/^Rename it to end in (\.\w+)\./, (path, [ending = '']) => path.replace(/\.\w+$/, ending)],
  [/rename it: "([^"]+)" is free/, (path, [name = '']) => path.replace(/[^/]+$/, name)],
  [/^Did you mean ([\w-]+\.yaml)\?/, (_, [name = '']) => name],
];

/** The files after the fix of a fault; undefined if it asks for thought. */
export function afterPrintedFix(fault: Fault, files: Files): Files | undefined {
  const path = fault.file.replace('content/', '');
  const written = files[path];
  const fix = spoken(fault.fix);
  const { [path]: _, ...others } = files;
  for (const [pattern, newPath] of OF_NAMES) {
    const words = pattern.exec(fix)?.slice(1);
    if (words !== undefined && written !== undefined) return { ...others, [newPath(path, words)]: written };
  }
  if (typeof written !== 'string') return undefined;
  const text = written.replace(/^\uFEFF/, '');
  if (fault.edits !== undefined) return { ...files, [path]: applyEdits(text, fault.edits) };
  for (const [pattern, done] of IN_TEXT) {
    const words = pattern.exec(fix)?.slice(1);
    if (words === undefined) continue;
    const from = offsetOf(text, fault);
    const result = done({ text, from, to: from + (fault.length ?? 0), cause: spoken(fault.cause) }, words);
    return result === text ? undefined : { ...files, [path]: result };
  }
  return undefined;
}

function offsetOf(text: string, { line, column }: Fault): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, { length }) => sum + length + 1, column - 1);
}

function marked({ text, from, to }: Place): string {
  return text.slice(from, to);
}

function put({ text, from, to }: Place, words: string): string {
  return text.slice(0, from) + words + text.slice(to);
}

/** What the message names in quotes, within the marked place, under its other name. */
function renamed(place: Place, name: string): string {
  const wrong = /(?:attribute |=|to |component |no \w+ |^)"([^"]+)"/.exec(place.cause)?.[1] ?? '';
  return put(place, marked(place).replace(wrong, name));
}

function bare(written: string): string {
  const word = written.replace(/^['"]|['"]$/g, '');
  return word === 'yes' ? 'true' : word;
}

function onLine({ text, from }: Place, change: (line: string) => string): string {
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', from);
  return text.slice(0, start) + change(text.slice(start, end)) + text.slice(end);
}

function inQuotes(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}

/** Puts the text in quotes that stands on the line: behind its key, or behind `en:` or `vi:` within braces. */
function quotedLine(place: Place): string {
  return onLine(place, (line) =>
    line.includes('{')
      ? line.replace(/\ben: (?!['"])(.*?)(?=, vi: )/, (_, words: string) => `en: ${inQuotes(words)}`)
      : line.replace(/^( *(?:- )?\w+: )(.*)$/, (_, key: string, words: string) => key + inQuotes(words)),
  );
}

function endOfText(place: Place, sign: string): string {
  return onLine(place, (line) => (sign === '"' ? line.replace(/(?=, vi: )/, sign) : line + sign));
}

/** Takes a line away that the fault is about as a whole, otherwise the marked words with what joins them. */
function withoutIt(place: Place): string {
  const { text, from, to } = place;
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', from) + 1;
  if (text.slice(start, from).trim() === '') return text.slice(0, start) + text.slice(end);
  const entry = /^: [^,}\]]*, /.exec(text.slice(to))?.[0] ?? '';
  return put({ ...place, to: to + entry.length }, '');
}

function firstCorrect(rest: string): string {
  return rest.replace(/(?<=- (?:\{ )?)(id: \w+)(, |\n( *))/, (_, id: string, join: string) =>
    join === ', ' ? `${id}, correct: true, ` : `${id}${join}correct: true${join}`,
  );
}

function picture(place: Place, path: string): string {
  return put(place, marked(place).replace(/\(.*\)/, `(${path})`));
}
