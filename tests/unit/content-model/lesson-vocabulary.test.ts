import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_NAMES, LESSON_COMPONENTS } from '#content-model/lesson-vocabulary.ts';
import { figureWords } from '#lesson-components/figures/figure-words.ts';

const pascal = (name: string): string =>
  name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

describe('the lesson vocabulary', () => {
  it('knows the figures that are drawn, and no others', () => {
    expect(FIGURE_NAMES.toSorted()).toEqual(Object.keys(figureWords).toSorted());
    const undrawn = FIGURE_NAMES.filter((name) => !existsSync(`src/lesson-components/figures/${pascal(name)}.astro`));
    expect(undrawn).toEqual([]);
  });

  it('names every component and figure in the authors’ guide', () => {
    const guide = readFileSync('docs/authoring.md', 'utf8');
    const untold = [...Object.keys(LESSON_COMPONENTS), ...FIGURE_NAMES].filter(
      (name) => !guide.includes(`\`${name}\``),
    );
    expect(untold).toEqual([]);
  });
});
