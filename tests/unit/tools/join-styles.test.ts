import { describe, expect, it } from 'vitest';
import { groupsOf, relinked, sharedSheets, sheetsOf } from '#tools/join-styles.ts';

const link = (file: string): string => `<link rel="stylesheet" href="/itil/_astro/${file}.css">`;
const page = `<head>${link('a')}<noscript><link rel="stylesheet" href="/itil/no-script.css"></noscript>${link('b')}</head>`;

describe('joined styles', () => {
  it('are made of the sheets of the build, and not of those without scripts', () => {
    expect(sheetsOf(page)).toEqual(['_astro/a.css', '_astro/b.css']);
    expect(sheetsOf('<p>None.</p>')).toEqual([]);
  });

  it('share what nine of ten pages have', () => {
    const pages = Array.from({ length: 20 }, (_, index) => (index < 19 ? ['a', 'b'] : ['a', 'c']));
    expect(sharedSheets(pages)).toEqual(['a', 'b']);
    expect(sharedSheets([['a', 'b'], ['a']])).toEqual(['a']);
  });

  it('are the shared sheets, then the rest, in their order', () => {
    expect(groupsOf(['x', 'a', 'y', 'b'], ['a', 'b'])).toEqual([
      ['a', 'b'],
      ['x', 'y'],
    ]);
    expect(groupsOf(['a', 'b'], ['a', 'b'])).toEqual([['a', 'b']]);
  });

  it('are the own ones alone of a page that lacks a shared one', () => {
    expect(groupsOf(['a', 'x'], ['a', 'b'])).toEqual([['a', 'x']]);
    expect(groupsOf([], ['a'])).toEqual([]);
  });

  it('stand where the first sheet stood', () => {
    expect(relinked(page, ['_astro/site.css', '_astro/page.css'])).toBe(
      `<head>${link('site')}${link('page')}<noscript><link rel="stylesheet" href="/itil/no-script.css"></noscript></head>`,
    );
  });
});
