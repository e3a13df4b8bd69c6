/**
 * What a learner chooses between, language by language: the base of every rule that compares options. A list question
 * has four statements in their place; its options are pairs of numbers, which compare to nothing.
 */
import type { Locale } from '#domain/text.ts';
import { plainText } from '#domain/text.ts';
import type { QuestionEntry } from '#content-model/course.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { faultAt } from '#content-model/fault.ts';
import { parseInlineText } from '#content-model/inline-text.ts';
import type { AuthoredChoiceQuestion } from '#content-model/question-schema.ts';
import type { Content } from '#content-model/read-course.ts';
import { spanInText, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import { comparableWords } from '#content-model/rules/distinct-choices.ts';
import { eachFileByVocabulary, type Check, type Vocabulary } from '#content-model/rules/each-file.ts';
import { faultInYaml, questionsWithFiles, type WithFile } from '#content-model/rules/places.ts';
import { PENDING, type AuthoredText } from '#content-model/schema-parts.ts';
import { resolveTerm, type TermNames } from '#content-model/term-names.ts';
import { contentWords } from './content-words.ts';

/** One option or statement, in one language. */
export type Option = {
  /** Of the text in this language. */
  readonly path: YamlPath;
  /** As in the file, with its marks. */
  readonly written: string;
  /** As a learner reads it. */
  readonly plain: string;
  /** As compared: lower case, without punctuation. */
  readonly words: readonly string[];
  /** The words that carry its meaning (content-words.ts). */
  readonly meaning: ReadonlySet<string>;
  /** Of a list question two are right, of any other one. */
  readonly isRight: boolean;
};

/** The four options (or statements) of a question in one language. */
export type OptionSet = {
  readonly kind: 'options' | 'statements';
  readonly yaml: YamlFile;
  readonly question: AuthoredChoiceQuestion;
  readonly locale: Locale;
  /** Empty where its translation is still to come. */
  readonly stem: Pick<Option, 'words' | 'meaning'>;
  /** Four, in the order of the file. */
  readonly options: readonly Option[];
};

/** A set of options with the one that is right. */
export type KeyedSet = OptionSet & {
  readonly key: Option;
  /** The three that are wrong. */
  readonly distractors: readonly Option[];
};

const setsOf = new WeakMap<Content, readonly OptionSet[]>();
const setsOfNames = new WeakMap<TermNames, WeakMap<AuthoredChoiceQuestion, readonly OptionSet[]>>();
const keyedSetsOf = new WeakMap<Content, readonly KeyedSet[]>();

/** The statements (from 0) that the options a to d of a list question name. */
export const STATEMENTS_OF = { a: [0, 1], b: [1, 2], c: [2, 3], d: [0, 3] } as const;

/**
 * Every set that is whole: four texts in a language, and one key. What is missing or pending is said by the rules of
 * sound files. Gone through once for all rules.
 */
export function optionSets(content: Content): readonly OptionSet[] {
  const known = setsOf.get(content);
  if (known !== undefined) return known;
  const sets = questionsWithFiles(content).flatMap((question) => setsIn(question, content.course.termNames));
  setsOf.set(content, sets);
  return sets;
}

/** The sets of real options, with their key; those of list questions are left out. */
export function keyedSets(content: Content): readonly KeyedSet[] {
  const known = keyedSetsOf.get(content);
  if (known !== undefined) return known;
  const sets = optionSets(content).flatMap(keyed);
  keyedSetsOf.set(content, sets);
  return sets;
}

function keyed(set: OptionSet): readonly KeyedSet[] {
  const key = set.options.find(({ isRight }) => isRight);
  if (set.kind === 'statements' || key === undefined) return [];
  return [{ ...set, key, distractors: set.options.filter(({ isRight }) => !isRight) }];
}

/** A check that judges each set by itself, and by the vocabulary. */
export function eachOptionSet(judge: (set: OptionSet, vocabulary: Vocabulary) => readonly Fault[]): Check {
  return eachFileByVocabulary({
    question: (question, vocabulary) => setsIn(question, vocabulary.termNames).flatMap((set) => judge(set, vocabulary)),
  });
}

/** The same for sets of real options, with their key. */
export function eachKeyedSet(judge: (set: KeyedSet, vocabulary: Vocabulary) => readonly Fault[]): Check {
  return eachOptionSet((set, vocabulary) => keyed(set).flatMap((one) => judge(one, vocabulary)));
}

/** The sets of a question, made once for all rules. */
export function setsIn({ entry: { authored }, yaml }: WithFile<QuestionEntry>, names: TermNames): readonly OptionSet[] {
  if (authored.kind !== 'choice') return [];
  const known = setsOfNames.get(names) ?? new WeakMap<AuthoredChoiceQuestion, readonly OptionSet[]>();
  setsOfNames.set(names, known);
  const sets = known.get(authored) ?? setsOfQuestion(yaml, authored, names);
  known.set(authored, sets);
  return sets;
}

/** A fault at an option, or at some words of it; the index counts in the text as written. */
export function faultAtOption(
  { yaml }: Pick<OptionSet, 'yaml'>,
  { path, written }: Pick<Option, 'path' | 'written'>,
  finding: Finding,
  found?: { readonly index: number; readonly length: number },
): Fault {
  if (found === undefined) return faultInYaml(yaml, path, finding);
  return faultAt(yaml.source, spanInText(yaml, path, written, found.index, found.length), finding);
}

function setsOfQuestion(yaml: YamlFile, question: AuthoredChoiceQuestion, names: TermNames): readonly OptionSet[] {
  const parts = partsOf(question);
  if (parts === undefined) return [];
  return (['en', 'vi'] as const).flatMap((locale) => {
    if (parts.some(({ text }) => text[locale] === PENDING)) return [];
    const options = parts.map(({ text, path, isRight }) => {
      const plain = plainWords(text[locale], names, locale);
      return { path: [...path, locale], written: text[locale], plain, ...readWords(plain, locale), isRight };
    });
    const asked = question.stem[locale] === PENDING ? '' : plainWords(question.stem[locale], names, locale);
    const stem = readWords(asked, locale);
    return [{ kind: question.style === 'list' ? 'statements' : 'options', yaml, question, locale, stem, options }];
  });
}

type Part = { readonly text: AuthoredText; readonly path: YamlPath; readonly isRight: boolean };

/** The four texts; undefined if they are not four, or not one option is right. */
function partsOf({ style, choices, statements }: AuthoredChoiceQuestion): readonly Part[] | undefined {
  const [key, ...otherKeys] = choices.filter(({ correct }) => correct);
  if (key === undefined || otherKeys.length > 0) return undefined;
  const right: readonly number[] = STATEMENTS_OF[key.id];
  const parts =
    style === 'list'
      ? statements.map((text, index) => ({ text, path: ['statements', index], isRight: right.includes(index) }))
      : choices.flatMap(({ text, correct }, index) =>
          text === undefined ? [] : [{ text, path: ['choices', index, 'text'], isRight: correct }],
        );
  return parts.length === 4 ? parts : undefined;
}

function plainWords(text: string, names: TermNames, locale: Locale): string {
  return plainText(parseInlineText(text, (written) => resolveTerm(names, written, locale)).text);
}

function readWords(plain: string, locale: Locale): Pick<Option, 'words' | 'meaning'> {
  const words = comparableWords(plain);
  return { words, meaning: contentWords(words, locale) };
}
