/**
 * Slips of an editor's hand, drawn by chance from a seed: the same seed makes the same slips on every machine. What they
 * hit is drawn by lines, so a long file is hit as often as its length deserves.
 */
import type { SourceFile } from '#content-model/source-file.ts';

/** What a slip does, in the order in which it is drawn. */
export const EDIT_KINDS = ['delete line', 'swap lines', 'change character', 'duplicate block', 'delete word'] as const;

export type EditKind = (typeof EDIT_KINDS)[number];

export type RandomEdit = {
  readonly kind: EditKind;
  readonly path: string;
  /** From 1: where the slip begins. */
  readonly line: number;
  /** The file's whole text after the slip; never what it was. */
  readonly text: string;
};

/** A number from 0 to below `limit`. */
type Draw = (limit: number) => number;

/** A small generator (mulberry32): chance for tests, not for secrets. */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
}

/** Slips in files, one file each; kinds take turns. */
export function randomEdits(files: readonly SourceFile[], seed: number, count: number): readonly RandomEdit[] {
  const draw = drawFrom(seed);
  const places = files.flatMap((file) => [...linesOf(file.text).keys()].map((index) => ({ file, index })));
  const edits: RandomEdit[] = [];
  while (edits.length < count) {
    const kind = EDIT_KINDS[edits.length % EDIT_KINDS.length] ?? 'delete line';
    const { file, index } = places[draw(places.length)] ?? {};
    if (file === undefined || index === undefined) break;
    const lines = linesOf(file.text);
    const text = SLIPS[kind](lines, index, draw)?.join('\n');
    if (text === undefined || text === lines.join('\n')) continue;
    edits.push({ kind, path: file.path, line: index + 1, text: `${text}\n` });
  }
  return edits;
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}

type Slip = (lines: readonly string[], index: number, draw: Draw) => readonly string[] | undefined;

const SLIPS: Readonly<Record<EditKind, Slip>> = {
  'delete line': (lines, index) => (isBlank(lines[index]) ? undefined : lines.toSpliced(index, 1)),
  'swap lines': (lines, index) => {
    const [line = '', next] = [lines[index], lines[index + 1]];
    return next === undefined ? undefined : lines.toSpliced(index, 2, next, line);
  },
  'change character': (lines, index, draw) => {
    const line = lines[index] ?? '';
    if (line === '') return undefined;
    const at = draw(line.length);
    return lines.with(index, line.slice(0, at) + another(line[at] ?? '', draw) + line.slice(at + 1));
  },
  'duplicate block': (lines, index) => {
    if (isBlank(lines[index])) return undefined;
    const end = blockEnd(lines, index);
    return lines.toSpliced(end, 0, ...lines.slice(index, end));
  },
  'delete word': (lines, index, draw) => {
    const line = lines[index] ?? '';
    const words = [...line.matchAll(/(?<=\S) \S+|^\S+ /g)];
    const word = words[draw(words.length)];
    return word === undefined
      ? undefined
      : lines.with(index, line.slice(0, word.index) + line.slice(word.index + word[0].length));
  },
};

function isBlank(line: string | undefined): boolean {
  return line === undefined || line.trim() === '';
}

function indentation(line: string): number {
  return line.search(/\S/);
}

/** Where the block ends that begins with a line: what is indented further belongs to it, or else its paragraph does. */
function blockEnd(lines: readonly string[], index: number): number {
  const own = indentation(lines[index] ?? '');
  let end = index + 1;
  while (end < lines.length && !isBlank(lines[end]) && indentation(lines[end] ?? '') > own) end += 1;
  if (end > index + 1 || own > 0) return end;
  while (end < lines.length && !isBlank(lines[end])) end += 1;
  return end;
}

const LETTERS = 'abcdeghiklmnopqrstuvxyăâđêôơưáàảãạ';
const SIGNS = `.,:;#'"-*=_[]{}<>|& `;

/** A letter for a letter, a digit for a digit, a sign for a sign. */
function another(sign: string, draw: Draw): string {
  const pool = /\p{L}/u.test(sign) ? LETTERS : /\d/.test(sign) ? '0123456789' : SIGNS;
  return pool[draw(pool.length)] ?? '';
}
