/**
 * CUE-2: the right option is the one that has most in common with the others, so that it can be found by counting.
 * Each content word counts once for each other option that has it.
 */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { countShared } from './content-words.ts';
import { faultAtOption, eachKeyedSet, type KeyedSet } from './option-sets.ts';

/** By how many words the right option must lead. */
const MARGIN = 2;

export const convergingKey: Rule = {
  codes: ['CUE-2'],
  check: eachKeyedSet(convergence),
};

function convergence(set: KeyedSet): readonly Fault[] {
  const words = set.options.map(({ meaning }) => meaning);
  const shares = words.map((own) =>
    words.reduce((sum, other) => sum + (other === own ? 0 : countShared(own, other)), 0),
  );
  const key = shares[set.options.indexOf(set.key)] ?? 0;
  const others = Math.max(...shares.filter((_, index) => set.options[index] !== set.key));
  if (key < others + MARGIN) return [];
  return [
    faultAtOption(set, set.key, {
      code: 'CUE-2',
      severity: 'warning',
      message: say`right option in the middle of the others`,
      cause: say`The right option has ${key} words in common with the others, the next ${others}: it looks like what they were made from.`,
      fix: say`Let two wrong options share words with each other that the right one does not have.`,
    }),
  ];
}
