/** An answer as it was given, in words: the choice, each card with its group, the steps in their order. */
import type { ReactNode } from 'react';
import type { Question, Response } from '#domain/question.ts';
import { textOfPart, type InlineText } from '#domain/text.ts';
import { laterWords } from '#i18n/later-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { Text } from '#islands/Text.tsx';
import type { RareParts } from './CheckFace.tsx';

interface Props {
  readonly question: Question;
  readonly response: Response;
  readonly locale: Locale;
  readonly rare?: RareParts | undefined;
}

/** A part, and what was made of it: the group of a card, the mend of a sentence. */
export type Line = { readonly id: string; readonly text: InlineText; readonly became?: InlineText };

/** None where the answer was given when the question was of another kind. */
const lines = (question: Question, response: Response, rare?: RareParts): readonly Line[] => {
  switch (question.kind) {
    case 'choice':
      return response.kind === 'choice'
        ? [{ id: response.choice, text: textOfPart(question.choices, response.choice) }]
        : [];
    case 'sort':
      return response.kind === 'sort'
        ? Object.entries(response.groups).map(([id, group]) => ({
            id,
            text: textOfPart(question.cards, id),
            became: textOfPart(question.groups, group),
          }))
        : [];
    case 'order':
      return response.kind === 'order'
        ? response.steps.map((id) => ({ id, text: textOfPart(question.steps, id) }))
        : [];
    case 'slip':
      return response.kind === 'slip' ? (rare?.slipGiven?.(question, response) ?? []) : [];
    default:
      return question satisfies never;
  }
};

export const GivenAnswer = ({ question, response, locale, rare }: Props): ReactNode => (
  <div className="check-given">
    <p className="quiet">{laterWords(locale)('yourAnswer')}</p>
    <ol>
      {lines(question, response, rare).map(({ id, text, became }) => (
        <li key={id}>
          <Text text={text} locale={locale} />
          {became !== undefined && (
            <>
              {' → '}
              <Text text={became} locale={locale} />
            </>
          )}
        </li>
      ))}
    </ol>
  </div>
);
