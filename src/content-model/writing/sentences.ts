/** Sentences and how hard they are to read. */

/** A sentence of a text; `index` and `length` count code units of that text. */
export type Sentence = { readonly index: number; readonly length: number; readonly words: number };

/** A mark that ends a sentence, with the quotation marks and bold marks behind it. A point within a number ends none. */
const END = /[.!?…][”’"')*]*(?:\s+|$)/g;

/** The sentences of a text, which may lack its last full stop. A Vietnamese word is a syllable here. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const take = (to: number): void => {
    const { length } = text.slice(from, to).trimEnd();
    if (length > 0) sentences.push({ index: from, length, words: spacesIn(text, from, from + length) + 1 });
    from = to;
  };
  END.lastIndex = 0;
  for (let end = END.exec(text); end !== null; end = END.exec(text)) take(end.index + end[0].length);
  take(text.length);
  return sentences;
}

/** The sentences of more than so many words; a text that has no more words as a whole is not parted. */
export function longSentences(text: string, most: number): readonly Sentence[] {
  return spacesIn(text, 0, text.length) < most ? [] : sentencesOf(text).filter(({ words }) => words > most);
}

function spacesIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(' ', from); at !== -1 && at < to; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu;

/** The words of a text, as written. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** What the reading grade of English is made of. */
export type Reading = { readonly sentences: number; readonly words: number; readonly syllables: number };

/** Reads a text of which the sentences are known. */
export function readingOf(text: string, sentences: readonly Sentence[]): Reading {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  return { sentences: sentences.length, words, syllables: syllablesIn(text) };
}

/**
 * The Flesch-Kincaid reading grade of texts: the years of school after which they are read with ease. 0 for no sentence.
 * (Kincaid and others 1975: 0.39 words per sentence, 11.8 syllables per word, less 15.59.)
 */
export function readingGrade(readings: readonly Reading[]): number {
  const sum = (of: (reading: Reading) => number): number => readings.reduce((total, reading) => total + of(reading), 0);
  const words = sum((reading) => reading.words);
  if (words === 0) return 0;
  const syllables = sum((reading) => reading.syllables);
  return 0.39 * (words / sum(({ sentences }) => sentences)) + 11.8 * (syllables / words) - 15.59;
}

/** Groups of vowels, without an e at the end that is not heard ("service", "based"); near enough for an average. */
function syllablesIn(text: string): number {
  const vowels = text.match(/[aeiouy]{1,2}/gi)?.length ?? 0;
  // From the end of the word, because there are fewer ends than vowels.
  const unheard = text.match(/e[sd]?\b(?<=[aeiouy]\w{0,20}(?:[^laeiouy\W]es?|[^tdaeiouy\W]ed))/gi)?.length ?? 0;
  return vowels - unheard;
}
