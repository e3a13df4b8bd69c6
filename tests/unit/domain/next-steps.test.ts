import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptResult } from '#domain/attempt-result.ts';
import { type NextStep, nextSteps } from '#domain/next-steps.ts';
import { attemptFrom, chose, examQuestion, paperOf, started } from './attempt-builders.ts';
import { settings } from './builders.ts';

const CURES = new Map([
  ['idea-a', '/practice/?drill=utility-or-warranty'],
  ['idea-c', '/learn/key-concepts/value/'],
]);

const paper = paperOf([
  examQuestion('q1', { criterion: '1.1', concepts: ['value'] }),
  examQuestion('q2', { criterion: '1.1', concepts: ['value'] }),
  examQuestion('q3', { criterion: '1.2', concepts: ['risk'] }),
  examQuestion('q4', { criterion: '1.2', concepts: ['cost'] }),
  examQuestion('q5', { criterion: '1.3', concepts: ['cost'] }),
]);

/** The steps after these choices for q1, q2 …; '' leaves a question out. */
function stepsAfter(choices: string, cures: ReadonlyMap<string, string> = CURES): readonly NextStep[] {
  const acts = [...choices].flatMap((each, place) =>
    each === '-' ? [] : [chose(`a-${place + 2}`, `q${place + 1}`, each)],
  );
  return nextSteps(attemptResult(paper, attemptFrom([started('a-1'), ...acts])), cures);
}

describe('the next steps', () => {
  it('are none where nothing was missed', () => {
    expect(stepsAfter('bbbbb')).toEqual([]);
  });

  it('are the cure of the commonest wrong idea, the weakest criterion and the term missed most', () => {
    expect(stepsAfter('bcacd')).toEqual([
      { kind: 'cure', misconception: 'idea-c', to: '/learn/key-concepts/value/', times: 2 },
      { kind: 'practice', criterion: '1.2', right: 0, of: 2 },
      { kind: 'term', concept: 'cost', missed: 2 },
    ]);
  });

  it('count a question without an answer as missed, though no wrong idea is behind it', () => {
    expect(stepsAfter('bbbb-')).toEqual([
      { kind: 'practice', criterion: '1.3', right: 0, of: 1 },
      { kind: 'term', concept: 'cost', missed: 1 },
    ]);
  });

  it('take the next of a sort where another has none', () => {
    expect(stepsAfter('dbbdb', new Map())).toEqual([
      { kind: 'practice', criterion: '1.1', right: 1, of: 2 },
      { kind: 'term', concept: 'value', missed: 1 },
      { kind: 'practice', criterion: '1.2', right: 1, of: 2 },
    ]);
  });

  it('name a cure once that two wrong ideas share', () => {
    const shared = new Map([...CURES.keys()].map((idea) => [idea, '/learn/x/']));
    const nameless = paperOf(['q1', 'q2'].map((id) => examQuestion(id, { concepts: [] })));
    const attempt = attemptFrom([started('a-1'), chose('a-2', 'q1', 'a'), chose('a-3', 'q2', 'c')]);
    expect(nextSteps(attemptResult(nameless, attempt), shared)).toEqual([
      { kind: 'cure', misconception: 'idea-a', to: '/learn/x/', times: 1 },
      { kind: 'practice', criterion: '1.1', right: 0, of: 2 },
    ]);
  });

  it('are one to three different ones whenever something was missed', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', '-'), { minLength: 5, maxLength: 5 }), (choices) => {
        const steps = stepsAfter(choices.join(''));
        const isPerfect = choices.every((each) => each === 'b');
        expect(steps.length > 0).toBe(!isPerfect);
        expect(steps.length).toBeLessThanOrEqual(3);
        expect(new Set(steps.map((step) => JSON.stringify(step))).size).toBe(steps.length);
      }),
      settings(300),
    );
  });
});
