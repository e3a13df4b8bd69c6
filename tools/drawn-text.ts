/**
 * Text as outlines, in a face that comes with npm, so that a picture looks the same wherever it is made: no face of the
 * machine is asked for. The face comes in parts (Latin, Vietnamese); each letter is taken from the first that holds it.
 */
import { readFileSync } from 'node:fs';
// The library's file for Node hands over one object; oxlint looks at the one for bundlers.
// oxlint-disable-next-line import/default
import opentype, { type Font, type PathCommand } from 'opentype.js';

/** The weights that pictures use. */
export type Weight = 400 | 600;

const PARTS = ['latin', 'latin-ext', 'vietnamese'] as const;

const open = (weight: Weight): readonly Font[] =>
  PARTS.map((part) => {
    const file = readFileSync(
      `node_modules/@fontsource/source-serif-4/files/source-serif-4-${part}-${weight}-normal.woff`,
    );
    return opentype.parse(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
  });

const opened = new Map<Weight, readonly Font[]>();

const partsOf = (weight: Weight): readonly Font[] => {
  const parts = opened.get(weight) ?? open(weight);
  opened.set(weight, parts);
  return parts;
};

type Run = { readonly font: Font; readonly text: string };

/** The text in pieces of one part each, composed (NFC); what no part holds is left out. */
const runsOf = (text: string, weight: Weight): readonly Run[] => {
  const runs: { font: Font; text: string }[] = [];
  for (const character of text.normalize('NFC')) {
    const font = partsOf(weight).find((part) => part.hasChar(character));
    if (font === undefined) continue;
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ font, text: character });
  }
  return runs;
};

/** Each character of the text that the face does not hold, once. */
export const missingIn = (text: string, weight: Weight): readonly string[] =>
  [...new Set(text.normalize('NFC'))].filter((character) => !partsOf(weight).some((part) => part.hasChar(character)));

/** Word → its width in letters of the size 1000: titles are measured many times, and in many sizes. */
const measured = new Map<string, number>();

const widthOfWord = (word: string, weight: Weight): number => {
  const key = `${weight} ${word}`;
  const known = measured.get(key);
  if (known !== undefined) return known;
  const width = runsOf(word, weight).reduce((sum, run) => sum + run.font.getAdvanceWidth(run.text, 1000), 0);
  measured.set(key, width);
  return width;
};

/** How wide a line is, in the unit of `size`. */
export const widthOf = (text: string, weight: Weight, size: number): number => {
  const words = text.split(' ');
  const letters = words.reduce((sum, word) => sum + widthOfWord(word, weight), 0);
  return ((letters + (words.length - 1) * widthOfWord('\u00A0', weight)) * size) / 1000;
};

const places = (...numbers: readonly number[]): string => numbers.map((number) => number.toFixed(1)).join(' ');

/** Not the library's own writing of it: that rounds some numbers to NaN. */
const dataOf = (command: PathCommand): string => {
  switch (command.type) {
    case 'Z':
      return 'Z';
    case 'Q':
      return `Q${places(command.x1, command.y1, command.x, command.y)}`;
    case 'C':
      return `C${places(command.x1, command.y1, command.x2, command.y2, command.x, command.y)}`;
    default:
      return command.type + places(command.x, command.y);
  }
};

/** A line as the data of an SVG path; `x` is its beginning, `y` its base line. Empty for an empty line. */
export const outlineOf = (text: string, weight: Weight, size: number, x: number, y: number): string => {
  let at = x;
  return runsOf(text, weight)
    .map((run) => {
      const path = run.font.getPath(run.text, at, y, size).commands.map(dataOf).join('');
      at += run.font.getAdvanceWidth(run.text, size);
      return path;
    })
    .join('');
};
