/** Q015: no option speaks of the other options; they are shuffled, and "all of the above" tests test-taking. */
import type { Locale } from '#domain/text.ts';
import type { Fault } from '#content-model/fault.ts';
import { spanInText } from '#content-model/read-yaml.ts';
import { faultAt } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { eachFile } from './each-file.ts';
import type { Rule } from './rule.ts';

const ABOVE = {
  en: /\b(?:all|none|both|any|neither)\s+of\s+(?:the\s+(?:above|other|others|options|answers)|these|them)\b|\b(?:both\s+)?[A-D]\s+and\s+[A-D]\b/i,
  vi: /(?:tất cả|cả (?:hai|ba|bốn)|mọi|không có|không) (?:các )?(?:đáp án|phương án|lựa chọn|câu|ý)(?: nào)?(?: (?:trên|ở trên|đều|đúng|khác))?|cả [A-D] và [A-D]|(?<![\p{L}])[A-D] và [A-D](?![\p{L}])/iu,
} as const;

/** Whether a text speaks of "all of the above" or the like. */
export function speaksOfOptions(text: string, locale: Locale): boolean {
  return ABOVE[locale].test(text);
}

export const aboveOptions: Rule = {
  codes: ['Q015'],
  check: eachFile({
    question: ({ entry: { authored }, yaml }): readonly Fault[] => {
      if (authored.kind !== 'choice') return [];
      return authored.choices.flatMap(({ text }, index) =>
        (['en', 'vi'] as const).flatMap((locale) => {
          const found = text === undefined ? null : ABOVE[locale].exec(text[locale]);
          if (text === undefined || found === null) return [];
          const path = ['choices', index, 'text', locale];
          const span = spanInText(yaml, path, text[locale], found.index, found[0].length);
          const cause = say`"${found[0]}" speaks of the other options, which stand in another order for each learner.`;
          const fix = say`Say in words what the option means.`;
          return [faultAt(yaml.source, span, { code: 'Q015', message: say`option about options`, cause, fix })];
        }),
      );
    },
  }),
};
