/**
 * BANK-2: over a pool, the right option is not the longest one more often than chance would have it (25 %). One long
 * key is LEN-2; many keys that are a little longer give as much away.
 */
import { LEAST_TO_JUDGE } from '#content-model/bank.ts';
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { faultAtOption, keyedSets, type KeyedSet } from './option-sets.ts';

const MOST_PERCENT = 35;

export const longestKeys: Rule = {
  codes: ['BANK-2'],
  check: (content) => {
    const groups = Map.groupBy(keyedSets(content), ({ question, locale }) => `${question.pool} ${locale}`);
    return [...groups.values()].filter(({ length }) => length >= LEAST_TO_JUDGE).flatMap(inGroup);
  },
};

/** By how much the right option is longer than the longest wrong one: above 1 if it is the longest of all. */
function excess({ key, distractors }: KeyedSet): number {
  return key.plain.length / Math.max(...distractors.map(({ plain }) => plain.length));
}

/** The questions of one pool, in one language. */
function inGroup(sets: readonly KeyedSet[]): readonly Fault[] {
  const longest = sets.filter((set) => excess(set) > 1).toSorted((a, b) => excess(b) - excess(a));
  const [first] = longest;
  const most = Math.floor((sets.length * MOST_PERCENT) / 100);
  if (first === undefined || longest.length <= most) return [];
  const language = first.locale === 'en' ? say`English` : say`Vietnamese`;
  const cause = say`In ${longest.length} of ${sets.length} questions of the pool ${first.question.pool} the right option is the longest one in ${language}; a learner who takes the longest is right too often. This one stands out most.`;
  const fix = say`Shorten the right option, or lengthen a wrong one, in ${longest.length - most} of them.`;
  return [
    faultAtOption(first, first.key, {
      code: 'BANK-2',
      severity: 'warning',
      message: say`right options are the longest too often`,
      cause,
      fix,
    }),
  ];
}
