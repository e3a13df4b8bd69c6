import { describe, expect, it } from 'vitest';
import { newsOf, nextRelease, NOTHING_RELEASED, readReleased, writtenRelease } from '#content-model/released.ts';
import { contentAfter, GATES, ONE, release, remove, replace, type Break } from './small-course.ts';

const releasedAfter = (...breaks: readonly Break[]) => nextRelease(contentAfter(...breaks), NOTHING_RELEASED);

describe('what is released', () => {
  it('is every id, and of each question its key and the parts that answers name', () => {
    const { questions, ...others } = releasedAfter();
    expect(others).toEqual({ terms: ['utility', 'warranty'], lessons: ['basics/two-gates'], cases: expect.anything() });
    expect(Object.keys(others.cases)).toHaveLength(16);
    expect(others.cases['gates/keeps-3']).toEqual({ revision: 1, class: 'warranty' });
    expect(Object.keys(questions)).toHaveLength(8);
    expect(questions['one']).toEqual({
      revision: 1,
      key: { kind: 'choice', choice: 'a' },
      parts: ['choices/a', 'choices/b', 'choices/c', 'choices/d'],
    });
    expect(questions['sorting']).toEqual({
      revision: 1,
      key: { kind: 'sort', groups: { shows: 'utility', fast: 'warranty' } },
      parts: ['cards/fast', 'cards/shows', 'groups/utility', 'groups/warranty'],
    });
    expect(questions['ordering']?.key).toEqual({ kind: 'order', steps: ['need', 'use'] });
    expect(questions['slipping']).toMatchObject({
      key: { kind: 'slip', mends: { s2: 'm1' } },
      parts: ['sentences/s1', 'sentences/s2', 'sentences/s2/mends/m1', expect.anything(), expect.anything()],
    });
  });

  it('keeps every id that was released before', () => {
    const before = {
      ...NOTHING_RELEASED,
      terms: ['zeal'],
      cases: { 'verbs/does': { revision: 2, class: 'utility' }, 'gates/keeps-3': { revision: 1, class: 'utility' } },
      questions: { old: releasedAfter().questions['one']! },
    };
    const next = nextRelease(contentAfter(), before);
    expect(Object.keys(next.questions)).toContain('old');
    expect(next).toMatchObject({
      terms: ['utility', 'warranty', 'zeal'],
      cases: { 'verbs/does': { revision: 2 }, 'gates/keeps-3': { class: 'warranty' } },
    });
  });

  it('is written with one id a line, in order, and read back as it was', () => {
    const released = releasedAfter();
    const text = writtenRelease(released);
    expect(text.split('\n').slice(0, 3)).toEqual([
      '{',
      '  "questions": {',
      '    "four": {"key":{"choice":"a","kind":"choice"},"parts":["choices/a","choices/b","choices/c","choices/d"],"revision":1},',
    ]);
    expect(writtenRelease(releasedAfter(release))).toBe(text);
    const read = readReleased(contentAfter(release));
    expect(read.kind === 'sound' && read.released).toEqual(released);
    expect(JSON.parse(writtenRelease(NOTHING_RELEASED))).toEqual(NOTHING_RELEASED);
  });

  it('is none where there is no file', () => {
    expect(readReleased(contentAfter())).toEqual({ kind: 'none' });
  });
});

describe('what is new', () => {
  it('is each id, and each question with another revision or more parts', () => {
    const before = nextRelease(
      contentAfter(remove('glossary/warranty.yaml'), remove('questions/basics/listing.yaml')),
      NOTHING_RELEASED,
    );
    const card = '  - { id: new, text: { en: New, vi: Mới }, group: utility, why: { en: New., vi: Mới. } }\n';
    const next = releasedAfter(
      replace(ONE, 'revision: 1', 'revision: 2'),
      replace(GATES, 'id: does-1\n', 'id: first\n'),
      replace(GATES, 'id: does-2\n', 'id: does-2\n    revision: 2\n'),
      replace('questions/basics/sorting.yaml', 'cards:\n', `cards:\n${card}`),
    );
    expect(newsOf(before, next)).toEqual([
      'question listing: new',
      'question one: revision 1 → 2',
      'question sorting: new parts',
      'case gates/first: new',
      'case gates/does-2: revision 1 → 2',
      'term warranty: new',
    ]);
    expect(newsOf(next, next)).toEqual([]);
  });
});
