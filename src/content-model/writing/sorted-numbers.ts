/**
 * NUM-1: options that are numbers stand in their order, up or down, and keep it: a learner looks for a number where it
 * belongs. Numbers are the same in both languages, so the English options are looked at.
 */
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { faultInYaml } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { wordFamily } from './content-words.ts';
import { eachKeyedSet, type KeyedSet, type Option } from './option-sets.ts';

const NUMBER_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMBERS_AND_WORDS = /\d+(?:[.,]\d+)*|\p{L}+/gu;

export const sortedNumbers: Rule = {
  codes: ['NUM-1'],
  check: eachKeyedSet((set) => (set.locale === 'en' ? outOfOrder(set) : [])),
};

function outOfOrder(set: KeyedSet): readonly Fault[] {
  const numbers = numbersOf(set.options);
  if (numbers === undefined) return [];
  const sorted = numbers.toSorted((a, b) => a - b);
  const isSorted = [sorted, sorted.toReversed()].some((order) => order.every((value, at) => value === numbers[at]));
  if (isSorted && set.question.fixedOrder) return [];
  return [faultInYaml(set.yaml, ['choices'], isSorted ? shuffled() : unsorted(numbers.join(', ')), 'key')];
}

/** The number of each option, if all four are one number among words that are the same. */
function numbersOf(options: readonly Option[]): readonly number[] | undefined {
  const read = options.map(({ plain }) => {
    const found: number[] = [];
    const rest = (plain.toLowerCase().match(NUMBERS_AND_WORDS) ?? []).map((word) => {
      const number = numberIn(word);
      if (number === undefined) return wordFamily(word);
      found.push(number);
      return '#';
    });
    return { found, rest: rest.join(' ') };
  });
  const isOneEach = read.every(({ found, rest }) => found.length === 1 && rest === read[0]?.rest);
  return isOneEach ? read.flatMap(({ found }) => found) : undefined;
}

function numberIn(word: string): number | undefined {
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  const value = NUMBER_WORDS.indexOf(word);
  return value === -1 ? undefined : value;
}

function unsorted(numbers: string): Finding {
  return {
    code: 'NUM-1',
    severity: 'warning',
    message: say`numbers out of order`,
    cause: say`The options are the numbers ${numbers}.`,
    fix: say`Put the options in the order of their numbers, each with its id, and write \`fixedOrder: true\`.`,
  };
}

function shuffled(): Finding {
  return {
    code: 'NUM-1',
    severity: 'warning',
    message: say`numbers that are shuffled`,
    cause: say`The options are numbers in their order, but they are shown in another one for each learner.`,
    fix: say`Write \`fixedOrder: true\`.`,
  };
}
