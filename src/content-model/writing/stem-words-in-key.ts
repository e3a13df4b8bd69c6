/**
 * CUE-1: a word of the stem comes back in the right option and in no other. In English a word of five letters or more
 * (families count: "agreed", "agreement"); in Vietnamese two neighbouring syllables. Words of which the whole syllabus
 * is full, such as "service", tell nothing; and where a wrong option has a word of the stem of its own ("the phone",
 * "the mechanic"), the stem leads as much to that one.
 */
import type { Locale } from '#domain/text.ts';
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { comparableWords } from '#content-model/rules/distinct-choices.ts';
import { type Vocabulary } from '#content-model/rules/each-file.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { contentWords, wordFamily } from './content-words.ts';
import { syllabusTitles } from './domain-words.ts';
import { faultAtOption, eachKeyedSet, type KeyedSet } from './option-sets.ts';

/** Letters of an English word that is worth noticing. */
const MIN_LETTERS = 5;
/** In how many titles of the syllabus a word stands that is everywhere. */
const EVERYWHERE = 3;

export const stemWordsInKey: Rule = {
  codes: ['CUE-1'],
  restsOn: ['syllabus'],
  check: eachKeyedSet((set, vocabulary) => cues(set, everywhereIn(vocabulary)[set.locale])),
};

const everywhereOf = new WeakMap<Vocabulary, Readonly<Record<Locale, ReadonlySet<string>>>>();

function everywhereIn(vocabulary: Vocabulary): Readonly<Record<Locale, ReadonlySet<string>>> {
  const known = everywhereOf.get(vocabulary);
  if (known !== undefined) return known;
  const words = { en: wordsEverywhere(vocabulary, 'en'), vi: wordsEverywhere(vocabulary, 'vi') };
  everywhereOf.set(vocabulary, words);
  return words;
}

function wordsEverywhere(vocabulary: Vocabulary, locale: Locale): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const title of syllabusTitles(vocabulary, locale)) {
    for (const word of contentWords(comparableWords(title), locale)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([word, count]) => (count >= EVERYWHERE ? [word] : [])));
}

/** What each option alone shares with the stem, in the order of the options. */
function ties({ locale, stem, options }: KeyedSet, everywhere: ReadonlySet<string>): readonly ReadonlySet<string>[] {
  const long = locale === 'en' ? stem.words.filter((word) => word.length >= MIN_LETTERS).map(wordFamily) : stem.meaning;
  const asked = new Set(long).intersection(stem.meaning).difference(everywhere);
  return options.map((option) =>
    options.reduce(
      (left, other) => (other === option ? left : left.difference(other.meaning)),
      asked.intersection(option.meaning),
    ),
  );
}

function cues(set: KeyedSet, everywhere: ReadonlySet<string>): readonly Fault[] {
  const { locale, key, options } = set;
  const tied = ties(set, everywhere);
  const [shared] = tied[options.indexOf(key)] ?? [];
  const isTiedOtherwise = tied.some((words, index) => options[index] !== key && words.size > 0);
  if (shared === undefined || isTiedOtherwise) return [];
  const word = locale === 'vi' ? shared : (key.words.find((entry) => wordFamily(entry) === shared) ?? shared);
  return [
    faultAtOption(set, key, {
      code: 'CUE-1',
      severity: 'warning',
      message: say`word of the stem in the right option alone`,
      cause: say`"${word}" ties the right option to the stem; nothing ties a wrong one to it.`,
      fix: say`Say one of the two in other words, or use a word of the stem in a wrong option.`,
    }),
  ];
}
