/**
 * OVL-1: one option holds another entirely, or the two share nearly all their words. Names of terms may hold each other
 * ("customer", "external customer"): they are different things.
 */
import type { Fault } from '#content-model/fault.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { countShared } from './content-words.ts';
import { domainWords, isRegisteredName, type DomainWords } from './domain-words.ts';
import { faultAtOption, eachOptionSet, type Option, type OptionSet } from './option-sets.ts';

/** Words that two options share, of all that they have between them. */
const MOST_SHARED = 0.85;

export const overlappingOptions: Rule = {
  codes: ['OVL-1'],
  check: eachOptionSet((set, vocabulary) => overlaps(set, domainWords(vocabulary, set.locale))),
};

/** An option in the two forms that are compared. */
type Compared = {
  readonly option: Option;
  /** Without an article at its start. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
};

function overlaps(set: OptionSet, domain: DomainWords): readonly Fault[] {
  const compared = set.options.map((option) => ({
    option,
    text: ` ${option.words.join(' ').replace(/^(?:an?|the) /, '')} `,
    words: new Set(option.words),
  }));
  return compared.flatMap((one, index) => {
    const first = compared.findIndex((other, at) => at < index && doOverlap(one, other, domain));
    if (first === -1) return [];
    return [
      faultAtOption(set, one.option, {
        code: 'OVL-1',
        message: say`overlapping options`,
        cause: say`${nameOf(set, first)} and ${nameOf(set, index)} say nearly the same in the same words, or one holds the other.`,
        fix: say`Put another wrong idea in place of one, or say them in words that show the difference.`,
      }),
    ];
  });
}

/** As an author finds it in the file: options by their ids, statements by their numbers. */
function nameOf({ kind, question }: OptionSet, index: number): Phrase {
  const id = question.choices[index]?.id;
  return kind === 'statements' || id === undefined ? say`Statement ${index + 1}` : say`Option ${id}`;
}

/** Whether the words that two options share stand in the same order in both. */
function isSameOrder(a: readonly string[], b: readonly string[]): boolean {
  return sharedInOrder(a, b) === sharedInOrder(b, a);
}

function sharedInOrder(words: readonly string[], others: readonly string[]): string {
  return words.filter((word, at) => others.includes(word) && words.indexOf(word) === at).join(' ');
}

function doOverlap(a: Compared, b: Compared, domain: DomainWords): boolean {
  // Equal options are Q014; an option without words is none of ours.
  if (a.option.words.join() === b.option.words.join() || a.words.size === 0 || b.words.size === 0) return false;
  if (a.text === b.text) return true;
  if (a.text.includes(b.text) || b.text.includes(a.text))
    return !(isRegisteredName(domain, a.option.words) && isRegisteredName(domain, b.option.words));
  // "A workaround without a known error" and "a known error without a workaround" are two things of the same words.
  if (!isSameOrder(a.option.words, b.option.words)) return false;
  const shared = countShared(a.words, b.words);
  return shared / (a.words.size + b.words.size - shared) > MOST_SHARED;
}
