import { describe, expect, it } from 'vitest';
import type { Lesson } from '#content-model/course.ts';
import { sectionsMeeting } from '#content-model/lesson-sections.ts';

const heading = (line: number, text: string, id: string, depth = 2) => ({ depth, text, id, line });
const lesson = (changes: Partial<Lesson>): Lesson => ({
  id: 'basics/two-gates',
  locale: 'vi',
  module: 'basics',
  lesson: 'two-gates',
  path: '',
  frontMatter: {
    title: '',
    description: '',
    minutes: 5,
    criteria: [],
    concepts: [],
    sources: [],
    status: 'reviewed',
    lastReviewed: '2026-11-22',
  },
  blocks: [],
  asked: [],
  checks: [],
  drills: [],
  terms: [],
  termLinks: [],
  headings: [],
  ...changes,
});

const english = lesson({
  headings: [heading(10, 'Utility', 'utility'), heading(20, 'More', 'more', 3), heading(30, 'Warranty', 'warranty')],
});
const vietnamese = lesson({
  headings: [heading(12, 'Hữu dụng', 'a'), heading(22, 'Thêm', 'b', 3), heading(32, 'Đảm bảo', 'c')],
});

describe('sectionsMeeting', () => {
  it('names each section of level two once, in the lesson’s language, with the English anchor', () => {
    const termLinks = [14, 24, 25, 40].map((line) => ({ term: 'utility', line }));
    expect(sectionsMeeting('utility', { ...vietnamese, termLinks }, english)).toEqual([
      { title: 'Hữu dụng', href: '#utility' },
      { title: 'Đảm bảo', href: '#warranty' },
    ]);
  });

  it('leaves out what stands before the first section, other terms, and headings that the English lesson lacks', () => {
    const termLinks = [
      { term: 'utility', line: 3 },
      { term: 'warranty', line: 14 },
    ];
    expect(sectionsMeeting('utility', { ...vietnamese, termLinks }, english)).toEqual([]);
    expect(sectionsMeeting('warranty', { ...vietnamese, termLinks }, lesson({}))).toEqual([]);
  });
});
