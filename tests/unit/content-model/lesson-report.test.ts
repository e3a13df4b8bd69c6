import { describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { lessonReport, type LessonReport } from '#content-model/lesson-report.ts';
import { reportView } from '#content-model/lesson-report-view.ts';
import { livePreviewInVietnamese } from '#content-model/messages-vi/live-preview.ts';
import { fairCourse } from './fair-course.ts';
import { contentFrom, EN, ONE, replace, VI, type Break } from './small-course.ts';

function reportAfter(...breaks: readonly Break[]): LessonReport {
  const files = fairCourse();
  for (const change of breaks) change(files);
  const content = contentFrom(files);
  const report = lessonReport(content, checkContent(content), 'basics/two-gates');
  if (report === undefined) throw new Error('no report');
  return report;
}

/** As if the English had been changed since it was translated. */
const stale: Break = (files) => {
  files[VI] = String(files[VI]).replace(/of: '.{8}'/u, "of: '00000000'");
};

/** Adds a term whose name holds that of another. */
const longer: Break = (files) => {
  files['glossary/gate.yaml'] = String(files['glossary/utility.yaml'])
    .replaceAll('utility, vi: tính hữu dụng', 'utility gate, vi: cổng hữu dụng')
    .replace('[utilities]', '[]');
};

describe('the report on a lesson', () => {
  it('counts words, checks and minutes in both languages', () => {
    const { checks, checksPer250Words, languages } = reportAfter();
    expect(checks).toBe(6);
    expect(
      languages.map(({ locale, words, minutesWritten, minutesReckoned }) => [
        locale,
        words,
        minutesWritten,
        minutesReckoned,
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "en",
          29,
          5,
          3,
        ],
        [
          "vi",
          41,
          5,
          3,
        ],
      ]
    `);
    expect(checksPer250Words).toBeCloseTo((6 * 250) / (languages[0]?.words ?? 0));
  });

  it('names the faults of the lesson, its twin and its questions, and no others', () => {
    const { faults, translation } = reportAfter(
      replace(ONE, 'correct: true', 'correct: false'),
      replace(ONE, 'vi: Nhu cầu mà nó đáp ứng', 'vi: pending'),
      replace('glossary/utility.yaml', 'confusedWith: [warranty]', 'confusedWith: [warant]'),
      replace(VI, '## Tính đảm bảo', '### Tính đảm bảo'),
    );
    expect(faults.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'T004 content/lessons/vi/basics/two-gates.mdx',
      'Q012 content/questions/basics/one.yaml',
    ]);
    expect(translation.map(({ code, file }) => `${code} ${file}`)).toEqual(['T001 content/questions/basics/one.yaml']);
  });

  it('names a translation that is stale', () => {
    expect(reportAfter(stale).translation.map(({ file }) => file)).toEqual(['content/lessons/vi/basics/two-gates.mdx']);
  });

  it('names terms that stand in the prose and are linked nowhere, at their first place', () => {
    const { languages } = reportAfter(
      replace(EN, 'its [[utility]]', 'its utility, one of two\nutilities'),
      replace(VI, 'là [[tính hữu dụng]]', 'là Tính  hữu dụng'),
    );
    expect(languages.flatMap(({ unlinked }) => unlinked)).toEqual([
      { term: 'utility', words: 'utility', line: 20, column: 21 },
      { term: 'utility', words: 'Tính hữu dụng', line: 21, column: 24 },
    ]);
  });

  it('finds no term in headings, links, longer words and longer terms', () => {
    const { languages } = reportAfter(
      longer,
      replace(
        EN,
        'its [[utility]]',
        'its [[utility gate]] and no utility gate, utility-like, futility or [utility](/en/)',
      ),
    );
    expect(languages[0]?.unlinked).toEqual([]);
  });

  it('is not there for a lesson that nobody wrote', () => {
    const content = contentFrom(fairCourse());
    expect(lessonReport(content, [], 'basics/later')).toBeUndefined();
  });
});

describe('the report in words', () => {
  it('says what was found, where, and what is odd', () => {
    const view = reportView(
      reportAfter(
        replace(EN, 'its [[utility]]', 'its utility'),
        replace(EN, 'minutes: 5', 'minutes: 50'),
        replace(VI, 'minutes: 5', 'minutes: 3'),
        stale,
      ),
    );
    expect(view.level).toBe('warning');
    expect(view.figures.map(({ isOdd }) => isOdd)).toEqual([true, true, false]);
    expect(view.lists.map(({ title, entries }) => [title, entries.length])).toEqual([
      ['Faults', 0],
      ['Translation', 1],
      ['Terms that are not linked', 1],
    ]);
    expect(view.lists[2]?.entries).toEqual([
      { place: 'content/lessons/en/basics/two-gates.mdx:20:21', text: 'utility → [[utility]]' },
    ]);
  });

  it('raises the toolbar’s sign by what is worst', () => {
    expect(reportView(reportAfter()).level).toBe('none');
    const unlinked = replace(VI, 'là [[tính hữu dụng]]', 'là tính hữu dụng');
    expect(reportView(reportAfter(unlinked)).level).toBe('info');
    expect(reportView(reportAfter(unlinked, replace(ONE, 'correct: true', 'correct: false'))).level).toBe('error');
  });

  it('has every sentence in Vietnamese', () => {
    const { title, figures, lists } = reportView(reportAfter(), new Map(Object.entries(livePreviewInVietnamese)));
    const said = [title, ...figures.map(({ text }) => text), ...lists.flatMap((list) => [list.title, list.none])];
    for (const sentence of said)
      expect(sentence).toMatch(/[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự]/iu);
  });
});
