import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cutAtVietnameseValues } from '#content-model/vietnamese-values.ts';

const vietnameseOf = (yaml: string): readonly string[] =>
  cutAtVietnameseValues(yaml).flatMap(({ lang, words }) => (lang === 'vi' ? [words] : []));

describe('cutting a file at its Vietnamese values', () => {
  it('takes each as one piece, with its words that have no mark, without quotes and marks of YAML', () => {
    const yaml = `stem:
  en: Which one?
  vi: >-
    Xe sinh ra cho ai
    trong nhà?
text: { en: Rent, vi: 'Cho thuê xe' }
why: { en: Why, vi: pending }
keyPhrases: { en: [one], vi: [hai, ba] }
`;
    expect(vietnameseOf(yaml)).toEqual(['Xe sinh ra cho ai\n    trong nhà?', 'Cho thuê xe', '[hai, ba]']);
  });

  it('loses no character of any example, and finds what has the letters of Vietnamese', () => {
    const files = globSync('docs/examples/questions/**/*.yaml').map((path) => readFileSync(path, 'utf8'));
    expect(files.length).toBeGreaterThan(3);
    for (const text of files) {
      const stretches = cutAtVietnameseValues(text);
      expect(stretches.map(({ words }) => words).join('')).toBe(text);
      for (const { lang, words } of stretches) if (lang === 'en') expect(words).not.toMatch(/[ăđơưạ-ỹ]/u);
    }
  });

  it('leaves what is no YAML as it is', () => {
    expect(cutAtVietnameseValues('')).toEqual([]);
    expect(
      cutAtVietnameseValues('vi: "x')
        .map(({ words }) => words)
        .join(''),
    ).toBe('vi: "x');
  });
});
