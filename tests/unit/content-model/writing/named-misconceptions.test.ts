import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { namedMisconceptions } from '#content-model/writing/named-misconceptions.ts';
import { FAIR, FAIR_LIST, fairCourse, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { contentFrom, replace } from '#tests/unit/content-model/small-course.ts';

const UNNAMED = replace(FAIR, '    misconception: swap\n', '');

describe('STR-4 named misconceptions', () => {
  it('warns of a wrong option without one, and names those about the same terms', () => {
    expect(fairReport(namedMisconceptions)).toBe('no fault');
    expect(fairReport(namedMisconceptions, UNNAMED)).toMatchInlineSnapshot(`
      "WARNING STR-4  content/questions/basics/one.yaml:18:5   no misconception named
        18 |   - id: b
           |     ^^
      Cause: Option b is wrong and does not say which wrong idea leads to it.
      Fix:   Add \`misconception:\`, such as \`swap\`; where none fits, add one to misconceptions.yaml."
    `);
  });

  it('asks for a new one where none is about the terms of the question', () => {
    expect(
      fairReport(
        namedMisconceptions,
        replace(FAIR_LIST, '    misconception: swap\n', ''),
        replace('misconceptions.yaml', 'concepts: [utility, warranty]', 'concepts: [utility]'),
      ),
    ).toMatchInlineSnapshot(`
      "WARNING STR-4  content/questions/basics/four.yaml:17:5   no misconception named
        17 |   - id: a
           |     ^^
      Cause: Option a is wrong and does not say which wrong idea leads to it.
      Fix:   Add the wrong idea to misconceptions.yaml, and its id here as \`misconception:\`."
    `);
  });

  it('is an error when strict', () => {
    const files = fairCourse();
    UNNAMED(files);
    const faults = checkContent(contentFrom(files), { isStrict: true }, [namedMisconceptions]);
    expect(faults.map(({ severity }) => severity)).toEqual(['error']);
  });

  it('does not take options for wrong while none is marked right', () => {
    expect(fairReport(namedMisconceptions, replace(FAIR, '    correct: true\n', ''))).toBe('no fault');
  });

  it('asks nothing of a question that is not examined', () => {
    expect(fairReport(namedMisconceptions, UNNAMED, replace(FAIR, "criterion: '1.2'", 'criterion: null'))).toBe(
      'no fault',
    );
  });
});
