/** The first sentence of a text: what a status message says of a reason. */
import { plainText } from './text.ts';
import type { InlineText } from './text.ts';

/**
 * The words up to the first full stop, question or exclamation mark that ends a sentence; the whole text where there is
 * none. Marks inside numbers and addresses (`9.30`, `peoplecert.org`) end nothing.
 */
export const firstSentence = (text: InlineText): string => {
  const whole = plainText(text).trim();
  const end = /[.!?…]["'”’)]*(?=\s|$)/u.exec(whole);
  return end === null ? whole : whole.slice(0, end.index + end[0].length);
};
