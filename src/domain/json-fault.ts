/**
 * What in a value from outside is not plain, bounded JSON: the first such place, as a value. Storage and files are
 * asked here before any other code walks through them, so a hostile value can neither exhaust the stack nor reach a
 * prototype.
 *
 *   jsonFault({ notes: [1, Infinity] }, 8)  // => { path: 'notes[1]', code: 'not-json', found: 'Infinity' }
 */
import { isPlainObject } from './canonical-json.ts';

export type JsonFault = {
  /** Such as `events[17].response.choice`; empty for the value itself. */
  readonly path: string;
  readonly code: 'not-json' | 'too-deep' | 'forbidden-key';
  readonly found: string;
};

/** Keys that reach a prototype when a table is copied carelessly. No record of ours has them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Longest name or text that a message repeats, in code units. */
const LONGEST_QUOTE = 60;

/** The first place where a value is not JSON, deeper than `maxDepth`, or has a forbidden key; null if there is none. */
export function jsonFault(value: unknown, maxDepth: number): JsonFault | null {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return null;
  if (typeof value === 'number' && Number.isFinite(value)) return null;
  const isArray = Array.isArray(value);
  if (!isArray && !isPlainObject(value)) return { path: '', code: 'not-json', found: described(value) };
  if (maxDepth <= 0) return { path: '', code: 'too-deep', found: described(value) };
  return isArray ? faultInArray(value, maxDepth - 1) : faultInObject(value, maxDepth - 1);
}

/** Two paths as one: `joined('events[17]', 'response') => 'events[17].response'`. Either may be empty. */
export function joined(above: string, below: string): string {
  const isApart = above !== '' && below !== '' && !below.startsWith('[');
  return isApart ? `${above}.${below}` : `${above}${below}`;
}

/** A key or an index as a path of one part: `part('v') => 'v'`, `part(17) => '[17]'`. A long key is cut. */
export function part(key: string | number): string {
  return typeof key === 'number' ? `[${key}]` : cut(key);
}

/** What stands at a place, in few words of JSON: texts cut, arrays and objects by their size. */
export function described(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(cut(value));
  if (Array.isArray(value)) return `array(${value.length})`;
  if (isPlainObject(value)) return `object(${Object.keys(value).length})`;
  // Anything else has a short name of its own; a symbol or a date must not throw here.
  return typeof value === 'object' && value !== null ? Object.prototype.toString.call(value) : cut(String(value));
}

function faultInArray(items: readonly unknown[], depth: number): JsonFault | null {
  // By index, because iteration helpers skip holes, and a hole is undefined.
  for (let index = 0; index < items.length; index += 1) {
    const fault = jsonFault(items[index], depth);
    if (fault !== null) return { ...fault, path: joined(part(index), fault.path) };
  }
  return null;
}

function faultInObject(table: Readonly<Record<string, unknown>>, depth: number): JsonFault | null {
  for (const key of Object.keys(table)) {
    if (FORBIDDEN_KEYS.has(key)) return { path: key, code: 'forbidden-key', found: JSON.stringify(key) };
    const fault = jsonFault(table[key], depth);
    // Paths are put together only where there is something to tell: most values are sound.
    if (fault !== null) return { ...fault, path: joined(part(key), fault.path) };
  }
  return null;
}

function cut(text: string): string {
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE)}…`;
}
