import { describe, expect, it } from 'vitest';
import { readContent } from '#content-model/read-course.ts';
import { termAlone, termsNamed } from '#content-model/writing/term-mentions.ts';

const { terms } = readContent('content').course;
const named = (text: string, locale: 'en' | 'vi') => termsNamed(text, locale, terms).map(({ term }) => term);

describe('the terms that a text names', () => {
  it('are found by name and alias, in either language and whatever the case', () => {
    expect(named('Consumers judge the **Value** of goods.', 'en')).toEqual(['service-consumer', 'value', 'goods']);
    expect(named('Bên tiêu dùng đánh giá giá trị của hàng hóa.', 'vi')).toEqual(['service-consumer', 'value', 'goods']);
  });

  it('are those with the longest name, and stand where they are said to stand', () => {
    expect(termsNamed('In service relationship management', 'en', terms)).toEqual([
      { term: 'service-relationship-management', index: 3, words: 'service relationship management' },
    ]);
    expect(named('khách hàng bên ngoài', 'vi')).toEqual(['external-customer']);
  });

  it('are no part of other words', () => {
    expect(named('Costly evaluation of a disservice', 'en')).toEqual([]);
    expect(named('A learning outcome of the syllabus', 'en')).toEqual([]);
    expect(named('chuẩn đầu ra', 'vi')).toEqual([]);
  });

  it('may be all that a text says', () => {
    expect(termAlone('The service provider', terms)).toBe('service-provider');
    expect(termAlone('**Goods**', terms)).toBe('goods');
    expect(termAlone('The service of goods', terms)).toBeUndefined();
  });
});
