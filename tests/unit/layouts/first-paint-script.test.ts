import { runInNewContext } from 'node:vm';
import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localeOf } from '#i18n/locale.ts';
import { firstPaintScript } from '#layouts/first-paint-script.ts';

/** What the script writes on `<html>` at an address, in a browser with these preferences, but for the word that it runs. */
const written = (
  base: string,
  pathname: string,
  stored: Readonly<Record<string, string>> | null = {},
  news?: string,
): unknown => {
  const dataset: Record<string, string> = news === undefined ? {} : { news };
  const getItem = (key: string): string | null => {
    if (stored === null) throw new Error('storage is forbidden');
    return stored[key] ?? null;
  };
  runInNewContext(firstPaintScript(base), {
    document: { documentElement: { dataset } },
    location: { pathname },
    localStorage: { getItem },
  });
  const { scripted, ...rest } = dataset;
  expect(scripted).toBe('');
  return rest;
};

describe('the first paint', () => {
  it('puts the language of the address first, by the same rule as the page does', () => {
    const part = constantFrom('vi', 'en', 'x', 'itil', 'vi-VN', '404.html');
    assert(
      property(
        constantFrom('/', '/itil', '/itil/', '/vi/'),
        array(part, { maxLength: 4 }),
        part,
        (base, parts, last) => {
          for (const pathname of [`/${parts.join('/')}`, `/${[...parts, last].join('/')}/`])
            expect(written(base, pathname), `${pathname} under ${base}`).toEqual(
              localeOf(pathname, base) === 'vi' ? { first: 'vi' } : {},
            );
        },
      ),
    );
  });

  it.each([
    ['/', '/vi/no/such-page/', true],
    ['/', '/vi', true],
    ['/', '/en/x/vi/', false],
    ['/', '/x/vi/', false],
    ['/itil/', '/itil/vi/x/', true],
    ['/itil/', '/itil/en/vi/', false],
  ])('under %s at %s is Vietnamese first: %s', (base, pathname, isVietnamese) => {
    expect(written(base, pathname)).toEqual(isVietnamese ? { first: 'vi' } : {});
  });

  it('has theme and size of text as they were chosen, and only such as there are', () => {
    expect(written('/', '/en/', { 'ffp:theme': 'dark', 'ffp:textSize': 'larger' })).toEqual({
      theme: 'dark',
      textSize: 'larger',
    });
    expect(written('/', '/en/', { 'ffp:theme': 'system', 'ffp:textSize': 'huge' })).toEqual({});
  });

  it('has no button for the other language where help is off', () => {
    expect(written('/', '/en/', { 'ffp:languageHelp': 'off' })).toEqual({ languageHelp: 'off' });
    expect(written('/', '/en/', { 'ffp:languageHelp': 'on' })).toEqual({});
  });

  it.each([
    ['an earlier day', '2026-11-20', true],
    ['the same day', '2026-11-28', false],
    ['a later day, before an older build was put back', '2026-12-01', false],
    ['nothing, on a first visit', undefined, false],
  ])('tells of news of 2026-11-28 to those who have seen %s', (_, seen, isTold) => {
    const stored = seen === undefined ? {} : { 'ffp:seenNews': seen };
    expect(written('/', '/en/', stored, '2026-11-28')).toEqual({ news: '2026-11-28', ...(isTold ? { new: '' } : {}) });
    expect(written('/', '/en/', stored), 'a page that tells of none').toEqual({});
  });

  it('comes to pass where storage is forbidden', () => {
    expect(written('/', '/vi/', null)).toEqual({ first: 'vi' });
  });
});
