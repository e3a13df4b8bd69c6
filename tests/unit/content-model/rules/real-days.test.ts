import { describe, expect, it } from 'vitest';
import { realDays } from '#content-model/rules/real-days.ts';
import {
  contentAfter,
  EN,
  GATES,
  ONE,
  replace,
  report,
  write,
  type Break,
} from '#tests/unit/content-model/small-course.ts';

const reportOn = (today: string | undefined, ...breaks: readonly Break[]) => {
  const content = contentAfter(...breaks);
  return report(content, realDays.check(content, { isStrict: true, ...(today === undefined ? {} : { today }) }));
};

const reviewed = (path: string, day: string): Break =>
  replace(path, 'lastReviewed: 2026-11-22', `lastReviewed: ${day}`);

const corrected = (day: string): Break =>
  write('corrections.md', `# Corrections\n\n- ${day} one revision 2\n  - en: Words.\n  - vi: Lời.\n`);

const news = (day: string): Break =>
  write('news.yaml', `- id: notes\n  date: ${day}\n  text: { en: Notes on lessons., vi: Ghi chú cho bài học. }\n`);

describe('Y007 days', () => {
  it('knows the days of news, which may be still to come', () => {
    expect(reportOn('2026-11-28', news('2027-01-01'))).toBe('no fault');
    expect(reportOn('2026-11-28', news('2026-11-31'))).toContain('ERROR Y007  content/news.yaml:2:9   no such day');
  });

  it('does not know a day that the calendar does not have, in whatever file', () => {
    expect(
      reportOn(
        undefined,
        ...[ONE, EN, GATES, 'glossary/utility.yaml'].map((path) => reviewed(path, '2026-11-31')),
        replace('exam-facts.yaml', '2026-11-22', '2026-02-29'),
        corrected('2026-09-31'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR Y007  content/drills/gates.yaml:70:15   no such day
        70 | lastReviewed: 2026-11-31
           |               ^^^^^^^^^^
      Cause: There is no 2026-11-31: that month has 30 days.
      Fix:   Write the day that is meant.

      ERROR Y007  content/exam-facts.yaml:3:16   no such day
        3 |   lastChecked: 2026-02-29
          |                ^^^^^^^^^^
      Cause: There is no 2026-02-29: that month has 28 days.
      Fix:   Write the day that is meant.

      ERROR Y007  content/glossary/utility.yaml:12:15   no such day
        12 | lastReviewed: 2026-11-31
           |               ^^^^^^^^^^
      Cause: There is no 2026-11-31: that month has 30 days.
      Fix:   Write the day that is meant.

      ERROR Y007  content/questions/basics/one.yaml:26:15   no such day
        26 | lastReviewed: 2026-11-31
           |               ^^^^^^^^^^
      Cause: There is no 2026-11-31: that month has 30 days.
      Fix:   Write the day that is meant.

      ERROR Y007  content/lessons/en/basics/two-gates.mdx:9:15   no such day
        9 | lastReviewed: 2026-11-31
          |               ^^^^^^^^^^
      Cause: There is no 2026-11-31: that month has 30 days.
      Fix:   Write the day that is meant.

      ERROR Y007  content/corrections.md:3:3   no such day
        3 | - 2026-09-31 one revision 2
          |   ^^^^^^^^^^
      Cause: There is no 2026-09-31: that month has 30 days.
      Fix:   Write the day that is meant."
    `);
  });

  it('knows the leap days', () => {
    expect(reportOn(undefined, reviewed(ONE, '2028-02-29'))).toBe('no fault');
    expect(reportOn(undefined, reviewed(ONE, '2100-02-29'))).toContain('that month has 28 days');
  });

  it('warns of a day that is still to come', () => {
    expect(reportOn('2026-11-27', reviewed(EN, '2027-11-27'), corrected('2026-11-30'))).toMatchInlineSnapshot(`
      "WARNING Y007  content/lessons/en/basics/two-gates.mdx:9:15   day still to come
        9 | lastReviewed: 2027-11-27
          |               ^^^^^^^^^^
      Cause: 2027-11-27 is after today, 2026-11-27: nobody can have looked at it then.
      Fix:   Write the day on which it was last looked at.

      WARNING Y007  content/corrections.md:3:3   day still to come
        3 | - 2026-11-30 one revision 2
          |   ^^^^^^^^^^
      Cause: 2026-11-30 is after today, 2026-11-27: nobody can have looked at it then.
      Fix:   Write the day on which it was last looked at."
    `);
  });

  it('lets one day ahead pass, and says nothing without a day of the check', () => {
    expect(reportOn('2026-11-21')).toBe('no fault');
    expect(reportOn(undefined, reviewed(ONE, '2199-01-01'))).toBe('no fault');
  });

  it('leaves what is no date to its schema', () => {
    expect(reportOn('2026-11-27', reviewed(ONE, 'yesterday'), reviewed(GATES, '2026-13-40'))).toBe('no fault');
  });
});
