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

/** As much of a value as JSON can say, as a string; what kind of value it is where that is nothing. */
function asText(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? String(raw);
  } catch {
    // Too deep, circular, a bigint: nothing that a file can hold.
    return Object.prototype.toString.call(raw);
  }
}
