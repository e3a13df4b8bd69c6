import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AttemptResult,
  attemptResult,
  isPassed,
  RESULT_FILTERS,
  type ResultFilter,
} from '#domain/attempt-result.ts';
import { compareEvents } from '#domain/study-record.ts';
import {
  acts,
  attemptFrom,
  BLUEPRINT,
  chose,
  examQuestion,
  flagged,
  LIMIT_MS,
  paperOf,
  started,
  submitted,
} from './attempt-builders.ts';
import { settings } from './builders.ts';

const questions = [
  examQuestion('q1'),
  examQuestion('q2', { criterion: '1.2', bloom: 2, style: 'list', concepts: ['warranty', 'utility'] }),
  examQuestion('q3', { criterion: '1.2', bloom: 2, style: 'negative' }),
  examQuestion('q4', { criterion: '2.1', style: 'missing-word', concepts: [] }),
];
const paper = paperOf(questions, { met: ['q2', 'q4'] });

const attempt = attemptFrom([
  started('a-1'),
  chose('a-2', 'q1', 'a', { tookMs: 4000 }),
  chose('a-3', 'q2', 'b', { tookMs: 5000 }),
  flagged('a-4', 'q2'),
  chose('a-5', 'q3', 'b', { tookMs: 3000 }),
  chose('a-6', 'q3', 'c', { tookMs: 8000 }),
  chose('a-7', 'q1', 'b', { tookMs: 500 }),
  submitted('a-8'),
]);
const result = attemptResult(paper, attempt);

function picked(filter: ResultFilter): readonly string[] {
  return result.questions.filter(RESULT_FILTERS[filter]).map(({ question }) => question);
}

/** The result of a paper whose first questions took so long, and whose last was left blank. */
function times(...tookMs: readonly number[]): AttemptResult {
  const asked = tookMs.map((_time, place) => examQuestion(`t${place}`));
  const events = tookMs.map((time, place) => chose(`a-${place + 2}`, `t${place}`, 'b', { tookMs: time }));
  return attemptResult(paperOf([...asked, examQuestion('blank')]), attemptFrom([started('a-1'), ...events]));
}

describe('a result', () => {
  it('has the mark, and passes at the pass mark', () => {
    expect(result).toMatchObject({ mark: 2, outOf: 4, passed: true, unanswered: 1 });
    expect(isPassed(1, paper)).toBe(false);
    expect(isPassed(4, { blueprint: { ...BLUEPRINT, pass: null } })).toBeNull();
  });

  it('tells what was right by criterion, outcome, Bloom level and style', () => {
    expect(result.byCriterion).toEqual([
      { id: '1.1', right: 1, of: 1 },
      { id: '1.2', right: 1, of: 2 },
      { id: '2.1', right: 0, of: 1 },
    ]);
    expect(result.byOutcome).toEqual([
      { id: '1', right: 2, of: 3 },
      { id: '2', right: 0, of: 1 },
    ]);
    expect(result.byBloom).toEqual([
      { id: '1', right: 1, of: 2 },
      { id: '2', right: 1, of: 2 },
    ]);
    expect(result.byStyle).toEqual([
      { id: 'list', right: 1, of: 1 },
      { id: 'missing-word', right: 0, of: 1 },
      { id: 'negative', right: 0, of: 1 },
      { id: 'standard', right: 1, of: 1 },
    ]);
  });

  it('marks new questions apart from those met before', () => {
    expect(result.fresh).toEqual({ right: 1, of: 2 });
    expect(result.repeated).toEqual({ right: 1, of: 2 });
  });

  it('tells of each question what was given and what is right', () => {
    expect(result.questions.map(({ verdict, chosen, key }) => [verdict, chosen, key])).toEqual([
      ['right', 'b', 'b'],
      ['right', 'b', 'b'],
      ['wrong', 'c', 'b'],
      ['unanswered', null, 'b'],
    ]);
    expect(result.questions[2]).toEqual({
      question: 'q3',
      place: 3,
      criterion: '1.2',
      concept: 'utility',
      verdict: 'wrong',
      answer: attempt.answers.get('q3')?.[1],
      chosen: 'c',
      key: 'b',
      misconception: 'idea-c',
      change: 'to-wrong',
      isFlagged: false,
      isFresh: true,
      tookMs: 11_000,
      isSlow: true,
    });
    expect(result.questions[3]).toMatchObject({ answer: null, concept: null, misconception: null, change: 'none' });
  });

  it('names no wrong idea behind a right answer, even if its choice has one', () => {
    const [{ question: asked }] = paper.questions as [(typeof paper.questions)[0]];
    const misnamed = asked.choices.map((each) => (each.correct ? { ...each, misconception: 'odd' } : each));
    const odd = paperOf([examQuestion('q1', { choices: misnamed })]);
    expect(attemptResult(odd, attempt).questions[0]).toMatchObject({ verdict: 'right', misconception: null });
  });

  it('counts changed answers by what they came to', () => {
    expect(result).toMatchObject({ changedToRight: 1, changedToWrong: 1 });
  });

  it('lets a learner pick out questions', () => {
    expect(picked('wrong')).toEqual(['q3']);
    expect(picked('unanswered')).toEqual(['q4']);
    expect(picked('flagged')).toEqual(['q2']);
    expect(picked('changed')).toEqual(['q1', 'q3']);
    expect(picked('slow')).toEqual(['q3']);
  });

  it('is empty-handed but whole where nothing was answered', () => {
    const blank = attemptResult(paper, attemptFrom([started('a-1'), submitted('a-2', { by: 'clock' })]));
    expect(blank).toMatchObject({ mark: 0, outOf: 4, passed: false, unanswered: 4, slowest: [], changedToWrong: 0 });
    expect(blank.questions.some(({ isSlow }) => isSlow)).toBe(false);
  });

  it('marks a choice that the paper does not have as wrong, and an answer of another kind as missing', () => {
    const order = { ...chose('a-3', 'q2'), response: { kind: 'order', steps: ['b'] } } as const;
    const odd = attemptResult(paper, attemptFrom([started('a-1'), chose('a-2', 'q1', 'zz'), order]));
    expect(odd.questions.slice(0, 2).map(({ verdict, chosen }) => [verdict, chosen])).toEqual([
      ['wrong', 'zz'],
      ['unanswered', null],
    ]);
  });
});

describe('changes of an answer', () => {
  const changeOf = (...chosen: readonly string[]) =>
    attemptResult(
      paper,
      attemptFrom([started('a-1'), ...chosen.map((each, place) => chose(`a-${place + 2}`, 'q1', each))]),
    ).questions[0]?.change;

  it('are told by the first choice and the last', () => {
    expect(changeOf()).toBe('none');
    expect(changeOf('b')).toBe('none');
    expect(changeOf('a', 'a')).toBe('none');
    expect(changeOf('a', 'b')).toBe('to-right');
    expect(changeOf('b', 'd')).toBe('to-wrong');
    expect(changeOf('a', 'c')).toBe('no-difference');
    expect(changeOf('b', 'a', 'b')).toBe('no-difference');
    expect(changeOf('b', 'a', 'b', 'c')).toBe('to-wrong');
  });
});

describe('time per question', () => {
  const slow = (...tookMs: readonly number[]) =>
    times(...tookMs)
      .questions.filter(({ isSlow }) => isSlow)
      .map(({ question }) => question);

  it('is slow above twice the median of the answered ones, and not at it', () => {
    expect(slow(10, 20, 30, 40, 60)).toEqual([]);
    expect(slow(10, 20, 30, 40, 61)).toEqual(['t4']);
    expect(slow(10, 20, 30, 50)).toEqual([]);
    expect(slow(10, 20, 30, 51)).toEqual(['t3']);
    expect(slow(7)).toEqual([]);
  });

  it('shows the five slowest, longest first, and of equal ones the earlier', () => {
    expect(times(5, 9, 1, 9, 3, 4, 2).slowest.map(({ question }) => question)).toEqual(['t1', 't3', 't0', 't5', 't4']);
  });

  it('counts no answer that came after the end', () => {
    const late = chose('a-3', 'q1', 'b', { tookMs: 9000, activeMs: LIMIT_MS + 1 });
    const events = [started('a-1'), chose('a-2', 'q1', 'b', { tookMs: 1 }), late];
    expect(attemptResult(paper, attemptFrom(events)).questions[0]?.tookMs).toBe(1);
  });
});

describe('the mark of any attempt', () => {
  it('is what an independent count gives, and all parts add up to it', () => {
    fc.assert(
      fc.property(acts(16), (events) => {
        const found = attemptResult(paper, attemptFrom([started('a-0'), ...events]));
        const last = new Map<string, string>();
        for (const each of events.toSorted(compareEvents)) {
          if (each.kind === 'attempt-submitted') break;
          if (each.kind !== 'attempt-answered' || each.activeMs > LIMIT_MS) continue;
          last.set(each.question, each.response.kind === 'choice' ? each.response.choice : '');
        }
        expect(found.mark).toBe([...last.values()].filter((chosen) => chosen === 'b').length);
        expect(found.unanswered).toBe(4 - last.size);
        for (const parts of [
          found.byCriterion,
          found.byOutcome,
          found.byBloom,
          found.byStyle,
          [found.fresh, found.repeated],
        ]) {
          expect(parts.reduce((sum, { right }) => sum + right, 0)).toBe(found.mark);
          expect(parts.reduce((sum, part) => sum + part.of, 0)).toBe(found.outOf);
        }
      }),
      settings(1000),
    );
  });
});
