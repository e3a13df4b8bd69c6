import { describe, expect, it } from 'vitest';
import { checkContent, RULES } from '#content-model/check-course.ts';
import { contentAfter, EN, ONE, replace, reportAfter, strictReportAfter, VI } from '../small-course.ts';

const draft = replace(ONE, 'status: reviewed', 'status: draft');

describe('texts of a template', () => {
  it('are found wherever an author left one, and the check says what was asked for', () => {
    expect(reportAfter(draft, replace(ONE, 'en: That is warranty.', 'en: TODO Why the first wrong one is wrong')))
      .toMatchInlineSnapshot(`
      "WARNING K006  content/questions/basics/one.yaml:16:16   text of the template not replaced yet
        16 |     why: { en: TODO Why the first wrong one is wrong, vi: Đó là tính đảm bảo. }
           |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Still to write: Why the first wrong one is wrong
      Fix:   Write your own text in place of the whole of it, TODO included."
    `);
  });

  it('are pointed at below the sign that begins a text of several lines', () => {
    expect(reportAfter(draft, replace(ONE, 'en: That is warranty.', "en: 'TODO'"))).toContain(
      'one.yaml:16:17   text of the template not replaced yet',
    );
    const folded = replace(
      'sources.yaml',
      'what: { en: Notes of a learner., vi:',
      'what:\n    en: >-\n      TODO What\n      it is\n    vi: { a:',
    );
    expect(reportAfter(folded)).toContain('sources.yaml:5:7   text of the template not replaced yet');
  });

  it('are errors when strict, and where somebody already calls the file reviewed', () => {
    const left = replace(ONE, 'part: Utility', 'part: TODO The heading');
    expect(reportAfter(left)).toContain('ERROR K006');
    expect(reportAfter(draft, left)).toContain('WARNING K006');
    expect(strictReportAfter(draft, left)).toContain('ERROR K006');
  });

  it('are found in the prose of a lesson, in its headings and its front matter', () => {
    const report = reportAfter(
      replace(EN, 'status: reviewed', 'status: draft'),
      replace(EN, 'description: Utility and warranty.', 'description: TODO One sentence'),
      replace(EN, '- Tell one from the other.', '- TODO What the reader can do'),
      replace(EN, '## Warranty', '## TODO A heading'),
    );
    expect(report.match(/K006 .*(?= {3}text)/g)).toEqual([
      'K006  content/lessons/en/basics/two-gates.mdx:3:14',
      'K006  content/lessons/en/basics/two-gates.mdx:14:3',
      'K006  content/lessons/en/basics/two-gates.mdx:26:1',
    ]);
  });

  it('of a Vietnamese lesson are one message as long as the English is not written', () => {
    const vietnamese = [
      replace(VI, 'status: reviewed', 'status: draft'),
      replace(VI, 'Tính hữu dụng và tính đảm bảo.', 'TODO Một câu'),
      replace(VI, '- Phân biệt được hai khái niệm.', '- TODO Mục tiêu'),
    ];
    const english = replace(EN, '- Tell one from the other.', '- TODO What the reader can do');
    const both = reportAfter(replace(EN, 'status: reviewed', 'status: draft'), english, ...vietnamese);
    expect(both.slice(both.indexOf('WARNING K006  content/lessons/vi'))).toMatchInlineSnapshot(`
      "WARNING K006  content/lessons/vi/basics/two-gates.mdx:3:14   text of the template not replaced yet
        3 | description: TODO Một câu
          |              ^^^^^^^^^^^^
      Cause: The Vietnamese file still holds 2 texts of the template, and so does its English twin.
      Fix:   Write the English first (content/lessons/en/basics/two-gates.mdx), then translate it here, block by block."
    `);
    expect(reportAfter(...vietnamese).match(/K006/g)).toHaveLength(2);
  });

  it('are told from texts that only hold the word', () => {
    expect(reportAfter(replace(ONE, 'en: That is warranty.', 'en: A TODO is a task; TODOS are many.'))).toBe(
      'no fault',
    );
    expect(reportAfter(replace(ONE, 'en: That is warranty.', 'en: TODOS are many tasks.'))).toBe('no fault');
  });
});

describe('an unfinished file', () => {
  it('has no translation that is missing: there is nothing yet to translate', () => {
    const pending = replace(ONE, 'en: That is warranty., vi: Đó là tính đảm bảo.', 'en: TODO Why, vi: pending');
    expect(reportAfter(draft, pending).match(/(?:WARNING|ERROR) \S+/g)).toEqual(['WARNING K006']);
  });

  it('has no stale translation: the English is still being written', () => {
    const breaks = [
      replace(VI, 'status: reviewed', 'status: draft'),
      replace(VI, '- Phân biệt được hai khái niệm.', '- TODO Mục tiêu'),
      replace(
        VI,
        /^of: .*$/m.exec(String(contentAfter().lessonFiles.get(`content/${VI}`)?.source.text))?.[0] ?? '',
        "of: '00000000'",
      ),
    ];
    expect(reportAfter(...breaks).match(/(?:WARNING|ERROR) \S+/g)).toEqual(['WARNING K006']);
  });

  it('is not judged by the rules of good questions, nor are its template texts by any other', () => {
    const content = contentAfter(
      draft,
      replace(ONE, 'en: What it does', 'en: TODO The right option'),
      replace(ONE, 'en: How fast it is', 'en: TODO The right option'),
    );
    const codes = checkContent(content, { isStrict: false }, RULES).filter(({ file }) => file === `content/${ONE}`);
    expect(codes.map(({ code }) => code)).toEqual(['K006', 'K006']);
  });

  it('still has the faults that are no matter of texts', () => {
    const report = reportAfter(
      draft,
      replace(ONE, 'en: What it does', 'en: TODO The right option'),
      replace(ONE, 'concepts: [utility, warranty]', 'concepts: [utilty]'),
      replace(ONE, '    correct: true\n', ''),
    );
    expect(report.match(/(?:WARNING|ERROR) \S+/g)).toEqual(['ERROR Q011', 'ERROR Q012', 'WARNING K006']);
  });

  it('may have too few checks yet', () => {
    const breaks = [
      replace(EN, '<Check id="ordering" />', 'TODO Check 1'),
      replace(EN, '<Check id="four" />\n\n', ''),
      replace(EN, 'status: reviewed', 'status: draft'),
    ];
    expect(reportAfter(...breaks)).not.toMatch(/K003 {2}content\/lessons\/en/);
  });
});
