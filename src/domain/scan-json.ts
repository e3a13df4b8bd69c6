/**
 * Looks through a text once and says whether it is JSON, before JSON.parse sees it. The engines name the place of a
 * fault differently or not at all, and none of them bounds depth; so this gives line and column everywhere, and
 * refuses a depth bomb before anything is built from it.
 *
 * It walks by character codes with a stack of its own: no recursion, no regular expression that could run long.
 */

export type JsonScan =
  | { readonly kind: 'sound' }
  /** `position` counts code units from 0; it is the length of the text if something is missing at its end. */
  | { readonly kind: 'fault' | 'too-deep' | 'too-many'; readonly position: number };

/** Greatest depth of arrays and objects in each other, greatest number of keys and values. */
export type JsonLimits = { readonly depth: number; readonly parts: number };

/** What has to come next. `first-…` stands right after an opening bracket, where the closing one may follow. */
type Next = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'comma' | 'nothing';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;
const WORDS = ['true', 'false', 'null'];

/** Whether a text is JSON within the limits; otherwise the first place that is not. */
export function scanJson(text: string, limits: JsonLimits): JsonScan {
  const closings: number[] = [];
  let next: Next = 'value';
  let parts = 0;
  let position = afterSpace(text, 0);
  while (next !== 'nothing') {
    const code = text.charCodeAt(position);
    const isValue: boolean = next === 'value' || next === 'first-value';
    if (code === closings.at(-1) && mayClose(next)) {
      closings.pop();
      position += 1;
      next = 'comma';
    } else if (isValue && (code === OPEN_ARRAY || code === OPEN_OBJECT)) {
      if (closings.length >= limits.depth) return { kind: 'too-deep', position };
      closings.push(code === OPEN_ARRAY ? CLOSE_ARRAY : CLOSE_OBJECT);
      position += 1;
      next = code === OPEN_ARRAY ? 'first-value' : 'first-key';
    } else {
      const end = endOfToken(text, position, next);
      if (isFault(end)) return { kind: 'fault', position: faultPosition(end) };
      position = end;
      next = afterToken(next, closings.at(-1));
    }
    parts += 1;
    if (parts > limits.parts) return { kind: 'too-many', position };
    if (next === 'comma' && closings.length === 0) next = 'nothing';
    position = afterSpace(text, position);
  }
  return position === text.length ? { kind: 'sound' } : { kind: 'fault', position };
}

/** A closing bracket may not follow a comma or a colon. */
function mayClose(next: Next): boolean {
  return next === 'comma' || next === 'first-value' || next === 'first-key';
}

/** Line and column of a position, both from 1; the column counts code units. */
export function lineAndColumn(text: string, position: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, position);
  const lastBreak = before.lastIndexOf('\n');
  return { line: before.split('\n').length, column: position - lastBreak };
}

/** Where the token ends that has to come next; a fault if another one stands there. */
function endOfToken(text: string, start: number, next: Next): number {
  const code = text.charCodeAt(start);
  switch (next) {
    case 'key':
    case 'first-key':
      return code === QUOTE ? endOfString(text, start) : fault(start);
    case 'colon':
      return code === COLON ? start + 1 : fault(start);
    case 'comma':
      return code === COMMA ? start + 1 : fault(start);
    default:
      return code === QUOTE ? endOfString(text, start) : endOfBareValue(text, start);
  }
}

function afterToken(token: Next, closing: number | undefined): Next {
  switch (token) {
    case 'key':
    case 'first-key':
      return 'colon';
    case 'colon':
      return 'value';
    case 'comma':
      return closing === CLOSE_ARRAY ? 'value' : 'key';
    default:
      return 'comma';
  }
}

function endOfString(text: string, start: number): number {
  let position = start + 1;
  for (;;) {
    const code = text.charCodeAt(position);
    if (code === QUOTE) return position + 1;
    if (code === BACKSLASH) {
      const length = lengthOfEscape(text, position);
      if (length === 0) return fault(position);
      position += length;
    } else if (code >= 0x20) position += 1;
    // A control character, or the end of the text, where the code is NaN.
    else return fault(position);
  }
}

function lengthOfEscape(text: string, position: number): number {
  const name = text.charAt(position + 1);
  if (name === 'u') return /^[0-9a-f]{4}$/i.test(text.slice(position + 2, position + 6)) ? 6 : 0;
  return isOneOf('"\\/bfnrt', name) ? 2 : 0;
}

function endOfBareValue(text: string, start: number): number {
  const code = text.charCodeAt(start);
  if (code === MINUS || isDigit(code)) return endOfNumber(text, start);
  const word = WORDS.find((candidate) => text.startsWith(candidate, start));
  return word === undefined ? fault(start) : start + word.length;
}

function endOfNumber(text: string, start: number): number {
  const first = text.charCodeAt(start) === MINUS ? start + 1 : start;
  let end = text.charCodeAt(first) === ZERO ? first + 1 : afterDigits(text, first);
  if (text.charCodeAt(end) === POINT) end = afterDigits(text, end + 1);
  if (isOneOf('eE', text.charAt(end))) {
    end = afterDigits(text, isOneOf('+-', text.charAt(end + 1)) ? end + 2 : end + 1);
  }
  return end;
}

function isOneOf(letters: string, letter: string): boolean {
  return letter !== '' && letters.includes(letter);
}

/** Where a run of digits ends; a fault if there is none. */
function afterDigits(text: string, start: number): number {
  let position = start;
  while (isDigit(text.charCodeAt(position))) position += 1;
  return position === start ? fault(start) : position;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function afterSpace(text: string, start: number): number {
  let position = start;
  while (isSpace(text.charCodeAt(position))) position += 1;
  return position;
}

/** The four kinds of white space that JSON allows. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** A place that is at fault, told from the end of a token by being negative. */
function fault(position: number): number {
  return -1 - position;
}

function isFault(end: number): boolean {
  return end < 0;
}

function faultPosition(end: number): number {
  return -1 - end;
}
