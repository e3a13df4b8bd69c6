/** From the terms of a page's language to what their cards show. */
import type { TermCard } from '#domain/term-card.ts';
import type { Inline, InlineText } from '#domain/text.ts';
import type { LocalizedTerm } from './localize.ts';

/** The cards, in the order of the terms. A term within a definition is plain words there: no card opens from a card. */
export function termCards(terms: readonly LocalizedTerm[]): readonly TermCard[] {
  return terms.map(({ id, locale, term, termLang, otherTerm, otherLocale, definition, confusedWith }) => ({
    id,
    name: term,
    ...(termLang !== undefined && { nameLang: termLang }),
    otherName: otherTerm,
    otherLang: otherLocale,
    definition: withoutLinks(definition[locale]),
    ...(!isStillEnglish(definition.vi) && { otherDefinition: withoutLinks(definition[locale === 'en' ? 'vi' : 'en']) }),
    confusedWith,
  }));
}

/** A Vietnamese text that is to come is its English one, said to be English (localize.ts). */
function isStillEnglish([first]: InlineText): boolean {
  return typeof first === 'object' && first.kind === 'language' && first.lang === 'en';
}

function withoutLinks(text: InlineText): InlineText {
  return text.flatMap((piece): readonly Inline[] => {
    if (typeof piece === 'string' || piece.kind === 'code') return [piece];
    const children = withoutLinks(piece.children);
    return piece.kind === 'term' ? children : [{ ...piece, children }];
  });
}
