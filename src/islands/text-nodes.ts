/** A domain text as nodes, where React would be waste (Text.tsx is its twin); a term becomes a link into the glossary. */
import type { Inline, InlineText } from '#domain/text.ts';
import { localePath, type Locale } from '#i18n/locale.ts';

const tags = { strong: 'strong', em: 'em', key: 'mark', language: 'span', term: 'a' } as const;

const nodeOf = (piece: Inline, locale: Locale): Node => {
  if (typeof piece === 'string') return new Text(piece);
  if (piece.kind === 'code') {
    const code = document.createElement('code');
    code.textContent = piece.text;
    return code;
  }
  const element = document.createElement(tags[piece.kind]);
  element.append(...textNodes(piece.children, locale));
  if (piece.kind === 'language') element.lang = piece.lang;
  if (element instanceof HTMLAnchorElement && piece.kind === 'term') {
    element.className = 'term';
    element.href = localePath(locale, `/glossary/${piece.term}/`, import.meta.env.BASE_URL);
  }
  return element;
};

/** The nodes of a text, in its order; none for an empty one. */
export const textNodes = (text: InlineText, locale: Locale): readonly Node[] =>
  text.map((piece) => nodeOf(piece, locale));
