/**
 * What a learner would score who knows nothing and always picks by a trick: the longest option, the one with the most
 * words of the stem, or one without an absolute word. Fair questions let no trick do much better than chance (25 %).
 * List questions are left out: their options are pairs of numbers, on which the tricks find nothing.
 */
import type { Pool } from '#domain/question.ts';
import type { Locale } from '#domain/text.ts';
import { POOLS } from '#content-model/bank.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { countShared } from './content-words.ts';
import { keyedSets, type KeyedSet, type Option } from './option-sets.ts';
import { ABSOLUTE, firstOf } from './strong-and-weak-words.ts';

/** A way to pick without knowing: the options are picked whose score is the highest, each as likely as the other. */
type Trick = (option: Option, set: KeyedSet) => number;

const TRICKS = {
  longest: ({ plain }) => plain.length,
  'words of the stem': ({ meaning }, { stem }) => countShared(meaning, stem.meaning),
  'no absolute word': ({ written }, { locale }) => (firstOf(ABSOLUTE[locale], written) === undefined ? 1 : 0),
} as const satisfies Readonly<Record<string, Trick>>;

export type TrickName = keyof typeof TRICKS;

export const TRICK_NAMES = Object.keys(TRICKS) as readonly TrickName[];

/** What is picked by a trick, in words. */
export const TRICK_WORDS: Readonly<Record<TrickName, Phrase>> = {
  longest: say`the longest option`,
  'words of the stem': say`the option with the most words of the stem`,
  'no absolute word': say`an option without an absolute word`,
};

/** What one trick scores on some questions in one language. */
export type GuessingScore = {
  /** `all` for the whole bank. */
  readonly pool: Pool | 'all';
  readonly locale: Locale;
  readonly trick: TrickName;
  /** How many questions were guessed; never 0. */
  readonly questions: number;
  /** The share that is right on average, from 0 to 1: 0.25 is chance. */
  readonly share: number;
  /** Those guessed right more likely than by chance, the surest first. */
  readonly given: readonly KeyedSet[];
};

/** The scores of all tricks: over the whole bank, then over each pool that has questions; English before Vietnamese. */
export function guessingScores(content: Content): readonly GuessingScore[] {
  const sets = keyedSets(content);
  return (['all', ...POOLS] as const).flatMap((pool) =>
    (['en', 'vi'] as const).flatMap((locale) => {
      const own = sets.filter((set) => set.locale === locale && (pool === 'all' || set.question.pool === pool));
      return own.length === 0 ? [] : TRICK_NAMES.map((trick) => ({ pool, locale, trick, ...scoreOf(own, trick) }));
    }),
  );
}

function scoreOf(sets: readonly KeyedSet[], trick: TrickName): Pick<GuessingScore, 'questions' | 'share' | 'given'> {
  const chances = sets.map((set) => ({ set, chance: chanceOf(set, TRICKS[trick]) }));
  const given = chances.filter(({ chance }) => chance > 1 / 4).toSorted((a, b) => b.chance - a.chance);
  return {
    questions: sets.length,
    share: chances.reduce((sum, { chance }) => sum + chance, 0) / sets.length,
    given: given.map(({ set }) => set),
  };
}

/** How likely the trick finds the key of one question: it picks among the options that score highest. */
function chanceOf(set: KeyedSet, trick: Trick): number {
  const scores = set.options.map((option) => trick(option, set));
  const highest = Math.max(...scores);
  const picked = set.options.filter((_, index) => scores[index] === highest);
  return picked.includes(set.key) ? 1 / picked.length : 0;
}
