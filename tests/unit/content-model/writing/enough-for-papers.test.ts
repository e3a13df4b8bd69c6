import { describe, expect, it } from 'vitest';
import { enoughForPapers } from '#content-model/writing/enough-for-papers.ts';
import { fairCourse, FAIR, fairReport } from '#tests/unit/content-model/fair-course.ts';
import { replace, SMALL, write, type Break } from '#tests/unit/content-model/small-course.ts';
import { manyQuestions, standardQuestion } from './many-questions.ts';

const ENABLED = replace(SMALL, 'enabled: false', 'enabled: true');

const inPool = (pool: string, criterion: string, count: number, status = 'reviewed'): Break =>
  manyQuestions(count, (number) =>
    standardQuestion(number)
      .replace('pool: practice', `pool: ${pool}`)
      .replace("criterion: '1.2'", `criterion: '${criterion}'`)
      .replace('status: reviewed', `status: ${status}`),
  );

/** The small exam asks of criterion 1.2 alone, so that one bank can fill it. */
const ONE_CRITERION = replace(SMALL, "'1.1': 2, '1.2': 2", "'1.2': 2");

/** Each of the first four questions is the enemy of the three others. */
const enemies: Break = (files) => {
  const names = ['many-01', 'many-02', 'many-03', 'many-04'];
  for (const name of names) {
    const path = `questions/basics/${name}.yaml`;
    const others = names.filter((other) => other !== name).join(', ');
    files[path] = `${String(files[path])}enemies: [${others}]\n`;
  }
};

describe('BANK-5 enough questions for papers', () => {
  it('is not asked of an exam that is not enabled', () => {
    expect(fairReport(enoughForPapers)).toBe('no fault');
  });

  it('is reported for each criterion, with what is missing', () => {
    expect(fairReport(enoughForPapers, ENABLED, inPool('exam', '1.2', 3))).toMatchInlineSnapshot(`
      "ERROR BANK-5  content/exams/small.yaml:6:14   too few questions for a paper
        6 | questions: { '1.1': 2, '1.2': 2 }
          |              ^^^^^^
      Cause: Reviewed questions of kind choice of criterion 1.1 in the pool exam: 0. A paper draws 2 of them, and there must be 4.
      Fix:   Write 4 more, or write \`enabled: false\` until they are there.

      ERROR BANK-5  content/exams/small.yaml:6:24   too few questions for a paper
        6 | questions: { '1.1': 2, '1.2': 2 }
          |                        ^^^^^^
      Cause: Reviewed questions of kind choice of criterion 1.2 in the pool exam: 3. A paper draws 2 of them, and there must be 4.
      Fix:   Write 1 more, or write \`enabled: false\` until they are there."
    `);
  });

  it('is twice a paper in the pool exam', () => {
    expect(fairReport(enoughForPapers, ENABLED, ONE_CRITERION, inPool('exam', '1.2', 4))).toBe('no fault');
    expect(fairReport(enoughForPapers, ENABLED, ONE_CRITERION, inPool('exam', '1.2', 3))).toContain('Write 1 more');
  });

  it('is one paper in the pool final', () => {
    const final = replace(SMALL, 'pool: exam', 'pool: final');
    expect(fairReport(enoughForPapers, ENABLED, ONE_CRITERION, final, inPool('final', '1.2', 2))).toBe('no fault');
    expect(fairReport(enoughForPapers, ENABLED, ONE_CRITERION, final, inPool('exam', '1.2', 4))).toContain(
      'in the pool final: 0. A paper draws 2 of them, and there must be 2.',
    );
  });

  it('counts reviewed questions of kind choice alone', () => {
    const drafts = inPool('exam', '1.2', 4, 'draft');
    const sorting = write(
      'questions/basics/more.yaml',
      String(fairCourse()['questions/basics/sorting.yaml']).replace('pool: lesson', 'pool: exam'),
    );
    expect(fairReport(enoughForPapers, ENABLED, ONE_CRITERION, drafts, sorting)).toContain('in the pool exam: 0.');
  });

  it('is said of the exam that draws most', () => {
    const large = write(
      'exams/large.yaml',
      String(fairCourse()[SMALL])
        .replace('code: SM', 'code: LA')
        .replace("'1.2': 2", "'1.2': 5")
        .replace('false', 'true'),
    );
    const report = fairReport(enoughForPapers, ENABLED, large, inPool('exam', '1.2', 4));
    expect(report).toContain('content/exams/large.yaml:6:24');
    expect(report).not.toContain('small.yaml:6:24');
    expect(report).toContain('Write 6 more');
    expect(fairReport(enoughForPapers, ENABLED, replace(FAIR, 'pool: lesson', 'pool: exam'))).toContain('exam: 1.');
  });

  it('is reported where there are enough, but enemies leave no paper', () => {
    const bank = inPool('exam', '1.2', 4);
    expect(fairReport(enoughForPapers, ENABLED, ONE_CRITERION, bank, enemies)).toMatchInlineSnapshot(`
      "ERROR BANK-5  content/exams/small.yaml:6:14   enemies leave no paper
        6 | questions: { '1.2': 2 }
          |              ^^^^^^
      Cause: A paper draws 2 questions of criterion 1.2. \`enemies\` in the pool exam leave 1 that can stand together, beside those of the criteria before it.
      Fix:   Write 1 more that are nobody's enemy, or write \`enabled: false\` until they are there."
    `);
    expect(fairReport(enoughForPapers, ONE_CRITERION, bank, enemies)).toBe('no fault');
    expect(fairReport(enoughForPapers, ENABLED, ONE_CRITERION, inPool('exam', '1.2', 5), enemies)).toBe('no fault');
  });
});
