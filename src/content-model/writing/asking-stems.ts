/**
 * STEM-1: the stem of a choice question asks, is neither a scrap nor a story, and names a term of the syllabus. A
 * missing-word stem is a statement, and its term may be what is missing. Vietnamese counts by syllables, of which it
 * needs about three for two English words.
 */
import type { Locale } from '#domain/text.ts';
import type { QuestionEntry } from '#content-model/course.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { AuthoredChoiceQuestion } from '#content-model/question-schema.ts';
import { eachFileByVocabulary, type Vocabulary } from '#content-model/rules/each-file.ts';
import { faultInYaml, type WithFile } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { wordsOf } from './sentences.ts';
import { writtenIn } from './question-texts.ts';
import { termIdsNamed } from './term-mentions.ts';

const LEAST_WORDS = 6;
const MOST_WORDS = { en: 45, vi: 65 } as const;

export const askingStems: Rule = {
  codes: ['STEM-1'],
  check: eachFileByVocabulary({
    question: (question, vocabulary) => {
      const namesTerm = termFinder(vocabulary);
      return inStem(question, (authored, stem, locale) => stemFindings(authored, stem, locale, namesTerm));
    },
  }),
};

function inStem(
  { entry: { authored }, yaml }: WithFile<QuestionEntry>,
  findingsOf: (question: AuthoredChoiceQuestion, stem: string, locale: Locale) => readonly Finding[],
): readonly Fault[] {
  if (authored.kind !== 'choice') return [];
  return (['en', 'vi'] as const).flatMap((locale) =>
    writtenIn({ path: ['stem'], text: authored.stem }, locale).flatMap(({ path, words }) =>
      findingsOf(authored, words, locale).map((finding) => faultInYaml(yaml, path, finding)),
    ),
  );
}

type NamesTerm = (text: string, locale: Locale) => boolean;

/** Says whether a text names a term that the exam asks for; never denies it while a term cannot be read. */
function termFinder({ terms, areNamesKnown }: Vocabulary): NamesTerm {
  if (!areNamesKnown) return () => true;
  return (text, locale) =>
    [...termIdsNamed(text, locale, terms)].some((id) => (terms.get(id)?.authored.criteria.length ?? 0) > 0);
}

function stemFindings(
  { style, criterion, choices }: AuthoredChoiceQuestion,
  stem: string,
  locale: Locale,
  namesTerm: NamesTerm,
): readonly Finding[] {
  const findings: Finding[] = [];
  const isStatement = style === 'missing-word';
  if (!isStatement && !/\?[*”’"]*$/.test(stem)) findings.push(NO_QUESTION);
  const { length } = wordsOf(stem);
  const most = MOST_WORDS[locale];
  if (length < LEAST_WORDS || length > most) findings.push(wrongLength(length, most));
  const texts = isStatement ? [stem, ...choices.flatMap(({ text }) => text?.[locale] ?? [])] : [stem];
  if (criterion !== null && !texts.some((text) => namesTerm(text, locale))) findings.push(NO_TERM);
  return findings;
}

const NO_QUESTION: Finding = {
  code: 'STEM-1',
  message: say`stem is no question`,
  cause: say`The stem does not end in a question mark.`,
  fix: say`Ask a question that could be answered before the options are read.`,
};

const NO_TERM: Finding = {
  code: 'STEM-1',
  message: say`no term in the stem`,
  cause: say`The stem names no term of the glossary that the exam asks for.`,
  fix: say`Name the term that the question is about, by its name in the glossary.`,
};

function wrongLength(length: number, most: number): Finding {
  return {
    code: 'STEM-1',
    message: say`length of the stem`,
    cause: say`The stem has ${length} words; it should have ${LEAST_WORDS} to ${most}.`,
    fix: length > most ? say`Leave out what is not needed for the answer.` : say`Say what is asked, and about what.`,
  };
}
