/** STEM-3: a missing-word stem has one gap `[?]`, not at its start; other stems have none. */
import type { Fault } from '#content-model/fault.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { gaps } from './equal-counts.ts';
import { faultInYaml, questionsWithFiles } from './places.ts';
import type { Rule } from './rule.ts';

export const gapsInStems: Rule = {
  codes: ['STEM-3'],
  check: (content) =>
    questionsWithFiles(content).flatMap(({ entry: { authored }, yaml }) =>
      (['en', 'vi'] as const).flatMap((locale): readonly Fault[] => {
        const text = authored.stem[locale];
        const count = gaps(text);
        const isMissingWord = authored.kind === 'choice' && authored.style === 'missing-word';
        const isRight = isMissingWord ? count === 1 && !text.startsWith('[?]') : count === 0;
        if (isRight || text === PENDING) return [];
        const cause = isMissingWord
          ? `The stem has ${count === 1 ? '1 gap' : `${count} gaps`}${text.startsWith('[?]') ? ', one at its very start' : ''}.`
          : 'The stem has a gap, and its style is not missing-word.';
        const fix = isMissingWord
          ? 'Write [?] once, after some words.'
          : 'Write `style: missing-word`, or fill the gap.';
        return [faultInYaml(yaml, ['stem', locale], { code: 'STEM-3', message: 'gap of the stem', cause, fix })];
      }),
    ),
};
