/**
 * Reads YAML in which nothing is out of the ordinary, several times faster than the parser of read-yaml.ts, which knows
 * the place of everything. What this reader takes, that one takes without a fault and with the same data (a property
 * test compares them); everything else it leaves to that one, whose faults have places and words for authors.
 */
import {
  COLLECTION_STYLE,
  constructFromEvents,
  EVENT_ID,
  parseEvents,
  SCALAR_STYLE,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import { beginsWithCurlyQuote } from './smart-quotes.ts';

/**
 * The data of a text, lists and objects fresh. Undefined if it holds nothing, is broken, or is unusual in any way: an
 * empty value, a key that is no word or not the first of its line, an anchor or a tag, a tab, a mark between documents,
 * a key written twice, a text that begins with a curly quote, a text whose indentation is given in numbers.
 */
export function readPlainYaml(text: string): unknown {
  if (UNUSUAL_SIGN.test(text)) return undefined;
  try {
    const events = parseEvents(text, {});
    if (!events.every((event) => isPlain(text, event)) || !arePlainKeys(text, events)) return undefined;
    const [value, ...more] = constructFromEvents(events, { source: text });
    return more.length === 0 ? (value ?? undefined) : undefined;
  } catch {
    // Whatever the reason, the other reader finds it again and says it better.
    return undefined;
  }
}

/** Tabs and other control characters, ends of lines that not all parsers know, the end of a document, `|2` and `>-1`. */
const UNUSUAL_SIGN = /[^\P{Cc}\n]|[\u2028\u2029\uFEFF]|^\.\.\.|[|>][-+]?[1-9]/mu;

function isPlain(text: string, event: Event): boolean {
  switch (event.type) {
    case EVENT_ID.ALIAS:
      return false;
    case EVENT_ID.DOCUMENT:
      return !event.explicitStart && !event.explicitEnd && event.directives.length === 0;
    case EVENT_ID.POP:
      return true;
    default: {
      const isDoubtful = event.type === EVENT_ID.SCALAR && isBare(event) && isEmptyOrCurly(text, event);
      return !isDoubtful && event.anchorStart === -1 && event.tagStart === -1;
    }
  }
}

function isEmptyOrCurly(text: string, { valueStart, valueEnd }: ScalarEvent): boolean {
  return valueStart >= valueEnd || beginsWithCurlyQuote(text, valueStart);
}

function isBare(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && event.style === SCALAR_STYLE.PLAIN;
}

/** Words: of what YAML reads as a number or as nothing, the two parsers make different keys. */
const PLAIN_KEY = /^(?!(?:null|true|false)$)[a-z][A-Za-z]*$/;

/** What may stand before a key of a block in its line; one behind a value is taken by this parser alone. */
const LINE_BEFORE_KEY = /^[ -]*$/;

function arePlainKeys(text: string, events: readonly Event[]): boolean {
  const open: { readonly isMapping: boolean; readonly isBlock: boolean; isKeyNext: boolean }[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    const parent = open.at(-1);
    if (parent?.isMapping === true) {
      if (parent.isKeyNext && !isPlainKey(text, event, parent.isBlock)) return false;
      parent.isKeyNext = !parent.isKeyNext;
    }
    const isMapping = event.type === EVENT_ID.MAPPING;
    const isBlock = isMapping && event.style === COLLECTION_STYLE.BLOCK;
    if (event.type !== EVENT_ID.SCALAR) open.push({ isMapping, isBlock, isKeyNext: true });
  }
  return true;
}

function isPlainKey(text: string, event: Event, isInBlock: boolean): boolean {
  if (event.type !== EVENT_ID.SCALAR || !isBare(event)) return false;
  if (!PLAIN_KEY.test(text.slice(event.valueStart, event.valueEnd))) return false;
  const lineStart = text.lastIndexOf('\n', event.valueStart) + 1;
  return !isInBlock || LINE_BEFORE_KEY.test(text.slice(lineStart, event.valueStart));
}
