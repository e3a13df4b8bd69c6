/**
 * Texts folded for search: lower case, without diacritics, đ as d, so that "dich vu" finds "Dịch vụ" however it was
 * typed or encoded.
 *
 *   foldForSearch('  Tính ĐẢM  bảo ')  // => 'tinh dam bao'
 *
 * Folding twice changes nothing more, and composed and decomposed forms fold alike. Only for finding: a folded text
 * is never shown.
 */

/** A text as search compares it; white space becomes single spaces, none at the ends. */
export function foldForSearch(text: string): string {
  const bare = text.normalize('NFD').toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  return bare.replaceAll('đ', 'd').replaceAll(/\s+/gu, ' ').trim();
}

/**
 * Whether every word of the query begins a word of the text, in any order. Both are to be folded already, because a
 * list folds its texts once and not for every key pressed. A query without words matches everything.
 */
export function matchesFolded(query: string, text: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((sought) => words.some((word) => word.startsWith(sought)));
}

/** The words of a folded text, runs of letters and digits: "fit-for-purpose" is three words. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
