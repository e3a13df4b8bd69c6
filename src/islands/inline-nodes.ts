/** A domain text as nodes of the page, for faces without React. */
import type { Inline, InlineText } from '#domain/text.ts';

const tags = { strong: 'strong', em: 'em', key: 'mark', language: 'span', term: 'span' } as const;

const nodeOf = (piece: Inline): Node => {
  if (typeof piece === 'string') return new Text(piece);
  const element = document.createElement(piece.kind === 'code' ? 'code' : tags[piece.kind]);
  if (piece.kind === 'language') element.lang = piece.lang;
  element.append(...(piece.kind === 'code' ? [piece.text] : inlineNodes(piece.children)));
  return element;
};

/** The nodes, in order; a term is plain words. */
export const inlineNodes = (text: InlineText): readonly Node[] => text.map(nodeOf);
