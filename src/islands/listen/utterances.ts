/**
 * Cuts a text into what is spoken in one breath: a sentence each. Chromium falls silent in the middle of what takes longer
 * than some fifteen seconds, so a long sentence is cut as well, after a clause if it can be, else between two words.
 */

/** Characters that a voice says in well under fifteen seconds. */
export const LONGEST_UTTERANCE = 160;

const endsSentence = (word: string): boolean => /[.!?…]["'”’)\]]*$/u.test(word);
const endsClause = (word: string): boolean => /[,;:–—]["'”’)\]]*$/u.test(word);

const lengthOf = (words: readonly string[]): number => words.join(' ').length;

/** How many of the words make the next utterance; at least one. */
const breath = (words: readonly string[], longest: number): number => {
  const fit = words.findIndex((_word, place) => lengthOf(words.slice(0, place + 1)) > longest);
  const most = fit === -1 ? words.length : Math.max(1, fit);
  const sentence = words.slice(0, most).findIndex(endsSentence) + 1;
  if (sentence > 0 || fit === -1) return sentence || most;
  const clause = words.slice(0, most).findLastIndex(endsClause) + 1;
  // A scrap before the comma would sound broken.
  return lengthOf(words.slice(0, clause)) > longest / 3 ? clause : most;
};

/** The utterances of a text in order, none empty; none of a text without words. A word too long by itself is one. */
export const utterancesOf = (text: string, longest = LONGEST_UTTERANCE): readonly string[] => {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const utterances: string[] = [];
  for (let from = 0; from < words.length;) {
    // No utterance has more words than characters.
    const count = breath(words.slice(from, from + longest + 1), longest);
    utterances.push(words.slice(from, from + count).join(' '));
    from += count;
  }
  return utterances;
};
