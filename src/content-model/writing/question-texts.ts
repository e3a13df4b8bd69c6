/** Every text of a question that a learner reads, and what it is in the question: most rules of writing begin here. */
import type { AuthoredChoiceQuestion, AuthoredQuestion } from '#content-model/question-schema.ts';
import { PENDING, type AuthoredText } from '#content-model/schema-parts.ts';
import type { YamlPath } from '#content-model/read-yaml.ts';
import type { Locale } from '#domain/text.ts';
import { STATEMENTS_OF } from './option-sets.ts';

export type QuestionText = {
  readonly part: 'stem' | 'situation' | 'group' | 'option' | 'statement' | 'piece' | 'reason';
  /** Path of the pair; `[...path, 'en']` is the English. */
  readonly path: YamlPath;
  readonly text: AuthoredText;
  /** Whether it says something that is not so: a wrong option, statement, mend or sentence. Reasons are never wrong. */
  readonly isWrong: boolean;
};

const textsOf = new WeakMap<AuthoredQuestion, readonly QuestionText[]>();

/** All texts in the order of the file; each question is gone through once. */
export function questionTexts(question: AuthoredQuestion): readonly QuestionText[] {
  const known = textsOf.get(question);
  if (known !== undefined) return known;
  const texts = [textAt('stem', ['stem'], question.stem), ...partsOf(question)];
  textsOf.set(question, texts);
  return texts;
}

/** The reasons of a question, for each of its options, cards, steps, sentences and mends. */
export function reasonsOf(question: AuthoredQuestion): readonly QuestionText[] {
  return questionTexts(question).filter(({ part }) => part === 'reason');
}

/** What is written in a language: the text and its path; nothing where the translation is still to come. */
export function writtenIn(
  { path, text }: Pick<QuestionText, 'path' | 'text'>,
  locale: Locale,
): readonly { readonly path: YamlPath; readonly words: string }[] {
  const words = text[locale];
  return words === PENDING ? [] : [{ path: [...path, locale], words }];
}

function textAt(part: QuestionText['part'], path: YamlPath, text: AuthoredText, isWrong = false): QuestionText {
  return { part, path, text, isWrong };
}

function partsOf(question: AuthoredQuestion): readonly QuestionText[] {
  switch (question.kind) {
    case 'choice':
      return [
        ...statements(question),
        ...explained('option', ['choices'], question.choices, ({ correct }) => !correct),
      ];
    case 'sort':
      return [
        textAt('situation', ['situation'], question.situation),
        ...question.groups.map(({ text }, index) => textAt('group', ['groups', index, 'text'], text)),
        ...explained('piece', ['cards'], question.cards),
      ];
    case 'order':
      return explained('piece', ['steps'], question.steps);
    case 'slip':
      return question.sentences.flatMap((sentence, index) => [
        ...explained('piece', ['sentences'], [sentence], ({ mends }) => mends !== undefined, index),
        ...explained('option', ['sentences', index, 'mends'], sentence.mends ?? [], ({ correct }) => !correct),
      ]);
    default:
      return question satisfies never;
  }
}

function statements({ statements: all, choices }: AuthoredChoiceQuestion): readonly QuestionText[] {
  const key = choices.find(({ correct }) => correct)?.id;
  const right: readonly number[] = key === undefined ? [] : STATEMENTS_OF[key];
  return all.map((text, index) => textAt('statement', ['statements', index], text, !right.includes(index)));
}

/** The texts and reasons of a list of parts, the first of which has the index `from`. */
function explained<Part extends { readonly text?: AuthoredText; readonly why: AuthoredText }>(
  part: QuestionText['part'],
  path: YamlPath,
  parts: readonly Part[],
  isWrong: (part: Part) => boolean = () => false,
  from = 0,
): readonly QuestionText[] {
  return parts.flatMap((entry, index) => {
    const at = [...path, from + index];
    const reason = textAt('reason', [...at, 'why'], entry.why);
    return entry.text === undefined ? [reason] : [textAt(part, [...at, 'text'], entry.text, isWrong(entry)), reason];
  });
}
