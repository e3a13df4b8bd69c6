/**
 * CUE-4: only the right option holds a marked key phrase of the glossary, so that it is recognized and not thought of.
 * Where the option is the name of a term, the name is what is asked for and no cue; of a negative question the right
 * option is the one that is not so, and a familiar phrase speaks against it.
 */
import type { Locale } from '#domain/text.ts';
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { comparableWords } from '#content-model/rules/distinct-choices.ts';
import { type Vocabulary } from '#content-model/rules/each-file.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { domainWords, isRegisteredName, type DomainWords } from './domain-words.ts';
import { faultAtOption, eachKeyedSet, type KeyedSet, type Option } from './option-sets.ts';

export const keyPhraseCues: Rule = {
  codes: ['CUE-4'],
  restsOn: ['term'],
  check: eachKeyedSet((set, vocabulary) =>
    cue(set, phrasesOf(vocabulary)[set.locale], domainWords(vocabulary, set.locale)),
  ),
};

const phrasesOfVocabulary = new WeakMap<Vocabulary, Readonly<Record<Locale, Phrases>>>();

function phrasesOf(vocabulary: Vocabulary): Readonly<Record<Locale, Phrases>> {
  const known = phrasesOfVocabulary.get(vocabulary);
  if (known !== undefined) return known;
  const phrases = { en: keyPhrasesOf(vocabulary, 'en'), vi: keyPhrasesOf(vocabulary, 'vi') };
  phrasesOfVocabulary.set(vocabulary, phrases);
  return phrases;
}

/** First word → phrases that begin with it, as compared; so that a text is gone through once, whatever their number. */
type Phrases = ReadonlyMap<string, readonly string[]>;

function keyPhrasesOf({ terms }: Vocabulary, locale: Locale): Phrases {
  const phrases = [...terms.values()].flatMap(({ authored: { keyPhrases } }) => {
    const list = keyPhrases[locale];
    return list === PENDING ? [] : list.map(comparableWords);
  });
  return new Map(
    [...Map.groupBy(phrases, ([first = '']) => first)].map(([first, list]) => [
      first,
      list.map((words) => words.join(' ')),
    ]),
  );
}

function phraseIn({ words }: Option, phrases: Phrases): string | undefined {
  for (const [index, word] of words.entries()) {
    const candidates = phrases.get(word);
    if (candidates === undefined) continue;
    const rest = `${words.slice(index).join(' ')} `;
    const found = candidates.find((phrase) => rest.startsWith(`${phrase} `));
    if (found !== undefined) return found;
  }
  return undefined;
}

function cue(set: KeyedSet, phrases: Phrases, domain: DomainWords): readonly Fault[] {
  if (set.question.style === 'negative' || isRegisteredName(domain, set.key.words)) return [];
  const phrase = phraseIn(set.key, phrases);
  if (phrase === undefined || set.distractors.some((option) => phraseIn(option, phrases) !== undefined)) return [];
  return [
    faultAtOption(set, set.key, {
      code: 'CUE-4',
      severity: 'warning',
      message: say`key phrase in the right option alone`,
      cause: say`"${phrase}" is a key phrase of the glossary, and no wrong option holds one: learners recognize it without understanding.`,
      fix: say`Say it in other words, or put a key phrase of another term into a wrong option.`,
    }),
  ];
}
