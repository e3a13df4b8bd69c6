import { describe, expect, it } from 'vitest';
import { readContent } from '#content-model/read-course.ts';
import { moduleSheet } from '#content-model/sheet.ts';

const { course } = readContent('content');

describe('the cheat sheet of a module', () => {
  it('has each term that its lessons teach once, in both languages', () => {
    for (const locale of ['en', 'vi'] as const) {
      const entries = moduleSheet('key-concepts', locale, course).flatMap((part) => part.entries);
      const taught = [...course.lessons.values()]
        .filter(({ module }) => module === 'key-concepts')
        .flatMap(({ frontMatter }) => frontMatter.concepts);
      expect(entries.map(({ term }) => term.id).toSorted()).toEqual([...new Set(taught)].toSorted());
      for (const { term } of entries) {
        expect(term.term).not.toBe('');
        expect(term.otherTerm).not.toBe('');
        expect(term.keyPhrases[locale]).not.toEqual([]);
      }
    }
  });

  it('is in the order of the syllabus, and names the items that a term is', () => {
    const parts = moduleSheet('key-concepts', 'en', course);
    expect(parts.map(({ criterion }) => criterion.id)).toEqual(['1.1', '1.2', '1.3']);
    const warranty = parts.flatMap(({ entries }) => entries).find(({ term }) => term.id === 'warranty');
    expect(warranty?.items).toEqual(['1.1.c', '1.2.h']);
  });

  it('tells a term only from those on the same sheet', () => {
    const entries = moduleSheet('key-concepts', 'vi', course).flatMap((part) => part.entries);
    const shown = new Set(entries.map(({ term }) => term.id));
    const unlike = entries.flatMap((entry) => entry.unlike.map(({ id }) => id));
    expect(unlike.length).toBeGreaterThan(20);
    expect(unlike.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('is empty for a module that teaches nothing of the exam, and for one that is not there', () => {
    expect(moduleSheet('beyond-the-syllabus', 'en', course)).toEqual([]);
    expect(moduleSheet('nowhere', 'en', course)).toEqual([]);
  });
});
