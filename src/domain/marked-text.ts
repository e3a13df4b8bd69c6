/**
 * Marks in a text what a query found in it. The query is compared folded, the marks lie in the text as it is written,
 * whole letters with all of their accents:
 *
 *   markedPieces('Tính đảm bảo', ['dam'])  // => 'Tính ', marked 'đảm', ' bảo'
 */
import { foldForSearch } from './fold-vietnamese.ts';

export type TextPiece = { readonly text: string; readonly isMarked: boolean };

/**
 * The pieces of a text in order; together they are the text. Words are folded; without any, nothing is marked. Marks
 * with only white space between them are one.
 */
export function markedPieces(text: string, words: readonly string[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let [start, end] = [0, 0];
  const flush = (until: number): void => {
    if (end > start) pieces.push({ text: text.slice(start, end), isMarked: true });
    if (until > end) pieces.push({ text: text.slice(end, until), isMarked: false });
  };
  for (const found of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const length = longestStart(foldForSearch(found[0]), words);
    if (length === 0) continue;
    if (end === 0 || text.slice(end, found.index).trim() !== '') {
      flush(found.index);
      start = found.index;
    }
    end = found.index + lengthOfFolded(found[0], length);
  }
  flush(text.length);
  return pieces;
}

/** How much of a folded word one of the sought words begins: the most, 0 if none does. */
function longestStart(word: string, words: readonly string[]): number {
  return words.reduce((most, sought) => (word.startsWith(sought) ? Math.max(most, sought.length) : most), 0);
}

/** How much of a word, as written, gives so many signs when folded, marks that follow on the last letter included. */
function lengthOfFolded(word: string, folded: number): number {
  let [length, given] = [0, 0];
  for (const letter of word) {
    const gives = foldForSearch(letter).length;
    if (given >= folded && gives > 0) break;
    given += gives;
    length += letter.length;
  }
  return length;
}
