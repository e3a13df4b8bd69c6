/**
 * NEG-1: a negative word in the stem makes a negative question; there it stands once, bold and in capitals. Vietnamese
 * "không" also ends plain questions, so there only the marked form is asked for. What options may say: NEG-2.
 */
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { AuthoredChoiceQuestion } from '#content-model/question-schema.ts';
import { spanInText, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { eachFile } from './each-file.ts';
import { faultInYaml } from './places.ts';
import type { Rule } from './rule.ts';

/** "At least" is a number, not a negation. */
const NEGATION = /\b(?:not|except|(?<!\bat )least|false)\b/gi;
const MARKED = {
  en: /\*\*(?:NOT|EXCEPT|LEAST|FALSE)\*\*/g,
  vi: /\*\*[^*a-z]+\((?:NOT|EXCEPT|LEAST|FALSE)\)\*\*/g,
} as const;

export const negativeStems: Rule = {
  codes: ['NEG-1'],
  check: eachFile({
    question: ({ entry: { authored }, yaml }) => {
      if (authored.kind !== 'choice') return [];
      return authored.style === 'negative' ? negative(yaml, authored) : positive(yaml, authored);
    },
  }),
};

function atWord(yaml: YamlFile, path: YamlPath, text: string, match: RegExpExecArray, finding: Finding): Fault {
  return faultAt(yaml.source, spanInText(yaml, path, text, match.index, match[0].length), finding);
}

function positive(yaml: YamlFile, { stem }: AuthoredChoiceQuestion): readonly Fault[] {
  return [...stem.en.matchAll(NEGATION)].map((match) => {
    const cause = say`"${match[0]}" turns the question round, and its style is not negative.`;
    const fix = say`Ask for what is so, or write \`style: negative\` with **NOT** in bold capitals.`;
    return atWord(yaml, ['stem', 'en'], stem.en, match, { code: 'NEG-1', message: say`negative stem`, cause, fix });
  });
}

function negative(yaml: YamlFile, { stem }: AuthoredChoiceQuestion): readonly Fault[] {
  const faults: Fault[] = [];
  for (const locale of ['en', 'vi'] as const) {
    const marked = [...stem[locale].matchAll(MARKED[locale])].length;
    const all = locale === 'en' ? [...stem.en.matchAll(NEGATION)].length : marked;
    if ((marked === 1 && all === 1) || stem[locale] === PENDING) continue;
    const form = locale === 'en' ? '**NOT**' : '**KHÔNG (NOT)**';
    const cause = say`A negative stem has its negative word once, bold and in capitals; here it stands ${marked} times so.`;
    const finding = {
      code: 'NEG-1',
      message: say`negative word not marked once`,
      cause,
      fix: say`Write ${form} once.`,
    };
    faults.push(faultInYaml(yaml, ['stem', locale], finding));
  }
  return faults;
}
