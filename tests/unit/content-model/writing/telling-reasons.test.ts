import { describe, expect, it } from 'vitest';
import { tellingReasons } from '#content-model/writing/telling-reasons.ts';
import { FAIR, FAIR_SLIP, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace, type Break } from '#tests/unit/content-model/small-course.ts';

const report = (...breaks: readonly Break[]): string => fairReport(tellingReasons, ...breaks);

const SPEED = 'Speed tells how well the service works, which is its warranty.';
const PLACE = 'The place is part of the story and says nothing about the function.';

describe('STR-2 telling reasons', () => {
  it('says nothing of reasons that explain, in whatever kind of question', () => {
    expect(report()).toBe('no fault');
  });

  it('reports a reason that is too short, in each language', () => {
    expect(
      report(
        replace(FAIR, SPEED, 'That is warranty.'),
        replace(
          FAIR,
          'Giá thuộc về chi phí; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.',
          'Giá là chi phí.',
        ),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR STR-2  content/questions/basics/one.yaml:21:11   reason too short
        21 |       en: That is warranty.
           |           ^^^^^^^^^^^^^^^^^
      Cause: The reason has 17 characters; one that explains has at least 40.
      Fix:   Say what makes it right or wrong, in words that a learner can use the next time.

      ERROR STR-2  content/questions/basics/one.yaml:28:11   reason too short
        28 |       vi: Giá là chi phí.
           |           ^^^^^^^^^^^^^^^
      Cause: The reason has 15 characters; one that explains has at least 40.
      Fix:   Say what makes it right or wrong, in words that a learner can use the next time."
    `);
  });

  it('points at a verdict that says what the page says already', () => {
    expect(
      report(
        replace(FAIR, SPEED, `Incorrect. ${SPEED}`),
        replace(FAIR, 'Tốc độ cho biết dịch vụ', 'Sai; tốc độ cho biết dịch vụ'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR STR-2  content/questions/basics/one.yaml:21:11   reason begins with a verdict
        21 |       en: Incorrect. Speed tells how well the service works, which is its warranty.
           |           ^^^^^^^^^^
      Cause: "Incorrect." says what the page says already, and is the sentence that a learner is shown first.
      Fix:   Begin with what is so, and why.

      ERROR STR-2  content/questions/basics/one.yaml:22:11   reason begins with a verdict
        22 |       vi: Sai; tốc độ cho biết dịch vụ chạy tốt đến đâu, tức là tính đảm bảo.
           |           ^^^^
      Cause: "Sai;" says what the page says already, and is the sentence that a learner is shown first.
      Fix:   Begin with what is so, and why."
    `);
  });

  it('takes a verdict that goes on to say why', () => {
    expect(report(replace(FAIR, 'Speed tells', 'Wrong as it is, speed tells'))).toBe('no fault');
  });

  it('reports a reason that says nearly the same as another one', () => {
    expect(report(replace(FAIR, PLACE, SPEED.replace('its warranty', 'the warranty')))).toMatchInlineSnapshot(`
      "ERROR STR-2  content/questions/basics/one.yaml:33:11   two reasons that are one
        33 |       en: Speed tells how well the service works, which is the warranty.
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The reason says nearly the same as the one at 21:11.
      Fix:   Say of each what is true of it alone."
    `);
  });

  it('takes two reasons that share half of their words', () => {
    expect(
      report(replace(FAIR, PLACE, 'Speed tells how well the service works, and the place where it does so.')),
    ).toBe('no fault');
  });

  it('asks less of cards, steps, sentences and mends: twenty characters, and not the same twice', () => {
    expect(
      report(
        replace(FAIR_SLIP, 'A new map can be a slow one too.', 'It can be slow.'),
        replace(FAIR_SLIP, 'Giá tiền không cho biết gì về các mức.', 'Nó có mặt vào lúc đã thỏa thuận.'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR STR-2  content/questions/basics/slipping.yaml:22:60   two reasons that are one
        22 |     why: { en: A price says nothing about levels., vi: Nó có mặt vào lúc đã thỏa thuận. }
           |                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The reason says nearly the same as the one at 14:55.
      Fix:   Say of each what is true of it alone.

      ERROR STR-2  content/questions/basics/slipping.yaml:25:20   reason too short
        25 |         why: { en: It can be slow., vi: Bản đồ mới vẫn có thể chạy chậm. }
           |                    ^^^^^^^^^^^^^^^
      Cause: The reason has 15 characters; one that explains has at least 20.
      Fix:   Say what makes it right or wrong, in words that a learner can use the next time."
    `);
  });

  it('leaves a translation alone that is still to come', () => {
    expect(
      report(replace(FAIR, 'vi: Tốc độ cho biết dịch vụ chạy tốt đến đâu, tức là tính đảm bảo.', 'vi: pending')),
    ).toBe('no fault');
  });
});
