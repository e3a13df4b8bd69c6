/** The first sentence of a text: what a status message says of a reason. */
import { plainText, type Inline, type InlineText } from './text.ts';

/**
 * The words up to the first full stop, question or exclamation mark that ends a sentence; the whole text where there is
 * none. Marks inside numbers and addresses (`9.30`, `peoplecert.org`) end nothing. Words keep the language they are in
 * and nothing else: no term of a message leads anywhere.
 */
export const firstSentence = (text: InlineText): InlineText => {
  const whole = plainText(text).trimEnd();
  const end = /[.!?…]["'”’)]*(?=\s|$)/u.exec(whole);
  let left = end === null ? whole.length : end.index + end[0].length;
  return wordsOf(text).flatMap((piece): readonly Inline[] => {
    const words = plainText([piece]).slice(0, left);
    left -= words.length;
    if (words === '') return [];
    return typeof piece === 'object' && piece.kind === 'language' ? [{ ...piece, children: [words] }] : [words];
  });
};

const wordsOf = (text: InlineText): InlineText =>
  text.flatMap((piece): InlineText => {
    if (typeof piece === 'string' || piece.kind === 'language') return [piece];
    return piece.kind === 'code' ? [piece.text] : wordsOf(piece.children);
  });
