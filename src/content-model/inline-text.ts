/**
 * Reads the small markup of a text in YAML into the domain's tree, never into HTML:
 *
 *   'Utility is the ==functionality== of a [[service]].'
 *   → ['Utility is the ', { kind: 'key', children: ['functionality'] }, ' of a ',
 *      { kind: 'term', term: 'service', children: ['service'] }, '.']
 *
 * Allowed are `**strong**`, `*em*`, `` `code` ``, `==key phrase==`, `[[term]]` and `[[term|label]]`; a backslash makes
 * the next sign plain. Everything else that looks like markup is a fault with its offset; plain punctuation, `[?]` and
 * `5 * 3` are left alone.
 */
import type { Inline, InlineText } from '#domain/text.ts';
import { say, type Phrase } from './phrase.ts';

/** Finds a term by what stands in `[[…]]`; undefined if there is none. */
export type ResolveTerm = (written: string) => { readonly term: string; readonly label: string } | undefined;

/** What is wrong with a text; the offset counts UTF-16 code units from its start. */
export type InlineFault = {
  readonly kind: 'unclosed' | 'spaced' | 'refused' | 'unknown-term';
  readonly offset: number;
  readonly length: number;
  /** The mark, the markup or the name in question. */
  readonly found: string;
  readonly fix: Phrase;
};

export type ParsedText = { readonly text: InlineText; readonly faults: readonly InlineFault[] };

type Mark = '**' | '*' | '==';
type Frame = { readonly mark: Mark; readonly offset: number; readonly children: Inline[] };
type Scan = {
  readonly source: string;
  readonly resolve: ResolveTerm;
  readonly faults: InlineFault[];
  readonly frames: Frame[];
  readonly root: Inline[];
};

const KIND_OF_MARK = { '**': 'strong', '*': 'em', '==': 'key' } as const;

/** What a text may not hold, each with what to do instead. Tried at every position, so all are sticky. */
const REFUSED: readonly { readonly pattern: RegExp; readonly fix: Phrase }[] = [
  {
    pattern: /<[A-Za-z/!?][^>]*>?/y,
    fix: say`Leave HTML out; write **strong**, *emphasis*, \`code\` or ==key phrase==.`,
  },
  { pattern: /&(?:#\w+|[A-Za-z][A-Za-z0-9]*);/y, fix: say`Write the character itself.` },
  { pattern: /!?\[[^[\]]*\]\([^)]*\)/y, fix: say`Name the page in words; only terms are linked here, as [[term]].` },
  {
    pattern: /(?<![\p{L}\p{N}_])__?(?=\S)[^_\n]*[^_\s]__?(?![\p{L}\p{N}_])/uy,
    fix: say`Write *emphasis* or **strong**.`,
  },
  { pattern: /\n/y, fix: say`Write one paragraph: \`>-\` in place of \`|\`, and no empty line.` },
];

/**
 * Parses one text. Faulty markup is kept as plain words, so that there is always something to show.
 */
export function parseInlineText(source: string, resolve: ResolveTerm): ParsedText {
  // Most texts hold no sign at all.
  if (source !== '' && !ANY_SIGN.test(source)) return { text: [withSingleSpaces(source)], faults: [] };
  const scan: Scan = { source, resolve, faults: [], frames: [], root: [] };
  let at = 0;
  while (at < source.length) at = step(scan, at);
  while (scan.frames.length > 0) abandonFrame(scan);
  return { text: scan.root, faults: scan.faults.toSorted((a, b) => a.offset - b.offset) };
}

/** What every piece of markup begins with, and nothing else that is not words. */
const ANY_SIGN = /[\\`*=[<&!_\n]/;

/** A run of signs that can begin nothing; most of a text. An underscore within a word begins nothing either. */
const PLAIN_RUN = /(?:[^\\`*=[<&!_\n]|(?<=[\p{L}\p{N}_])_)+/uy;

/** Consumes what begins at `at` and returns where the next piece begins. */
function step(scan: Scan, at: number): number {
  const { source } = scan;
  PLAIN_RUN.lastIndex = at;
  const run = PLAIN_RUN.exec(source)?.[0];
  if (run !== undefined) return addWords(scan, run, at + run.length);
  const sign = source[at] ?? '';
  if (sign === '\\' && /[!-/:-@[-`{-~]/.test(source[at + 1] ?? '')) return addWords(scan, source[at + 1] ?? '', at + 2);
  if (sign === '`') return readCode(scan, at);
  if (source.startsWith('[[', at)) return readTerm(scan, at);
  if (sign === '*' || source.startsWith('==', at)) return readMark(scan, at);
  for (const { pattern, fix } of REFUSED) {
    pattern.lastIndex = at;
    const found = pattern.exec(source)?.[0];
    if (found === undefined) continue;
    scan.faults.push({ kind: 'refused', offset: at, length: found.length, found, fix });
    return addWords(scan, found, at + found.length);
  }
  return addWords(scan, sign, at + 1);
}

function innermost(scan: Scan): Inline[] {
  return scan.frames.at(-1)?.children ?? scan.root;
}

/** Adds words to the innermost element, joined to words before them; white space becomes single spaces. */
function addWords(scan: Scan, words: string, next: number): number {
  const children = innermost(scan);
  const last = children.at(-1);
  const shown = withSingleSpaces(words);
  if (typeof last !== 'string') children.push(shown);
  // In this order: to look at the end of a long text that grows sign by sign would copy it each time.
  else children[children.length - 1] = last + (shown.startsWith(' ') && last.endsWith(' ') ? shown.slice(1) : shown);
  return next;
}

/** White space that is not a single space already: of most texts there is nothing to replace. */
const WIDE_SPACE = /[\t\r\n][ \t\r\n]*| [ \t\r\n]+/g;

function withSingleSpaces(words: string): string {
  return words.replace(WIDE_SPACE, ' ');
}

function readCode(scan: Scan, at: number): number {
  const end = scan.source.indexOf('`', at + 1);
  if (end === -1) return unclosed(scan, at, '`');
  innermost(scan).push({ kind: 'code', text: scan.source.slice(at + 1, end) });
  return end + 1;
}

function unclosed(scan: Scan, at: number, mark: string): number {
  const fix = say`Close it, or write \\${mark[0] ?? ''} if the sign itself is meant.`;
  scan.faults.push({ kind: 'unclosed', offset: at, length: mark.length, found: mark, fix });
  return addWords(scan, mark, at + mark.length);
}

function readTerm(scan: Scan, at: number): number {
  const end = scan.source.indexOf(']]', at);
  const inside = scan.source.slice(at + 2, end);
  if (end === -1 || inside.includes('[[')) return unclosed(scan, at, '[[');
  const { name, label } = splitTermLink(inside);
  const found = scan.resolve(name);
  if (found === undefined) {
    const fix = say`Link a term by its id, its name or an alias.`;
    scan.faults.push({ kind: 'unknown-term', offset: at, length: inside.length + 4, found: name, fix });
    return addWords(scan, label ?? name, end + 2);
  }
  innermost(scan).push({ kind: 'term', term: found.term, children: [label ?? found.label] });
  return end + 2;
}

/** `service-provider|providers` → name and label; the bar may be written `\|`, as tables ask. */
export function splitTermLink(inside: string): { readonly name: string; readonly label: string | undefined } {
  const bar = inside.indexOf('|');
  if (bar === -1) return { name: inside.trim(), label: undefined };
  const label = inside.slice(bar + 1).trim();
  return { name: inside.slice(0, bar).replace(/\\$/, '').trim(), label: label === '' ? undefined : label };
}

function readMark(scan: Scan, at: number): number {
  const { source, frames } = scan;
  const mark = markAt(source, at, frames.at(-1)?.mark);
  const before = source[at - 1] ?? ' ';
  const after = source[at + mark.length] ?? ' ';
  if (!/\s/.test(before) && frames.some((frame) => frame.mark === mark)) {
    while (frames.at(-1)?.mark !== mark) abandonFrame(scan);
    return closeFrame(scan, at + mark.length);
  }
  const spaced = mark === '**' ? spacedStars(source, at) : undefined;
  if (spaced !== undefined) {
    scan.faults.push({ kind: 'spaced', offset: at, length: spaced.length, found: spaced, fix: withoutSpaces(spaced) });
    return addWords(scan, spaced, at + spaced.length);
  }
  if (!/\s/.test(after)) {
    frames.push({ mark, offset: at, children: [] });
    return at + mark.length;
  }
  // "5 * 3", "word*" and "a == b" are plain; "** bold" was surely meant as a mark.
  return mark === '**' ? unclosed(scan, at, mark) : addWords(scan, mark, at + mark.length);
}

/** Bold words with a space behind the first stars or before the last. */
const SPACED_STARS = /\*\*(?:[ \t]+[^*\n]*[^*\s][ \t]*|[^*\s][^*\n]*[ \t])\*\*/y;

/** What stands at `at` if spaces keep its stars from making it bold: `** user **`. */
export function spacedStars(source: string, at: number): string | undefined {
  SPACED_STARS.lastIndex = at;
  return SPACED_STARS.exec(source)?.[0];
}

/** How such words are written: `**user**`. */
export function withoutSpaces(stars: string): Phrase {
  return say`Write **${stars.slice(2, -2).trim()}**.`;
}

/** Of `***`, the star that closes the innermost mark comes first. */
function markAt(source: string, at: number, innermostMark: Mark | undefined): Mark {
  if (source[at] === '=') return '==';
  const stars = /\*+/y;
  stars.lastIndex = at;
  const count = stars.exec(source)?.[0].length ?? 1;
  if (innermostMark === '*' && count !== 2) return '*';
  return count >= 2 ? '**' : '*';
}

function closeFrame(scan: Scan, next: number): number {
  const frame = scan.frames.pop();
  if (frame !== undefined) innermost(scan).push({ kind: KIND_OF_MARK[frame.mark], children: frame.children });
  return next;
}

/** Takes back a mark that was never closed: a fault, and its words stay words. */
function abandonFrame(scan: Scan): void {
  const frame = scan.frames.pop();
  if (frame === undefined) return;
  unclosed(scan, frame.offset, frame.mark);
  for (const child of frame.children) {
    if (typeof child === 'string') addWords(scan, child, 0);
    else innermost(scan).push(child);
  }
}
