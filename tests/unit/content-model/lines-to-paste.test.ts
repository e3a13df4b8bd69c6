import { describe, expect, it } from 'vitest';
import { ONE, EN, faultsAfter, replace, remove, write, type Break } from './small-course.ts';

/** The lines that the one fault of a file gives to paste. */
function given(code: string, ...breaks: readonly Break[]): string {
  const fault = faultsAfter(...breaks).find((found) => found.code === code && found.example !== undefined);
  return `${fault?.example ?? ''}\n`;
}

/** What the check says after pasting, each once: that texts are still to be written, and nothing is wrong. */
const saidAfter = (...breaks: readonly Break[]): readonly string[] => [
  ...new Set(faultsAfter(...breaks).map(({ code, severity }) => `${severity} ${code}`)),
];

describe('lines to paste', () => {
  it.each([
    ['term', 'glossary/cost.yaml'],
    ['question', 'questions/basics/five.yaml'],
  ])('make a sound draft of an empty %s', (_, path) => {
    const lines = given('Y003', write(path, ''));
    expect(saidAfter(write(path, lines))).toEqual(['warning K006']);
  });

  it.each([
    ['missing', ''],
    ['empty', '---\n---\n'],
  ])('make a sound draft of a lesson whose front matter is %s', (_, instead) => {
    const body: Break = (files) => {
      files[EN] = String(files[EN]).replace(/^---\n[^]*?\n---\n/, instead);
    };
    const lines = given('Y003', body);
    const pasted: Break = (files) => {
      files[EN] = String(files[EN]).replace(instead, '').replace(/^/, lines);
    };
    // The Vietnamese lesson is a translation of what stood there before.
    expect(saidAfter(body, pasted)).toEqual(['warning K006', 'warning T001']);
  });

  it('make an entry of a misconception that is new, once its lesson is named', () => {
    const named = replace(ONE, 'misconception: swap', 'misconception: gates-are-doors');
    const lines = given('Q011', named);
    expect(lines).toContain('- id: gates-are-doors\n');
    expect(lines).toContain('concepts: [utility, warranty]');
    const entry: Break = (files) => {
      const cured = lines.replace('<module>/<lesson>/#<section>', 'basics/two-gates/#utility');
      files['misconceptions.yaml'] = `${String(files['misconceptions.yaml'])}${cured}`;
    };
    expect(saidAfter(named, entry)).toEqual(['warning K006']);
  });

  it('are not made of a name that can be no id', () => {
    expect(given('Q011', replace(ONE, 'misconception: swap', "misconception: 'Gates: doors'"))).toBe('\n');
  });

  it('leave out concepts that are unknown themselves', () => {
    const named = replace(ONE, 'misconception: swap', 'misconception: gates-are-doors');
    const lines = given('Q011', named, replace(ONE, '[utility, warranty]', '[utilty, warrant]'));
    expect(lines).toContain('concepts: [TODO ');
  });

  it('are given for terms, questions and lessons alone', () => {
    expect(given('Y003', write('drills/two.yaml', ''))).toBe('\n');
    expect(given('Y003', remove('sources.yaml'))).toBe('\n');
  });
});
