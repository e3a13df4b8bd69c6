/**
 * BANK-3: over the whole bank, options with "always", "only" or "must" are not nearly all wrong, or the words alone would
 * strike them out. By chance three in four are. ABS-1 looks at one question.
 */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { faultAtOption, keyedSets, type KeyedSet } from './option-sets.ts';
import { ABSOLUTE, firstOf } from './strong-and-weak-words.ts';

const MOST_PERCENT = 85;
/** With fewer such options, one more or less right would decide. */
const LEAST_OPTIONS = 20;

export const absoluteOptions: Rule = {
  codes: ['BANK-3'],
  check: (content) => {
    const byLanguage = Map.groupBy(keyedSets(content), ({ locale }) => locale);
    return [...byLanguage.values()].flatMap(inLanguage);
  },
};

function inLanguage(sets: readonly KeyedSet[]): readonly Fault[] {
  const absolute = sets.flatMap((set) =>
    [set.key, ...set.distractors].flatMap((option) => {
      const first = firstOf(ABSOLUTE[set.locale], option.written);
      return first === undefined ? [] : [{ set, option, first }];
    }),
  );
  const wrong = absolute.filter(({ option }) => !option.isRight);
  const [one] = wrong;
  if (one === undefined || absolute.length < LEAST_OPTIONS) return [];
  if (wrong.length * 100 <= absolute.length * MOST_PERCENT) return [];
  const language = one.set.locale === 'en' ? say`English` : say`Vietnamese`;
  const cause = say`Of ${absolute.length} options with an absolute word in ${language}, ${wrong.length} are wrong, which is more than ${MOST_PERCENT} in a hundred: whoever strikes out such words is nearly always right. This is the first of them.`;
  const fix = say`Say wrong options without "${one.first.word}" and its like, or use such words in right ones.`;
  const { index, word } = one.first;
  const finding = { code: 'BANK-3', severity: 'warning' as const, message: say`absolute words are wrong too often` };
  return [faultAtOption(one.set, one.option, { ...finding, cause, fix }, { index, length: word.length })];
}
