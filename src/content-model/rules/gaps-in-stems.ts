/** STEM-3: a missing-word stem has one gap `[?]`, not at its start; other stems have none. */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { gaps } from './equal-counts.ts';
import { eachFile } from './each-file.ts';
import { faultInYaml } from './places.ts';
import type { Rule } from './rule.ts';

export const gapsInStems: Rule = {
  codes: ['STEM-3'],
  check: eachFile({
    question: ({ entry: { authored }, yaml }) =>
      (['en', 'vi'] as const).flatMap((locale): readonly Fault[] => {
        const text = authored.stem[locale];
        const count = gaps(text);
        const isMissingWord = authored.kind === 'choice' && authored.style === 'missing-word';
        const isRight = isMissingWord ? count === 1 && !text.startsWith('[?]') : count === 0;
        if (isRight || text === PENDING) return [];
        const counted = count === 1 ? say`1 gap` : say`${count} gaps`;
        const cause = isMissingWord
          ? text.startsWith('[?]')
            ? say`The stem has ${counted}, one at its very start.`
            : say`The stem has ${counted}.`
          : say`The stem has a gap, and its style is not missing-word.`;
        const fix = isMissingWord
          ? say`Write [?] once, after some words.`
          : say`Write \`style: missing-word\`, or fill the gap.`;
        return [faultInYaml(yaml, ['stem', locale], { code: 'STEM-3', message: say`gap of the stem`, cause, fix })];
      }),
  }),
};
