/**
 * The two signs of our own within the prose of a lesson: `[[term]]` links and `==key phrases==`. Check and build both
 * read prose through this file, so that what the check accepts is what the build shows.
 */
import type { Text } from 'mdast';
import { splitTermLink } from './inline-text.ts';

/** A piece of a text node; `start` counts from the start of the node's value. */
export type TextPiece =
  | { readonly kind: 'words'; readonly start: number; readonly words: string }
  | {
      readonly kind: 'term';
      readonly start: number;
      readonly length: number;
      readonly name: string;
      readonly label: string | undefined;
    }
  /** `==`, which begins or ends a key phrase. */
  | { readonly kind: 'key-mark'; readonly start: number }
  /** `[[` without `]]`. */
  | { readonly kind: 'broken-term'; readonly start: number };

/** Cuts the value of a text node into pieces. `a == b`, with white space on both sides, is words; so is `===`. */
export function textPieces(value: Text['value']): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  const signs = /\[\[|(?<![\s=])==(?!=)|(?<!=)==(?![\s=])/g;
  let wordsFrom = 0;
  const endWords = (at: number): void => {
    if (at > wordsFrom) pieces.push({ kind: 'words', start: wordsFrom, words: value.slice(wordsFrom, at) });
  };
  for (let sign = signs.exec(value); sign !== null; sign = signs.exec(value)) {
    const start = sign.index;
    endWords(start);
    const piece = sign[0] === '==' ? ({ kind: 'key-mark', start } as const) : termPiece(value, start);
    pieces.push(piece);
    wordsFrom = start + (piece.kind === 'term' ? piece.length : 2);
    signs.lastIndex = wordsFrom;
  }
  endWords(value.length);
  return pieces;
}

function termPiece(value: string, start: number): TextPiece {
  const end = value.indexOf(']]', start);
  const inside = value.slice(start + 2, end);
  if (end === -1 || inside.includes('[[')) return { kind: 'broken-term', start };
  return { kind: 'term', start, length: inside.length + 4, ...splitTermLink(inside) };
}
