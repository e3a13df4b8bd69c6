import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLines } from '#tools/fitted-lines.ts';

/** Each letter as wide as it is high: widths that can be reckoned in the head. */
const measure = (text: string, size: number): number => [...text].length * size;
const place = { width: 100, lines: 2, sizes: [20, 10] };

describe('a title in its place', () => {
  it('stands in the largest letters in which all of it has room', () => {
    expect(fitLines('costs', place, measure)).toEqual({ size: 20, lines: ['costs'] });
    expect(fitLines('value value', place, measure)).toEqual({ size: 20, lines: ['value', 'value'] });
    expect(fitLines('service value', place, measure)).toEqual({ size: 10, lines: ['service', 'value'] });
  });

  it('is broken into lines of about equal length', () => {
    expect(fitLines('aa bb cc dd', { ...place, sizes: [10] }, measure).lines).toEqual(['aa bb', 'cc dd']);
  });

  it('loses words at its end, never letters, where even the smallest have no room', () => {
    expect(fitLines('one two, three four five', { ...place, sizes: [10], lines: 1 }, measure)).toEqual({
      size: 10,
      lines: ['one two…'],
    });
  });

  it('stands in smaller letters still where one word is too wide', () => {
    expect(fitLines('a'.repeat(25), place, measure)).toEqual({ size: 4, lines: ['a'.repeat(25)] });
  });

  it('has no line without words', () => {
    expect(fitLines('  ', place, measure).lines).toEqual([]);
  });

  it('always has room, and holds whole words of the text in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,14}$/u), { minLength: 1, maxLength: 12 }), (words) => {
        const { size, lines } = fitLines(words.join(' '), place, measure);
        const shown = lines.join(' ').replace('…', '').split(' ');
        expect(lines.length).toBeLessThanOrEqual(place.lines);
        for (const line of lines) expect(measure(line, size)).toBeLessThanOrEqual(place.width);
        expect(shown).toEqual(words.slice(0, shown.length));
      }),
    );
  });
});
