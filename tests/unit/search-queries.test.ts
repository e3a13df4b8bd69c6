/** The search over the real course: what learners type leads where they want to go. */
import process from 'node:process';
import { gzipSync } from 'node:zlib';
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
    const answers = searchQueries.map(([locale, typed, path]) => ({
      place: finders[locale](typed).indexOf(path) + 1,
      line: `${locale}  ${typed}  ${path}`,
    }));
    const lines = answers.map(({ place, line }) => `${place || '–'}  ${line}`);
    // Kept in docs/reports/search.md.
    if (process.env['SHOW_PLACES'] !== undefined) console.log(lines.join('\n'));
    expect(answers).toHaveLength(40);
    expect(lines.filter((_, at) => (answers[at]?.place ?? 0) < 1 || (answers[at]?.place ?? 0) > 5)).toEqual([]);
    expect(lines.filter((_, at) => answers[at]?.place !== 1).length, lines.join('\n')).toBeLessThanOrEqual(2);
  });

  it('leads only to questions that lessons ask', () => {
    const paths = (['en', 'vi'] as const).flatMap((locale) =>
      entriesOf(siteIndexOf(course, locale), locale).filter(({ kind }) => kind === 'question'),
    );
    const pools = paths.map(({ path }) => course.questions.get(path.split('#')[1] ?? '')?.authored.pool);
    expect(new Set(pools)).toEqual(new Set(['lesson']));
  });

  it('travels in less than 25 kB', () => {
    for (const locale of ['en', 'vi'] as const)
      expect(gzipSync(JSON.stringify(siteIndexOf(course, locale)), { level: 9 }).length, locale).toBeLessThan(25_000);
  });
});
