import { describe, expect, it } from 'vitest';
import { firstSentence as cut } from '#domain/first-sentence.ts';
import { plainText, type InlineText } from '#domain/text.ts';

const firstSentence = (text: InlineText): string => plainText(cut(text));

describe('the first sentence', () => {
  it('ends with the mark that ends it', () => {
    expect(firstSentence(['Utility is the functionality. Warranty is another thing.'])).toBe(
      'Utility is the functionality.',
    );
    expect(firstSentence(['Is it fit? It is.'])).toBe('Is it fit?');
    expect(firstSentence(['No! Never.'])).toBe('No!');
    expect(firstSentence(['Well… perhaps.'])).toBe('Well…');
  });

  it('takes a closing quote or bracket along', () => {
    expect(firstSentence(['He said “fit for purpose.” Then he left.'])).toBe('He said “fit for purpose.”');
    expect(firstSentence(['(Both are needed.) Always.'])).toBe('(Both are needed.)');
  });

  it('is the whole text where there is one sentence or none', () => {
    expect(firstSentence(['Only this.  '])).toBe('Only this.');
    expect(firstSentence(['no end'])).toBe('no end');
    expect(firstSentence(['It is 9.30.'])).toBe('It is 9.30.');
    expect(firstSentence([])).toBe('');
  });

  it('does not end inside a number or an address', () => {
    expect(firstSentence(['It opens at 9.30 on peoplecert.org every day. Be there.'])).toBe(
      'It opens at 9.30 on peoplecert.org every day.',
    );
  });

  it('reads across marked words', () => {
    expect(firstSentence([{ kind: 'key', children: ['Value'] }, ' is perceived. More.'])).toBe('Value is perceived.');
  });

  it('keeps the language of its words, and no other mark', () => {
    const marked: InlineText = [
      {
        kind: 'term',
        term: 'value',
        children: ['Giá trị (', { kind: 'language', lang: 'en', children: ['value'] }, ')'],
      },
      ' là vậy. Và ',
      { kind: 'language', lang: 'en', children: ['so on'] },
    ];
    expect(cut(marked)).toEqual(['Giá trị (', { kind: 'language', lang: 'en', children: ['value'] }, ')', ' là vậy.']);
    expect(cut([{ kind: 'language', lang: 'en', children: ['It is so. And more.'] }])).toEqual([
      { kind: 'language', lang: 'en', children: ['It is so.'] },
    ]);
  });
});
