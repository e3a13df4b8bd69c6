/**
 * Text as a small tree, never as an HTML string: Trusted Types would refuse one, and a tree cannot carry a script.
 *
 *   ["Utility is the ", { kind: 'key', children: ['functionality'] }, " of a service."]
 */

/** The languages of interface and text; also the first segment of every address. */
export type Locale = 'en' | 'vi';

/** One piece of a text: plain words, or an element around further pieces. */
export type Inline =
  | string
  | { readonly kind: 'strong' | 'em' | 'key'; readonly children: InlineText }
  /** Vietnamese words within an English text; English in place of a Vietnamese text that is still to come. */
  | { readonly kind: 'language'; readonly lang: Locale; readonly children: InlineText }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'term'; readonly term: string; readonly children: InlineText };

/** A text of one language. Empty means that there is nothing to say. */
export type InlineText = readonly Inline[];

/** The words of a text without its marks, as for a name that is heard or a result of search. Empty stays empty. */
export function plainText(text: InlineText): string {
  return text.map(plainPiece).join('');
}

/** The text of the part with this id; the id itself where the part has left the question since. */
export function textOfPart(
  parts: readonly { readonly id: string; readonly text: InlineText }[],
  id: string,
): InlineText {
  return parts.find((part) => part.id === id)?.text ?? [id];
}

function plainPiece(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  return piece.kind === 'code' ? piece.text : plainText(piece.children);
}
