import { describe, expect, it } from 'vitest';
import { askingStems } from '#content-model/writing/asking-stems.ts';
import { FAIR, FAIR_GAP, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace, write } from '#tests/unit/content-model/small-course.ts';

const STEM = 'What does the utility of a parking service describe?';
const STEM_VI = 'Tính hữu dụng của một dịch vụ đỗ xe mô tả điều gì?';

describe('STEM-1 asking stems', () => {
  it('says nothing of stems of each style that ask', () => {
    expect(fairReport(askingStems)).toBe('no fault');
  });

  it('reports a stem that asks nothing', () => {
    expect(
      fairReport(
        askingStems,
        replace(FAIR, STEM, 'The utility of a parking service describes'),
        replace(FAIR, STEM_VI, 'Tính hữu dụng của một dịch vụ đỗ xe mô tả'),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR STEM-1  content/questions/basics/one.yaml:9:7   stem is no question
        9 |   en: The utility of a parking service describes
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem does not end in a question mark.
      Fix:   Ask a question that could be answered before the options are read.

      ERROR STEM-1  content/questions/basics/one.yaml:10:7   stem is no question
        10 |   vi: Tính hữu dụng của một dịch vụ đỗ xe mô tả
           |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem does not end in a question mark.
      Fix:   Ask a question that could be answered before the options are read."
    `);
  });

  it('reports a stem that is a scrap and one that is a story', () => {
    expect(fairReport(askingStems, replace(FAIR, STEM, 'What is utility?'))).toMatchInlineSnapshot(`
      "ERROR STEM-1  content/questions/basics/one.yaml:9:7   length of the stem
        9 |   en: What is utility?
          |       ^^^^^^^^^^^^^^^^
      Cause: The stem has 3 words; it should have 6 to 45.
      Fix:   Say what is asked, and about what."
    `);
    const story = 'In the middle of a town there is a place for cars, and each day many people look for it in vain. ';
    expect(fairReport(askingStems, replace(FAIR, STEM, `${story}${story}${STEM}`))).toMatchInlineSnapshot(`
      "ERROR STEM-1  content/questions/basics/one.yaml:9:7   length of the stem
        9 |   en: In the middle of a town there is a place for cars, and each day many people look for it in vain. In the 
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem has 53 words; it should have 6 to 45.
      Fix:   Leave out what is not needed for the answer."
    `);
  });

  it('reports a stem without a term, but not where nothing is examined', () => {
    const plain = replace(FAIR, STEM, 'What does the function of a parking service describe?');
    expect(fairReport(askingStems, plain)).toMatchInlineSnapshot(`
      "ERROR STEM-1  content/questions/basics/one.yaml:9:7   no term in the stem
        9 |   en: What does the function of a parking service describe?
          |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: The stem names no term of the glossary that the exam asks for.
      Fix:   Name the term that the question is about, by its name in the glossary."
    `);
    expect(fairReport(askingStems, plain, replace(FAIR, "criterion: '1.2'", 'criterion: null'))).toBe('no fault');
  });

  it('finds the term of a missing-word stem among its options', () => {
    expect(fairReport(askingStems, replace(FAIR_GAP, 'text: { en: utility, vi', 'text: { en: usefulness, vi'))).toBe(
      'no fault',
    );
  });

  it('does not deny a term while a file of the glossary cannot be read', () => {
    expect(
      fairReport(
        askingStems,
        replace(FAIR, STEM, 'What does the cost of a parking service describe?'),
        write('glossary/cost.yaml', 'term: 1\n'),
      ),
    ).not.toContain('STEM-1');
  });
});
