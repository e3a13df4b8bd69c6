import { describe, expect, it } from 'vitest';
import { sortedNumbers } from '#content-model/writing/sorted-numbers.ts';
import { FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace } from '#tests/unit/content-model/small-course.ts';

describe('NUM-1 numbers in their order', () => {
  it('warns of numbers out of order', () => {
    expect(
      fairReport(
        sortedNumbers,
        replace(FAIR, 'en: The need that it meets', 'en: 60 minutes'),
        replace(FAIR, 'en: The speed that it keeps', 'en: 30 minutes'),
        replace(FAIR, 'en: The price that it asks', 'en: 1 minute'),
        replace(FAIR, 'en: The place that it covers', "en: '1,440 minutes'"),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING NUM-1  content/questions/basics/one.yaml:11:1   numbers out of order
        11 | choices:
           | ^^^^^^^^
      Cause: The options are the numbers 60, 30, 1, 1440.
      Fix:   Put the options in the order of their numbers, each with its id, and write \`fixedOrder: true\`."
    `);
  });

  it('warns of numbers in order that are shuffled', () => {
    expect(
      fairReport(
        sortedNumbers,
        replace(FAIR, 'en: The need that it meets', 'en: One part'),
        replace(FAIR, 'en: The speed that it keeps', 'en: Two parts'),
        replace(FAIR, 'en: The price that it asks', 'en: Three parts'),
        replace(FAIR, 'en: The place that it covers', 'en: Four parts'),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING NUM-1  content/questions/basics/one.yaml:11:1   numbers that are shuffled
        11 | choices:
           | ^^^^^^^^
      Cause: The options are numbers in their order, but they are shown in another one for each learner.
      Fix:   Write \`fixedOrder: true\`."
    `);
  });

  it('is content with a fixed order, up or down', () => {
    expect(
      fairReport(
        sortedNumbers,
        replace(FAIR, 'en: The need that it meets', 'en: 4 parts'),
        replace(FAIR, 'en: The speed that it keeps', 'en: 3 parts'),
        replace(FAIR, 'en: The price that it asks', 'en: 2 parts'),
        replace(FAIR, 'en: The place that it covers', 'en: 1 part'),
        replace(FAIR, 'status:', 'fixedOrder: true\nstatus:'),
      ),
    ).toBe('no fault');
  });

  it('takes options that say more than a number for words', () => {
    expect(
      fairReport(
        sortedNumbers,
        replace(FAIR, 'en: The need that it meets', 'en: The 4 needs'),
        replace(FAIR, 'en: The speed that it keeps', 'en: The 2 speeds'),
        replace(FAIR, 'en: The price that it asks', 'en: The 3 prices'),
        replace(FAIR, 'en: The place that it covers', 'en: The 1 place'),
      ),
    ).toBe('no fault');
  });
});
