import { describe, expect, it } from 'vitest';
import { positionWords } from '#content-model/writing/position-words.ts';
import { FAIR, FAIR_LIST, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('LET-1 options named by letter or place', () => {
  it.each(['B. ', 'b) ', '(b) ', '2. ', '2) ', 'B: '])('refuses an option that brings its own letter: %s', (own) => {
    const text = fairReport(
      positionWords,
      replace(FAIR, 'en: The place that it covers', `en: '${own}The place that it covers'`),
      replace(FAIR, 'vi: Địa điểm mà nó phục vụ', `vi: '${own}Địa điểm mà nó phục vụ'`),
    );
    expect(text.match(/ERROR LET-1/g)).toHaveLength(2);
    expect(text).toContain(`Delete "${own.trim()}".`);
  });

  it('refuses a statement that brings its own number', () => {
    expect(
      fairReport(positionWords, replace(FAIR_LIST, 'en: It sets the price', 'en: 2. It sets the price')),
    ).toContain('option with a letter of its own');
  });

  it.each(['A place that it covers', '2.5 places at most', '4 places', 'B2B places', 'A.M. or P.M.', 'e) places'])(
    'takes an option that begins like one: %s',
    (words) => {
      expect(fairReport(positionWords, replace(FAIR, 'en: The place that it covers', `en: '${words}'`))).toBe(
        'no fault',
      );
    },
  );

  it('points at letters in stem, option and reason, in each language', () => {
    expect(
      fairReport(
        positionWords,
        replace(
          FAIR,
          'en: What does the utility of a parking service describe?',
          'en: What does option B of a parking service describe?',
        ),
        replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Nơi nêu ở đáp án A'),
        replace(FAIR, 'en: Speed tells how', 'en: Unlike A, speed tells how'),
        replace(FAIR, 'vi: Giá thuộc về chi phí', 'vi: Khác với phương án b, giá thuộc về chi phí'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR LET-1  content/questions/basics/one.yaml:9:17   option named by its place
        9 |   en: What does option B of a parking service describe?
          |                 ^^^^^^^^
      Cause: "option B" means another option for each learner, because options are shuffled.
      Fix:   Name the option by what it says.

      ERROR LET-1  content/questions/basics/one.yaml:21:11   option named by its place
        21 |       en: Unlike A, speed tells how well the service works, which is its warranty.
           |           ^^^^^^^^
      Cause: "Unlike A" means another option for each learner, because options are shuffled.
      Fix:   Name the option by what it says.

      ERROR LET-1  content/questions/basics/one.yaml:28:20   option named by its place
        28 |       vi: Khác với phương án b, giá thuộc về chi phí; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau
           |                    ^^^^^^^^^^^
      Cause: "phương án b" means another option for each learner, because options are shuffled.
      Fix:   Name the option by what it says.

      ERROR LET-1  content/questions/basics/one.yaml:31:57   option named by its place
        31 |    text: { en: The place that it covers, vi: Nơi nêu ở đáp án A }
           |                                                        ^^^^^^^^
      Cause: "đáp án A" means another option for each learner, because options are shuffled.
      Fix:   Name the option by what it says."
    `);
  });

  it('points at places', () => {
    expect(
      fairReport(
        positionWords,
        replace(
          FAIR,
          'en: What does the utility of a parking service describe?',
          'en: What of the above does utility describe?',
        ),
        replace(FAIR, 'en: Speed tells how', 'en: As in the previous answer, it tells how'),
        replace(FAIR, 'vi: Giá thuộc về chi phí', 'vi: Khác với phương án đầu tiên, giá thuộc về chi phí'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR LET-1  content/questions/basics/one.yaml:9:15   option named by its place
        9 |   en: What of the above does utility describe?
          |               ^^^^^^^^^
      Cause: "the above" means another option for each learner, because options are shuffled.
      Fix:   Name the option by what it says.

      ERROR LET-1  content/questions/basics/one.yaml:21:21   option named by its place
        21 |       en: As in the previous answer, it tells how well the service works, which is its warranty.
           |                     ^^^^^^^^^^^^^^^
      Cause: "previous answer" means another option for each learner, because options are shuffled.
      Fix:   Name the option by what it says.

      ERROR LET-1  content/questions/basics/one.yaml:28:20   option named by its place
        28 |       vi: Khác với phương án đầu tiên, giá thuộc về chi phí; hai dịch vụ cùng giá vẫn có thể làm những việc kh
           |                    ^^^^^^^^^^^^^^^^^^
      Cause: "phương án đầu tiên" means another option for each learner, because options are shuffled.
      Fix:   Name the option by what it says."
    `);
  });

  it('leaves "all of the above" to Q015', () => {
    expect(fairReport(positionWords, replace(FAIR, 'en: The place that it covers', 'en: All of the above'))).toBe(
      'no fault',
    );
  });

  it('leaves letters and places of a story alone', () => {
    expect(
      fairReport(
        positionWords,
        replace(
          FAIR,
          'en: What does the utility of a parking service describe?',
          'en: Which answer a second city gives to a site of grade A is utility?',
        ),
        replace(FAIR, 'en: Speed tells how', 'en: Site A is fast, and the first price tells how'),
        replace(FAIR, 'vi: Giá thuộc về chi phí', 'vi: Phương án nào cũng có giá, câu ấy thuộc về chi phí'),
      ),
    ).toBe('no fault');
  });
});
