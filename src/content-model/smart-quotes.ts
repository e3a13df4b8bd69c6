/**
 * U003: curly quotes where YAML or a tag wants straight ones. To a parser they are letters, so `‘1.2’` is a text of five
 * signs, and `“One, two”` ends at its comma. Within prose they are right and left alone.
 */
import { isScalar, visit, type Document, type Node, type Pair, type Scalar } from 'yaml';
import type { Edit, Finding, Span } from './fault.ts';
import { say } from './phrase.ts';

/** Curly quotes as word processors set them, and the wide ones of some keyboards. */
const CURLY = '“”„‟‘’‚‛＂＇';

/** Whether a text without quotes begins with a curly one. */
export function beginsWithCurlyQuote(text: string, offset: number): boolean {
  return CURLY.includes(text[offset] ?? ' ');
}

/** A finding and the stretch of the text that it is about. */
export type QuoteFinding = { readonly span: Span; readonly finding: Finding };

/** What an author writes for readers: there curly quotes may be meant. */
const PROSE_KEYS = new Set(['en', 'vi', 'title', 'description', 'part', 'reason']);

/** Whether a value of YAML is words for readers, by the keys above it. */
export function isProse(path: readonly unknown[]): boolean {
  return path.some((step) => isPair(step) && isScalar(step.key) && PROSE_KEYS.has(String(step.key.value)));
}

function isPair(step: unknown): step is Pair {
  return typeof step === 'object' && step !== null && 'key' in step;
}

/** Texts of a document that curly quotes were meant to hold together; `base` is where the YAML begins in its file. */
export function curlyQuotesInYaml(text: string, base: number, document: Document): readonly QuoteFinding[] {
  const found: QuoteFinding[] = [];
  visit(document, {
    Scalar: (key, scalar, path) => {
      const stretch = scalar.type === 'PLAIN' ? quotedStretch(text, scalar) : undefined;
      if (stretch === undefined) return;
      const isMeant = stretch.isWhole && key === 'value' && isProse(path);
      const span = { offset: base + stretch.start, length: 1 };
      const inner = text.slice(stretch.start + 1, stretch.end);
      const edits = straight(base + stretch.start, base + stretch.end);
      const finding = inYaml(text[stretch.start] ?? '', text[stretch.end] ?? '', isMeant);
      found.push({ span, finding: isMeant || /["\\]/.test(inner) ? finding : { ...finding, edits } });
    },
  });
  return found;
}

/** From the curly quote that begins a scalar to the one that ends it; the scalar itself may have been cut in between. */
function quotedStretch(text: string, { range }: Scalar) {
  const [start, end]: readonly [number, number] | (Node['range'] & object) = range ?? [0, 0];
  if (!beginsWithCurlyQuote(text, start)) return undefined;
  const isWhole = end > start + 1 && beginsWithCurlyQuote(text, end - 1);
  const inside = text.slice(start + 1, isWhole ? end - 1 : end);
  if (/[“”„‟＂]/.test(inside)) return undefined;
  if (isWhole) return { start, end: end - 1, isWhole };
  // The comma, the colon or the bracket at which YAML cut the text stands before its last quote.
  const rest = /^[^\n]*?[”“‟’＂＇](?=[ \t]*(?:[,}\]]|\n|$))/.exec(text.slice(end))?.[0];
  return rest === undefined ? undefined : { start, end: end + rest.length - 1, isWhole };
}

function straight(start: number, end: number): readonly Edit[] {
  return [start, end].map((offset) => ({ offset, length: 1, text: '"' }));
}

function inYaml(opening: string, closing: string, isMeant: boolean): Finding {
  return {
    code: 'U003',
    // In prose the sentence may be a quotation; then it only looks like a slip.
    severity: isMeant ? 'warning' : 'error',
    message: say`curly quotes in place of straight ones`,
    cause: say`To YAML ${opening} is a letter: only " and ' hold a text together.`,
    fix: isMeant
      ? say`Write " in place of ${opening} and ${closing}; if readers are to see them, put straight quotes around: '${opening}…${closing}'.`
      : say`Write " in place of ${opening} and ${closing}.`,
  };
}

/** A tag on its way to `>`, and an attribute whose value stands between quotes of any kind. */
const TAG = /<[A-Z][\w.]*\s[^<>]*>/g;
const ATTRIBUTE = new RegExp(`=\\s*(["'${CURLY}])([^"<>${CURLY}]*)(["'${CURLY}])(?=[\\s/>])`, 'g');

/** Curly quotes around the attributes of all tags of a lesson that is no MDX. */
export function curlyQuotesInTags(text: string): QuoteFinding | undefined {
  const edits = [...text.matchAll(TAG)].flatMap((tag) =>
    [...tag[0].matchAll(ATTRIBUTE)].flatMap(({ 0: written, 1: opening = '', 3: closing = '', index }) => {
      if (!CURLY.includes(opening) && !CURLY.includes(closing)) return [];
      const start = tag.index + index;
      return straight(start + written.indexOf(opening), start + written.length - 1);
    }),
  );
  const needed = edits.filter(({ offset }) => text[offset] !== '"');
  const [first] = needed;
  if (first === undefined) return undefined;
  const finding = {
    code: 'U003',
    message: say`curly quotes in place of straight ones`,
    cause: say`In a tag ${text[first.offset] ?? ''} is a letter: only " holds the value of an attribute.`,
    fix: say`Write the attributes of all tags with straight quotes: name="text".`,
    edits: needed,
  };
  return { span: { offset: first.offset, length: 1 }, finding };
}
