import { describe, expect, it } from 'vitest';
import { deskOf } from '#content-model/desk.ts';
import { allowancesOf, parityOf, reviewsByMonth, reviewsOf } from '#content-model/desk-files.ts';
import { contentAfter, contentFrom, EN, GATES, ONE, remove, replace, VI, type Break } from './small-course.ts';

const UTILITY = 'glossary/utility.yaml';
/** Changes the English and leaves the Vietnamese as it was, with the `of` of yesterday. */
const changeEnglish: Break = (files) => {
  files[EN] = String(files[EN]).replace('minutes: 5', 'minutes: 6');
};

describe('parity of languages', () => {
  it('finds nothing in a whole course, and counts a lesson once', () => {
    const { kinds, files } = parityOf(contentAfter());
    expect(files).toEqual([]);
    expect(kinds.map(({ kind, files: all, uneven }) => `${kind} ${all} ${uneven}`)).toEqual([
      'lesson 1 0',
      'term 2 0',
      'question 8 0',
      'drill 1 0',
      'exam 1 0',
      'shared 5 0',
    ]);
  });

  it('names files with pending texts and how many, and translations that are older than their English', () => {
    const { kinds, files } = parityOf(
      contentAfter(
        replace(UTILITY, 'vi: Bản đồ chỉ đường đi.', 'vi: pending'),
        replace(UTILITY, 'vi: [chức năng]', 'vi: pending'),
        replace('modules.yaml', 'vi: Căn bản', 'vi: pending'),
        changeEnglish,
      ),
    );
    expect(
      files.map(({ kind, path, pending, isStale }) => [kind, path.replace(/^.*content\//u, ''), pending, isStale]),
    ).toEqual([
      ['term', UTILITY, 2, false],
      ['lesson', VI, 0, true],
      ['shared', 'modules.yaml', 1, false],
    ]);
    expect(kinds.filter(({ uneven }) => uneven > 0)).toHaveLength(3);
  });

  it('says nothing of a lesson without its twin, and of an empty course', () => {
    expect(parityOf(contentAfter(remove(EN))).files).toEqual([]);
    expect(parityOf(contentFrom({}))).toEqual({ kinds: [], files: [] });
  });
});

describe('reviews', () => {
  it('stand by their day, the oldest first, with the status of what has one', () => {
    const { course } = contentAfter(
      replace(ONE, 'lastReviewed: 2026-11-22', 'lastReviewed: 2025-02-01'),
      replace(ONE, 'status: reviewed', 'status: draft'),
      replace(UTILITY, 'lastReviewed: 2026-11-22', 'lastReviewed: 2026-01-31'),
    );
    const reviews = reviewsOf(course);
    expect(reviews.slice(0, 2)).toMatchObject([
      { kind: 'question', lastReviewed: '2025-02-01', status: 'draft' },
      { kind: 'term', lastReviewed: '2026-01-31', status: undefined },
    ]);
    expect(reviews).toHaveLength(2 + 2 + 8 + 1);
    expect(reviewsByMonth(reviews)).toEqual([
      { month: '2025-02', files: 1 },
      { month: '2026-01', files: 1 },
      { month: '2026-11', files: 11 },
    ]);
  });
});

describe('allowed warnings', () => {
  it('are listed with question, rule and reason', () => {
    const lintAllow = "lintAllow: [{ rule: LEN-2, reason: 'A name is long.' }]\n";
    const { course } = contentAfter(replace(ONE, 'status: reviewed\n', `status: reviewed\n${lintAllow}`));
    expect(allowancesOf(course)).toEqual([{ question: 'one', rule: 'LEN-2', reason: 'A name is long.' }]);
    expect(allowancesOf(contentAfter().course)).toEqual([]);
  });
});

describe('the desk', () => {
  it('can be laid for a course that holds nothing', () => {
    expect(deskOf(contentFrom({}))).toMatchObject({ coverage: [], mix: [], keys: [], concepts: [], reviews: [] });
  });

  it('counts the whole course at once', () => {
    const desk = deskOf(contentAfter(remove(GATES)));
    expect(desk.coverage).toHaveLength(2);
    expect(desk.shares.map(({ pool, shares }) => [pool, shares.length])).toEqual([
      ['exam', 4],
      ['final', 0],
    ]);
    expect(desk.reviews.some(({ kind }) => kind === 'drill')).toBe(false);
  });
});
