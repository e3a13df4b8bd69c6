import { assert, property, string, constantFrom, array, oneof } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type InlineText } from '#domain/text.ts';
import { cutAtVietnamese, markVietnamese } from '#content-model/vietnamese-words.ts';

const vietnameseOf = (words: string): readonly string[] =>
  cutAtVietnamese(words).flatMap((stretch) => (stretch.isVietnamese ? [stretch.words] : []));

describe('cutting at Vietnamese', () => {
  it('finds words with letters of Vietnamese, as long as they follow one another', () => {
    expect(vietnameseOf('the khách hàng uses it')).toEqual(['khách hàng']);
    expect(vietnameseOf('“Khách hàng” and bên tiêu dùng dịch vụ.')).toEqual(['Khách hàng', 'bên tiêu dùng dịch vụ']);
    expect(vietnameseOf('before Tết, the New Year; ĐÚNG')).toEqual(['Tết', 'ĐÚNG']);
    expect(vietnameseOf('Hà Nội and Huế')).toEqual(['Hà Nội', 'Huế']);
  });

  it('finds none in English, and nothing in nothing', () => {
    expect(cutAtVietnamese('Fit for use: 5 > 3.')).toEqual([{ isVietnamese: false, words: 'Fit for use: 5 > 3.' }]);
    expect(cutAtVietnamese('')).toEqual([]);
  });

  it('loses no character, whatever the text', () => {
    const word = oneof(string(), constantFrom(' ', 'khách', 'hàng', 'service', '“', '.', 'đ'));
    assert(
      property(array(word), (words) => {
        const text = words.join('');
        const stretches = cutAtVietnamese(text);
        expect(stretches.map((stretch) => stretch.words).join('')).toBe(text);
        expect(stretches.every((stretch) => stretch.words !== '')).toBe(true);
      }),
    );
  });
});

describe('marking Vietnamese in a text', () => {
  it('marks it inside of other marks too, and leaves code alone', () => {
    const text: InlineText = ['Read ', { kind: 'em', children: ['bảo hành now'] }, { kind: 'code', text: 'vi: đ' }];
    expect(markVietnamese(text)).toEqual([
      'Read ',
      { kind: 'em', children: [{ kind: 'language', lang: 'vi', children: ['bảo hành'] }, ' now'] },
      { kind: 'code', text: 'vi: đ' },
    ]);
    expect(plainText(markVietnamese(text))).toBe(plainText(text));
    expect(markVietnamese([])).toEqual([]);
  });
});
