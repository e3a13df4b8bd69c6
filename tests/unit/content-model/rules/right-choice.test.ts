import { describe, expect, it } from 'vitest';
import { ONE, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('Q012 no right option, Q013 two', () => {
  it('reports a choice question without a right option at `choices:`', () => {
    expect(reportAfter(replace(ONE, '    correct: true\n', ''))).toMatchInlineSnapshot(`
      "ERROR Q012  content/questions/basics/one.yaml:9:1   no correct option
        9 | choices:
          | ^^^^^^^^
      Cause: Question "one" has 4 options and none is marked correct.
      Fix:   Set \`correct: true\` on exactly one option."
    `);
  });

  it('reports the second right option', () => {
    expect(reportAfter(replace(ONE, '  - id: c\n', '  - id: c\n    correct: true\n'))).toMatchInlineSnapshot(`
      "ERROR Q013  content/questions/basics/one.yaml:19:5   two correct options
        19 |     correct: true
           |     ^^^^^^^^
      Cause: Question "one" has 2 options marked correct; a learner can give one.
      Fix:   Delete \`correct: true\` on all but one."
    `);
  });

  it('reports a wrong sentence without a right mend', () => {
    expect(reportAfter(replace('questions/basics/slipping.yaml', 'correct: true, ', ''))).toMatchInlineSnapshot(`
      "ERROR Q012  content/questions/basics/slipping.yaml:13:5   no correct mend
        13 |     mends:
           |     ^^^^^^
      Cause: Question "slipping" has 3 mends and none is marked correct.
      Fix:   Set \`correct: true\` on exactly one mend."
    `);
  });

  it('reports two right mends', () => {
    expect(reportAfter(replace('questions/basics/slipping.yaml', 'id: m3', 'id: m3, correct: true')))
      .toMatchInlineSnapshot(`
      "ERROR Q013  content/questions/basics/slipping.yaml:16:19   two correct mends
        16 |       - { id: m3, correct: true, text: { en: It is new., vi: Nó mới. }, why: { en: No., vi: Không phải. } }
           |                   ^^^^^^^^
      Cause: Question "slipping" has 2 mends marked correct; a learner can give one.
      Fix:   Delete \`correct: true\` on all but one."
    `);
  });

  it('reports a talk without a slip', () => {
    expect(
      reportAfter((files) => {
        files['questions/basics/slipping.yaml'] = String(files['questions/basics/slipping.yaml']).replace(
          / {4}mends:\n(?: {6}.*\n)+/,
          '',
        );
      }),
    ).toMatchInlineSnapshot(`
      "ERROR Q012  content/questions/basics/slipping.yaml:8:1   no slip to find
        8 | sentences:
          | ^^^^^^^^^^
      Cause: Question "slipping" has 0 sentences with mends; a talk has one or two slips.
      Fix:   Give \`mends\` to one or two sentences."
    `);
  });
});
