import { assert, array, boolean, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, type InlineText } from '#domain/text.ts';
import { cutAtEnglish, cutAtVietnamese, markOtherLanguage } from '#content-model/mixed-languages.ts';

const vietnameseOf = (words: string): readonly string[] =>
  cutAtVietnamese(words).flatMap((stretch) => (stretch.lang === 'vi' ? [stretch.words] : []));

describe('cutting at Vietnamese', () => {
  it('finds words with letters of Vietnamese, as long as they follow one another', () => {
    expect(vietnameseOf('the khách hàng uses it')).toEqual(['khách hàng']);
    expect(vietnameseOf('“Khách hàng” and bên tiêu dùng dịch vụ.')).toEqual(['Khách hàng', 'bên tiêu dùng dịch vụ']);
    expect(vietnameseOf('before Tết, the New Year; ĐÚNG')).toEqual(['Tết', 'ĐÚNG']);
    expect(vietnameseOf('Hà Nội and Huế')).toEqual(['Hà Nội', 'Huế']);
  });

  it('finds none in English, and nothing in nothing', () => {
    expect(cutAtVietnamese('Fit for use: 5 > 3.')).toEqual([{ lang: 'en', words: 'Fit for use: 5 > 3.' }]);
    expect(cutAtVietnamese('')).toEqual([]);
  });
});

/** The text with English in angle brackets. */
const withEnglish = (words: string, isAside = false): string =>
  cutAtEnglish(words, isAside)
    .map((stretch) => (stretch.lang === 'en' ? `<${stretch.words}>` : stretch.words))
    .join('');

describe('cutting at English', () => {
  it('finds an aside in brackets or in quotation marks, whole', () => {
    expect(withEnglish('Tính đảm bảo (warranty) là')).toBe('Tính đảm bảo (<warranty>) là');
    expect(withEnglish('“Approves”, “authorizes the budget”: nhà tài trợ')).toBe(
      '“<Approves>”, “<authorizes the budget>”: nhà tài trợ',
    );
    expect(withEnglish('khoản không còn phải trả (no longer pays for)')).toBe(
      'khoản không còn phải trả (<no longer pays for>)',
    );
    expect(withEnglish('Viết tắt: CNTT (SLA), HAI (TWO).')).toBe('Viết tắt: CNTT (<SLA>), HAI (<TWO>).');
  });

  it('finds English in the midst, and leaves the Vietnamese without marks beside it', () => {
    expect(withEnglish('ý nghĩa của service management, theo trang ba')).toBe(
      'ý nghĩa của <service management>, theo trang ba',
    );
    expect(withEnglish('không phải là outcome mà')).toBe('không phải là <outcome> mà');
  });

  it('takes emphasized words for an aside', () => {
    expect(withEnglish('in the plan')).toBe('in the <plan>');
    expect(withEnglish('in the plan', true)).toBe('<in the plan>');
  });

  it('leaves alone what Vietnamese borrowed, names, abbreviations and syllables without marks', () => {
    for (const words of [
      'xem video trên web',
      'theo Agile thì',
      'Anh Lan an toàn',
      'xin khoan, huynh oai',
      'ngành CNTT',
      '',
    ])
      expect(withEnglish(words)).toBe(words);
  });
});

describe('cutting at another language', () => {
  it('loses no character, whatever the text', () => {
    const word = oneof(string(), constantFrom(' ', 'khách', 'hàng', 'service', '“', '”', '(', ')', '.', 'đ', 'an'));
    assert(
      property(array(word), boolean(), (words, isAside) => {
        const text = words.join('');
        for (const stretches of [cutAtVietnamese(text), cutAtEnglish(text, isAside)]) {
          expect(stretches.map((stretch) => stretch.words).join('')).toBe(text);
          expect(stretches.every((stretch) => stretch.words !== '')).toBe(true);
        }
      }),
    );
  });
});

describe('marking the other language in a text', () => {
  it('marks it inside of other marks too, and leaves code alone', () => {
    const text: InlineText = ['Read ', { kind: 'em', children: ['bảo hành now'] }, { kind: 'code', text: 'vi: đ' }];
    expect(markOtherLanguage(text, 'en')).toEqual([
      'Read ',
      { kind: 'em', children: [{ kind: 'language', lang: 'vi', children: ['bảo hành'] }, ' now'] },
      { kind: 'code', text: 'vi: đ' },
    ]);
    expect(plainText(markOtherLanguage(text, 'en'))).toBe(plainText(text));
    expect(markOtherLanguage([], 'en')).toEqual([]);
  });

  it('marks English in Vietnamese likewise', () => {
    expect(
      markOtherLanguage(
        ['Từ ', { kind: 'key', children: ['mở ra'] }, { kind: 'term', term: 'value', children: ['value'] }],
        'vi',
      ),
    ).toEqual([
      'Từ ',
      { kind: 'key', children: ['mở ra'] },
      { kind: 'term', term: 'value', children: [{ kind: 'language', lang: 'en', children: ['value'] }] },
    ]);
  });
});
