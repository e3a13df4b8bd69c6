import { describe, expect, it } from 'vitest';
import { topicsOfStems } from '#content-model/writing/topics-of-stems.ts';
import { FAIR, FAIR_LIST, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

const STEM = 'What does the utility of a parking service describe?';
const STEM_VI = 'Tính hữu dụng của một dịch vụ đỗ xe mô tả điều gì?';

describe('STEM-2 topics of stems', () => {
  it('warns of a stem that says nothing of what it is about', () => {
    expect(
      fairReport(
        topicsOfStems,
        replace(FAIR, STEM, 'Which of the following statements is **CORRECT**?'),
        replace(FAIR, STEM_VI, "'Phát biểu nào sau đây là **ĐÚNG (CORRECT)**?'"),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING STEM-2  content/questions/basics/one.yaml:9:7   stem without a topic
        9 |   en: Which of the following statements is **CORRECT**?
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem does not say what it is about, so each option is a question of its own.
      Fix:   Name the topic: "Which statement about X is **CORRECT**?"

      WARNING STEM-2  content/questions/basics/one.yaml:10:7   stem without a topic
        10 |   vi: 'Phát biểu nào sau đây là **ĐÚNG (CORRECT)**?'
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem does not say what it is about, so each option is a question of its own.
      Fix:   Name the topic: "Which statement about X is **CORRECT**?""
    `);
    expect(fairReport(topicsOfStems, replace(FAIR_LIST, ' about the warranty of a service', '')))
      .toMatchInlineSnapshot(`
      "WARNING STEM-2  content/questions/basics/four.yaml:9:7   stem without a topic
        9 |   en: Which **TWO** statements are **CORRECT**?
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem does not say what it is about, so each option is a question of its own.
      Fix:   Name the topic: "Which statement about X is **CORRECT**?""
    `);
  });

  it('takes a stem that names its topic', () => {
    expect(fairReport(topicsOfStems)).toBe('no fault');
    expect(fairReport(topicsOfStems, replace(FAIR, STEM, 'Which statement about utility is **CORRECT**?'))).toBe(
      'no fault',
    );
  });
});
