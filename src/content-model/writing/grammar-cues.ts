/**
 * CUE-3: a stem that ends in "a", "an", "is" or "are" fits all its options, or grammar strikes out some. English alone
 * has such endings; what stands at a gap `[?]` is STEM-3.
 */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { faultAtOption, eachKeyedSet, type KeyedSet, type Option } from './option-sets.ts';

/** Beginnings by their sound: "an hour", "a user", "a one-off". */
const VOWEL = /^(?:[aeio]|u(?!ni(?![mn])|s[aeu]|ti)|hour|honest|honour|heir)/i;
const CONSONANT = /^(?:eu|one\b|once\b)/i;
/** An abbreviation is spelt out: "an SLA", "a VPN". */
const ABBREVIATION = /^[A-Z]{2,}\b/;
const VOWEL_LETTER = /^[AEFHILMNORSX]/;

const ARTICLE = /^(?:an?|the)\b/i;
const SINGULAR = /^(?:an?|one|each|every|this|that)\b/i;
const PLURAL = /^(?:two|three|four|many|several|few|these|those|both)\b/i;
/** Ends in -s and is no plural, or may be none. */
const IN_S = /(?:[sui]s|means|series|news|always)$/i;

const FITS: Readonly<Record<string, (option: Option) => boolean>> = {
  a: ({ plain }) => !soundsLikeVowel(plain) && !ARTICLE.test(plain),
  an: ({ plain }) => soundsLikeVowel(plain) && !ARTICLE.test(plain),
  is: (option) => !isPlural(option),
  are: ({ plain }) => !SINGULAR.test(plain),
};

export const grammarCues: Rule = {
  codes: ['CUE-3'],
  check: eachKeyedSet((set) => (set.locale === 'en' ? misfits(set) : [])),
};

function soundsLikeVowel(option: string): boolean {
  return ABBREVIATION.test(option) ? VOWEL_LETTER.test(option) : VOWEL.test(option) && !CONSONANT.test(option);
}

/** In a longer option a word in -s may be anything. */
function isPlural({ plain, words }: Option): boolean {
  const last = words.at(-1) ?? '';
  return PLURAL.test(plain) || (words.length <= 2 && last.endsWith('s') && !IN_S.test(last));
}

function misfits(set: KeyedSet): readonly Fault[] {
  const last = set.question.stem.en.includes('[?]') ? undefined : set.stem.words.at(-1);
  const fits = FITS[last ?? ''];
  if (last === undefined || fits === undefined) return [];
  return set.options
    .filter((option) => !fits(option))
    .map((option) =>
      faultAtOption(set, option, {
        code: 'CUE-3',
        message: say`option that does not fit the stem`,
        cause: say`The stem ends in "${last}", and this option cannot follow it: grammar alone strikes it out.`,
        fix: say`End the stem with "a(n)" or another word that all options can follow, or put the article into the options.`,
      }),
    );
}
