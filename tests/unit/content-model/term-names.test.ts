import { describe, expect, it } from 'vitest';
import { collectTermNames, normalizeName, resolveTerm } from '#content-model/term-names.ts';
import type { AuthoredTerm } from '#content-model/term-schema.ts';

/** A term of which only the names matter. */
function term(en: string, vi: string, aliases: AuthoredTerm['aliases'] = { en: [], vi: [] }): AuthoredTerm {
  const text = { en: 'x', vi: 'x' };
  return {
    term: { en, vi },
    definition: text,
    example: text,
    nonExample: text,
    keyPhrases: { en: [], vi: [] },
    aliases,
    confusedWith: [],
    criteria: [],
    sources: [{ id: 'notes', part: 'x' }],
    lastReviewed: '2026-11-22',
  };
}

const NAMES = collectTermNames([
  ['service-provider', term('service provider', 'nhà cung cấp dịch vụ', { en: ['providers'], vi: 'pending' })],
  ['service', term('service', 'pending')],
]);

describe('resolveTerm', () => {
  it.each([
    ['Service Provider', 'service-provider'],
    ['  service   provider ', 'service-provider'],
    ['PROVIDERS', 'service-provider'],
    ['Nhà cung cấp dịch vụ', 'service-provider'],
    ['Nhà cung cấp dịch vụ'.normalize('NFD'), 'service-provider'],
    ['service', 'service'],
  ])('finds a term by %s and shows what was written', (written, id) => {
    expect(resolveTerm(NAMES, written, 'en')).toEqual({ term: id, label: written.trim() });
  });

  it("shows the name in the text's language where only the id was written", () => {
    expect(resolveTerm(NAMES, 'service-provider', 'en')?.label).toBe('service provider');
    expect(resolveTerm(NAMES, 'service-provider', 'vi')?.label).toBe('nhà cung cấp dịch vụ');
  });

  it('finds nothing by another name, nor by "pending"', () => {
    expect(resolveTerm(NAMES, 'servic', 'en')).toBeUndefined();
    expect(resolveTerm(NAMES, 'pending', 'vi')).toBeUndefined();
  });
});

describe('collectTermNames', () => {
  it('keeps the first of two terms with one name, and says so', () => {
    const names = collectTermNames([
      ['a', term('a', 'x')],
      ['b', term('b', 'y', { en: ['A'], vi: [] })],
    ]);
    expect(names.clashes).toEqual([{ name: 'A', terms: ['a', 'b'] }]);
    expect(resolveTerm(names, 'A', 'en')?.term).toBe('a');
  });

  it('takes one name in both languages, or as its own alias, as no clash', () => {
    expect(collectTermNames([['yasm', term('YaSM', 'YaSM', { en: ['yasm'], vi: [] })]]).clashes).toEqual([]);
  });
});

describe('normalizeName', () => {
  it('makes names comparable', () => {
    expect(normalizeName(' Dịch\n vụ ')).toBe('dịch vụ');
  });
});
