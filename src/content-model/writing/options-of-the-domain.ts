/**
 * PLA-1: an option that has nothing to do with the subject is a joke or a filler; nobody picks it, and three are left.
 * An option belongs to the question if it has one word of our subject (domain-words.ts), of the stem or of another
 * option, or a number. So a story about buses may speak of buses, and a purple elephant is found in any other. An option
 * that fills a gap is part of a sentence: words of degree ("the highest level of service") belong beside a word of our
 * subject. Both languages say the same, so one in which it belongs will do.
 */
import type { Locale } from '#domain/text.ts';
import type { Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { comparableWords } from '#content-model/rules/distinct-choices.ts';
import { eachFileByVocabulary } from '#content-model/rules/each-file.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { contentSyllables, contentWords } from './content-words.ts';
import { saysDegree } from './degree-words.ts';
import { domainWords, isRegisteredName, type DomainWords } from './domain-words.ts';
import { faultAtOption, setsIn, type Option, type OptionSet } from './option-sets.ts';

export const optionsOfTheDomain: Rule = {
  codes: ['PLA-1'],
  // The words of a file with a fault of its own are not known, and would be missed in options.
  restsOn: ['syllabus', 'term'],
  check: eachFileByVocabulary({
    question: (question, vocabulary) => {
      const sets = setsIn(question, vocabulary.termNames);
      const strange = sets.map((set) => strangeIn(set, domainWords(vocabulary, set.locale)));
      return sets.flatMap((set) =>
        set.options
          .filter((_, index) => strange.every((places) => places.has(index)))
          .map((option) => faultAtOption(set, option, belongsNowhere(option))),
      );
    },
  }),
};

/** A word of the stem in the right option would give it away (CUE-1). */
const FIX_OF_KEY = say`Say it with a term of the glossary, or in plain words of service work.`;

function belongsNowhere({ isRight }: Option): Finding {
  return {
    code: 'PLA-1',
    message: say`option that belongs nowhere`,
    cause: say`No word of this option stands in the glossary, in the syllabus, in the stem or in another option.`,
    fix: isRight
      ? FIX_OF_KEY
      : say`Write what somebody who half knows the subject could believe, with a term or a word of the stem.`,
  };
}

/** The places (from 0) of the options that do not belong in this language. */
function strangeIn(set: OptionSet, domain: DomainWords): ReadonlySet<number> {
  const belongs = (option: Option): boolean =>
    isOfDomain(option, set.locale, domain) || isOfQuestion(set, option) || isOfSentence(set, option, domain);
  return new Set(set.options.flatMap((option, index) => (belongs(option) ? [] : [index])));
}

function isOfDomain(option: Option, locale: Locale, domain: DomainWords): boolean {
  if (!entriesOf(option, locale).isDisjointFrom(domain.words)) return true;
  return option.words.some((word) => /\d/.test(word)) || isRegisteredName(domain, option.words);
}

function isOfQuestion({ locale, stem, options }: OptionSet, option: Option): boolean {
  const own = entriesOf(option, locale);
  return [stem, ...options].some((other) => other !== option && !own.isDisjointFrom(entriesOf(other, locale)));
}

/** Words of degree alone, and the nearest word of meaning on one side of the gap is of our subject. */
function isOfSentence({ question, locale, stem }: OptionSet, { words, meaning }: Option, domain: DomainWords): boolean {
  if (question.style !== 'missing-word' || stem.words.length === 0 || meaning.size === 0) return false;
  const [before = '', ...after] = question.stem[locale].split('[?]');
  const sides = [comparableWords(before).toReversed(), comparableWords(after.join(' '))];
  return saysDegree(words, locale) && sides.some((side) => isNearest(side, locale, domain));
}

/** In Vietnamese a word of the list may be two syllables, the nearer of which may stand on either side of the other. */
function isNearest(side: readonly string[], locale: Locale, { words }: DomainWords): boolean {
  const [first = '', second = ''] = side.filter((word) => contentSyllables([word]).size > 0);
  if (locale === 'vi') return [first, `${first} ${second}`, `${second} ${first}`].some((word) => words.has(word));
  const [nearest = ''] = side.flatMap((word) => [...contentWords([word], locale)]);
  return words.has(nearest);
}

/** In Vietnamese a single syllable does as well, since this rule looks for what texts have in common at all. */
function entriesOf({ words, meaning }: OptionSet['stem'], locale: Locale): ReadonlySet<string> {
  return locale === 'en' ? meaning : meaning.union(contentSyllables(words));
}
