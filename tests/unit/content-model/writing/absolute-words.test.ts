import { describe, expect, it } from 'vitest';
import { absoluteWords } from '#content-model/writing/absolute-words.ts';
import { FAIR, FAIR_NEGATIVE, FAIR_LIST, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('ABS-1 absolute words', () => {
  it('points at an absolute word of a wrong option, in each language', () => {
    expect(
      fairReport(
        absoluteWords,
        replace(FAIR, 'en: The place that it covers', 'en: The only place it covers'),
        replace(FAIR, 'vi: Địa điểm mà nó phục vụ', 'vi: Mọi địa điểm nó phục vụ'),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING ABS-1  content/questions/basics/one.yaml:31:21   absolute word
        31 |     text: { en: The only place it covers, vi: Mọi địa điểm nó phục vụ }
           |                     ^^^^
      Cause: "only" stands in an option that is not true, and no true one has such a word: learners strike out what sounds absolute.
      Fix:   Say it without "only", or use such a word in a true option as well.

      WARNING ABS-1  content/questions/basics/one.yaml:31:47   absolute word
        31 |     text: { en: The only place it covers, vi: Mọi địa điểm nó phục vụ }
           |                                               ^^^
      Cause: "Mọi" stands in an option that is not true, and no true one has such a word: learners strike out what sounds absolute.
      Fix:   Say it without "Mọi", or use such a word in a true option as well."
    `);
  });

  it('lets it stand where the right option has one too', () => {
    expect(
      fairReport(
        absoluteWords,
        replace(FAIR, 'en: The place that it covers', 'en: The only place it covers'),
        replace(FAIR, 'en: The need that it meets', 'en: The need that it must meet'),
      ),
    ).toBe('no fault');
  });

  it('takes the right option of a negative question for the one that is not true', () => {
    expect(
      fairReport(
        absoluteWords,
        replace(FAIR_NEGATIVE, 'en: Trips link two new stops', 'en: Trips link all new stops'),
        replace(FAIR_NEGATIVE, 'en: Seats are enough at noon', 'en: Seats are always enough'),
      ),
    ).toBe('no fault');
  });

  it('warns where the right option of a negative question is the only absolute one', () => {
    expect(
      fairReport(absoluteWords, replace(FAIR_NEGATIVE, 'en: Trips link two new stops', 'en: Trips link all new stops')),
    ).toMatchInlineSnapshot(`
      "WARNING ABS-1  content/questions/basics/three.yaml:26:28   absolute word
        26 |     text: { en: Trips link all new stops, vi: Tuyến nối hai bến mới mở }
           |                            ^^^
      Cause: "all" stands in an option that is not true, and no true one has such a word: learners strike out what sounds absolute.
      Fix:   Say it without "all", or use such a word in a true option as well."
    `);
  });

  it('looks at the statements of a list question', () => {
    expect(
      fairReport(
        absoluteWords,
        replace(FAIR_LIST, 'It names the need that is met.', 'It names every need that is met.'),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING ABS-1  content/questions/basics/four.yaml:12:20   absolute word
        12 |   - { en: It names every need that is met., vi: Nó nêu nhu cầu được đáp ứng. }
           |                    ^^^^^
      Cause: "every" stands in an option that is not true, and no true one has such a word: learners strike out what sounds absolute.
      Fix:   Say it without "every", or use such a word in a true option as well."
    `);
  });

  it('knows words that only look absolute', () => {
    expect(
      fairReport(
        absoluteWords,
        replace(FAIR, 'en: The place that it covers', "en: 'Not only the place, but at all events'"),
        replace(FAIR, 'vi: Địa điểm mà nó phục vụ', "vi: 'Địa chỉ, không phải bên phải, tiêu chí'"),
      ),
    ).toBe('no fault');
  });
});
