import { describe, expect, it } from 'vitest';
import {
  EN,
  faultsAfter,
  GATES,
  remove,
  replace,
  reportAfter,
  VI,
  write,
} from '#tests/unit/content-model/small-course.ts';

const shown = (...tags: readonly string[]) =>
  [EN, VI].map((path) => replace(path, '<Check id="one" />', [...tags, '<Check id="one" />'].join('\n\n')));

describe('Q011 drills that a lesson shows', () => {
  it('lets a lesson show a drill, as it lets no lesson show it', () => {
    expect(reportAfter(...shown('<Drill id="gates" />'))).toBe('no fault');
    expect(reportAfter()).toBe('no fault');
  });

  it('reports a drill that does not exist, in both languages, with the one that is meant', () => {
    expect(reportAfter(...shown('<Drill id="gate" />'))).toMatchInlineSnapshot(`
      "ERROR Q011  content/lessons/en/basics/two-gates.mdx:22:1   unknown drill
        22 | <Drill id="gate" />
           | ^^^^^^^^^^^^^^^^^^^
      Cause: There is no drill "gate" in content/drills.
      Fix:   Did you mean \`gates\`?

      ERROR Q011  content/lessons/vi/basics/two-gates.mdx:23:1   unknown drill
        23 | <Drill id="gate" />
           | ^^^^^^^^^^^^^^^^^^^
      Cause: There is no drill "gate" in content/drills.
      Fix:   Did you mean \`gates\`?"
    `);
  });

  it('does not take a drill for missing whose file has a fault of its own', () => {
    const faults = faultsAfter(...shown('<Drill id="gates" />'), write(GATES, 'classes: []\n'));
    expect(faults.filter(({ file }) => file.includes('lessons'))).toEqual([]);
  });

  it('reports the tags of a drill that was deleted', () => {
    expect(faultsAfter(...shown('<Drill id="gates" />'), remove(GATES)).map(({ code }) => code)).toEqual([
      'Q011',
      'Q011',
    ]);
  });
});

describe('K002 drills of a lesson', () => {
  it('reports one that is shown twice', () => {
    expect(reportAfter(...shown('<Drill id="gates" />', '<Drill id="gates" />'))).toMatchInlineSnapshot(`
      "ERROR K002  content/lessons/en/basics/two-gates.mdx:24:1   drill shown twice
        24 | <Drill id="gates" />
           | ^^^^^^^^^^^^^^^^^^^^
      Cause: "gates" is shown earlier in this lesson; one drill would stand in two places.
      Fix:   Delete this one; whoever wants more begins another eight cases.

      ERROR K002  content/lessons/vi/basics/two-gates.mdx:25:1   drill shown twice
        25 | <Drill id="gates" />
           | ^^^^^^^^^^^^^^^^^^^^
      Cause: "gates" is shown earlier in this lesson; one drill would stand in two places.
      Fix:   Delete this one; whoever wants more begins another eight cases."
    `);
  });
});
