/**
 * BANK-7: no question of a paper gives another one away. If the right option of one, or a key phrase of the glossary by
 * which it is recognized, stands in the stem of another, the two are `enemies`. Asked of the pools of papers alone;
 * symmetric-enemies.ts sees to it that enemies name each other.
 */
import type { Locale } from '#domain/text.ts';
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { AuthoredChoiceQuestion, AuthoredQuestion } from '#content-model/question-schema.ts';
import type { Content } from '#content-model/read-course.ts';
import { comparable } from '#content-model/rules/distinct-choices.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { faultAtOption, keyedSets, optionSets, type KeyedSet, type OptionSet } from './option-sets.ts';

/** Fewer words say too little to be recognized. Vietnamese is counted in syllables. */
const LEAST_PHRASE = { en: 2, vi: 4 } as const;
const LEAST_KEY = { en: 3, vi: 5 } as const;
/** How many questions a message names. */
const NAMED = 5;

export const tellingStems: Rule = {
  codes: ['BANK-7'],
  check: (content) => {
    const ids = new Map<AuthoredQuestion, string>();
    for (const { id, authored } of content.course.questions.values()) ids.set(authored, id);
    const keyed = Map.groupBy(keyedSets(content).filter(isInPapers), poolAndLanguage);
    const told = new Set<string>();
    return [...Map.groupBy(optionSets(content).filter(isInPapers), poolAndLanguage)].flatMap(([group, sets]) => {
      const clues = cluesOf(content, keyed.get(group) ?? []);
      return sets.flatMap((set) => toldBy(set, clues, ids, told));
    });
  },
};

function isInPapers({ question }: OptionSet): boolean {
  return question.pool === 'exam' || question.pool === 'final';
}

function poolAndLanguage({ question, locale }: OptionSet): string {
  return `${question.pool} ${locale}`;
}

/** Words by which the right option of a question is recognized. */
type Clue = { readonly words: readonly string[]; readonly question: AuthoredChoiceQuestion };
/** The first two words of a clue → clues: a stem looks up its own pairs of words, and never all clues. */
type Clues = ReadonlyMap<string, readonly Clue[]>;

function cluesOf(content: Content, sets: readonly KeyedSet[]): Clues {
  const names = new Set([...content.course.termNames.byName.keys()].map(comparable));
  const clues = sets.flatMap((set) =>
    clueWords(content, set)
      // A stem may speak of a term by its name: that alone answers nothing.
      .filter((words) => !names.has(words.join(' ')))
      .map((words): Clue => ({ words, question: set.question })),
  );
  return Map.groupBy(clues, ({ words }) => words.slice(0, 2).join(' '));
}

function clueWords(content: Content, set: KeyedSet): readonly (readonly string[])[] {
  const { key, distractors, locale, question, stem } = set;
  const phrases = question.concepts
    .flatMap((concept) => keyPhrases(content, concept, locale))
    .map((phrase) => comparable(phrase).split(' '));
  const recognizing = phrases.filter(
    (words) =>
      words.length >= LEAST_PHRASE[locale] &&
      holds(key.words, words) &&
      !holds(stem.words, words) &&
      !distractors.some((option) => holds(option.words, words)),
  );
  const whole = key.words.length >= LEAST_KEY[locale] ? [key.words] : [];
  return [...whole, ...recognizing];
}

function keyPhrases({ course }: Content, concept: string, locale: Locale): readonly string[] {
  const phrases = course.terms.get(concept)?.authored.keyPhrases[locale] ?? [];
  return phrases === PENDING ? [] : phrases;
}

function holds(words: readonly string[], phrase: readonly string[]): boolean {
  return ` ${words.join(' ')} `.includes(` ${phrase.join(' ')} `);
}

/** One fault for each phrase of a stem, whatever the number of questions that it gives away. */
function toldBy(
  set: OptionSet,
  clues: Clues,
  ids: ReadonlyMap<AuthoredQuestion, string>,
  told: Set<string>,
): readonly Fault[] {
  const own = ids.get(set.question) ?? '';
  const byPhrase = new Map<string, string[]>();
  for (const [at, word] of set.stem.words.entries()) {
    for (const { words, question } of clues.get(`${word} ${set.stem.words[at + 1] ?? ''}`) ?? []) {
      const id = ids.get(question);
      const isTold = question !== set.question && words.every((one, index) => one === set.stem.words[at + index]);
      if (!isTold || id === undefined || question.enemies.includes(own) || told.has(`${own} ${id}`)) continue;
      told.add(`${own} ${id}`);
      const phrase = words.join(' ');
      const known = byPhrase.get(phrase);
      if (known === undefined) byPhrase.set(phrase, [id]);
      else known.push(id);
    }
  }
  return [...byPhrase].map(([phrase, questions]) => telling(set, phrase, questions));
}

function telling(set: OptionSet, phrase: string, questions: readonly string[]): Fault {
  const written = set.question.stem[set.locale];
  const pattern = new RegExp(phrase.split(' ').join(String.raw`[^\p{L}\p{N}%]+`), 'iu');
  const { 0: found = written, index = 0 } = pattern.exec(written) ?? {};
  const named = questions.slice(0, NAMED).map((id) => `"${id}"`);
  const finding = {
    code: 'BANK-7',
    message: say`stem gives another question away`,
    cause: say`"${found}" tells what is right in ${[...named, ...(questions.length > NAMED ? ['…'] : [])].join(', ')}, and both may stand in one paper.`,
    fix: say`Say it in other words, or let the two name each other in \`enemies\`.`,
  };
  return faultAtOption(set, { path: ['stem', set.locale], written }, finding, { index, length: found.length });
}
