/**
 * The set-aside: stored records that could not be read. They are kept raw and travel with every export, because what
 * one build cannot read another one may.
 */
import { canonicalJson } from './canonical-json.ts';
import { jsonFault } from './json-fault.ts';

/** How deep a set-aside value may be to stay as it is. */
const DEEPEST_RAW = 24;

/**
 * Set-aside values of both, each once, in the order of their texts. What a file cannot hold (a date, a table that is
 * too deep or has a dangerous key) stands there as a string.
 */
export function uniteQuarantine(one: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  const byText = new Map<string, unknown>();
  for (const raw of [...one, ...other]) {
    const value = jsonFault(raw, DEEPEST_RAW) === null ? raw : asText(raw);
    byText.set(canonicalJson(value), value);
  }
  return [...byText.keys()].toSorted().map((text) => byText.get(text));
}

/**
 * From which length of its JSON text on a set-aside value is cut, tried one after the other until a file is within the
 * limits of what can be imported: not at all; where it is longer than any record of ours may be (a paper has a million
 * code units); where its beginning says about as much.
 */
export const CUTS: readonly number[] = [Infinity, 1_000_000, 1000];

/** How much of a value that was cut a file takes along. */
const LENGTH_OF_START = 1000;

/**
 * Set-aside values (as `uniteQuarantine` gives them) with the long ones cut to a note of how long they were and how
 * they began. Only ever for a file: where the value was found it stays whole.
 *
 *   { "cut": 10485833, "start": "{\"at\":1795312345678,…" }
 */
export function withLongCut(values: readonly unknown[], longest: number): readonly unknown[] {
  if (longest === Infinity) return values;
  const cut = (value: unknown): unknown => {
    const text = canonicalJson(value);
    return text.length <= longest ? value : { cut: text.length, start: text.slice(0, LENGTH_OF_START) };
  };
  return uniteQuarantine(values.map(cut), []);
}

/** As much of a value as JSON can say, as a string; what kind of value it is where that is nothing. */
function asText(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? String(raw);
  } catch {
    // Too deep, circular, a bigint: nothing that a file can hold.
    return Object.prototype.toString.call(raw);
  }
}
