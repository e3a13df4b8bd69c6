import { describe, expect, it } from 'vitest';
import { EN, VI, faultsAfter, rename, replace, reportAfter } from '#tests/unit/content-model/small-course.ts';

describe('Q011 modules.yaml and lesson files', () => {
  it('reports a listed lesson that is not written', () => {
    expect(reportAfter(replace('modules.yaml', ', planned: true', ''))).toMatchInlineSnapshot(`
      "ERROR Q011  content/modules.yaml:6:13   listed lesson not written
        6 |     - { id: later, title: { en: Later, vi: Sau này } }
          |             ^^^^^
      Cause: "basics/later" is listed as written, and there is no content/lessons/en/basics/later.mdx.
      Fix:   Write it, or add \`planned: true\`."
    `);
  });

  it('reports a written lesson that is marked as planned', () => {
    expect(reportAfter(replace('modules.yaml', 'vi: Hai cánh cổng }', 'vi: Hai cánh cổng }, planned: true')))
      .toMatchInlineSnapshot(`
      "ERROR Q011  content/modules.yaml:5:13   written lesson marked as planned
        5 |     - { id: two-gates, title: { en: Two gates, vi: Hai cánh cổng }, planned: true }
          |             ^^^^^^^^^
      Cause: "basics/two-gates" is written (content/lessons/en/basics/two-gates.mdx) and would be left out of the course.
      Fix:   Delete \`planned: true\`."
    `);
  });

  it('reports lesson files that no module lists, in both languages', () => {
    expect(
      reportAfter((files) => {
        files['lessons/en/basics/two-gate.mdx'] = files[EN] ?? '';
        files['lessons/vi/basics/two-gate.mdx'] = String(files[VI]);
      }),
    ).toMatchInlineSnapshot(`
      "ERROR Q011  content/lessons/en/basics/two-gate.mdx:1:1   unknown lesson
        1 | ---
          | ^
      Cause: There is no lesson "two-gate" in module "basics" of content/modules.yaml.
      Fix:   Add \`- { id: two-gate, title: { en: …, vi: … } }\` to content/modules.yaml under \`lessons\` of "basics"; or, if it is one of the lessons there, rename the file.

      ERROR Q011  content/lessons/vi/basics/two-gate.mdx:1:1   unknown lesson
        1 | ---
          | ^
      Cause: There is no lesson "two-gate" in module "basics" of content/modules.yaml.
      Fix:   Add \`- { id: two-gate, title: { en: …, vi: … } }\` to content/modules.yaml under \`lessons\` of "basics"; or, if it is one of the lessons there, rename the file."
    `);
  });

  it('reports a lesson renamed in one language as that, and not as two files that are missing', () => {
    expect(reportAfter(rename(EN, 'lessons/en/basics/two-gate.mdx'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/lessons/en/basics/two-gate.mdx:1:1   unknown lesson
        1 | ---
          | ^
      Cause: There is no lesson "two-gate" in module "basics" of content/modules.yaml.
      Fix:   Rename it to \`two-gates.mdx\`, since its twin content/lessons/vi/basics/two-gates.mdx is called so; or rename the twin in the same way, and list the lesson in content/modules.yaml under its new name."
    `);
    const [fault, ...more] = faultsAfter(rename(VI, 'lessons/vi/basics/two-gate.mdx'));
    expect([fault?.code, fault?.file, more]).toEqual(['Q011', 'content/lessons/vi/basics/two-gate.mdx', []]);
  });
});
