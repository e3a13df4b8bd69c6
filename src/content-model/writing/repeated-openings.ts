/** RDN-1: all four options begin with the same words, which are read four times and belong into the stem. */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { faultAtOption, eachKeyedSet, type OptionSet } from './option-sets.ts';

/** English words, Vietnamese syllables: about as much text. */
const SHORTEST = { en: 3, vi: 4 } as const;

export const repeatedOpenings: Rule = {
  codes: ['RDN-1'],
  check: eachKeyedSet(sameOpening),
};

function sameOpening(set: OptionSet): readonly Fault[] {
  const [first, ...others] = set.options;
  if (first === undefined) return [];
  const differs = first.words.findIndex((word, index) => others.some(({ words }) => words[index] !== word));
  const count = differs === -1 ? first.words.length : differs;
  if (count < SHORTEST[set.locale]) return [];
  const opening = first.words.slice(0, count).join(' ');
  return [
    faultAtOption(set, first, {
      code: 'RDN-1',
      severity: 'warning',
      message: say`same opening in all options`,
      cause: say`All four options begin with "${opening}".`,
      fix: say`Move these words into the stem.`,
    }),
  ];
}
