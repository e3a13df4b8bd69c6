import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, wordsOf } from '#domain/fold-vietnamese.ts';
import { markedPieces } from '#domain/marked-text.ts';
import { settings } from './builders.ts';

/** The text with its marks in brackets. */
const shown = (text: string, ...words: readonly string[]): string =>
  markedPieces(text, words)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join('');

describe('marked text', () => {
  it('marks the beginnings of words as they are written, with their accents', () => {
    expect(shown('Tính đảm bảo', 'dam')).toBe('Tính [đảm] bảo');
    expect(shown('Utility and warranty', 'warr', 'util')).toBe('[Util]ity and [warr]anty');
    expect(shown('fit-for-purpose', 'for')).toBe('fit-[for]-purpose');
    expect(shown('mistake', 'take')).toBe('mistake');
  });

  it('takes all the marks of a decomposed letter in', () => {
    const text = 'Giá trị'.normalize('NFD');
    expect(shown(text, 'gia', 'tr')).toBe(`[${'Giá'.normalize('NFD')} tr]${'ị'.normalize('NFD')}`);
    expect(shown(text, 'tri')).toBe(`${'Giá'.normalize('NFD')} [${'trị'.normalize('NFD')}]`);
  });

  it('marks what belongs together as one', () => {
    expect(shown('tính đảm bảo và đảm', 'dam', 'bao')).toBe('tính [đảm bảo] và [đảm]');
    expect(shown('đảm, bảo', 'dam', 'bao')).toBe('[đảm], [bảo]');
  });

  it('marks nothing without words, and leaves an empty text empty', () => {
    expect(shown('warranty')).toBe('warranty');
    expect(markedPieces('', ['a'])).toEqual([]);
  });

  it('loses no sign of any text, and marks only what begins with a sought word', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'aáạâậđĐbc ỳ-.'.normalize('NFC'), '\u0301', '\u0323', ' ') }),
      fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }),
    );
    fc.assert(
      fc.property(text, text, (whole, typed) => {
        const words = wordsOf(foldForSearch(typed));
        const pieces = markedPieces(whole, words);
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        for (const piece of pieces.filter(({ isMarked }) => isMarked))
          expect(words.some((word) => foldForSearch(piece.text).startsWith(word))).toBe(true);
      }),
      settings(3000),
    );
  });
});
