/** How a title is broken into lines so that it fits a given place: smaller letters before fewer words, never cut letters. */

/** Width of a line in letters of a given size. */
export type Measure = (text: string, size: number) => number;

export type Place = {
  readonly width: number;
  readonly lines: number;
  /** Sizes to try, the largest first. */
  readonly sizes: readonly number[];
};

export type Fitted = { readonly size: number; readonly lines: readonly string[] };

/** As many words a line as there is room for; a word that is wider than the line stands alone. */
const fill = (words: readonly string[], room: number, widthOf: (text: string) => number): readonly string[] => {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/** The same words in as many lines, which are as equally long as may be. */
const balance = (lines: readonly string[], room: number, widthOf: (text: string) => number): readonly string[] => {
  const words = lines.flatMap((line) => line.split(' '));
  for (let narrow = Math.ceil(room / 2); narrow < room; narrow += 10) {
    const tried = fill(words, narrow, widthOf);
    if (tried.length === lines.length && tried.every((line) => widthOf(line) <= room)) return tried;
  }
  return lines;
};

/** Leaves out words from the end until the rest, with three dots, has room in its lines. */
const clamp = (words: readonly string[], place: Place, widthOf: (text: string) => number): readonly string[] => {
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const rest = [...words.slice(0, kept - 1), `${words[kept - 1]?.replace(/[\s,;:.–]+$/u, '') ?? ''}…`];
    const lines = fill(rest, place.width, widthOf);
    if (lines.length <= place.lines && lines.every((line) => widthOf(line) <= place.width)) return lines;
  }
  return words.slice(0, 1);
};

/**
 * A text in the largest letters in which all of it has room, in lines of about equal length. Where it has none even in
 * the smallest, words are left out at its end; where a single word is wider than the place, the letters become smaller
 * still. An empty text has no line.
 */
export const fitLines = (text: string, place: Place, measure: Measure): Fitted => {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  const smallest = Math.min(...place.sizes);
  for (const size of place.sizes) {
    const widthOf = (line: string): number => measure(line, size);
    const lines = fill(words, place.width, widthOf);
    if (lines.length <= place.lines && lines.every((line) => widthOf(line) <= place.width))
      return { size, lines: balance(lines, place.width, widthOf) };
  }
  const lines = clamp(words, place, (line) => measure(line, smallest));
  const widest = Math.max(...lines.map((line) => measure(line, smallest)));
  return { size: Math.min(smallest, Math.floor((smallest * place.width) / widest)), lines };
};
