import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldForSearch, matchesFolded } from '#domain/fold-vietnamese.ts';
import { settings } from './builders.ts';

const letters = 'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđĐ'.normalize('NFC');

describe('folding', () => {
  it('takes marks, case and extra white space away, and makes đ a d', () => {
    expect(foldForSearch('  Tính ĐẢM\u00a0 bảo\n')).toBe('tinh dam bao');
    expect(foldForSearch('Dịch vụ đủ dùng')).toBe('dich vu du dung');
    expect(foldForSearch('Café, İstanbul')).toBe('cafe, istanbul');
    expect(foldForSearch('')).toBe('');
  });

  it('leaves of every Vietnamese vowel its plain letter', () => {
    expect(new Set(foldForSearch(letters))).toEqual(new Set('aeiouyd'));
  });

  it('gives the same for composed and decomposed forms, and changes nothing the second time', () => {
    const texts = fc.oneof(
      fc.string({ unit: fc.constantFrom(...letters, ' ', '-', 'B', '1') }),
      fc.string({ unit: fc.nat(0x10ffff).map((code) => String.fromCodePoint(code)) }),
      fc.string({ unit: fc.nat(0x2fff).map((code) => String.fromCodePoint(code)) }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldForSearch(text);
        expect(foldForSearch(text.normalize('NFC'))).toBe(folded);
        expect(foldForSearch(text.normalize('NFD'))).toBe(folded);
        expect(foldForSearch(folded)).toBe(folded);
      }),
      settings(5000),
    );
  });
});

describe('a folded query', () => {
  it('matches when each of its words begins a word of the text', () => {
    expect(matchesFolded('dich vu', 'nha cung cap dich vu')).toBe(true);
    expect(matchesFolded('vu cung', 'nha cung cap dich vu')).toBe(true);
    expect(matchesFolded('pur', 'fit-for-purpose')).toBe(true);
    expect(matchesFolded('fit-for', 'fit for purpose')).toBe(true);
    expect(matchesFolded('itil 4', 'itil 4 foundation')).toBe(true);
  });

  it('does not match inside a word, nor with a word too many', () => {
    expect(matchesFolded('vice', 'service')).toBe(false);
    expect(matchesFolded('service x', 'service')).toBe(false);
    expect(matchesFolded('services', 'service')).toBe(false);
    expect(matchesFolded('a', '')).toBe(false);
  });

  it('matches everything when it has no words', () => {
    expect(matchesFolded('', 'service')).toBe(true);
    expect(matchesFolded(' - ', '')).toBe(true);
  });
});
