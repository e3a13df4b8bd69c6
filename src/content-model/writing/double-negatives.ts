/** NEG-2: a negative question has no negation in its options; "which is not … not" is a riddle in each language. */
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { spanInText } from '#content-model/read-yaml.ts';
import { eachFile } from '#content-model/rules/each-file.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { questionTexts, writtenIn } from './question-texts.ts';

/** Vietnamese "không" is also a part of words: không gian (space), hàng không (aviation). */
const NEGATION = {
  en: /\b(?:not|no|none|never|nobody|nothing|neither|nor|cannot|without|except|false)\b|\p{L}{1,12}n[’']t\b/iu,
  vi: /(?<!\p{L})(?:(?<!hàng )không(?! (?:gian|khí|quân|trung|lưu)(?!\p{L}))|chưa|chẳng|đừng|ngoại trừ|trừ ra)(?!\p{L})/iu,
} as const;

export const doubleNegatives: Rule = {
  codes: ['NEG-2'],
  check: eachFile({
    question: ({ entry: { authored }, yaml }): readonly Fault[] => {
      if (authored.kind !== 'choice' || authored.style !== 'negative') return [];
      const options = questionTexts(authored).filter(({ part }) => part === 'option');
      return options.flatMap((option) =>
        (['en', 'vi'] as const).flatMap((locale) =>
          writtenIn(option, locale).flatMap(({ path, words }) => {
            const match = NEGATION[locale].exec(words);
            if (match === null) return [];
            const span = spanInText(yaml, path, words, match.index, match[0].length);
            return [faultAt(yaml.source, span, doubled(match[0]))];
          }),
        ),
      );
    },
  }),
};

function doubled(word: string): Finding {
  return {
    code: 'NEG-2',
    message: say`double negative`,
    cause: say`"${word}" in an option and the negative word of the stem make a double negative.`,
    fix: say`Say the option without it, or ask for what is so.`,
  };
}
