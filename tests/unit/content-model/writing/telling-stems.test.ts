import { describe, expect, it } from 'vitest';
import { tellingStems } from '#content-model/writing/telling-stems.ts';
import { FAIR, FAIR_LIST, FAIR_NEGATIVE, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace, type Break } from '#tests/unit/content-model/small-course.ts';
import { manyQuestions, standardQuestion } from './many-questions.ts';

const inPool = (pool: string, ...paths: readonly string[]): readonly Break[] =>
  paths.map((path) => replace(path, 'pool: lesson', `pool: ${pool}`));

/** The right option of the first question stands in the stem of another. */
const TOLD = replace(
  FAIR_NEGATIVE,
  'Which wish of a city is',
  'A city knows the need **that** it meets. Which wish is',
);
const TOLD_VI = replace(FAIR_NEGATIVE, 'Mong muốn nào', 'Biết rõ nhu cầu mà nó đáp ứng, mong muốn nào');

describe('BANK-7 questions that give each other away', () => {
  it('are reported at the words that tell', () => {
    expect(fairReport(tellingStems, ...inPool('exam', FAIR, FAIR_NEGATIVE), TOLD)).toMatchInlineSnapshot(`
      "ERROR BANK-7  content/questions/basics/three.yaml:9:20   stem gives another question away
        9 |   en: A city knows the need **that** it meets. Which wish is **NOT** about the warranty of its bus service?
          |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "the need **that** it meets" tells what is right in "one", and both may stand in one paper.
      Fix:   Say it in other words, or let the two name each other in \`enemies\`."
    `);
  });

  it('are reported in Vietnamese where the English does not tell', () => {
    expect(fairReport(tellingStems, ...inPool('exam', FAIR, FAIR_NEGATIVE), TOLD_VI)).toMatchInlineSnapshot(`
      "ERROR BANK-7  content/questions/basics/three.yaml:10:15   stem gives another question away
        10 |   vi: Biết rõ nhu cầu mà nó đáp ứng, mong muốn nào của một thành phố **KHÔNG (NOT)** nói về tính đảm bảo của d
           |               ^^^^^^^^^^^^^^^^^^^^^
      Cause: "nhu cầu mà nó đáp ứng" tells what is right in "one", and both may stand in one paper.
      Fix:   Say it in other words, or let the two name each other in \`enemies\`."
    `);
    expect(fairReport(tellingStems, ...inPool('exam', FAIR, FAIR_NEGATIVE), TOLD, TOLD_VI)).not.toContain('\n\n');
  });

  it('may be in one bank as enemies, in different pools, or outside papers', () => {
    const enemies = [
      replace(FAIR, 'status:', 'enemies: [three]\nstatus:'),
      replace(FAIR_NEGATIVE, 'status:', 'enemies: [one]\nstatus:'),
    ];
    const breaks = [TOLD, ...enemies];
    expect(fairReport(tellingStems, ...inPool('exam', FAIR, FAIR_NEGATIVE), ...breaks)).toBe('no fault');
    expect(fairReport(tellingStems, ...inPool('exam', FAIR), ...inPool('final', FAIR_NEGATIVE), TOLD)).toBe('no fault');
    expect(fairReport(tellingStems, TOLD)).toBe('no fault');
  });

  it('are told by a key phrase of the glossary that the right option alone has', () => {
    const phrase = [
      replace('glossary/utility.yaml', 'en: [functionality]', 'en: [meets a need]'),
      replace('glossary/utility.yaml', 'which a service meets a need', 'which a service ==meets a need=='),
      replace(FAIR, 'en: The need that it meets,', 'en: How it meets a need,'),
      replace(FAIR_LIST, 'about the warranty of a service', 'about a service that meets a need'),
    ];
    expect(fairReport(tellingStems, ...inPool('exam', FAIR, FAIR_LIST), ...phrase)).toMatchInlineSnapshot(`
      "ERROR BANK-7  content/questions/basics/four.yaml:9:53   stem gives another question away
        9 |   en: Which **TWO** statements about a service that meets a need are **CORRECT**?
          |                                                     ^^^^^^^^^^^^
      Cause: "meets a need" tells what is right in "one", and both may stand in one paper.
      Fix:   Say it in other words, or let the two name each other in \`enemies\`."
    `);
    const shared = replace(FAIR, 'The speed that it keeps', 'When it meets a need');
    expect(fairReport(tellingStems, ...inPool('exam', FAIR, FAIR_LIST), ...phrase, shared)).toBe('no fault');
  });

  it('are not told by the name of a term', () => {
    const named = replace('glossary/utility.yaml', 'en: [utilities]', 'en: [the need that it meets]');
    expect(fairReport(tellingStems, ...inPool('exam', FAIR, FAIR_NEGATIVE), TOLD, named)).toBe('no fault');
  });

  it('are named up to five in one fault, however many there are', () => {
    const many = manyQuestions(8, (number) => standardQuestion(number).replace('pool: practice', 'pool: exam'));
    expect(fairReport(tellingStems, ...inPool('exam', FAIR_NEGATIVE), TOLD, many)).toMatchInlineSnapshot(`
      "ERROR BANK-7  content/questions/basics/three.yaml:9:20   stem gives another question away
        9 |   en: A city knows the need **that** it meets. Which wish is **NOT** about the warranty of its bus service?
          |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "the need **that** it meets" tells what is right in "many-01", "many-02", "many-03", "many-04", "many-05", …, and both may stand in one paper.
      Fix:   Say it in other words, or let the two name each other in \`enemies\`."
    `);
  });
});
