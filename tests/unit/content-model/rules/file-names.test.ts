import { describe, expect, it } from 'vitest';
import { contentFrom, report, reportAfter, smallCourse, write } from '#tests/unit/content-model/small-course.ts';
import { fileNames } from '#content-model/rules/file-names.ts';

describe('F001, U002 files and their names', () => {
  it('reports wrong endings', () => {
    expect(
      reportAfter(
        write('glossary/cost.yml', ''),
        write('lessons/en/basics/Later.MDX', ''),
        write('questions/basics/x.yaml.txt', ''),
        write('drills/gate.yml', ''),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR F001  content/drills/gate.yml:1:1   file is not read
      Cause: The name ends in ".yml"; only ".yaml" is read here.
      Fix:   Rename it to end in .yaml.

      ERROR F001  content/glossary/cost.yml:1:1   file is not read
      Cause: The name ends in ".yml"; only ".yaml" is read here.
      Fix:   Rename it to end in .yaml.

      ERROR F001  content/lessons/en/basics/Later.MDX:1:1   file is not read
      Cause: The name ends in ".MDX"; only ".mdx" is read here.
      Fix:   Rename it to end in .mdx.

      ERROR F001  content/questions/basics/x.yaml.txt:1:1   file is not read
      Cause: The name ends in ".txt"; only ".yaml" is read here.
      Fix:   Rename it to end in .yaml."
    `);
  });

  it('reports files where nothing is read', () => {
    expect(
      reportAfter(
        write('lessons/fr/basics/later.mdx', ''),
        write('questions/lost.yaml', ''),
        write('source.yaml', ''),
        write('glossary/deep/cost.yaml', ''),
      ),
    ).toMatchInlineSnapshot(`
      "ERROR F001  content/glossary/deep/cost.yaml:1:1   file is not read
      Cause: Nothing is read at content/glossary/deep/cost.yaml.
      Fix:   Move or delete it. Files stand in drills/, exams/, glossary/, questions/<module>/, lessons/<en|vi>/<module>/.

      ERROR F001  content/lessons/fr/basics/later.mdx:1:1   file is not read
      Cause: Nothing is read at content/lessons/fr/basics/later.mdx.
      Fix:   Move or delete it. Files stand in drills/, exams/, glossary/, questions/<module>/, lessons/<en|vi>/<module>/.

      ERROR F001  content/questions/lost.yaml:1:1   file is not read
      Cause: Nothing is read at content/questions/lost.yaml.
      Fix:   Move or delete it. Files stand in drills/, exams/, glossary/, questions/<module>/, lessons/<en|vi>/<module>/.

      ERROR F001  content/source.yaml:1:1   file is not read
      Cause: Nothing is read at content/source.yaml.
      Fix:   Did you mean sources.yaml?"
    `);
  });

  it.each([
    'one - Copy',
    'one copy',
    'one copy 2',
    'one - Copy (2)',
    'one (1)',
    'Copy of one',
    'one - Sao chép',
    'Bản sao của one',
  ])('knows a copy by its name: %s', (name) => {
    const content = contentFrom({ ...smallCourse(), [`questions/basics/${name}.yaml`]: '' });
    expect(report(content, fileNames.check(content, { isStrict: true }))).toContain(
      `"${name}" looks like a copy of "one"`,
    );
  });

  it('reports a lesson in the place of its module’s cheat sheet', () => {
    const content = contentFrom({ ...smallCourse(), 'lessons/en/basics/sheet.mdx': '' });
    expect(report(content, fileNames.check(content, { isStrict: true }))).toContain(
      '"sheet" is the address of the module’s cheat sheet.',
    );
  });

  it('takes a name with a number for one that is not plain where nothing was copied', () => {
    const content = contentFrom({ ...smallCourse(), 'questions/basics/nine (1).yaml': '' });
    expect(report(content, fileNames.check(content, { isStrict: true }))).toContain('Rename it: nine-1.');
  });

  it('reports names that are not plain, with a plain one', () => {
    expect(reportAfter(write('glossary/Dịch vụ.yaml', ''), write('questions/basics/One_Two.yaml', '')))
      .toMatchInlineSnapshot(`
        "ERROR U002  content/glossary/Dịch vụ.yaml:1:1   file name not plain
        Cause: "Dịch vụ" is an id and a part of addresses; ids are lower-case ASCII with hyphens.
        Fix:   Rename it: dich-vu.

        ERROR Y003  content/glossary/Dịch vụ.yaml:1:1   empty file
        Cause: The file holds nothing.
        Fix:   Paste these lines and fill them in; or delete the file, and \`npm run new term\` writes one with notes.
        term: { en: TODO The name, vi: TODO The Vietnamese name }
        definition: { en: TODO One sentence with ==key phrase== in it, vi: pending }
        example: { en: TODO An example, vi: pending }
        nonExample: { en: TODO What it is not, vi: pending }
        keyPhrases: { en: [TODO key phrase], vi: pending }
        criteria: [] # such as ['1.1']
        sources: [{ id: TODO An id of sources.yaml, part: TODO Its heading or passage }]
        lastReviewed: 2026-11-20 # today

        ERROR U002  content/questions/basics/One_Two.yaml:1:1   file name not plain
        Cause: "One_Two" is an id and a part of addresses; ids are lower-case ASCII with hyphens.
        Fix:   Rename it: one-two.

        ERROR Y003  content/questions/basics/One_Two.yaml:1:1   empty file
        Cause: The file holds nothing.
        Fix:   Paste these lines and fill them in; or delete the file, and \`npm run new question\` writes one with notes.
        revision: 1
        kind: choice
        style: standard
        pool: practice
        criterion: TODO A criterion in quotes, or null
        bloom: 1
        concepts: [TODO The term that it tests]
        stem: { en: TODO The question, vi: pending }
        choices:
          - id: a
            correct: true
            text: { en: TODO The right option, vi: pending }
            why: { en: TODO Why this is right, vi: pending }
          - id: b
            text: { en: TODO Wrong option b, vi: pending }
            why: { en: TODO Why b is wrong, vi: pending }
            misconception: TODO An id of misconceptions.yaml
          - id: c
            text: { en: TODO Wrong option c, vi: pending }
            why: { en: TODO Why c is wrong, vi: pending }
            misconception: TODO An id of misconceptions.yaml
          - id: d
            text: { en: TODO Wrong option d, vi: pending }
            why: { en: TODO Why d is wrong, vi: pending }
            misconception: TODO An id of misconceptions.yaml
        sources: [{ id: TODO An id of sources.yaml, part: TODO Its heading or passage }]
        status: draft
        lastReviewed: 2026-11-20 # today"
      `);
  });

  it('reports names that are one on some computers', () => {
    expect(reportAfter(write('glossary/Utility.yaml', ''))).toMatchInlineSnapshot(`
      "ERROR U002  content/glossary/Utility.yaml:1:1   file name not plain
      Cause: "Utility" is an id and a part of addresses; ids are lower-case ASCII with hyphens.
      Fix:   Rename it: utility-2.

      ERROR U002  content/glossary/Utility.yaml:1:1   file names clash
      Cause: The name differs from content/glossary/utility.yaml only in case or in the form of its letters; on some computers they are one file.
      Fix:   Rename one of the two.

      ERROR Y003  content/glossary/Utility.yaml:1:1   empty file
      Cause: The file holds nothing.
      Fix:   Paste these lines and fill them in; or delete the file, and \`npm run new term\` writes one with notes.
      term: { en: TODO The name, vi: TODO The Vietnamese name }
      definition: { en: TODO One sentence with ==key phrase== in it, vi: pending }
      example: { en: TODO An example, vi: pending }
      nonExample: { en: TODO What it is not, vi: pending }
      keyPhrases: { en: [TODO key phrase], vi: pending }
      criteria: [] # such as ['1.1']
      sources: [{ id: TODO An id of sources.yaml, part: TODO Its heading or passage }]
      lastReviewed: 2026-11-20 # today

      ERROR U002  content/glossary/utility.yaml:1:1   file names clash
        1 | term: { en: utility, vi: tính hữu dụng }
          | ^
      Cause: The name differs from content/glossary/Utility.yaml only in case or in the form of its letters; on some computers they are one file.
      Fix:   Rename one of the two."
    `);
  });

  it('reports what is no file to read', () => {
    const content = contentFrom(smallCourse());
    const stray = { path: 'glossary/x.yaml', shown: 'content/glossary/x.yaml', bytes: 0 };
    const reasons = ['folder', 'link', 'unreadable', 'special'] as const;
    const faults = fileNames.check(
      { ...content, strays: reasons.map((reason) => ({ ...stray, reason })) },
      { isStrict: false },
    );
    expect(report(content, faults)).toMatchInlineSnapshot(`
      "ERROR F001  content/glossary/x.yaml:1:1   not a file to read
      Cause: A folder has the name of a file.
      Fix:   Put a plain file in its place, or delete it.

      ERROR F001  content/glossary/x.yaml:1:1   not a file to read
      Cause: A link is not followed: what it leads to may stand anywhere.
      Fix:   Put a plain file in its place, or delete it.

      ERROR F001  content/glossary/x.yaml:1:1   not a file to read
      Cause: The file cannot be read.
      Fix:   Give read permission, or delete it.

      ERROR F001  content/glossary/x.yaml:1:1   not a file to read
      Cause: This is no plain file.
      Fix:   Put a plain file in its place, or delete it."
    `);
  });
});
