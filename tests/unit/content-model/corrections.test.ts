import { describe, expect, it } from 'vitest';
import { readCorrections } from '#content-model/corrections.ts';
import { sourceFile } from '#content-model/source-file.ts';
import { report } from './small-course.ts';

const read = (text: string) => readCorrections(sourceFile('corrections.md', text));
const faultsIn = (text: string): string => {
  const source = sourceFile('corrections.md', text);
  return report({ files: [source] }, readCorrections(source).faults);
};

describe('corrections.md', () => {
  it('gives each correction with its words, whatever stands above the first', () => {
    const text = `# Corrections

What was corrected, *newest first*.

- 2026-11-28 two revision 3
  - en: A long text
    goes on here.
  - vi: Một đoạn dài.

- 2026-11-27 one revision 2
  - vi: Là b.
  - en: It is b.
`;
    expect(read(text)).toEqual({
      corrections: [
        {
          question: 'two',
          revision: 3,
          date: '2026-11-28',
          text: { en: 'A long text goes on here.', vi: 'Một đoạn dài.' },
          span: { offset: text.indexOf('2026-11-28'), length: '2026-11-28 two revision 3'.length },
        },
        expect.objectContaining({ question: 'one', revision: 2, text: { en: 'It is b.', vi: 'Là b.' } }),
      ],
      faults: [],
    });
  });

  it('is empty without corrections', () => {
    expect(read('')).toEqual({ corrections: [], faults: [] });
    expect(read('# Corrections\n\nNone so far.\n')).toEqual({ corrections: [], faults: [] });
  });

  it('reports a line that is no correction', () => {
    expect(faultsIn('* 27 November 2026: option c\n')).toMatchInlineSnapshot(`
      "ERROR Q010  content/corrections.md:1:1   line is no correction
        1 | * 27 November 2026: option c
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Below the introduction stand corrections alone, and this line is no part of one.
      Fix:   Write \`- 2026-11-27 <question> revision 2\`, then, two spaces further in, \`- en: …\` and \`- vi: …\`; docs/authoring.md#correcting-a-key shows it."
    `);
    expect(faultsIn('- 2026-11-27 one revision 2\n  - en: It is b.\n  - vi: Là b.\n\nThat was all.\n'))
      .toMatchInlineSnapshot(`
        "ERROR Q010  content/corrections.md:5:1   line is no correction
          5 | That was all.
            | ^^^^^^^^^^^^^
        Cause: Below the introduction stand corrections alone, and this line is no part of one.
        Fix:   Write \`- 2026-11-27 <question> revision 2\`, then, two spaces further in, \`- en: …\` and \`- vi: …\`; docs/authoring.md#correcting-a-key shows it."
      `);
    expect(faultsIn('- 2026-11-27 one revision 2\n  - de: Es ist b.\n  - en: It is b.\n  - vi: Là b.\n'))
      .toMatchInlineSnapshot(`
        "ERROR Q010  content/corrections.md:2:5   line is no correction
          2 |   - de: Es ist b.
            |     ^^^^^^^^^^^^^
        Cause: Below the introduction stand corrections alone, and this line is no part of one.
        Fix:   Write \`- 2026-11-27 <question> revision 2\`, then, two spaces further in, \`- en: …\` and \`- vi: …\`; docs/authoring.md#correcting-a-key shows it."
      `);
  });

  it('reports a date that is none', () => {
    expect(faultsIn('- 27.11.2026 one revision 2\n  - en: It is b.\n  - vi: Là b.\n')).toMatchInlineSnapshot(`
      "ERROR Q010  content/corrections.md:1:3   correction without a date
        1 | - 27.11.2026 one revision 2
          |   ^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: "27.11.2026" is not a date.
      Fix:   Write the day of the correction as \`2026-11-27\`."
    `);
  });

  it('reports words that are missing, still to come, or there twice', () => {
    expect(faultsIn('- 2026-11-27 one revision 2\n  - vi: Là b.\n')).toMatchInlineSnapshot(`
      "ERROR Q010  content/corrections.md:1:3   correction in one language
        1 | - 2026-11-27 one revision 2
          |   ^^^^^^^^^^^^^^^^^^^^^^^^^
      Cause: Learners of both languages are told what was corrected, and the words under "en" are missing.
      Fix:   Add the line \`  - en: …\` below the correction."
    `);
    expect(faultsIn('- 2026-11-27 one revision 2\n  - en: It is b.\n  - vi: pending\n')).toMatchInlineSnapshot(`
      "ERROR Q010  content/corrections.md:3:5   correction in one language
        3 |   - vi: pending
          |     ^^^^^^^^^^^
      Cause: Learners of both languages are told what was corrected, and the words under "vi" are missing.
      Fix:   Add the line \`  - vi: …\` below the correction."
    `);
    expect(faultsIn('- 2026-11-27 one revision 2\n  - en: It is b.\n  - en: It is.\n  - vi: Là b.\n'))
      .toMatchInlineSnapshot(`
      "ERROR Q010  content/corrections.md:3:5   words twice in a correction
        3 |   - en: It is.
          |     ^^^^^^^^^^
      Cause: The correction has its words under "en" already.
      Fix:   Keep one of the two; a longer text goes on in the next line, four spaces further in."
    `);
  });

  it('reports markup', () => {
    expect(faultsIn('- 2026-11-27 one revision 2\n  - en: It is **b**.\n  - vi: Là b.\n')).toMatchInlineSnapshot(`
      "ERROR Q010  content/corrections.md:2:5   markup in a correction
        2 |   - en: It is **b**.
          |     ^^^^^^^^^^^^^^^^
      Cause: Corrections are plain words: learners would see the signs of the markup.
      Fix:   Write the words without markup."
    `);
  });
});
