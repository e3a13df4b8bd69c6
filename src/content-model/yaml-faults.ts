/**
 * Faults of YAML itself, in an instructor's words: the parser's own messages name what it met, not what was meant.
 * Q002 repeated key, Q021 text that YAML took for its own signs, U003 curly quotes, Y001 other syntax, Y002 tab.
 */
import { isMap, isScalar, isSeq, visit, type Document, type YAMLError, type YAMLMap } from 'yaml';
import { faultAt, positionAt, type Fault, type Finding } from './fault.ts';
import { indentingTabs, tabAfterHyphen } from './indenting-tabs.ts';
import { mergedByHalf, mergeMark } from './merge-marks.ts';
import { say } from './phrase.ts';
import { curlyQuotesInYaml } from './smart-quotes.ts';
import type { SourceFile } from './source-file.ts';

/** All syntax faults of a document that begins at `base` of its file. */
export function yamlFaults(source: SourceFile, text: string, base: number, document: Document): readonly Fault[] {
  const mark = mergeMark(text);
  if (mark !== undefined) return [faultAt(source, { ...mark, offset: base + mark.offset }, mergedByHalf('Y001'))];
  // One cause often makes the parser stumble several times; what follows the first is noise.
  const [first] = document.errors.toSorted((a, b) => a.pos[0] - b.pos[0]);
  const quotes = curlyQuotesInYaml(text, base, document).map(({ span, finding }) => faultAt(source, span, finding));
  const tabs = indentingTabs(text, base);
  const syntax =
    tabs === undefined ? first && syntaxFinding(text, base, document, first) : at(tabs.offset, 1, tabs.finding);
  const others = first === undefined ? referencesOf(document) : [];
  const warnings = document.warnings.map((warning) => at(warning.pos[0], 1, malformed(warning.message)));
  const repeated: Placed[] = [];
  visit(document, {
    Map: (_, map) => {
      repeated.push(...repeatedKeys(source.text, base, map));
    },
  });
  const place = ({ offset, length, finding }: Placed): Fault =>
    faultAt(source, { offset: base + offset, length }, finding);
  const faults = [...quotes, ...[...others, ...warnings, ...repeated].map(place)];
  if (syntax === undefined) return faults;
  const found = place(syntax);
  const isByQuotes = quotes.some(({ line, severity }) => line === found.line && severity === 'error');
  return isByQuotes && found.code !== 'Y002' ? faults : [...faults, found];
}

/** A finding at an offset of the YAML text. */
type Placed = { readonly offset: number; readonly length: number; readonly finding: Finding };

function at(offset: number, length: number, finding: Finding): Placed {
  return { offset: Math.max(offset, 0), length, finding };
}

/** Anchors and references: content uses none, so a text that begins with `*` or `&` was meant. */
function referencesOf(document: Document): readonly Placed[] {
  const placed: Placed[] = [];
  visit(document, {
    Alias: (_, { range, source }) => {
      placed.push(at(range?.[0] ?? 0, source.length + 1, startsWithSign('*')));
    },
    Value: (_, node) => {
      if (!('anchor' in node) || typeof node.anchor !== 'string') return;
      placed.push(at((node.range?.[0] ?? 0) - node.anchor.length - 2, node.anchor.length + 1, startsWithSign('&')));
    },
  });
  return placed;
}

function syntaxFinding(text: string, base: number, document: Document, error: YAMLError): Placed {
  const [offset] = error.pos;
  if (error.code === 'TAB_AS_INDENT') {
    const tab = text.indexOf('\t', offset);
    return at(tab, 1, tabAfterHyphen(base + tab));
  }
  const tightColon = colonWithoutSpace(text, offset);
  if (tightColon !== undefined) return at(tightColon, 1, TIGHT_COLON);
  if (/same column|without - indicator/.test(error.message)) return misplacedLine(text, offset);
  const quote = /^Missing closing (["'])quote/.exec(error.message)?.[1];
  if (quote !== undefined) return at(openingQuote(text, document, quote), 1, unclosedQuote(quote));
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'BLOCK_IN_FLOW') {
    const colon = colonAfter(text, offset);
    const isKeyBelow = text.slice(offset, colon).includes('\n') && KEY_OF_LINE.test(text.slice(0, colon));
    return isKeyBelow ? misplacedLine(text, colon) : at(colon, 1, SWALLOWED_COLON);
  }
  if (error.code === 'BAD_SCALAR_START') return at(offset, 1, startsWithSign(text[offset] ?? ''));
  const brokenQuote = quotedTextBefore(text, document, offset);
  if (brokenQuote !== undefined) return at(brokenQuote, 1, endsEarly(text[brokenQuote] ?? ''));
  const opener = flowOpenedBefore(document, offset);
  if (/end with a [\]}]/.test(error.message) && opener !== undefined) {
    return at(opener, 1, unclosedBracket(text[opener] ?? ''));
  }
  const valueStart = valueStartBefore(text, offset);
  const sign = text[valueStart] ?? '';
  const isFlowText = (sign === '{' || opener !== undefined) && /[[\]{}]/.test(text[offset] ?? '');
  if (isFlowText && valueStart !== offset) return at(offset, 1, signInFlow(text[offset] ?? ''));
  if (error.code === 'UNEXPECTED_TOKEN' && /[*[{&!%@`]/.test(sign)) return at(valueStart, 1, startsWithSign(sign));
  return at(offset, 1, malformed(error.message));
}

const SWALLOWED_COLON: Finding = {
  code: 'Q021',
  message: say`colon in a text without quotes`,
  cause: say`A colon and a space within a text without quotes make YAML see a key.`,
  fix: say`Put the text in quotes: '…', or write it below \`>-\`.`,
};

const TIGHT_COLON: Finding = {
  code: 'Q021',
  message: say`no space after a colon`,
  cause: say`Without a space after its colon this is one word to YAML, and no key.`,
  fix: say`Write a space after the colon.`,
};

/** Where a line that should begin with a key has no space after its colon: the line of the offset, or the one before. */
function colonWithoutSpace(text: string, offset: number): number | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.lastIndexOf('\n', lineStart - 2) + 1;
  for (const start of [lineStart, before]) {
    const key = /^ *(?:- )*[a-zA-Z]+:(?=[^\s/])/.exec(text.slice(start, text.indexOf('\n', start) + 1))?.[0];
    if (key !== undefined) return start + key.length - 1;
  }
  return undefined;
}

/** A key that files of the course have on lines of its own, at the end of what is before a colon. */
const KEY_OF_LINE =
  /\n *(?:- )*(?:id|en|vi|text|why|title|part|correct|misconception|group|mends|stem|bloom|pool|sources|status)$/;

/** A line that is indented as nothing above it; the parser points at its start or at what it holds. */
function misplacedLine(text: string, offset: number): Placed {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const spaces = text.slice(lineStart).search(/[^ ]/);
  return at(lineStart + spaces, 1, {
    code: 'Y001',
    message: say`indentation does not fit`,
    cause: say`This line begins in column ${spaces + 1}, as no line does to which it could belong.`,
    fix: say`Begin it where the other lines of its group begin; each level has two spaces more.`,
  });
}

function malformed(reason: string): Finding {
  const cause = say`The YAML parser says: ${reason}.`;
  const fix = say`Look at the indentation and the quotes of this line and the one before; put texts in quotes.`;
  return { code: 'Y001', message: say`malformed YAML`, cause, fix };
}

function unclosedQuote(quote: string): Finding {
  const cause = say`The quote ${quote} opened here is never closed.`;
  return {
    code: 'Y001',
    message: say`unclosed quote`,
    cause,
    fix: say`Close it with ${quote} at the end of the text.`,
  };
}

function unclosedBracket(bracket: string): Finding {
  const closing = bracket === '[' ? ']' : '}';
  const cause = say`The ${bracket} opened here is never closed.`;
  return { code: 'Y001', message: say`unclosed bracket`, cause, fix: say`Close it with ${closing}.` };
}

function endsEarly(quote: string): Finding {
  const cause = say`The text in ${quote} quotes that begins here ends before its line does: a quote is missing, or one too many.`;
  const within = quote === "'" ? say`write '' for an apostrophe within` : say`write \\" for a quote within`;
  return {
    code: 'Y001',
    message: say`quotes do not fit`,
    cause,
    fix: say`Put the whole text in quotes and ${within}.`,
  };
}

function signInFlow(sign: string): Finding {
  const cause = say`Within { }, a text without quotes cannot hold ${sign}.`;
  return {
    code: 'Q021',
    message: say`${sign} in a text without quotes`,
    cause,
    fix: say`Put the text in quotes: '…'.`,
  };
}

function startsWithSign(sign: string): Finding {
  const cause = say`A text without quotes that begins with ${sign} means something else to YAML.`;
  const fix = say`Put the whole text in quotes: '…', or write it below \`>-\`.`;
  return { code: 'Q021', message: say`text begins with ${sign}`, cause, fix };
}

/** The opening quote of the text that runs into the end: the last quoted scalar of the document. */
function openingQuote(text: string, document: Document, quote: string): number {
  let offset = -1;
  visit(document, {
    Scalar: (_, scalar) => {
      const start = scalar.range?.[0] ?? -1;
      if (text[start] === quote) offset = start;
    },
  });
  return offset === -1 ? text.indexOf(quote) : offset;
}

/** Where the quoted text begins that ends right before `offset`, spaces aside; undefined if none does. */
function quotedTextBefore(text: string, document: Document, offset: number): number | undefined {
  const end = text.slice(0, offset).trimEnd().length;
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { range }) => {
      if (range?.[1] === end && /["']/.test(text[range[0]] ?? '')) start = range[0];
    },
  });
  return start;
}

/** Where the last `[` or `{` before `offset` stands that begins a list or a set of keys. */
function flowOpenedBefore(document: Document, offset: number): number | undefined {
  let opener: number | undefined;
  visit(document, {
    Collection: (_, node) => {
      const start = (isMap(node) || isSeq(node)) && node.flow === true ? node.range?.[0] : undefined;
      if (start !== undefined && start < offset) opener = start;
    },
  });
  return opener;
}

/** The colon that YAML took for the end of a key, in the text that begins at `offset`. */
function colonAfter(text: string, offset: number): number {
  const colon = /:(?=\s|$)/g;
  colon.lastIndex = offset;
  return colon.exec(text)?.index ?? offset;
}

/** Where the value begins on the line of `offset`: after `key: `, or after `- `. */
function valueStartBefore(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const lead = /^\s*(?:- )*(?:[\w-]+:\s+)?/.exec(before)?.[0] ?? '';
  return lineStart + lead.length;
}

function repeatedKeys(fileText: string, base: number, map: YAMLMap): readonly Placed[] {
  const firstOffsets = new Map<unknown, number>();
  const repeated: Placed[] = [];
  for (const { key } of map.items) {
    if (!isScalar(key) || !key.range) continue;
    const [offset, end] = key.range;
    const first = firstOffsets.get(key.value);
    if (first === undefined) {
      firstOffsets.set(key.value, offset);
      continue;
    }
    const { line } = positionAt(fileText, base + first);
    const { line: again } = positionAt(fileText, base + offset);
    const cause = say`The key "${String(key.value)}" stands in line ${line} and again in line ${again}; only one would count.`;
    const fix = say`Delete one of the two.`;
    repeated.push(at(offset, end - offset, { code: 'Q002', message: say`key written twice`, cause, fix }));
  }
  return repeated;
}
