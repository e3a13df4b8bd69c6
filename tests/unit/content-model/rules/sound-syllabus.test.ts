import { describe, expect, it } from 'vitest';
import { soundSyllabus } from '#content-model/rules/sound-syllabus.ts';
import { contentAfter, replace, report, reportAfter } from '#tests/unit/content-model/small-course.ts';

const SYLLABUS = 'syllabus.yaml';

describe('K004, Q001 the syllabus', () => {
  it('reports an outcome whose criteria have other marks than it, at its marks', () => {
    expect(reportAfter(replace(SYLLABUS, 'marks: 4', 'marks: 5'))).toMatchInlineSnapshot(`
      "ERROR K004  content/syllabus.yaml:3:10   marks do not add up
        3 |   marks: 5
          |          ^
      Cause: Outcome 1 has 5 marks, and its criteria have 4 together.
      Fix:   Correct the marks of the outcome or of one of its criteria."
    `);
  });

  it('reports ids that do not stand below the one above, at each id', () => {
    const item = replace(SYLLABUS, "- id: '1.1.a'", "- id: '1.2.a'");
    const outcome = replace(SYLLABUS, "- id: '1'", "- id: 'One'");
    expect(reportAfter(item)).toMatchInlineSnapshot(`
      "ERROR K004  content/syllabus.yaml:10:15   id out of form
        10 |         - id: '1.2.a'
           |               ^^^^^^^
      Cause: The id "1.2.a" does not have the form 1.1.<letter>.
      Fix:   Write it so, with a small letter in place of < >."
    `);
    expect(reportAfter(outcome)).toMatchInlineSnapshot(`
      "ERROR K004  content/syllabus.yaml:1:7   id out of form
        1 | - id: 'One'
          |       ^^^^^
      Cause: The id "One" does not have the form <n>.
      Fix:   Write it so, with a whole number in place of < >.

      ERROR K004  content/syllabus.yaml:5:11   id out of form
        5 |     - id: '1.1'
          |           ^^^^^
      Cause: The id "1.1" does not have the form One.<n>.
      Fix:   Write it so, with a whole number in place of < >.

      ERROR K004  content/syllabus.yaml:12:11   id out of form
        12 |     - id: '1.2'
           |           ^^^^^
      Cause: The id "1.2" does not have the form One.<n>.
      Fix:   Write it so, with a whole number in place of < >."
    `);
  });

  it('reports an id that is used twice, at the second, with the line of the first', () => {
    const content = contentAfter(replace(SYLLABUS, "- id: '1.2'", "- id: '1.1'"));
    expect(report(content, soundSyllabus.check(content, { isStrict: false }))).toMatchInlineSnapshot(`
      "ERROR Q001  content/syllabus.yaml:12:11   id used twice
        12 |     - id: '1.1'
           |           ^^^^^
      Cause: The id "1.1" is already used in line 5.
      Fix:   Give one of the two the id of its own place."
    `);
  });

  it('says nothing of a syllabus that cannot be read', () => {
    expect(reportAfter(replace(SYLLABUS, "- id: '1'\n", '- id: 1\n'))).not.toContain('K004');
  });
});
