import { describe, expect, it } from 'vitest';
import { VI, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('T002 texts in their language', () => {
  it('reports the same text in both languages, names of three words aside', () => {
    expect(
      reportAfter(
        replace('sources.yaml', 'vi: Một bài nói được ghi lại.', 'vi: A recorded talk of a learner'),
        replace('sources.yaml', 'en: A recorded talk.', 'en: A recorded talk of a learner'),
        replace('sources.yaml', 'vi: Ghi chú ', 'vi: Notes '),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR T002  content/sources.yaml:7:49   same text in both languages
        7 |   what: { en: A recorded talk of a learner, vi: A recorded talk of a learner }
          |                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The Vietnamese is the English, word for word.
      Fix:   Translate it, or write \`vi: pending\`."
    `);
  });

  it('reports Vietnamese without its letters', () => {
    expect(reportAfter(replace('sources.yaml', 'vi: Ghi chú của một người học.', 'vi: Ghi chu cua mot nguoi hoc.')))
      .toMatchInlineSnapshot(`
      "ERROR T002  content/sources.yaml:3:40   no Vietnamese letters
        3 |   what: { en: Notes of a learner., vi: Ghi chu cua mot nguoi hoc. }
          |                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: A Vietnamese text of this length has letters such as đ, ơ or ế; this one has none.
      Fix:   Write it in Vietnamese, with its marks."
    `);
  });

  it('reports Vietnamese in place of English', () => {
    expect(reportAfter(replace('sources.yaml', 'en: Notes of a learner.', 'en: Ghi chép của một người đang học.')))
      .toMatchInlineSnapshot(`
      "ERROR T002  content/sources.yaml:3:15   Vietnamese in place of English
        3 |   what: { en: Ghi chép của một người đang học., vi: Ghi chú của một người học. }
          |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Most words of this English text have Vietnamese letters.
      Fix:   Swap the two texts, or write it in English."
    `);
  });

  it('reports an English paragraph in a Vietnamese lesson', () => {
    expect(
      reportAfter(
        replace(
          VI,
          'Dịch vụ làm được gì là [[tính hữu dụng]]; những ==chức năng== đáp ứng nhu cầu.',
          'What it does is its utility, and this is a paragraph nobody translated.',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR T002  content/lessons/vi/basics/two-gates.mdx:21:1   no Vietnamese letters
        21 | What it does is its utility, and this is a paragraph nobody translated.
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: A Vietnamese text of this length has letters such as đ, ơ or ế; this one has none.
      Fix:   Write it in Vietnamese, with its marks."
    `);
  });

  it('leaves an English text alone that quotes Vietnamese', () => {
    expect(
      reportAfter(
        replace('sources.yaml', 'en: Notes of a learner.', 'en: Notes that say khách hàng for the service consumer.'),
      ),
    ).toMatchInlineSnapshot(`"no fault"`);
  });
});
