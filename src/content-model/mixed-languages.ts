/**
 * Finds Vietnamese within English: the course speaks of Vietnamese words ("in Vietnamese, khách hàng means customer"),
 * and a screen reader pronounces them only where the page says which language they are in (WCAG 3.1.2). Authors need
 * not mark them.
 */
import type { Inline, InlineText } from '#domain/text.ts';

export type Stretch = { readonly isVietnamese: boolean; readonly words: string };

/** Words with a letter that Vietnamese has and English has not, one after another. Texts are in NFC. */
const VIETNAMESE_RUN =
  /\p{L}*[ăâđêôơưàáãèéìíĩòóõùúũý\u1EA0-\u1EF9]\p{L}*(?: \p{L}*[ăâđêôơưàáãèéìíĩòóõùúũý\u1EA0-\u1EF9]\p{L}*)*/giu;

/** Cuts English words at every change of language; joined again they are what they were. */
export function cutAtVietnamese(words: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const take = (to: number, isVietnamese: boolean): void => {
    if (to > from) stretches.push({ isVietnamese, words: words.slice(from, to) });
    from = to;
  };
  for (const { 0: run, index } of words.matchAll(VIETNAMESE_RUN)) {
    take(index, false);
    take(index + run.length, true);
  }
  take(words.length, false);
  return stretches;
}

/** An English text with its Vietnamese words marked as such. */
export function markVietnamese(text: InlineText): InlineText {
  return text.flatMap((piece): Inline | readonly Inline[] => {
    if (typeof piece === 'string')
      return cutAtVietnamese(piece).map(({ isVietnamese, words }) =>
        isVietnamese ? { kind: 'language', lang: 'vi', children: [words] } : words,
      );
    return piece.kind === 'code' ? piece : { ...piece, children: markVietnamese(piece.children) };
  });
}
