import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { WRITING_RULES } from '#content-model/writing/writing-rules.ts';
import { FAIR, FAIR_GAP, FAIR_NEGATIVE, fairCourse } from '#tests/unit/content-model/fair-course.ts';
import { contentFrom, replace, type Files } from '#tests/unit/content-model/small-course.ts';

/** Long texts of one sign, at which a pattern that tries each place again would take minutes. */
const SIGNS = [
  'a',
  'b ',
  '[[',
  '**',
  '“',
  '‘',
  '1',
  '1.',
  '1,',
  '. ',
  '?',
  '"',
  'đ',
  ' (n)',
  'not ',
  '==',
  '–',
  'Service ',
];
const LENGTH = 30_000;

function hostile(sign: string): Files {
  const files = fairCourse();
  const words = `'change management 1 ${sign.repeat(LENGTH / sign.length).replaceAll("'", "''")} x'`;
  for (const [path, from] of [
    [FAIR, 'A price is a matter of cost; two services of one price can differ in what they do.'],
    [FAIR, 'Giá thuộc về chi phí; hai dịch vụ cùng giá vẫn có thể làm những việc khác nhau.'],
    [FAIR, 'What does the utility of a parking service describe?'],
    [FAIR_GAP, 'Utility tells which need the map meets, and not how well it does so.'],
    [FAIR_NEGATIVE, 'Being there when agreed is availability, one of the four parts of warranty.'],
  ] as const)
    replace(path, from, words)(files);
  replace(FAIR_GAP, 'en: output,', `en: ${words},`)(files);
  replace(FAIR_NEGATIVE, 'en: Seats are enough at noon,', `en: ${words},`)(files);
  return files;
}

describe('the rules of good questions', () => {
  it.each(SIGNS)('are soon done with long texts of %j', (sign) => {
    const content = contentFrom(hostile(sign));
    for (const rule of WRITING_RULES) {
      const start = process.cpuUsage();
      checkContent({ ...content, faults: [] }, { isStrict: false }, [rule]);
      const { user } = process.cpuUsage(start);
      expect(user / 1000, `${rule.codes.join()} in milliseconds`).toBeLessThan(1000);
    }
  });
});
