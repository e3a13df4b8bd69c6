/**
 * LET-1: no stem, option or reason names an option by its letter or its place. Options are shuffled, so "option B" is
 * another one for each learner. "All of the above" among the options is Q015. An answer, an option, a `phương án` may
 * be part of a story ("the first answer of the help desk"), so plain places count in reasons alone. Nor does an option
 * begin with a letter or a number of its own: the page gives it one.
 */
import type { Locale } from '#domain/text.ts';
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { AuthoredChoiceQuestion } from '#content-model/question-schema.ts';
import { spanInText, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import { speaksOfOptions } from '#content-model/rules/above-options.ts';
import { eachFile } from '#content-model/rules/each-file.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import type { AuthoredText } from '#content-model/schema-parts.ts';

/** A letter after the word for an option, or in the place of a subject. */
const LETTER: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?|[Aa]lternatives?)\s+(?:[“"'‘(]?[A-D]\b|[“"'‘(][a-d]\b|[b-d]\b)|[A-D]\b(?<=(?:^|[.!?;:]\s+)[A-D])\s+(?:is|are|was|names|describes|speaks|and [A-D]|or [A-D])\b|\b(?:[Bb]oth|[Nn]either|[Uu]nlike)\s+[A-D]\b/,
  vi: /(?:[Đđ]áp án|[Pp]hương án|[Ll]ựa chọn|[Cc]âu trả lời|[Cc]âu|(?<!\p{L})[Ýý])\s+[“"'‘(]?[A-Da-d](?![\p{L}\p{N}])|[A-D](?<=(?:^|[.!?;:]\s+)[A-D])\s+(?:là|đúng|sai|và [A-D]|nói|nêu|mô tả)(?!\p{L})/u,
};

/** "The above", which after shuffling may stand below. */
const ABOVE: Readonly<Record<Locale, RegExp>> = {
  en: /\b[Tt]he above\b(?!-)|\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?)\s+(?:above|below)\b/,
  vi: /[Đđ]áp án\s+(?:ở\s+)?(?:bên\s+)?(?:trên|dưới)(?!\p{L})/u,
};

/** A place in the list, as reasons may name it by mistake. */
const PLACE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|[Ll]ast|[Pp]revious|[Pp]receding|[Nn]ext)\s+(?:option|answer|alternative)\b|\b(?:[Ss]ee|[Aa]s|mentioned|said)\s+(?:above|below)\b/,
  vi: /(?:[Đđ]áp án|[Pp]hương án|[Ll]ựa chọn|[Cc]âu trả lời)\s+(?:(?:ở\s+)?(?:bên\s+)?(?:trên|dưới)|đầu tiên|thứ\s+(?:nhất|hai|ba|tư)|cuối cùng|trước đó|kế tiếp)(?!\p{L})/u,
};

/** "B. ", "b) ", "(2) " before an option. */
const OWN_LETTER = /^(?:\(?[A-Da-d1-4][.)]|[A-D]:)(?=\s)/;

type Read = { readonly path: YamlPath; readonly text: AuthoredText; readonly kind: 'stem' | 'option' | 'reason' };

export const positionWords: Rule = {
  codes: ['LET-1'],
  check: eachFile({
    question: ({ entry: { authored }, yaml }) =>
      authored.kind === 'choice' ? textsOf(authored).flatMap((read) => positionsIn(yaml, read)) : [],
  }),
};

function textsOf({ stem, statements, choices }: AuthoredChoiceQuestion): readonly Read[] {
  return [
    { path: ['stem'], text: stem, kind: 'stem' },
    ...statements.map((text, index) => ({ path: ['statements', index], text, kind: 'option' as const })),
    ...choices.flatMap(({ text, why }, index): readonly Read[] => [
      ...(text === undefined ? [] : [{ path: ['choices', index, 'text'], text, kind: 'option' as const }]),
      { path: ['choices', index, 'why'], text: why, kind: 'reason' },
    ]),
  ];
}

function ownLetter(own: string): Finding {
  return {
    code: 'LET-1',
    message: say`option with a letter of its own`,
    cause: say`"${own}" stands before the text; the page itself puts a letter or a number before each, and shows options in another order to each learner.`,
    fix: say`Delete "${own}".`,
  };
}

function positionsIn(yaml: YamlFile, { path, text, kind }: Read): readonly Fault[] {
  return (['en', 'vi'] as const).flatMap((locale) => {
    const words = text[locale];
    const [own] = (kind === 'option' ? OWN_LETTER.exec(words) : null) ?? [];
    if (own !== undefined) {
      return [faultAt(yaml.source, spanInText(yaml, [...path, locale], words, 0, own.length), ownLetter(own))];
    }
    if (kind === 'option' && speaksOfOptions(words, locale)) return [];
    const patterns = kind === 'reason' ? [LETTER, ABOVE, PLACE] : [LETTER, ABOVE];
    const found = patterns.map((pattern) => pattern[locale].exec(words)).find((match) => match !== null);
    if (found === undefined) return [];
    const [name] = found;
    return [
      faultAt(yaml.source, spanInText(yaml, [...path, locale], words, found.index, name.length), {
        code: 'LET-1',
        message: say`option named by its place`,
        cause: say`"${name}" means another option for each learner, because options are shuffled.`,
        fix: say`Name the option by what it says.`,
      }),
    ];
  });
}
