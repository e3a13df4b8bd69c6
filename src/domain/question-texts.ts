/**
 * The texts of a question, each under a name that is the same in both languages: how what is shown in one language finds
 * its counterpart in the other.
 *
 *   { stem: […], 'choice a': […], 'why a': […], … }
 */
import type { Question } from './question.ts';
import type { Inline, InlineText } from './text.ts';

/** By name. */
export type QuestionTexts = Readonly<Record<string, InlineText>>;

type Part = { readonly id: string; readonly text: InlineText; readonly why?: InlineText };

/** Every text that a check of the question can show: what is asked, what can be given, and the reasons. */
export function questionTexts(question: Question): QuestionTexts {
  return { stem: question.stem, ...ownTexts(question) };
}

/**
 * Each text of a question with its counterpart, found by the text itself (the very object that is shown). A text whose
 * counterpart is missing is left out, as where a page is older than the texts that it fetched.
 */
export function pairTexts(own: QuestionTexts, other: QuestionTexts): Map<InlineText, InlineText> {
  const pairs = Object.entries(own).map(([name, text]) => [text, other[name]] as const);
  return new Map(pairs.filter((pair): pair is readonly [InlineText, InlineText] => pair[1] !== undefined));
}

/** The same text without links to terms: a second link to the same term would only be one more stop for the keyboard. */
export function withoutTerms(text: InlineText): InlineText {
  return text.flatMap((piece): InlineText => {
    if (typeof piece === 'string' || piece.kind === 'code') return [piece];
    const children = withoutTerms(piece.children);
    return piece.kind === 'term' ? children : [{ ...piece, children } satisfies Inline];
  });
}

function ownTexts(question: Question): QuestionTexts {
  switch (question.kind) {
    case 'choice':
      return {
        ...Object.fromEntries(question.statements.map((text, place) => [`statement ${place + 1}`, text])),
        ...partTexts('choice', question.choices),
      };
    case 'sort':
      return {
        situation: question.situation,
        ...partTexts('group', question.groups),
        ...partTexts('card', question.cards),
      };
    case 'order':
      return partTexts('step', question.steps);
    case 'slip':
      return Object.assign(
        partTexts('sentence', question.sentences),
        ...question.sentences.map(({ id, mends = [] }) => partTexts(`mend ${id}`, mends)),
      );
    default:
      return question satisfies never;
  }
}

function partTexts(name: string, parts: readonly Part[]): QuestionTexts {
  return Object.fromEntries(
    parts.flatMap(({ id, text, why }): [string, InlineText][] => [
      [`${name} ${id}`, text],
      ...(why === undefined ? [] : [[`why ${name} ${id}`, why] satisfies [string, InlineText]]),
    ]),
  );
}
