/**
 * PLA-1: an option that has nothing to do with the subject is a joke or a filler; nobody picks it, and three are left.
 * An option belongs to the question if it has one word of our subject (domain-words.ts), of the stem or of another
 * option, or a number. So a story about buses may speak of buses, and a purple elephant is found in any other.
 */
import type { Locale } from '#domain/text.ts';
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { contentSyllables } from './content-words.ts';
import { domainWords, isRegisteredName, type DomainWords } from './domain-words.ts';
import { faultAtOption, optionSets, type Option, type OptionSet } from './option-sets.ts';

export const optionsOfTheDomain: Rule = {
  codes: ['PLA-1'],
  // The words of a file with a fault of its own are not known, and would be missed in options.
  restsOn: ['syllabus', 'term'],
  check: (content) => optionSets(content).flatMap((set) => strangeOptions(set, domainWords(content, set.locale))),
};

/** A word of the stem in the right option would give it away (CUE-1). */
const FIX_OF_KEY = say`Say it with a term of the glossary, or in plain words of service work.`;

function strangeOptions(set: OptionSet, domain: DomainWords): readonly Fault[] {
  const { locale, options } = set;
  return options
    .filter((option) => !isOfDomain(option, locale, domain) && !isOfQuestion(set, option))
    .map((option) =>
      faultAtOption(set, option, {
        code: 'PLA-1',
        message: say`option that belongs nowhere`,
        cause: say`No word of this option stands in the glossary, in the syllabus, in the stem or in another option.`,
        fix: option.isRight
          ? FIX_OF_KEY
          : say`Write what somebody who half knows the subject could believe, with a term or a word of the stem.`,
      }),
    );
}

function isOfDomain(option: Option, locale: Locale, domain: DomainWords): boolean {
  if (!entriesOf(option, locale).isDisjointFrom(domain.words)) return true;
  return option.words.some((word) => /\d/.test(word)) || isRegisteredName(domain, option.words);
}

function isOfQuestion({ locale, stem, options }: OptionSet, option: Option): boolean {
  const own = entriesOf(option, locale);
  return [stem, ...options].some((other) => other !== option && !own.isDisjointFrom(entriesOf(other, locale)));
}

/** In Vietnamese a single syllable does as well, since this rule looks for what texts have in common at all. */
function entriesOf({ words, meaning }: OptionSet['stem'], locale: Locale): ReadonlySet<string> {
  return locale === 'en' ? meaning : meaning.union(contentSyllables(words));
}
