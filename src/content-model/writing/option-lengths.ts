/**
 * LEN-1, LEN-2: options of about one length, since the odd one out is taken for the right one. Lengths are counted in
 * characters as shown, in both languages alike. Options of a word or two differ by what they name and are let alone.
 */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import {
  faultAtOption,
  eachKeyedSet,
  eachOptionSet,
  type KeyedSet,
  type Option,
  type OptionSet,
} from './option-sets.ts';

const ERROR_RATIO = 2;
const WARNING_RATIO = 1.5;
/** By how much a key must be longer than each other option to be seen at a glance. */
const KEY_RATIO = 1.2;
/** Characters below which a length says nothing. */
const SHORT = 15;

const unequalLengthsIn = eachOptionSet(unequalLengths);
const longKeysIn = eachKeyedSet(longKey);

export const optionLengths: Rule = {
  codes: ['LEN-1', 'LEN-2'],
  check: (content) => [...unequalLengthsIn(content), ...longKeysIn(content)],
};

function longestOf(options: readonly Option[]): Option | undefined {
  return options.toSorted((a, b) => b.plain.length - a.plain.length)[0];
}

function unequalLengths(set: OptionSet): readonly Fault[] {
  const longest = longestOf(set.options);
  const shortest = Math.min(...set.options.map(({ plain }) => plain.length));
  if (longest === undefined || shortest < SHORT) return [];
  const ratio = longest.plain.length / shortest;
  if (ratio <= WARNING_RATIO) return [];
  const isError = ratio > ERROR_RATIO;
  const limit = String(isError ? ERROR_RATIO : WARNING_RATIO);
  return [
    faultAtOption(set, longest, {
      code: 'LEN-1',
      severity: isError ? 'error' : 'warning',
      message: say`options of unequal length`,
      cause: say`The longest option has ${longest.plain.length} characters, the shortest ${shortest}: more than ${limit} times as many.`,
      fix: say`Shorten this one or say more in the shortest, until no option stands out.`,
    }),
  ];
}

function longKey(set: KeyedSet): readonly Fault[] {
  const longest = longestOf(set.distractors)?.plain.length ?? 0;
  const { length } = set.key.plain;
  if (length < SHORT || length <= longest * KEY_RATIO) return [];
  return [
    faultAtOption(set, set.key, {
      code: 'LEN-2',
      severity: 'warning',
      message: say`right option longest`,
      cause: say`The right option has ${length} characters, the longest of the others ${longest}; who knows nothing picks the longest.`,
      fix: say`Shorten it, or give one of the others as much detail.`,
    }),
  ];
}
