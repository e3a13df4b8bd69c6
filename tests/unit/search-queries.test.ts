/** The search over the real course: what learners type leads where they want to go. */
import { describe, expect, it } from 'vitest';
import { siteIndexOf } from '#components/site-index.ts';
import { readContent } from '#content-model/read-course.ts';
import { entriesOf } from '#domain/search-index.ts';
import { search, searchablesOf } from '#domain/search.ts';
import type { Locale } from '#domain/text.ts';
import { alikeIn } from '#islands/search/alike.ts';
import { searchQueries } from './search-queries.ts';

const { course } = readContent('content');

const finders = Object.fromEntries(
  (['en', 'vi'] as const).map((locale) => {
    const entries = entriesOf(siteIndexOf(course, locale), locale);
    const searchables = searchablesOf(entries);
    const alike = alikeIn(entries);
    const find = (typed: string): readonly string[] => {
      const first = search(searchables, typed);
      const { groups } = first.isCertain ? first : search(searchables, typed, alike(typed));
      return groups.flatMap((group) => group.entries.map(({ path }) => path));
    };
    return [locale, find];
  }),
) as Readonly<Record<Locale, (typed: string) => readonly string[]>>;

describe('the search over the course', () => {
  it('finds what forty learners want: nearly always first, always among the first five', () => {
    const places = searchQueries.map(([locale, typed, path]) => ({
      locale,
      typed,
      path,
      place: finders[locale](typed).indexOf(path) + 1,
    }));
    const missed = places.filter(({ place }) => place !== 1);
    console.log(missed.map((m) => [m.locale, m.typed, m.place, ...finders[m.locale](m.typed).slice(0, 6)]));
    expect(places).toHaveLength(40);
    expect(places.filter(({ place }) => place < 1 || place > 5)).toEqual([]);
    expect(missed.length).toBeLessThanOrEqual(2);
  });
});
