import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent, OTHER_CODES, READING_CODES, RULES, SOUND_RULES } from '#content-model/check-course.ts';
import { readContentFiles } from '#content-model/content-files.ts';
import { contentOf } from '#content-model/read-course.ts';
import { contentFrom, EN, faultsAfter, ONE, replace, reportAfter, remove, smallCourse, write } from './small-course.ts';

const real = readContentFiles('content');

describe('checkContent', () => {
  it('finds nothing in a course without faults, strict or not', () => {
    expect(reportAfter()).toBe('no fault');
    expect(checkContent(contentFrom(smallCourse()), { isStrict: true }, SOUND_RULES)).toEqual([]);
  });

  it('reports ten faults in ten files in one run, in the order of their places', () => {
    const faults = faultsAfter(
      replace(ONE, 'correct: true', 'correct: false'),
      replace('questions/basics/two.yaml', 'misconception: swap', 'misconception: swop'),
      replace('questions/basics/three.yaml', 'bloom: 2', 'bloom: 1'),
      replace('questions/basics/four.yaml', "criterion: '1.2'", 'criterion: 1.2'),
      replace('questions/basics/listing.yaml', 'fixedOrder: true', 'fixedOrder: false'),
      replace('questions/basics/sorting.yaml', 'group: utility', 'group: utilities'),
      replace('glossary/utility.yaml', 'confusedWith: [warranty]', 'confusedWith: [warrant]'),
      replace('exam-facts.yaml', 'lastChecked: 2026-11-22', 'lastChecked: 22.11.2026'),
      replace('modules.yaml', ', planned: true', ''),
      replace(EN, '## Warranty', '#### Warranty'),
    );
    const files = faults.map(({ file, code }) => `${code} ${file}`);
    // The heading is also a difference between the twins, and the unread question cannot be asked by both.
    expect(files).toMatchInlineSnapshot(`
      [
        "Y006 content/exam-facts.yaml",
        "Q011 content/glossary/utility.yaml",
        "M004 content/lessons/en/basics/two-gates.mdx",
        "T004 content/lessons/vi/basics/two-gates.mdx",
        "Q011 content/modules.yaml",
        "Q020 content/questions/basics/four.yaml",
        "LIST-1 content/questions/basics/listing.yaml",
        "Q012 content/questions/basics/one.yaml",
        "Q011 content/questions/basics/sorting.yaml",
        "STR-3 content/questions/basics/three.yaml",
        "Q011 content/questions/basics/two.yaml",
      ]
    `);
  });

  it('reports the other faults of a file whose texts are incomplete too', () => {
    const faults = faultsAfter(
      replace(ONE, '    why: { en: That is a sponsor., vi: Đó là nhà tài trợ. }\n', ''),
      replace(ONE, 'correct: true', 'corect: true'),
    );
    expect(faults.map(({ code, line }) => `${code} ${line}`)).toEqual(['Q012 9', 'Y004 11', 'Q015 18']);
  });

  it('gives an empty directory its missing files and nothing else', () => {
    expect(checkContent(contentFrom({})).map(({ code, file }) => `${code} ${file}`)).toMatchInlineSnapshot(`
      [
        "Y003 content/exam-facts.yaml",
        "Y003 content/misconceptions.yaml",
        "Y003 content/modules.yaml",
        "Y003 content/sources.yaml",
        "Y003 content/syllabus.yaml",
      ]
    `);
  });

  it('does not blame what names a file for the faults within that file', () => {
    const faults = faultsAfter(write('glossary/warranty.yaml', 'term: "warranty\n'), remove('exam-facts.yaml'));
    expect(new Set(faults.map(({ file }) => file))).toEqual(
      new Set(['content/glossary/warranty.yaml', 'content/exam-facts.yaml']),
    );
  });

  it.each(['modules', 'syllabus', 'sources', 'misconceptions', 'exam-facts', 'words'])(
    'finds no fault in the other files of the real course while %s.yaml cannot be read',
    (name) => {
      const files = real.files.map((file) =>
        file.path === `${name}.yaml` ? { ...file, text: file.text.replace(/^ {2}(?=\S)/m, '\t') } : file,
      );
      const faults = checkContent(contentOf({ ...real, files }));
      expect(faults.map(({ code }) => code)).toContain('Y002');
      expect(faults.filter(({ file }) => file !== `content/${name}.yaml`)).toEqual([]);
    },
  );

  it('finds no fault in the other files while a term, a question, a lesson or all of a folder cannot be read', () => {
    for (const path of ['glossary/', 'glossary/warranty', 'questions/key-concepts/uw-', 'lessons/vi/', 'lessons/en/']) {
      const files = real.files.map((file) =>
        file.path.startsWith(path) ? { ...file, text: file.text.replace(/(?<=^\w+:) /m, ' "') } : file,
      );
      const faults = checkContent(contentOf({ ...real, files }));
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.filter(({ file }) => !file.startsWith(`content/${path}`))).toEqual([]);
    }
  });

  it('explains each code to authors under a heading of its own, and no others', () => {
    const guide = readFileSync('docs/authoring.md', 'utf8');
    const headings = [...guide.slice(guide.indexOf('## Fault codes')).matchAll(/^### (.+)$/gm)].map(([, code]) => code);
    const codes = new Set([...READING_CODES, ...OTHER_CODES, ...RULES.flatMap((rule) => rule.codes)]);
    expect(headings.toSorted()).toEqual([...codes].toSorted());
  });
});
