/** The report on a lesson in words of one language, ready to be drawn by the panel of `npm run dev`. */
import type { Locale } from '#domain/text.ts';
import type { Fault } from './fault.ts';
import type { LanguageReport, LessonReport } from './lesson-report.ts';
import { say, spoken, type Dictionary, type Phrase } from './phrase.ts';

/** A list of the panel; `none` stands in its place where it is empty. */
export type ReportList = {
  readonly title: string;
  readonly none: string;
  readonly entries: readonly { readonly place: string; readonly text: string }[];
};

export type ReportView = {
  readonly title: string;
  /** Facts and figures, one sentence each; `isOdd` where an author may want to look. */
  readonly figures: readonly { readonly text: string; readonly isOdd: boolean }[];
  readonly lists: readonly ReportList[];
  /** What the toolbar's sign shows. */
  readonly level: 'error' | 'warning' | 'info' | 'none';
};

/** About one check per 250 words; below and above these an author may want to look. */
const FEWEST_CHECKS = 0.7;
const MOST_CHECKS = 2.5;

/** From this share on, the minutes of the front matter are off. */
const MINUTES_OFF = 0.3;

/** The report in words; in English without a dictionary. */
export function reportView(report: LessonReport, dictionary?: Dictionary): ReportView {
  const words = (phrase: Phrase): string => spoken(phrase, dictionary);
  const faults = (found: readonly Fault[]) => found.map((fault) => faultEntry(fault, dictionary));
  const unlinked = report.languages.flatMap((language) => language.unlinked.map((term) => ({ ...term, language })));
  const isLinked = unlinked.length === 0;
  return {
    title: words(say`Lesson check`),
    figures: [checksFigure(report, words), ...report.languages.map((language) => languageFigure(language, words))],
    lists: [
      { title: words(say`Faults`), none: words(say`No fault and no warning.`), entries: faults(report.faults) },
      {
        title: words(say`Translation`),
        none: words(say`Both languages are complete.`),
        entries: faults(report.translation),
      },
      {
        title: words(say`Terms that are not linked`),
        none: words(say`Every term of the glossary is linked.`),
        entries: unlinked.map(({ term, words: written, line, column, language }) => ({
          place: `${language.path}:${line}:${column}`,
          text: `${written} → [[${term}]]`,
        })),
      },
    ],
    level: levelOf([...report.faults, ...report.translation], isLinked),
  };
}

function levelOf(faults: readonly Fault[], isLinked: boolean): ReportView['level'] {
  if (faults.some(({ severity }) => severity === 'error')) return 'error';
  if (faults.length > 0) return 'warning';
  return isLinked ? 'none' : 'info';
}

function faultEntry({ code, file, line, column, message, cause, fix }: Fault, dictionary: Dictionary | undefined) {
  const [what, why, how] = [message, cause, fix].map((said) => spoken(said, dictionary));
  return { place: `${file}:${line}:${column}`, text: `${code} ${what}. ${why} ${how}` };
}

type Words = (phrase: Phrase) => string;

function checksFigure({ checks, checksPer250Words }: LessonReport, words: Words): ReportView['figures'][number] {
  const rate = Number(checksPer250Words.toFixed(1));
  const text = words(say`Checks: ${checks}, or ${rate} per 250 words; about 1 is wanted.`);
  return { text, isOdd: checksPer250Words < FEWEST_CHECKS || checksPer250Words > MOST_CHECKS };
}

const LANGUAGES: Readonly<Record<Locale, Phrase>> = { en: say`English`, vi: say`Vietnamese` };

function languageFigure(language: LanguageReport, words: Words): ReportView['figures'][number] {
  const { locale, words: count, minutesWritten, minutesReckoned } = language;
  const name = LANGUAGES[locale];
  const text = words(
    locale === 'en'
      ? say`${name}: ${count} words; about ${minutesReckoned} minutes with the checks, the front matter says ${minutesWritten}.`
      : say`${name}: ${count} syllables; about ${minutesReckoned} minutes with the checks, the front matter says ${minutesWritten}.`,
  );
  return { text, isOdd: Math.abs(minutesReckoned - minutesWritten) > Math.max(1, minutesWritten * MINUTES_OFF) };
}
