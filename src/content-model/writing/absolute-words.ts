/**
 * ABS-1: a wrong option says "always", "only" or "must", and the right one nothing of the kind. Of a negative question
 * the right option is the one that is not so: there the same words give it away.
 */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { faultAtOption, eachOptionSet, type OptionSet } from './option-sets.ts';
import { ABSOLUTE, firstOf } from './strong-and-weak-words.ts';

export const absoluteWords: Rule = {
  codes: ['ABS-1'],
  check: eachOptionSet(inWrongOptions),
};

function inWrongOptions(set: OptionSet): readonly Fault[] {
  const pattern = ABSOLUTE[set.locale];
  const isNegative = set.question.style === 'negative';
  const found = set.options.flatMap((option) => {
    const first = firstOf(pattern, option.written);
    return first === undefined ? [] : [{ option, first, isTrue: option.isRight !== isNegative }];
  });
  // Where a true option has such a word too, the word tells nothing.
  if (found.some(({ isTrue }) => isTrue)) return [];
  return found.map(({ option, first: { word, index } }) =>
    faultAtOption(
      set,
      option,
      {
        code: 'ABS-1',
        severity: 'warning',
        message: say`absolute word`,
        cause: say`"${word}" stands in an option that is not true, and no true one has such a word: learners strike out what sounds absolute.`,
        fix: say`Say it without "${word}", or use such a word in a true option as well.`,
      },
      { index, length: word.length },
    ),
  );
}
