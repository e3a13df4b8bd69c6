/** Q014: four different options with ids a to d, none of them in the stem; three different mends; Y005 for a text left out. */
import { PENDING, type AuthoredText } from '#content-model/schema-parts.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { AuthoredChoiceQuestion, AuthoredQuestion } from '#content-model/question-schema.ts';
import type { YamlFile, YamlPath } from '#content-model/read-yaml.ts';
import { eachFile } from './each-file.ts';
import { faultInYaml } from './places.ts';
import type { Rule } from './rule.ts';

export const distinctChoices: Rule = {
  codes: ['Q014', 'Y005'],
  check: eachFile({
    question: ({ entry: { authored }, yaml }) => [
      ...(authored.kind === 'choice' ? choiceFaults(yaml, authored) : []),
      ...equalTexts(yaml, authored),
    ],
  }),
};

function choiceFaults(yaml: YamlFile, question: AuthoredChoiceQuestion): readonly Fault[] {
  const { choices, style } = question;
  const ids = choices.map(({ id }) => id);
  // One whose id stands there twice takes a free letter (Q001), and is not missing.
  const repeated = ids.length - new Set(ids).size;
  const missing = (['a', 'b', 'c', 'd'] as const).filter((id) => !ids.includes(id)).slice(repeated);
  const faults: Fault[] = [];
  if (choices.length !== 4 || missing.length > 0) {
    const cause = say`A choice question has four options, a to d; this one has ${ids.join(', ') || say`none`}.`;
    const fix = missing.length > 0 ? say`Add option ${missing.join(', ')}.` : say`Delete the options beyond four.`;
    faults.push(faultInYaml(yaml, ['choices'], { code: 'Q014', message: say`not four options`, cause, fix }, 'key'));
  }
  if (style === 'list') return faults;
  for (const [index, { text, id, correct }] of choices.entries()) {
    if (text === undefined) faults.push(faultInYaml(yaml, ['choices', index], missingText(id), 'key'));
    else if (correct) faults.push(...keyInStem(yaml, question, text, ['choices', index, 'text']));
  }
  return faults;
}

function missingText(id: string): Finding {
  const cause = say`Option ${id} has no text; only the options of a list question are given.`;
  return { code: 'Y005', message: say`missing field`, cause, fix: say`Add \`text: { en: …, vi: … }\`.` };
}

/** The right option standing word for word in the stem needs no knowledge to be found. */
function keyInStem(yaml: YamlFile, { stem }: AuthoredQuestion, text: AuthoredText, path: YamlPath): readonly Fault[] {
  return (['en', 'vi'] as const).flatMap((locale) => {
    const key = comparable(text[locale]);
    if (text[locale] === PENDING || key.split(' ').length < 2) return [];
    if (!` ${comparable(stem[locale])} `.includes(` ${key} `)) return [];
    const cause = say`The stem holds the right option word for word.`;
    const finding = {
      code: 'Q014',
      message: say`answer within the stem`,
      cause,
      fix: say`Say one of the two in other words.`,
    };
    return [faultInYaml(yaml, [...path, locale], finding)];
  });
}

/** Words as compared: NFC, lower case, without marks and punctuation. */
export function comparable(text: string): string {
  return comparableWords(text).join(' ');
}

const wordsOfTexts = new Map<string, readonly string[]>();

/** As many texts as two thousand questions have; so the memory of a server that reads again and again stays finite. */
const MOST_TEXTS = 50_000;

/** The same as a list; empty for a text without letters and digits. Several rules ask for the words of each option. */
export function comparableWords(text: string): readonly string[] {
  const known = wordsOfTexts.get(text);
  if (known !== undefined) return known;
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}%]+/gu) ?? [];
  if (wordsOfTexts.size >= MOST_TEXTS) wordsOfTexts.clear();
  wordsOfTexts.set(text, words);
  return words;
}

type Part = { readonly text?: AuthoredText; readonly path: YamlPath };

function placed(parts: readonly { readonly text?: AuthoredText }[], ...path: YamlPath): readonly Part[] {
  return parts.map(({ text }, index) => ({ ...(text === undefined ? {} : { text }), path: [...path, index, 'text'] }));
}

/** Groups of parts within which no two texts may be the same. */
function partsOf(question: AuthoredQuestion): readonly (readonly Part[])[] {
  switch (question.kind) {
    case 'choice':
      return [placed(question.choices, 'choices')];
    case 'sort':
      return [placed(question.groups, 'groups'), placed(question.cards, 'cards')];
    case 'order':
      return [placed(question.steps, 'steps')];
    case 'slip':
      return question.sentences.map(({ mends = [] }, index) => placed(mends, 'sentences', index, 'mends'));
    default:
      return question satisfies never;
  }
}

function equalTexts(yaml: YamlFile, question: AuthoredQuestion): readonly Fault[] {
  const mends = question.kind === 'slip' ? notThreeMends(yaml, question.sentences) : [];
  const equal = partsOf(question).flatMap((parts) =>
    (['en', 'vi'] as const).flatMap((locale) => equalIn(yaml, parts, locale)),
  );
  return [...mends, ...equal];
}

function equalIn(yaml: YamlFile, parts: readonly Part[], locale: 'en' | 'vi'): readonly Fault[] {
  const texts = parts.map(({ text }) =>
    text === undefined || text[locale] === PENDING ? '' : comparable(text[locale]),
  );
  return texts.flatMap((text, index) => {
    const first = texts.indexOf(text);
    const part = parts[index];
    if (text === '' || first === index || part === undefined) return [];
    const cause = say`Numbers ${first + 1} and ${index + 1} say the same.`;
    const finding = { code: 'Q014', message: say`equal options`, cause, fix: say`Change or delete one of the two.` };
    return [faultInYaml(yaml, [...part.path, locale], finding)];
  });
}

function notThreeMends(
  yaml: YamlFile,
  sentences: readonly { readonly mends?: readonly unknown[] }[],
): readonly Fault[] {
  return sentences.flatMap(({ mends }, index) => {
    if (mends === undefined || mends.length === 3) return [];
    const cause = say`A wrong sentence has three mends; this one has ${mends.length}.`;
    const finding = {
      code: 'Q014',
      message: say`not three mends`,
      cause,
      fix: say`Write three, one of them \`correct: true\`.`,
    };
    return [faultInYaml(yaml, ['sentences', index, 'mends'], finding, 'key')];
  });
}
