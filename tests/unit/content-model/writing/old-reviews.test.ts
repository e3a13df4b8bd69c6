import { describe, expect, it } from 'vitest';
import { oldReviews } from '#content-model/writing/old-reviews.ts';
import { contentAfter, GATES, ONE, replace, report, VI, type Break } from '#tests/unit/content-model/small-course.ts';

const reportOn = (today: string | undefined, ...breaks: readonly Break[]) => {
  const content = contentAfter(...breaks);
  return report(content, oldReviews.check(content, { isStrict: true, ...(today === undefined ? {} : { today }) }));
};

const OLD = [ONE, 'glossary/utility.yaml', VI, GATES].map((path) =>
  replace(path, 'lastReviewed: 2026-11-22', 'lastReviewed: 2026-03-01'),
);

describe('BANK-10 what was not read for a year', () => {
  it('is reported with its age: questions, terms, drills and lessons', () => {
    expect(reportOn('2027-03-02', ...OLD)).toMatchInlineSnapshot(`
      "WARNING BANK-10  content/questions/basics/one.yaml:26:15   not read for a year
        26 | lastReviewed: 2026-03-01
           |               ^^^^^^^^^^
      Cause: It was last read against its sources 366 days ago; 365 are the most.
      Fix:   Read it again, mend what is out of date, then write \`lastReviewed: 2027-03-02\`.

      WARNING BANK-10  content/glossary/utility.yaml:12:15   not read for a year
        12 | lastReviewed: 2026-03-01
           |               ^^^^^^^^^^
      Cause: It was last read against its sources 366 days ago; 365 are the most.
      Fix:   Read it again, mend what is out of date, then write \`lastReviewed: 2027-03-02\`.

      WARNING BANK-10  content/drills/gates.yaml:70:15   not read for a year
        70 | lastReviewed: 2026-03-01
           |               ^^^^^^^^^^
      Cause: It was last read against its sources 366 days ago; 365 are the most.
      Fix:   Read it again, mend what is out of date, then write \`lastReviewed: 2027-03-02\`.

      WARNING BANK-10  content/lessons/vi/basics/two-gates.mdx:9:15   not read for a year
        9 | lastReviewed: 2026-03-01
          |               ^^^^^^^^^^
      Cause: It was last read against its sources 366 days ago; 365 are the most.
      Fix:   Read it again, mend what is out of date, then write \`lastReviewed: 2027-03-02\`."
    `);
  });

  it('is not yet what was read 365 days ago', () => {
    expect(reportOn('2027-03-01', ...OLD)).toBe('no fault');
  });

  it('is never reported without a day, so that a build is the same on every day', () => {
    expect(reportOn(undefined, ...OLD)).toBe('no fault');
  });
});
