/** VAG-1: two options that differ by nothing but "usually" or "some" ask for taste, not for knowledge. */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { comparable } from '#content-model/rules/distinct-choices.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { faultAtOption, eachOptionSet, type OptionSet } from './option-sets.ts';
import { ABSOLUTE, firstOf, VAGUE } from './strong-and-weak-words.ts';

export const vagueDifferences: Rule = {
  codes: ['VAG-1'],
  check: eachOptionSet(vaguelyDifferent),
};

function vaguelyDifferent(set: OptionSet): readonly Fault[] {
  const vague = set.options.map(({ plain }) => firstOf(VAGUE[set.locale], plain)?.word);
  if (vague.every((word) => word === undefined)) return [];
  const bare = set.options.map(({ plain }) => {
    const text = plain.replaceAll(VAGUE[set.locale], ' ').replaceAll(ABSOLUTE[set.locale], ' ');
    return comparable(text);
  });
  return set.options.flatMap((option, index) => {
    const first = bare.indexOf(bare[index] ?? '');
    const other = set.options[first];
    const word = vague[index] ?? vague[first];
    // Equal options are Q014.
    if (first === index || other === undefined || word === undefined) return [];
    if (other.words.join(' ') === option.words.join(' ')) return [];
    return [
      faultAtOption(set, option, {
        code: 'VAG-1',
        severity: 'warning',
        message: say`only a vague word between two options`,
        cause: say`Without "${word}" and its like, numbers ${first + 1} and ${index + 1} say the same.`,
        fix: say`Let the two differ in a fact, or put another wrong idea in place of one.`,
      }),
    ];
  });
}
