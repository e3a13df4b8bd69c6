/**
 * Tabs in the indentation of YAML, and how many spaces each stands for. Editors show a tab as two, four or eight, so the
 * number is not in the tab: it is the one with which the file can be read and its lines stand as their neighbours do.
 */
import { isScalar, parseDocument, visit, type Document } from 'yaml';
import type { Edit, Finding } from './fault.ts';
import { say } from './phrase.ts';

/** A finding at the first tab; all others are mended with it. */
export type TabFinding = { readonly offset: number; readonly finding: Finding };

/** What `text`, which begins at `base` of its file, has of indenting tabs; undefined if there are none. */
export function indentingTabs(text: string, base: number): TabFinding | undefined {
  const first = text.search(INDENTING_TAB);
  if (first === -1) return undefined;
  const widths = widthsOfTabs(text.replaceAll(INVISIBLE, '').split('\n'));
  if (widths === undefined)
    return { offset: first, finding: { ...TAB, fix: say`Indent with spaces, two for each level.` } };
  const edits = editsOf(text, base, widths);
  return { offset: first, finding: { ...TAB, fix: spacesInItsPlace(edits[0]?.text.length ?? 0), edits } };
}

/** A tab that stands elsewhere before a key, as after a hyphen. */
export function tabAfterHyphen(offset: number): Finding {
  return { ...TAB, fix: say`Write a space in its place.`, edits: [{ offset, length: 1, text: ' ' }] };
}

const TAB: Omit<Finding, 'fix'> = {
  code: 'Y002',
  message: say`tab`,
  cause: say`YAML does not take tabs for indentation.`,
};

function spacesInItsPlace(count: number): Finding['fix'] {
  return say`Write ${count} spaces in its place.`;
}

/** Spaces for a tab, line by line; a line without tabs has a number too, and no use for it. */
type Widths = readonly number[];

const POSSIBLE = [2, 4] as const;

function editsOf(text: string, base: number, widths: Widths): readonly Edit[] {
  let lineStart = base;
  return text.split('\n').flatMap((line, at) => {
    const start = lineStart;
    lineStart += line.length + 1;
    return [...indentationOf(line)].flatMap((sign, column): Edit | [] =>
      sign === '\t' ? { offset: start + column, length: 1, text: ' '.repeat(widths[at] ?? 2) } : [],
    );
  });
}

/** Also where invisible signs stand before it: a control sign itself, a tab counts as one here. */
const INDENTING_TAB = /\t(?<=^(?: |(?!\n)[\p{Cc}\p{Cf}])*)/mu;

/** What is reported of its own (U007): it must not speak against a reading, nor hide a tab behind it. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;

/** The one reading of the tabs that fits best; undefined if none can be read. */
function widthsOfTabs(lines: readonly string[]): Widths | undefined {
  const plans = [...POSSIBLE.map((width) => lines.map(() => width)), widthsByNeighbours(lines)];
  const readable = plans.flatMap((widths) => {
    const mended = lines.map((line, at) => spaced(line, widths[at] ?? 2));
    // A key that stands twice is a sign that a line slipped out of its group.
    const text = mended.join('\n').replaceAll('\u00A0', ' ').replaceAll('\t', '');
    const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
    if (document.errors.length > 0) return [];
    return [{ widths, fit: [keysOf(document), pairsOf(mended)] }];
  });
  // Of two that fit as well the first stands: levels of this course have two spaces.
  return readable.toSorted((a, b) => compareFits(b.fit, a.fit))[0]?.widths;
}

/**
 * How many keys of a reading hold something. Where there are fewer, a key was taken for words of the text above it, or
 * for the neighbour of the key that it belongs to; and words before a colon are no key.
 */
function keysOf(document: Document): number {
  let keys = 0;
  visit(document, {
    Pair: (_, { key, value }) => {
      const isEmpty = value === null || (isScalar(value) && value.value === null);
      if (!isEmpty && isScalar(key) && /^\S+$/.test(String(key.value))) keys += 1;
    },
  });
  return keys;
}

/** Line by line the width with which it stands as its neighbours do: a tab need not mean the same in all of a file. */
function widthsByNeighbours(lines: readonly string[]): Widths {
  const mended: string[] = [];
  return lines.map((line, at) => {
    const expected = expectedColumns(lines, mended, at);
    const width = POSSIBLE.find((spaces) => expected.includes(columnOf(spaced(line, spaces)))) ?? 2;
    mended.push(spaced(line, width));
    return width;
  });
}

function compareFits(a: readonly number[], b: readonly number[]): number {
  return a.map((count, at) => count - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** How many Vietnamese texts stand where the English before them does. */
function pairsOf(mended: readonly string[]): number {
  let english = 0;
  return mended.filter((line) => {
    const [, before = '', key] = /^( *(?:- +)*)(en|vi):/.exec(line) ?? [];
    if (key === 'en') english = before.length;
    return key === 'vi' && before.length === english;
  }).length;
}

/** Where a line can begin: below the line before it, or within it if that opens something, or above the one after. */
function expectedColumns(lines: readonly string[], before: readonly string[], at: number): readonly number[] {
  const previous = before.findLast((line) => line.trim() !== '') ?? '';
  const next = lines.slice(at + 1).find((line) => line.trim() !== '') ?? '\t';
  const lead = /^ *(?:- +)*/.exec(previous)?.[0].length ?? 0;
  const isItem = lines[at]?.trimStart().startsWith('-') === true;
  const item = before.findLast((line) => line.trimStart().startsWith('-'));
  const below = /(?::|[>|][+-]?)\s*$/.test(previous) ? lead + 2 : isItem ? columnOf(item ?? '') : lead;
  return hasTab(next) ? [below] : [below, columnOf(next)];
}

function indentationOf(line: string): string {
  return /^(?: |[\p{Cc}\p{Cf}])*/u.exec(line)?.[0] ?? '';
}

function hasTab(line: string): boolean {
  return indentationOf(line).includes('\t');
}

function columnOf(line: string): number {
  return indentationOf(line).length;
}

function spaced(line: string, width: number): string {
  return indentationOf(line).replaceAll('\t', ' '.repeat(width)) + line.trimStart();
}
