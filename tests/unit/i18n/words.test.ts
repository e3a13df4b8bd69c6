import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { authorTable } from '#i18n/author-words.ts';
import { checkWords } from '#i18n/check-words.ts';
import { checkWordsEn } from '#i18n/check-words.en.ts';
import { checkWordsVi } from '#i18n/check-words.vi.ts';
import { deskTable } from '#i18n/desk-words.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import { progressTable } from '#i18n/progress-words.ts';
import { laterTable } from '#i18n/later-words.ts';
import { settingsTable } from '#i18n/settings-words.ts';
import { siteTable } from '#i18n/site-words.ts';
import { sayFrom, speaker } from '#i18n/words.ts';

type Table = Readonly<Record<Locale, Readonly<Record<string, string>>>>;
const tables: Readonly<Record<string, Table>> = {
  author: authorTable,
  check: { en: checkWordsEn, vi: checkWordsVi },
  desk: deskTable,
  progress: progressTable,
  later: laterTable,
  settings: settingsTable,
  site: siteTable,
};

/** The `{places}` of a text, in order; a place may stand twice. */
const placesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).toSorted();

describe.each(Object.entries(tables))('the words of %s', (_name, table) => {
  const words = Object.keys(table.en);

  it('are the same in both languages', () => {
    expect(words.length).toBeGreaterThan(10);
    expect(Object.keys(table.vi).toSorted()).toEqual(words.toSorted());
  });

  it('have the same places in both languages', () => {
    for (const word of words) expect(placesOf(table.vi[word] ?? ''), word).toEqual(placesOf(table.en[word] ?? ''));
  });

  it('have no braces but those of places', () => {
    for (const locale of locales)
      for (const [word, text] of Object.entries(table[locale]))
        expect(text.replaceAll(/\{\w+\}/gu, ''), `${locale} ${word}`).not.toMatch(/[{}]/u);
  });

  it('are never empty, have no white space at their ends and none doubled', () => {
    for (const locale of locales)
      for (const [word, text] of Object.entries(table[locale]))
        expect(text, `${locale} ${word}`).toMatch(/^\S+(?: \S+)*$/u);
  });

  it('are composed letters throughout, as fonts and searches expect', () => {
    for (const locale of locales)
      for (const [word, text] of Object.entries(table[locale])) expect(text, word).toBe(text.normalize('NFC'));
  });
});

describe('every word', () => {
  const sources = globSync('src/**/*.{ts,tsx,astro}')
    .filter((file) => !file.replaceAll('\\', '/').startsWith('src/i18n/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  /** The beginnings of words that are put together: `theme.` of `theme.${theme}`. */
  const beginnings = [...sources.matchAll(/`([\w.]+\.)\$\{/gu)].map(([, beginning = '']) => beginning);

  it.each(Object.entries(tables))('of %s is said somewhere', (_name, table) => {
    const unsaid = Object.keys(table.en).filter(
      (word) => !sources.includes(`'${word}'`) && !beginnings.some((beginning) => word.startsWith(beginning)),
    );
    expect(unsaid).toEqual([]);
  });
});

describe('speaker', () => {
  const say = speaker<'greet' | 'plain'>({
    en: { greet: 'Hello {name}, {name}: {count} of {total}', plain: 'Yes' },
    vi: { greet: 'Chào {name}, {name}: {count}/{total}', plain: 'Vâng' },
  });

  it('says a word in the language asked for', () => {
    expect([say('en')('plain'), say('vi')('plain')]).toEqual(['Yes', 'Vâng']);
  });

  it('fills each place, as often as it stands there, with texts and numbers', () => {
    expect(say('vi')('greet', { name: 'An', count: 0, total: 5 })).toBe('Chào An, An: 0/5');
  });

  it('leaves places alone for which nothing was given', () => {
    expect(say('en')('greet', { name: 'An' })).toBe('Hello An, An: {count} of {total}');
    expect(say('en')('greet')).toBe('Hello {name}, {name}: {count} of {total}');
  });

  it('takes a value as it is: nothing in it is a place or a pattern', () => {
    const quote = sayFrom({ quote: '“{text}” {end}' });
    expect(quote('quote', { text: '$& $1 {end}', end: '.' })).toBe('“$& $1 {end}” .');
  });

  it('speaks from the tables of the site', () => {
    expect(checkWords('en')('moved', { step: 'Plan', place: 1, total: 4 })).toBe('Plan: place 1 of 4');
    expect(checkWords('vi')('inPlace', { right: 2, of: 3 })).toBe('2/3 mục ở đúng chỗ.');
  });
});
