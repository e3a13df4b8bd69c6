/**
 * From a file that somebody chose to a JSON value, or the reason why there is none. Anything may come: a picture, a
 * page, an archive, text in another encoding, fifty megabytes of brackets. Nothing here throws or runs long.
 *
 * A byte order mark and Windows line ends are what editors do to a file; they are accepted.
 */
import { MAX_JSON_DEPTH } from './canonical-json.ts';
import type { FileProblem, FileProblemCode } from './file-problems.ts';
import { described, jsonFault } from './json-fault.ts';
import { lineAndColumn, scanJson } from './scan-json.ts';

export type FileText =
  { readonly kind: 'json'; readonly value: unknown } | { readonly kind: 'refused'; readonly problem: FileProblem };

/** Bytes, or code units of a text. A record of 100,000 answers has about 30 megabytes; see `isWithinLimits`. */
export const LARGEST_FILE = 40 * 1024 * 1024;

/** Keys, values and signs between them; the largest records of ours have two thirds of it. */
const MOST_PARTS = 15_000_000;

const LIMITS = { depth: MAX_JSON_DEPTH, parts: MOST_PARTS };

/** Whether JSON that we wrote can be read again once it is a file in UTF-8. */
export function isWithinLimits(text: string): boolean {
  // A code unit has three bytes at most, and a part one code unit at least: most texts need no closer look.
  if (text.length * 3 <= LARGEST_FILE && text.length <= MOST_PARTS) return true;
  return new TextEncoder().encode(text).length <= LARGEST_FILE && scanJson(text, LIMITS).kind === 'sound';
}

const REFUSALS = {
  fault: ['not-json', 'JSON'],
  'too-deep': ['too-deep', `depth(..${MAX_JSON_DEPTH})`],
  'too-many': ['too-large', `parts(..${MOST_PARTS})`],
} as const;

/** The JSON value in a file, with bounded depth, finite numbers and without keys that reach a prototype. */
export function jsonFromFile(source: string | Uint8Array): FileText {
  if (source.length > LARGEST_FILE) return refused('too-large', `bytes(..${LARGEST_FILE})`, `bytes(${source.length})`);
  const text = typeof source === 'string' ? source.replace(/^\uFEFF/, '') : decoded(source);
  if (text === null) return refused('not-utf8', 'UTF-8', 'bytes');
  const looksLike = otherFormat(text);
  if (looksLike !== null) return refused(looksLike, 'JSON', described(text));
  return parsed(text);
}

/** Null if the bytes are not UTF-8. UTF-16 with its mark is passed on by its zeros, for `otherFormat` to name it. */
function decoded(bytes: Uint8Array): string | null {
  const isMarkedUtf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isMarkedUtf16) return '\0';
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function otherFormat(text: string): FileProblemCode | null {
  if (text.startsWith('PK\u0003\u0004')) return 'zip';
  // Every other byte of UTF-16 is zero where the text is in our alphabet; JSON has no zeros.
  if (text.slice(0, 4).includes('\0')) return 'utf-16';
  const start = text.slice(0, 1000).trimStart();
  if (start === '' && text.trim() === '') return 'empty';
  return start.startsWith('<') ? 'html' : null;
}

function parsed(text: string): FileText {
  const scan = scanJson(text, LIMITS);
  if (scan.kind !== 'sound') {
    const { line, column } = lineAndColumn(text, scan.position);
    const found = text.slice(scan.position, scan.position + 20);
    const [code, expected] = REFUSALS[scan.kind];
    return refused(code, expected, found === '' ? 'end' : described(found), `${line}:${column}`);
  }
  const value: unknown = JSON.parse(text);
  const fault = jsonFault(value, MAX_JSON_DEPTH);
  if (fault === null) return { kind: 'json', value };
  // JSON can write numbers that no computer holds: 1e400 is read as Infinity.
  return refused(fault.code, fault.code === 'forbidden-key' ? 'absent' : 'finite number', fault.found, fault.path);
}

function refused(code: FileProblemCode, expected: string, found: string, path: string = ''): FileText {
  return { kind: 'refused', problem: { path, code, expected, found } };
}
