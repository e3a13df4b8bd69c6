import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementOf, type Placed } from '#domain/placement.ts';
import { settings } from './builders.ts';

const placed = (...marks: readonly (boolean | null)[]): readonly Placed[] =>
  marks.map((isRight, place) => ({ lesson: `m/lesson-${place + 1}`, isRight }));

describe('where to start', () => {
  it('is the first lesson whose question was missed, then the next two of those', () => {
    expect(placementOf(placed(true, false, true, false, null, false))).toEqual({
      kind: 'missed',
      lesson: 'm/lesson-2',
      next: ['m/lesson-4', 'm/lesson-5'],
    });
  });

  it('is the first lesson whose question was left out', () => {
    expect(placementOf(placed(true, null))).toEqual({ kind: 'left-out', lesson: 'm/lesson-2', next: [] });
  });

  it('is no lesson where all was right, or nothing asked', () => {
    expect(placementOf(placed(true, true))).toEqual({ kind: 'all-right' });
    expect(placementOf([])).toEqual({ kind: 'all-right' });
  });

  it('names a lesson with two questions once', () => {
    const twice = [...placed(false), ...placed(false, false), ...placed(false, false)];
    expect(placementOf(twice)).toEqual({ kind: 'missed', lesson: 'm/lesson-1', next: ['m/lesson-2'] });
  });

  it('never sends anybody to a lesson whose questions were all right', () => {
    const mark = fc.constantFrom(true, false, null);
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 8 }), (marks) => {
        const all = placed(...marks);
        const placement = placementOf(all);
        expect(placement.kind === 'all-right').toBe(marks.every((isRight) => isRight === true));
        if (placement.kind === 'all-right') return;
        for (const lesson of [placement.lesson, ...placement.next])
          expect(all.find((each) => each.lesson === lesson)?.isRight).not.toBe(true);
        expect(placement.next.length).toBeLessThanOrEqual(2);
      }),
      settings(300),
    );
  });
});
