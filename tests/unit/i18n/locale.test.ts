import { assert, constantFrom, array, property, stringMatching } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageNames, localeOf, localePages, localePath, locales, otherLocale, twinPath } from '#i18n/locale.ts';

const bases = ['/', '', '/itil', '/itil/', 'itil', '/a/b/'] as const;

describe('localePath', () => {
  it.each([
    ['en', '/learn/', '/', '/en/learn/'],
    ['vi', '/', '/', '/vi/'],
    ['vi', '/', '', '/vi/'],
    ['en', '/learn/', '/itil', '/itil/en/learn/'],
    ['en', '/learn/', '/itil/', '/itil/en/learn/'],
    ['vi', 'glossary/cost/', '/itil/', '/itil/vi/glossary/cost/'],
    ['en', '/?a=b#c', '/', '/en/?a=b#c'],
  ] as const)('%s %s under %s is %s', (locale, path, base, wanted) => {
    expect(localePath(locale, path, base)).toBe(wanted);
  });
});

describe('twinPath', () => {
  it.each([
    ['/en/learn/', '/', '/vi/learn/'],
    ['/vi/', '/', '/en/'],
    ['/itil/en/learn/key-concepts/value/', '/itil/', '/itil/vi/learn/key-concepts/value/'],
    ['/itil/vi/', '/itil', '/itil/en/'],
    // The language is the first part of the address only.
    ['/en/vi/en/', '/', '/vi/vi/en/'],
    ['/404/', '/', '/vi/'],
    ['/', '/', '/vi/'],
    ['/english/', '/', '/vi/'],
    ['/itil/404.html', '/itil/', '/itil/vi/'],
  ])('of %s under %s is %s', (path, base, wanted) => {
    expect(twinPath(path, base)).toBe(wanted);
  });
});

describe('localeOf', () => {
  it.each([
    ['/vi/', '/', 'vi'],
    ['/vi', '/', 'vi'],
    ['/en/vi/', '/', 'en'],
    ['/vietnam/', '/', 'en'],
    ['/', '/', 'en'],
    ['/itil/vi/no-such-page', '/itil/', 'vi'],
    ['/itil/vi/', '/itil', 'vi'],
    ['/itil/', '/itil/', 'en'],
  ])('%s under %s speaks %s', (path, base, wanted) => {
    expect(localeOf(path, base)).toBe(wanted);
  });
});

describe('addresses', () => {
  const part = stringMatching(/^[a-z0-9-]{1,12}$/u);
  const path = array(part, { maxLength: 5 }).map((parts) => parts.map((each) => `/${each}`).join('') + '/');
  const place = [constantFrom(...locales), path, constantFrom(...bases)] as const;

  it('the twin of a twin is the page itself, and speaks the other language in between', () => {
    assert(
      property(...place, (locale, rest, base) => {
        const here = localePath(locale, rest, base);
        const twin = twinPath(here, base);
        expect(localeOf(here, base)).toBe(locale);
        expect(localeOf(twin, base)).toBe(otherLocale(locale));
        expect(twin).toBe(localePath(otherLocale(locale), rest, base));
        expect(twinPath(twin, base)).toBe(here);
      }),
    );
  });

  it('never hold two slashes in a row, however the base path is written', () => {
    assert(
      property(...place, (locale, rest, base) => {
        expect(localePath(locale, rest, base)).toMatch(/^(?:\/[^/]+)+\/$/u);
      }),
    );
  });
});

describe('the two languages', () => {
  it('are each other’s other', () => {
    expect(locales.map(otherLocale)).toEqual(['vi', 'en']);
  });

  it('call themselves by their own names and make two pages of each route', () => {
    expect(locales.map((locale) => languageNames[locale])).toEqual(['English', 'Tiếng Việt']);
    expect(localePages()).toEqual([
      { params: { locale: 'en' }, props: { locale: 'en' } },
      { params: { locale: 'vi' }, props: { locale: 'vi' } },
    ]);
  });
});
