import { describe, expect, it } from 'vitest';
import type { LocalizedTerm } from '#content-model/localize.ts';
import { termCards } from '#content-model/term-cards.ts';

const utility: LocalizedTerm = {
  id: 'utility',
  locale: 'en',
  term: 'utility',
  termLang: undefined,
  otherTerm: 'tính hữu dụng',
  otherLocale: 'vi',
  definition: {
    en: ['What a ', { kind: 'term', term: 'service', children: ['service'] }, { kind: 'key', children: [' does'] }],
    vi: [{ kind: 'key', children: [{ kind: 'term', term: 'service', children: ['Dịch vụ'] }] }, ' làm gì'],
  },
  example: { en: [], vi: [] },
  nonExample: { en: [], vi: [] },
  keyPhrases: { en: [], vi: [] },
  aliases: { en: [], vi: [] },
  confusedWith: ['warranty'],
  criteria: [],
  sources: [],
  lastReviewed: '2026-11-20',
  pending: false,
};

describe('termCards', () => {
  it('holds names and definitions of both languages, the terms in them as plain words', () => {
    expect(termCards([utility])).toEqual([
      {
        id: 'utility',
        name: 'utility',
        otherName: 'tính hữu dụng',
        otherLang: 'vi',
        definition: ['What a ', 'service', { kind: 'key', children: [' does'] }],
        otherDefinition: [{ kind: 'key', children: ['Dịch vụ'] }, ' làm gì'],
        confusedWith: ['warranty'],
      },
    ]);
  });

  it('begins with the language of the page', () => {
    const [card] = termCards([
      { ...utility, locale: 'vi', term: 'tính hữu dụng', otherTerm: 'utility', otherLocale: 'en' },
    ]);
    expect(card?.definition.at(-1)).toBe(' làm gì');
    expect(card).toMatchObject({ name: 'tính hữu dụng', otherName: 'utility', otherLang: 'en' });
  });

  it('has one definition and the English name, said to be English, while the Vietnamese is to come', () => {
    const english = { kind: 'language', lang: 'en', children: utility.definition.en } as const;
    const [card] = termCards([
      {
        ...utility,
        locale: 'vi',
        termLang: 'en',
        otherTerm: 'utility',
        otherLocale: 'en',
        definition: { en: utility.definition.en, vi: [english] },
      },
    ]);
    expect(card).not.toHaveProperty('otherDefinition');
    expect(card?.nameLang).toBe('en');
    expect(card?.definition).toMatchObject([{ kind: 'language', lang: 'en' }]);
  });
});
