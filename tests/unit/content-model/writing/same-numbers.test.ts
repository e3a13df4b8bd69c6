import { describe, expect, it } from 'vitest';
import { sameNumbers } from '#content-model/writing/same-numbers.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { EN, replace, VI } from '#tests/unit/content-model/small-course.ts';

const PRICE = 'A price is a matter of cost;';
const PRICE_VI = 'Giá thuộc về chi phí;';

const numbers = (en: string, vi: string): string =>
  fairReport(sameNumbers, replace(FAIR, PRICE, `${PRICE} ${en},`), replace(FAIR, PRICE_VI, `${PRICE_VI} ${vi},`));

describe('BI-2 the same numbers', () => {
  it('reports a number that one language lacks, in questions and in lessons', () => {
    expect(fairReport(sameNumbers)).toBe('no fault');
    expect(numbers('for 30 users', 'cho 300 người dùng')).toMatchInlineSnapshot(`
      "ERROR BI-2  content/questions/basics/one.yaml:28:11   numbers differ
        28 |       vi: Giá thuộc về chi phí; cho 300 người dùng, hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: 30 stands in the English text and not in the Vietnamese one.
      Fix:   Give both the same numbers; a comma of one language is the point of the other (20,000 is 20.000).

      ERROR BI-2  content/questions/basics/one.yaml:28:37   numbers differ
        28 |       vi: Giá thuộc về chi phí; cho 300 người dùng, hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.
           |                                     ^^^
      Cause: 300 stands in the Vietnamese text and not in the English one.
      Fix:   Give both the same numbers; a comma of one language is the point of the other (20,000 is 20.000)."
    `);
    expect(
      fairReport(
        sameNumbers,
        replace(EN, 'What it does is', 'In 2019 what it does was'),
        replace(VI, 'Dịch vụ làm được gì', 'Năm 2020 dịch vụ làm được gì'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR BI-2  content/lessons/vi/basics/two-gates.mdx:21:1   numbers differ
        21 | Năm 2020 dịch vụ làm được gì là [[tính hữu dụng]]; những ==chức năng== đáp ứng nhu cầu.
           | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: 2019 stands in the English text and not in the Vietnamese one.
      Fix:   Give both the same numbers; a comma of one language is the point of the other (20,000 is 20.000).

      ERROR BI-2  content/lessons/vi/basics/two-gates.mdx:21:5   numbers differ
        21 | Năm 2020 dịch vụ làm được gì là [[tính hữu dụng]]; những ==chức năng== đáp ứng nhu cầu.
           |     ^^^^
      Cause: 2020 stands in the Vietnamese text and not in the English one.
      Fix:   Give both the same numbers; a comma of one language is the point of the other (20,000 is 20.000)."
    `);
  });

  it.each([
    ['20,000 people at 1.5 each', '20.000 người, mỗi người 1,5'],
    ['20 thousand people', '20.000 người'],
    ['200,000 dong', '200 nghìn đồng'],
    ['open 24/7', 'mở cửa 24/7'],
    ['30 of the learners', 'ba mươi học viên'],
    ['twenty-five of them', '25 người'],
    ['for fifteen days', 'trong 15 ngày'],
    ['for 15 days', 'trong mười lăm ngày'],
    ['on 12 February 2026', 'vào ngày 12/2/2026'],
    ['each Saturday', 'mỗi thứ 7'],
    ['at 9.30', 'lúc 9 giờ 30'],
    ['criterion 1.2', 'tiêu chí 1.2'],
    ['an hour', '1 giờ'],
    ['the tenth of a month', 'ngày 10 hằng tháng'],
    ['levels 1,2 and 3', 'các mức 1, 2 và 3'],
    ['room 08', 'phòng 8'],
  ])('takes “%s” and “%s” for the same', (en, vi) => {
    expect(numbers(en, vi)).toBe('no fault');
  });

  it.each([
    ['20,000 people', '20,000 người'],
    ['1.5 each', 'mỗi người 15'],
    ['25 of them', 'hai mươi người'],
  ])('does not take “%s” and “%s” for the same', (en, vi) => {
    expect(numbers(en, vi)).toContain('numbers differ');
  });
});
