/**
 * BANK-4: no question is asked twice. What counts is what is read before the options: a list question with its
 * statements, a case with its situation.
 */
import type { Locale } from '#domain/text.ts';
import type { QuestionEntry } from '#content-model/course.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { AuthoredQuestion } from '#content-model/question-schema.ts';
import type { Content } from '#content-model/read-course.ts';
import { comparable } from '#content-model/rules/distinct-choices.ts';
import { faultInYaml, questionsWithFiles, type WithFile } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { similarPairs } from './similar-texts.ts';

const LIMIT = 0.85;

export const equalStems: Rule = {
  codes: ['BANK-4'],
  check: (content) => {
    const told = new Set<string>();
    // English first: the same two questions are not named again for Vietnamese.
    return [...inLanguage(content, 'en', told), ...inLanguage(content, 'vi', told)];
  },
};

type Asked = WithFile<QuestionEntry> & { readonly text: string };

function inLanguage(content: Content, locale: Locale, told: Set<string>): readonly Fault[] {
  const asked = questionsWithFiles(content).flatMap(({ entry, yaml }): readonly Asked[] => {
    const texts = readFirst(entry.authored).map((text) => text[locale]);
    return texts.includes(PENDING) ? [] : [{ entry, yaml, text: comparable(texts.join(' ')) }];
  });
  const byText = Map.groupBy(asked, ({ text }) => text);
  const different = [...byText.values()].flatMap(([first]) => first ?? []);
  const faultAt = (later: Asked, earlier: Asked, finding: Finding): readonly Fault[] => {
    const pair = `${earlier.entry.id} ${later.entry.id}`;
    if (told.has(pair)) return [];
    told.add(pair);
    return [faultInYaml(later.yaml, ['stem', locale], finding)];
  };
  return [
    ...[...byText.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : others.flatMap((other) => faultAt(other, first, equal(first))),
    ),
    ...nearest(different).flatMap(({ later, earlier, similarity }) =>
      faultAt(later, earlier, similar(later, earlier, similarity)),
    ),
  ];
}

/** The texts of a question that are read before its options. */
function readFirst(question: AuthoredQuestion): readonly AuthoredQuestion['stem'][] {
  const { stem } = question;
  switch (question.kind) {
    case 'choice':
      return [stem, ...question.statements];
    case 'sort':
      return [stem, question.situation];
    case 'order':
      return [stem, ...question.steps.map(({ text }) => text)];
    case 'slip':
      return [stem, ...question.sentences.map(({ text }) => text)];
    default:
      return question satisfies never;
  }
}

type Nearest = { readonly later: Asked; readonly earlier: Asked; readonly similarity: number };

/** For each question the most similar one before it that may share a paper with it, if there is any. */
function nearest(asked: readonly Asked[]): readonly Nearest[] {
  const found = new Map<Asked, Nearest>();
  const texts = asked.map(({ text }) => text);
  for (const { first, second, similarity } of similarPairs(texts, LIMIT)) {
    const [earlier, later] = [asked[first], asked[second]];
    if (earlier === undefined || later === undefined) continue;
    const areEnemies = later.entry.authored.enemies.includes(earlier.entry.id);
    if (areEnemies || similarity <= (found.get(later)?.similarity ?? 0)) continue;
    found.set(later, { later, earlier, similarity });
  }
  return [...found.values()];
}

function equal({ entry }: Asked): Finding {
  return {
    code: 'BANK-4',
    message: say`question asked twice`,
    cause: say`"${entry.id}" (${entry.path}) asks the same, word for word.`,
    fix: say`Ask about something else, or delete one of the two.`,
  };
}

function similar(later: Asked, { entry }: Asked, similarity: number): Finding {
  return {
    code: 'BANK-4',
    severity: 'warning',
    message: say`questions nearly the same`,
    cause: say`"${entry.id}" (${entry.path}) asks nearly the same; the texts agree to ${Math.floor(similarity * 100)} %.`,
    fix: say`Ask in other words, or let "${later.entry.id}" and "${entry.id}" name each other in \`enemies\`.`,
  };
}
