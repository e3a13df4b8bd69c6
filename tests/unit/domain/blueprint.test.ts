import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criteriaOf, questionsIn, styleTargets } from '#domain/blueprint.ts';
import { STYLES } from '#domain/question.ts';
import { settings } from './builders.ts';
import { blueprint } from './paper-builders.ts';

const targetsOf = (count: number): readonly number[] => {
  const targets = styleTargets(blueprint({ questions: { '1.1': count } }));
  return STYLES.map((style) => targets[style]);
};

describe('a blueprint', () => {
  it('asks as many questions as its criteria together', () => {
    expect(questionsIn(blueprint({ questions: { '1.1': 8, '1.2': 8, '1.3': 4 } }))).toBe(20);
    expect(questionsIn(blueprint({ questions: {} }))).toBe(0);
  });

  it('names its criteria in an order of its own', () => {
    expect(criteriaOf(blueprint({ questions: { '1.3': 1, '1.1': 2, '1.2': 3 } }))).toEqual(['1.1', '1.2', '1.3']);
  });
});

describe('the styles of a paper', () => {
  it('are the shares where those are whole numbers', () => {
    expect(targetsOf(20)).toEqual([13, 4, 2, 1]);
    expect(targetsOf(40)).toEqual([26, 8, 4, 2]);
  });

  it('go by largest remainder where they are not, the more frequent style first among equals', () => {
    expect(targetsOf(10)).toEqual([7, 2, 1, 0]);
    expect(targetsOf(3)).toEqual([2, 1, 0, 0]);
    expect(targetsOf(15)).toEqual([10, 3, 1, 1]);
  });

  it('are none where no style has a share', () => {
    const none = { standard: 0, list: 0, 'missing-word': 0, negative: 0 };
    expect(styleTargets(blueprint({ styles: none }))).toEqual(none);
  });

  it('add up to the paper, and none is off by a whole question', () => {
    const share = fc.nat(100);
    const styles = fc.record({ standard: share, list: share, 'missing-word': share, negative: share });
    fc.assert(
      fc.property(styles, fc.integer({ min: 1, max: 60 }), (shares, count) => {
        const parts = STYLES.reduce((sum, style) => sum + shares[style], 0);
        fc.pre(parts > 0);
        const targets = styleTargets(blueprint({ styles: shares, questions: { '1.1': count } }));
        expect(STYLES.reduce((sum, style) => sum + targets[style], 0)).toBe(count);
        for (const style of STYLES) {
          expect(Math.abs(targets[style] * parts - shares[style] * count)).toBeLessThan(parts);
        }
      }),
      settings(500),
    );
  });
});
