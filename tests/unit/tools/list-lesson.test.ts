import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { listLesson } from '#tools/list-lesson.ts';

const lesson = { id: 'costs', title: { en: 'Costs', vi: 'Chi phí' } };
const head = `# Kept.
- id: basics
  title: { en: Basics, vi: Căn bản }
  description: { en: The first steps., vi: Những bước đầu tiên. }
`;
const next = `- id: more
  title: { en: More, vi: Thêm }
  description: { en: More of it., vi: Thêm nữa. }
  lessons: []
`;

/** One line of a list. */
const value = '    - { id: value, title: { en: Value, vi: Giá trị } }\n';
const costs = '    - id: costs\n      title: { en: Costs, vi: Chi phí }\n';

describe('a lesson is listed', () => {
  it.each([
    ['below the last one', `  lessons:\n${value}${next}`, `  lessons:\n${value}${costs}${next}`],
    [
      'below one with a comment behind it, above the comments that follow',
      `  lessons:\n    - id: value\n      title: { en: Value, vi: Giá trị } # here\n# the end\n`,
      `  lessons:\n    - id: value\n      title: { en: Value, vi: Giá trị } # here\n${costs}# the end\n`,
    ],
    [
      'below one whose text is folded',
      `  lessons:\n    - id: value\n      title:\n        en: Value\n        vi: >-\n          Giá\n          trị\n`,
      `  lessons:\n    - id: value\n      title:\n        en: Value\n        vi: >-\n          Giá\n          trị\n${costs}`,
    ],
    ['in a module that has none', `  lessons: [] # none\n`, `  lessons:\n${costs.trimEnd()} # none\n`],
    [
      'in brackets',
      '  lessons: [{ id: value, title: { en: Value, vi: Giá trị } }]\n',
      '  lessons: [{ id: value, title: { en: Value, vi: Giá trị } }, { id: costs, title: { en: Costs, vi: Chi phí } }]\n',
    ],
    [
      'at the end of a file without a last line break',
      `  lessons:\n${value.trimEnd()}`,
      `  lessons:\n${value}${costs.trimEnd()}`,
    ],
  ])('%s', (_, before, after) => {
    expect(listLesson(head + before, 'basics', lesson)).toBe(head + after);
  });

  it.each([
    ['a line of its own', `${costs}      planned: true # later\n    # after\n`, `${costs}    # after\n`],
    [
      'a part of { }',
      '    - { id: costs, title: { en: Costs, vi: Chi phí }, planned: true }\n',
      '    - { id: costs, title: { en: Costs, vi: Chi phí } }\n',
    ],
    [
      'the first key',
      '    - planned: true\n      id: costs\n      title: { en: Costs, vi: Chi phí }\n',
      '    - planned: false\n      id: costs\n      title: { en: Costs, vi: Chi phí }\n',
    ],
  ])('and planned no more, where that is %s', (_, before, after) => {
    expect(listLesson(`${head}  lessons:\n${before}`, 'basics', lesson)).toBe(`${head}  lessons:\n${after}`);
  });

  it('in two lines where its title is long', () => {
    const title = { en: 'A long title '.repeat(7).trim(), vi: 'Một tên rất dài '.repeat(5).trim() };
    const after = listLesson(`${head}  lessons: []\n`, 'basics', { id: 'long', title });
    expect(after).toContain(`      title:\n        en: ${title.en}\n        vi: ${title.vi}\n`);
  });

  it('with the rest of the real file as it was', () => {
    const text = readFileSync('content/modules.yaml', 'utf8');
    const after = listLesson(text, 'key-concepts', { id: 'a-new-one', title: { en: "It's new", vi: 'pending' } });
    expect(after?.replace(`    - id: a-new-one\n      title: { en: "It's new", vi: pending }\n`, '')).toBe(text);
  });

  it('only where its place is sure', () => {
    expect(listLesson('- id: basics', 'basics', lesson)).toBeUndefined();
    expect(listLesson(`${head}  lessons: []\n`, 'elsewhere', lesson)).toBeUndefined();
    const shared = `${head}  lessons: &all\n${value}${next.replace('[]', '*all')}`;
    expect(listLesson(shared, 'more', lesson)).toBeUndefined();
  });
});
