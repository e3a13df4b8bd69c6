import { describe, expect, it } from 'vitest';
import { enoughQuestions } from '#content-model/writing/enough-questions.ts';
import { fairReport } from '#tests/unit/content-model/fair-course.ts';
import { EN, replace, VI, write, type Break } from '#tests/unit/content-model/small-course.ts';

const FINISHED = replace('modules.yaml', ', planned: true', '');

/** A term that has the questions of nobody, and a misconception about it. */
const BRIDGE: readonly Break[] = [
  (files) => {
    files['glossary/bridge.yaml'] = String(files['glossary/utility.yaml'])
      .replace('en: utility, vi: tính hữu dụng', 'en: bridge, vi: cây cầu')
      .replace('en: [utilities]', 'en: [bridges]');
    files['misconceptions.yaml'] =
      String(files['misconceptions.yaml']) +
      String(files['misconceptions.yaml'])
        .replace('id: swap', 'id: bridges-fly')
        .replace('[utility, warranty]', '[bridge]');
  },
];
const TAUGHT = [EN, VI].map((path) => replace(path, 'concepts: [utility, warranty]', 'concepts: [bridge, warranty]'));

describe('BANK-8 questions for each concept, options for each misconception', () => {
  it('are not counted while the module that teaches them has planned lessons', () => {
    expect(fairReport(enoughQuestions, ...BRIDGE, ...TAUGHT)).toBe('no fault');
  });

  it('are reported when they are too few', () => {
    expect(fairReport(enoughQuestions, FINISHED, ...BRIDGE, ...TAUGHT)).toMatchInlineSnapshot(`
      "WARNING BANK-8  content/glossary/bridge.yaml:1:1   too few questions about a concept
        1 | term: { en: bridge, vi: cây cầu }
          | ^^^^^
      Cause: Questions that name "bridge" among their concepts: 0. Each concept has at least 3.
      Fix:   Write 3 more, or name it where a question is about it already.

      WARNING BANK-8  content/misconceptions.yaml:5:7   too few options with a misconception
        5 | - id: bridges-fly
          |       ^^^^^^^^^^^
      Cause: Wrong options behind which "bridges-fly" stands: 0. Each misconception has at least 2.
      Fix:   Write 2 more, name it where a wrong option rests on it already, or delete it."
    `);
  });

  it('may be about a concept beside the one that is tested', () => {
    const named = ['one', 'two', 'three'].map((id) =>
      replace(`questions/basics/${id}.yaml`, 'concepts: [', 'concepts: [bridge, '),
    );
    const held = replace('questions/basics/one.yaml', 'misconception: swap', 'misconception: bridges-fly');
    const again = replace('questions/basics/two.yaml', 'misconception: swap', 'misconception: bridges-fly');
    expect(fairReport(enoughQuestions, FINISHED, ...BRIDGE, ...TAUGHT, ...named, held, again)).toBe('no fault');
  });

  it('are not counted for a misconception as long as one of its terms is not', () => {
    const other = replace('misconceptions.yaml', 'concepts: [bridge]', 'concepts: [bridge, warranty]');
    const untaught = [EN, VI].map((path) => replace(path, 'concepts: [utility, warranty]', 'concepts: [warranty]'));
    const planned = write(
      'modules.yaml',
      `- id: basics
  title: { en: Basics, vi: Căn bản }
  description: { en: The first steps., vi: Những bước đầu tiên. }
  lessons:
    - { id: two-gates, title: { en: Two gates, vi: Hai cánh cổng } }
- id: more
  title: { en: More, vi: Thêm }
  description: { en: More steps., vi: Thêm những bước nữa. }
  lessons:
    - { id: later, title: { en: Later, vi: Sau này }, planned: true }
`,
    );
    expect(fairReport(enoughQuestions, planned, ...BRIDGE, other, ...untaught)).toBe('no fault');
  });
});
