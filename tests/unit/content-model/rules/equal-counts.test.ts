import { describe, expect, it } from 'vitest';
import { replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('T003 counts', () => {
  it('reports a gap that stands in one language alone', () => {
    expect(reportAfter(replace('exam-facts.yaml', 'The exam takes 60 minutes.', "'The exam takes [?] minutes.'")))
      .toMatchInlineSnapshot(`
        "ERROR T003  content/exam-facts.yaml:2:50   counts differ
          2 |   text: { en: 'The exam takes [?] minutes.', vi: Thời gian làm bài là 60 phút. }
            |                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        Cause: Gaps [?]: 1 in English, 0 in Vietnamese.
        Fix:   Give both the same number of gaps."
      `);
  });
});
