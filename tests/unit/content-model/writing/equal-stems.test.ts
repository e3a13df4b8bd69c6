import { describe, expect, it } from 'vitest';
import { equalStems } from '#content-model/writing/equal-stems.ts';
import { FAIR, FAIR_LIST, fairCourse, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace, write } from '#tests/unit/content-model/small-course.ts';

const COPY = 'questions/basics/second.yaml';
const OTHER_STEM = [
  replace(COPY, 'What does the utility of a parking service describe?', 'Which need is met by a bridge over a river?'),
  replace(COPY, 'Tính hữu dụng của một dịch vụ đỗ xe mô tả điều gì?', 'Cây cầu bắc qua sông đáp ứng nhu cầu nào?'),
];

describe('BANK-4 questions asked twice', () => {
  it('are reported with the place of the first, whatever case and punctuation', () => {
    const copy = write(COPY, String(fairCourse()[FAIR]).replace('What does the utility', 'what does THE **utility**'));
    expect(fairReport(equalStems, copy)).toMatchInlineSnapshot(`
      "ERROR BANK-4  content/questions/basics/second.yaml:9:7   question asked twice
        9 |   en: what does THE **utility** of a parking service describe?
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "one" (content/questions/basics/one.yaml) asks the same, word for word.
      Fix:   Ask about something else, or delete one of the two."
    `);
  });

  it('are reported where they are the same in Vietnamese alone', () => {
    const copy = write(COPY, String(fairCourse()[FAIR]));
    expect(fairReport(equalStems, copy, OTHER_STEM[0] ?? copy)).toMatchInlineSnapshot(`
      "ERROR BANK-4  content/questions/basics/second.yaml:10:7   question asked twice
        10 |   vi: Tính hữu dụng của một dịch vụ đỗ xe mô tả điều gì?
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "one" (content/questions/basics/one.yaml) asks the same, word for word.
      Fix:   Ask about something else, or delete one of the two."
    `);
  });

  it('are errors for enemies too', () => {
    const copy = write(COPY, String(fairCourse()[FAIR]).replace('status:', 'enemies: [one]\nstatus:'));
    const enemy = replace(FAIR, 'status:', 'enemies: [second]\nstatus:');
    expect(fairReport(equalStems, copy, enemy)).toContain('ERROR BANK-4');
  });

  it('that are nearly the same are a warning', () => {
    const copy = write(COPY, String(fairCourse()[FAIR]));
    const near = replace(COPY, 'a parking service describe?', 'a parking service describes?');
    expect(fairReport(equalStems, copy, near, OTHER_STEM[1] ?? near)).toMatchInlineSnapshot(`
      "WARNING BANK-4  content/questions/basics/second.yaml:9:7   questions nearly the same
        9 |   en: What does the utility of a parking service describes?
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "one" (content/questions/basics/one.yaml) asks nearly the same; the texts agree to 96 %.
      Fix:   Ask in other words, or let "second" and "one" name each other in \`enemies\`."
    `);
  });

  it('may be nearly the same if they are enemies', () => {
    const copy = write(COPY, String(fairCourse()[FAIR]).replace('status:', 'enemies: [one]\nstatus:'));
    const near = replace(COPY, 'a parking service describe?', 'a parking service describes?');
    const enemy = replace(FAIR, 'status:', 'enemies: [second]\nstatus:');
    expect(fairReport(equalStems, copy, near, OTHER_STEM[1] ?? near, enemy)).toBe('no fault');
  });

  it('are told apart by their statements, and their situations', () => {
    const list = String(fairCourse()[FAIR_LIST])
      .replace('the need that is met', 'who may call for help at night')
      .replace('the price of a change', 'a rule for the next holiday')
      .replace('nhu cầu được đáp ứng', 'ai được gọi trợ giúp ban đêm')
      .replace('giá của một thay đổi', 'quy định cho kỳ nghỉ tới');
    const sorting = String(fairCourse()['questions/basics/sorting.yaml'])
      .replace('A city wants a map.', 'Two friends open a small shop for tea.')
      .replace('Một thành phố muốn có bản đồ.', 'Hai người bạn mở một quán trà nhỏ.');
    expect(fairReport(equalStems, write(COPY, list), write('questions/basics/tea.yaml', sorting))).toBe('no fault');
  });

  it('are not looked for where the translation is still to come', () => {
    const copy = write(COPY, String(fairCourse()[FAIR]));
    const pending = [FAIR, COPY].map((path) =>
      replace(path, 'vi: Tính hữu dụng của một dịch vụ đỗ xe mô tả điều gì?', 'vi: pending'),
    );
    expect(fairReport(equalStems, copy, ...OTHER_STEM.slice(0, 1), ...pending)).toBe('no fault');
  });
});
