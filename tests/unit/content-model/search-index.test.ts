import { describe, expect, it } from 'vitest';
import { searchIndexOf } from '#content-model/search-index.ts';
import type { SearchIndex } from '#domain/search-index.ts';
import type { Locale } from '#domain/text.ts';
import { contentAfter, replace, type Break } from './small-course.ts';

const indexAfter = (locale: Locale, ...breaks: readonly Break[]): SearchIndex =>
  searchIndexOf(contentAfter(...breaks).course, locale, { module: 'Module', drill: 'Drill' });

describe('the index of the search', () => {
  it('has terms with their names in both languages, what else they are called, and their definition', () => {
    const [utility] = indexAfter('vi').terms;
    expect(utility?.slice(0, 3)).toEqual(['utility', 'tính hữu dụng', 'utility']);
    expect(utility?.[3]).toEqual(['utilities']);
    expect(utility?.[4]).not.toBe('');
  });

  it('has written lessons with their sections, the anchors of the English ones', () => {
    const { lessons } = indexAfter('vi');
    expect(lessons.map(([id, title, other]) => [id, title, other])).toEqual([
      ['basics/two-gates', 'Hai cánh cổng', 'Two gates'],
    ]);
    const english = indexAfter('en').lessons[0]?.[4].map(([anchor]) => anchor);
    expect(lessons[0]?.[4].map(([anchor]) => anchor)).toEqual(english);
    expect(english?.length).toBeGreaterThan(0);
  });

  it('has of the questions only the checks of lessons', () => {
    const { course } = contentAfter();
    const listed = indexAfter('en').lessons.flatMap((lesson) => lesson[5].map(([id]) => id));
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.map((id) => course.questions.get(id)?.authored.pool)).toEqual(listed.map(() => 'lesson'));
    const asked = [...course.lessons.values()].flatMap(({ checks }) => checks);
    expect(listed.every((id) => asked.includes(id))).toBe(true);
  });

  it('has the modules on the map and the drills as pages', () => {
    const paths = indexAfter('en').pages.map(([path, , , , about]) => `${about} ${path}`);
    expect(paths).toContain('Module /learn/#basics');
    expect(paths.some((path) => path.startsWith('Drill /practice/?drill='))).toBe(true);
  });

  it('leaves a Vietnamese name empty, and its English beside it, while it is still to be written', () => {
    const pending = replace('glossary/utility.yaml', 'vi: tính hữu dụng', 'vi: pending');
    expect(indexAfter('vi', pending).terms[0]?.slice(0, 3)).toEqual(['utility', '', 'utility']);
    expect(indexAfter('en', pending).terms[0]?.slice(0, 3)).toEqual(['utility', 'utility', '']);
  });
});
