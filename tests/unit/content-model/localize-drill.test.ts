import { describe, expect, it } from 'vitest';
import { localizeDrill } from '#content-model/localize-drill.ts';
import { contentAfter, GATES, replace, type Break } from './small-course.ts';

const gates = (locale: 'en' | 'vi', ...breaks: readonly Break[]) => {
  const { course } = contentAfter(...breaks);
  const entry = course.drills.get('gates');
  if (entry === undefined) throw new Error('no drill');
  return localizeDrill('gates', entry.authored, locale, course);
};

describe('a drill for a page', () => {
  it('is named by its classes, in the language of the page', () => {
    expect(gates('en').title).toBe('Utility or warranty');
    expect(gates('vi').title).toBe('Tính hữu dụng hay tính đảm bảo');
    expect(gates('vi').drill.classes.map(({ name }) => name)).toEqual(['tính hữu dụng', 'tính đảm bảo']);
  });

  it('names three classes with a comma between the first two', () => {
    const third = replace(GATES, 'classes: [utility, warranty]', 'classes: [utility, warranty, gate]');
    expect(gates('en', third).title).toBe('Utility, warranty or gate');
  });

  it('has all cases with class, revision and reason, and nothing for authors alone', () => {
    const { drill, pending } = gates('en');
    expect(drill.cases).toHaveLength(16);
    expect(drill.cases[0]).toEqual({
      id: 'does-1',
      revision: 1,
      text: ['It does 1.'],
      class: 'utility',
      why: ['A function.'],
    });
    expect(Object.keys(drill)).toEqual(['id', 'classes', 'cases']);
    expect(pending).toBe(false);
  });

  it('shows English where Vietnamese is still to come, and says so', () => {
    const { drill, pending } = gates('vi', replace(GATES, 'vi: Nó làm 1.', 'vi: pending'));
    expect(pending).toBe(true);
    expect(drill.cases[0]?.text).toEqual([{ kind: 'language', lang: 'en', children: ['It does 1.'] }]);
  });
});
