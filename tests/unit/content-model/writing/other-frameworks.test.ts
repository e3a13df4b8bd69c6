import { describe, expect, it } from 'vitest';
import { otherFrameworks } from '#content-model/writing/other-frameworks.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { EN, replace } from '#tests/unit/content-model/small-course.ts';

const PRICE = 'A price is a matter of cost;';
const OLD = replace(FAIR, PRICE, 'A price is a matter of Service Design and of LP4.6;');
const OLD_PROSE = replace(EN, 'What it does is its', 'In Service Transition what it does is its');

describe('VER-1 other frameworks', () => {
  it('points at words of ITIL v3 and YaSM where something is examined', () => {
    expect(
      fairReport(
        otherFrameworks,
        OLD,
        OLD_PROSE,
        replace(FAIR, 'Giá thuộc về chi phí', 'Giá thuộc về chuyển tiếp dịch vụ'),
        replace('glossary/warranty.yaml', 'A map opens at once.', 'A map of continual service improvement.'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR VER-1  content/glossary/warranty.yaml:5:25   not of ITIL 4
        5 | example: { en: A map of continual service improvement., vi: Bản đồ mở ra tức thì. }
          |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "continual service improvement" belongs to ITIL v3.
      Fix:   Use the words of ITIL 4; what is not examined has no criterion (questions: \`criterion: null\`).

      ERROR VER-1  content/lessons/en/basics/two-gates.mdx:20:4   not of ITIL 4
        20 | In Service Transition what it does is its [[utility]]; the ==functionality== meets a need.
           |    ^^^^^^^^^^^^^^^^^^
      Cause: "Service Transition" belongs to ITIL v3.
      Fix:   Use the words of ITIL 4; what is not examined has no criterion (questions: \`criterion: null\`).

      ERROR VER-1  content/questions/basics/one.yaml:27:34   not of ITIL 4
        27 |       en: A price is a matter of Service Design and of LP4.6; two services of one price can differ in what the
           |                                  ^^^^^^^^^^^^^^
      Cause: "Service Design" belongs to ITIL v3.
      Fix:   Use the words of ITIL 4; what is not examined has no criterion (questions: \`criterion: null\`).

      ERROR VER-1  content/questions/basics/one.yaml:27:56   not of ITIL 4
        27 |       en: A price is a matter of Service Design and of LP4.6; two services of one price can differ in what the
           |                                                        ^^^^^
      Cause: "LP4.6" belongs to YaSM.
      Fix:   Use the words of ITIL 4; what is not examined has no criterion (questions: \`criterion: null\`).

      ERROR VER-1  content/questions/basics/one.yaml:28:24   not of ITIL 4
        28 |       vi: Giá thuộc về chuyển tiếp dịch vụ; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.
           |                        ^^^^^^^^^^^^^^^^^^^
      Cause: "chuyển tiếp dịch vụ" belongs to ITIL v3.
      Fix:   Use the words of ITIL 4; what is not examined has no criterion (questions: \`criterion: null\`)."
    `);
  });

  it('takes them where nothing is examined, and in quotation marks', () => {
    expect(
      fairReport(
        otherFrameworks,
        OLD,
        OLD_PROSE,
        replace(FAIR, "criterion: '1.2'", 'criterion: null'),
        replace(EN, "criteria: ['1.2']", 'criteria: []'),
        replace('glossary/warranty.yaml', "criteria: ['1.2']", 'criteria: []'),
        replace('glossary/warranty.yaml', 'A map opens at once.', 'A map of continual service improvement.'),
        replace('glossary/utility.yaml', 'A map shows the way.', 'Older texts call it “Service Operation”.'),
      ),
    ).toBe('no fault');
  });

  it('takes service design, a practice of ITIL 4, and its activity design and transition', () => {
    expect(
      fairReport(
        otherFrameworks,
        replace(FAIR, PRICE, 'In service design, and in design and transition, a price is a cost;'),
      ),
    ).toBe('no fault');
  });

  it('lets ITIL Version 5 stand with the facts about the exam alone', () => {
    const newer = 'ITIL (Version 5) has a product and service lifecycle.';
    expect(
      fairReport(
        otherFrameworks,
        replace(FAIR, PRICE, 'In a product and service lifecycle'),
        replace(FAIR, "criterion: '1.2'", 'criterion: null'),
        replace('misconceptions.yaml', 'Utility means that it works well.', newer),
        replace('exam-facts.yaml', 'The exam takes 60 minutes.', newer),
        replace('sources.yaml', 'Spoken loosely.', newer),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR VER-1  content/misconceptions.yaml:2:15   not of ITIL 4
        2 |   name: { en: ITIL (Version 5) has a product and service lifecycle., vi: Hữu dụng nghĩa là chạy tốt. }
          |               ^^^^^^^^^^^^^^^^
      Cause: "ITIL (Version 5)" belongs to ITIL Version 5.
      Fix:   Say it in exam-facts.yaml, or leave it out: the two syllabi must not be mixed.

      ERROR VER-1  content/misconceptions.yaml:2:38   not of ITIL 4
        2 |   name: { en: ITIL (Version 5) has a product and service lifecycle., vi: Hữu dụng nghĩa là chạy tốt. }
          |                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "product and service lifecycle" belongs to ITIL Version 5.
      Fix:   Say it in exam-facts.yaml, or leave it out: the two syllabi must not be mixed.

      ERROR VER-1  content/questions/basics/one.yaml:27:16   not of ITIL 4
        27 |       en: In a product and service lifecycle two services of one price can differ in what they do.
           |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "product and service lifecycle" belongs to ITIL Version 5.
      Fix:   Say it in exam-facts.yaml, or leave it out: the two syllabi must not be mixed."
    `);
  });
});
