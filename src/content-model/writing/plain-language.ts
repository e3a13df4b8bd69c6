/**
 * LANG-1: questions test ITIL and not reading. English at reading grade 12 or below, sentences of at most 25 words (38
 * syllables in Vietnamese), no idioms, and persons that are neither he nor she.
 */
import type { Locale } from '#domain/text.ts';
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { AuthoredQuestion } from '#content-model/question-schema.ts';
import { spanInText, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import { eachFile } from '#content-model/rules/each-file.ts';
import { faultInYaml } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { questionTexts, writtenIn } from './question-texts.ts';
import { longSentences, readingGrade, readingOf, sentencesOf } from './sentences.ts';

const HIGHEST_GRADE = 12;

/** Most words of a sentence; of a Vietnamese one, syllables. */
const MOST_WORDS = { en: 25, vi: 38 } as const;

/** Sayings that mean something else than their words; a learner of English takes them by their words. */
const IDIOMS = [
  'a (?:piece of cake|drop in the ocean|double-edged sword)',
  'across the board|at the end of the day|back to square one|behind the scenes|bells and whistles|best of both worlds',
  'bite the bullet|boils? down to|break the ice|by the book|call it a day|cut(?:s|ting)? corners|down to earth',
  'from scratch|get the ball rolling|get(?:s|ting)? (?:cold feet|the hang of)|go(?:es|ing)? the extra mile',
  'hit(?:s|ting)? the (?:ground running|nail on the head|road)|in a nutshell|in the (?:long|same) (?:run|boat)',
  'in the loop|jump(?:s|ing)? on the bandwagon|keep an eye on|keep(?:s|ing)? the lights on|low-hanging fruit',
  'move the needle|no-brainer|off the shelf|on the same page|on the fly|out of the (?:blue|box)|pain points?',
  'play(?:s|ing)? it by ear|pull(?:s|ing)? the plug|rule of thumb|second to none|silver bullet|think outside the box',
  'the ball is in|the bottom line|the elephant in the room|the tip of the iceberg|throw in the towel|under the hood',
  'up in the air|win-win|wrap (?:one’s|your|their) head around',
].join('|');

/** What is looked for, in order: an idiom; a person as he or she; a name with its title. */
const NOT_PLAIN = {
  en: {
    idiom: new RegExp(String.raw`\b(?:${IDIOMS})\b`, 'i'),
    // "Miss" is a verb too, and HIS a system of a hospital.
    gender:
      /\b(?:[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]ers?|[Hh]imself|[Hh]erself)\b|\b(?:Mr|Mrs|Ms|Miss)\b\.?(?=\s+\p{Lu}\p{Ll})/u,
  },
  vi: {
    idiom: undefined,
    gender:
      /(?<!\p{L})(?:(?:anh|chị|cô|ông|bà) (?:ấy|ta)|(?:[Aa]nh|[Cc]hị|[Cc]ô|[Ôô]ng|[Bb]à) \p{Lu}\p{Ll}+)(?!\p{L})/u,
  },
} as const;

export const plainLanguage: Rule = {
  codes: ['LANG-1'],
  check: eachFile({
    question: ({ entry: { authored }, yaml }) => {
      const texts = textsIn(authored);
      const prose = texts.en.filter(({ isProse }) => isProse);
      const grade = readingGrade(prose.map(({ words }) => readingOf(words, sentencesOf(words))));
      return [
        ...(grade > HIGHEST_GRADE ? [faultInYaml(yaml, ['stem', 'en'], hardToRead(grade))] : []),
        ...texts.en.flatMap((text) => faultsIn(yaml, text, 'en')),
        ...texts.vi.flatMap((text) => faultsIn(yaml, text, 'vi')),
      ];
    },
  }),
};

type Text = {
  readonly path: YamlPath;
  readonly words: string;
  /** Whether it is written in sentences; options are parts of one. */
  readonly isProse: boolean;
};

function textsIn(question: AuthoredQuestion): Readonly<Record<Locale, readonly Text[]>> {
  const inLocale = (locale: Locale): readonly Text[] =>
    questionTexts(question).flatMap((text) =>
      writtenIn(text, locale).map(({ path, words }) => {
        const isProse = ['stem', 'situation', 'statement', 'reason'].includes(text.part);
        return { path, words, isProse };
      }),
    );
  return { en: inLocale('en'), vi: inLocale('vi') };
}

function faultsIn(yaml: YamlFile, { path, words }: Text, locale: Locale): readonly Fault[] {
  const most = MOST_WORDS[locale];
  const at = (index: number, length: number, finding: Finding): Fault =>
    faultAt(yaml.source, spanInText(yaml, path, words, index, length), finding);
  const long = longSentences(words, most);
  const { idiom, gender } = NOT_PLAIN[locale];
  const saying = idiom?.exec(words);
  const person = gender.exec(words);
  return [
    ...long.map(({ index, length, words: count }) => at(index, length, tooLong(count, most))),
    ...(saying ? [at(saying.index, saying[0].length, idiomatic(saying[0]))] : []),
    ...(person ? [at(person.index, person[0].length, gendered(person[0], locale))] : []),
  ];
}

function warning(message: Finding['message'], cause: Finding['cause'], fix: Finding['fix']): Finding {
  return { code: 'LANG-1', severity: 'warning', message, cause, fix };
}

function hardToRead(grade: number): Finding {
  return warning(
    say`hard to read`,
    say`The English of this question reads at grade ${Number(grade.toFixed(1))}; ${HIGHEST_GRADE} is the most.`,
    say`Write shorter sentences and shorter words.`,
  );
}

function tooLong(count: number, most: number): Finding {
  return warning(
    say`long sentence`,
    say`The sentence has ${count} words; ${most} are the most.`,
    say`Make two sentences of it.`,
  );
}

function idiomatic(words: string): Finding {
  return warning(say`idiom`, say`"${words}" does not mean what its words mean.`, say`Say it in plain words.`);
}

function gendered(words: string, locale: Locale): Finding {
  return warning(
    say`person with a gender`,
    say`"${words}" makes a man or a woman of a person whose role alone matters.`,
    locale === 'en'
      ? say`Name the role: "the manager", "the learner", "they".`
      : say`Name the role: "người quản lý", "người học", "nhân viên".`,
  );
}
