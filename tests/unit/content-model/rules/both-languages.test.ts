import { describe, expect, it } from 'vitest';
import { EN, VI, remove, replace, reportAfter, strictReportAfter } from '#tests/unit/content-model/small-course.ts';

describe('T001 both languages', () => {
  it('warns of a pending translation', () => {
    expect(reportAfter(replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: pending'))).toMatchInlineSnapshot(`
      "WARNING T001  content/sources.yaml:4:38   translation pending
        4 |   caution: { en: Older wording., vi: pending }
          |                                      ^^^^^^^
      Cause: The Vietnamese is still to come; readers see the English with a notice.
      Fix:   Write the Vietnamese text."
    `);
  });

  it('makes it an error when strict', () => {
    expect(strictReportAfter(replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: pending'))).toMatchInlineSnapshot(`
      "ERROR T001  content/sources.yaml:4:38   translation pending
        4 |   caution: { en: Older wording., vi: pending }
          |                                      ^^^^^^^
      Cause: The Vietnamese is still to come; readers see the English with a notice.
      Fix:   Write the Vietnamese text."
    `);
  });

  it('reports English that is pending', () => {
    expect(reportAfter(replace('sources.yaml', 'en: Older wording.', 'en: pending'))).toMatchInlineSnapshot(`
      "ERROR T001  content/sources.yaml:4:18   missing language
        4 |   caution: { en: pending, vi: Cách viết cũ. }
          |                  ^^^^^^^
      Cause: The English is what a missing Vietnamese falls back to; it cannot be pending.
      Fix:   Write the English text."
    `);
  });

  it('reports a text without Vietnamese, and one in a single language', () => {
    expect(
      reportAfter(
        replace('sources.yaml', ', vi: Cách viết cũ.', ''),
        replace('sources.yaml', '{ en: A recorded talk., vi: Một bài nói được ghi lại. }', 'A recorded talk'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR T001  content/sources.yaml:4:3   missing language
        4 |   caution: { en: Older wording. }
          |   ^^^^^^^^
      Cause: "vi" is missing here.
      Fix:   Add \`vi: …\`, or \`vi: pending\` until it is translated.

      ERROR T001  content/sources.yaml:7:9   missing language
        7 |   what: A recorded talk
          |         ^^^^^^^^^^^^^^^
      Cause: "what" is one text; it is written in both languages.
      Fix:   Write { en: …, vi: … }."
    `);
  });

  it('reports a lesson without its Vietnamese twin', () => {
    expect(reportAfter(remove('lessons/vi/basics/two-gates.mdx'))).toMatchInlineSnapshot(`
      "ERROR T001  content/lessons/vi/basics/two-gates.mdx:1:1   missing language
      Cause: The lesson content/lessons/en/basics/two-gates.mdx has no Vietnamese file.
      Fix:   Write this file, with the same blocks in the same order."
    `);
  });

  it('reports a lesson without its English twin', () => {
    expect(reportAfter(remove('lessons/en/basics/two-gates.mdx'))).toMatchInlineSnapshot(`
      "ERROR T001  content/lessons/en/basics/two-gates.mdx:1:1   missing language
      Cause: The lesson content/lessons/vi/basics/two-gates.mdx has no English file.
      Fix:   Write this file, with the same blocks in the same order."
    `);
  });

  it('waits with a stale translation until the English has no error, since the fingerprint will change again', () => {
    const stale = replace(VI, `of: '`, `of: '0000`);
    expect(reportAfter(stale)).toContain('stale translation');
    expect(
      reportAfter(stale, (files) => (files[EN] = String(files[EN]).replace('status: reviewed', 'status: rewiewed'))),
    ).not.toContain('stale translation');
  });

  it('warns of a stale translation and says the new fingerprint', () => {
    expect(
      reportAfter((files) => {
        files[EN] = String(files[EN]).replace('minutes: 5', 'minutes: 6');
      }),
    ).toMatchInlineSnapshot(`
      "WARNING T001  content/lessons/vi/basics/two-gates.mdx:10:5   stale translation
        10 | of: '0f2858b3'
           |     ^^^^^^^^^^
      Cause: The English (content/lessons/en/basics/two-gates.mdx) was changed since this was translated.
      Fix:   Compare the two, then write \`of: 5aec24b5\`."
    `);
  });

  it('makes it an error when strict, and warns of a missing `of`', () => {
    expect(
      strictReportAfter((files) => {
        files[VI] = String(files[VI]).replace(/^of: .*\n/m, '');
      }),
    ).toMatchInlineSnapshot(`
      "ERROR T001  content/lessons/vi/basics/two-gates.mdx:2:1   missing \`of\`
        2 | title: Hai cánh cổng
          | ^^^^^
      Cause: Nothing says which English text this translates.
      Fix:   Compare the two, then write \`of: 0f2858b3\`."
    `);
  });

  it('reports `of` in an English lesson', () => {
    expect(reportAfter(replace(EN, 'minutes: 5', 'minutes: 5\nof: abcdef01'))).toMatchInlineSnapshot(`
      "ERROR T001  content/lessons/en/basics/two-gates.mdx:5:1   \`of\` in an English lesson
        5 | of: abcdef01
          | ^^^
      Cause: \`of\` says which English text a Vietnamese lesson translates; the English translates none.
      Fix:   Delete the line."
    `);
  });
});
