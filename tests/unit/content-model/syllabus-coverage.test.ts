import { describe, expect, it } from 'vitest';
import { sumOfPools, syllabusCoverage } from '#content-model/syllabus-coverage.ts';
import { contentAfter, EN, ONE, remove, replace, type Break } from './small-course.ts';

const LISTING = 'questions/basics/listing.yaml';
const WARRANTY = 'glossary/warranty.yaml';

/** The second criterion of the small course: two questions aside, all of its questions are of it. */
const described = (...breaks: readonly Break[]) => {
  const [outcome] = syllabusCoverage(contentAfter(...breaks).course);
  return outcome?.criteria.find(({ id }) => id === '1.2');
};
const recalled = (...breaks: readonly Break[]) => {
  const [outcome] = syllabusCoverage(contentAfter(...breaks).course);
  return outcome?.criteria.find(({ id }) => id === '1.1');
};

describe('coverage of the syllabus', () => {
  it('names lessons and terms of a criterion, and counts its questions by pool', () => {
    expect(described()).toEqual({
      id: '1.2',
      marks: 2,
      lessons: ['basics/two-gates'],
      terms: ['utility', 'warranty'],
      questions: { lesson: 6, practice: 1, exam: 1, final: 0 },
      withoutItem: { lesson: 6, practice: 1, exam: 1, final: 0 },
      items: [],
      isCovered: true,
    });
  });

  it.each(['questions/basics/one.yaml', LISTING])('counts one less when %s is taken away', (question) => {
    const before = sumOfPools(described()?.questions ?? never());
    expect(sumOfPools(described(remove(question))?.questions ?? never())).toBe(before - 1);
  });

  it('counts a question for its item, under the term of the item', () => {
    const asked = recalled(
      replace(ONE, "criterion: '1.2'", "criterion: '1.1'\nitem: '1.1.a'"),
      replace('syllabus.yaml', "id: '1.1.a'", "id: '1.1.a'\n          concept: utility"),
      replace(EN, "criteria: ['1.2']", "criteria: ['1.1', '1.2']"),
    );
    expect(asked?.items).toEqual([
      {
        id: '1.1.a',
        concept: 'utility',
        lessons: ['basics/two-gates'],
        questions: { lesson: 1, practice: 0, exam: 0, final: 0 },
      },
    ]);
    expect(asked?.withoutItem).toEqual({ lesson: 0, practice: 0, exam: 0, final: 0 });
  });

  it('counts no term that does not name the criterion', () => {
    expect(described(replace(WARRANTY, "criteria: ['1.2']", 'criteria: []'))?.terms).toEqual(['utility']);
  });

  it('calls nothing covered that is taught and not asked, and sums marks of what is', () => {
    const [outcome] = syllabusCoverage(contentAfter().course);
    expect(outcome).toMatchObject({ id: '1', marks: 4, covered: 2 });
    expect(recalled(replace(EN, "criteria: ['1.2']", "criteria: ['1.1', '1.2']"))).toMatchObject({
      lessons: ['basics/two-gates'],
      isCovered: false,
    });
  });

  it('counts no draft, be it a question or a lesson', () => {
    expect(described(replace(LISTING, 'status: reviewed', 'status: draft'))?.questions.exam).toBe(0);
    expect(described(replace(EN, 'status: reviewed', 'status: draft'))).toMatchObject({
      lessons: [],
      isCovered: false,
    });
  });
});

/** For a value that a test has made sure of. */
function never(): never {
  throw new Error('The small course has lost its criterion 1.2.');
}
