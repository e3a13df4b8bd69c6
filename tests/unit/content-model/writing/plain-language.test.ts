import { describe, expect, it } from 'vitest';
import { plainLanguage } from '#content-model/writing/plain-language.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

const PRICE = 'A price is a matter of cost; two services of one price can differ in what they do.';
const STEM = 'What does the utility of a parking service describe?';

describe('LANG-1 plain language', () => {
  it('says nothing of plain questions', () => {
    expect(fairReport(plainLanguage)).toBe('no fault');
  });

  it('warns of a long sentence, in each language', () => {
    const long =
      'A price is a matter of cost, and two services that have one and the same price can still differ very much in what they do for the people who use them.';
    const longVi = `${'Giá thuộc về chi phí, mà hai dịch vụ cùng giá vẫn có thể làm những việc rất khác nhau cho những người dùng nó, '.repeat(2)}cho nên giá chưa nói gì.`;
    expect(
      fairReport(
        plainLanguage,
        replace(FAIR, PRICE, `Think. ${long} See?`),
        replace(
          FAIR,
          'vi: Giá thuộc về chi phí; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.',
          `vi: ${longVi}`,
        ),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING LANG-1  content/questions/basics/one.yaml:27:18   long sentence
        27 |       en: Think. A price is a matter of cost, and two services that have one and the same price can still diff
           |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The sentence has 32 words; 25 are the most.
      Fix:   Make two sentences of it.

      WARNING LANG-1  content/questions/basics/one.yaml:28:11   long sentence
        28 |       vi: Giá thuộc về chi phí, mà hai dịch vụ cùng giá vẫn có thể làm những việc rất khác nhau cho những ngườ
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The sentence has 56 words; 38 are the most.
      Fix:   Make two sentences of it."
    `);
  });

  it('warns of a question that only the learned can read', () => {
    const learned = 'Organizational considerations necessitate comprehensive characterization.';
    const reasons = [
      PRICE,
      'Utility is what a service does, so it speaks of the need that is met.',
      'Speed tells how well the service works, which is its warranty.',
      'The place is part of the story and says nothing about the function.',
    ];
    expect(fairReport(plainLanguage, ...reasons.map((reason) => replace(FAIR, reason, learned))))
      .toMatchInlineSnapshot(`
      "WARNING LANG-1  content/questions/basics/one.yaml:9:7   hard to read
        9 |   en: What does the utility of a parking service describe?
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The English of this question reads at grade 33.5; 12 is the most.
      Fix:   Write shorter sentences and shorter words."
    `);
  });

  it('warns of an idiom and of a person with a gender', () => {
    expect(
      fairReport(
        plainLanguage,
        replace(FAIR, PRICE, 'As a rule of thumb a price is a matter of cost; he who pays it knows.'),
        replace(FAIR, STEM, `Mr. Lee parks. ${STEM}`),
        replace(FAIR, 'Tính hữu dụng của một dịch vụ đỗ xe', 'Bà Lan đỗ xe. Tính hữu dụng của một dịch vụ đỗ xe'),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING LANG-1  content/questions/basics/one.yaml:9:7   person with a gender
        9 |   en: Mr. Lee parks. What does the utility of a parking service describe?
          |       ^^^
      Cause: "Mr." makes a man or a woman of a person whose role alone matters.
      Fix:   Name the role: "the manager", "the learner", "they".

      WARNING LANG-1  content/questions/basics/one.yaml:10:7   person with a gender
        10 |   vi: Bà Lan đỗ xe. Tính hữu dụng của một dịch vụ đỗ xe mô tả điều gì?
           |       ^^^^^^
      Cause: "Bà Lan" makes a man or a woman of a person whose role alone matters.
      Fix:   Name the role: "người quản lý", "người học", "nhân viên".

      WARNING LANG-1  content/questions/basics/one.yaml:27:16   idiom
        27 |       en: As a rule of thumb a price is a matter of cost; he who pays it knows.
           |                ^^^^^^^^^^^^^
      Cause: "rule of thumb" does not mean what its words mean.
      Fix:   Say it in plain words.

      WARNING LANG-1  content/questions/basics/one.yaml:27:59   person with a gender
        27 |    en: As a rule of thumb a price is a matter of cost; he who pays it knows.
           |                                                        ^^
      Cause: "he" makes a man or a woman of a person whose role alone matters.
      Fix:   Name the role: "the manager", "the learner", "they"."
    `);
  });

  it.each(['Ms Lee parks.', 'Miss Lee parks.', 'Mrs. Lee parks.', 'Her car parks.', 'They help him.', 'It is hers.'])(
    'knows a man or a woman: %s',
    (words) => {
      expect(fairReport(plainLanguage, replace(FAIR, STEM, `${words} ${STEM}`))).toContain('person with a gender');
    },
  );

  it.each(['This is what the nurses miss.', 'Miss no bus.', 'They miss SLA targets.', 'The HIS of a ward stops.'])(
    'takes a verb for a verb, and an abbreviation for one: %s',
    (words) => {
      expect(fairReport(plainLanguage, replace(FAIR, STEM, `${words} ${STEM}`))).not.toContain('person with a gender');
    },
  );

  it('takes words that only look like these', () => {
    expect(
      fairReport(
        plainLanguage,
        replace(FAIR, PRICE, 'The manager of the shed counts others; a lasting price of 9.30 is a matter of cost.'),
        replace(FAIR, 'Giá thuộc về chi phí', 'Theo tiếng Anh và theo ông chủ, giá thuộc về chi phí'),
      ),
    ).toBe('no fault');
  });
});
