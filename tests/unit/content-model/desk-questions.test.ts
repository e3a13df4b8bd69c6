import { describe, expect, it } from 'vitest';
import {
  conceptUses,
  countsOf,
  coverageOf,
  keyBalance,
  lackingIn,
  misconceptionUses,
  mixOf,
  styleShares,
} from '#content-model/desk-questions.ts';
import { contentAfter, ONE, remove, replace, SMALL, smallCourse, write, type Break } from './small-course.ts';

const LISTING = 'questions/basics/listing.yaml';
const course = (...breaks: readonly Break[]) => contentAfter(...breaks).course;
const enabled = replace(SMALL, 'enabled: false', 'enabled: true');
const exam = String(smallCourse()[SMALL]);
const final = write('exams/last.yaml', exam.replace('SM', 'LA').replace('pool: exam', 'pool: final'));
const larger = write('exams/large.yaml', exam.replace('SM', 'LG').replace("'1.2': 2", "'1.2': 5"));

describe('coverage against need', () => {
  it('names every criterion in its order, with what papers can draw and what all blueprints need', () => {
    expect(coverageOf(course())).toEqual([
      {
        criterion: '1.1',
        lesson: 0,
        practice: 0,
        exam: { there: 0, needed: 0, planned: 4 },
        final: { there: 0, needed: 0, planned: 0 },
      },
      {
        criterion: '1.2',
        lesson: 6,
        practice: 1,
        exam: { there: 1, needed: 0, planned: 4 },
        final: { there: 0, needed: 0, planned: 0 },
      },
    ]);
  });

  it('needs twice the largest paper of the pool exam, and one of the pool final', () => {
    const [, described] = coverageOf(course(enabled, larger, final));
    expect(described?.exam).toEqual({ there: 1, needed: 4, planned: 10 });
    expect(described?.final).toEqual({ there: 0, needed: 0, planned: 2 });
  });

  it('counts no draft and no other kind as drawn', () => {
    const [, described] = coverageOf(course(replace(LISTING, 'status: reviewed', 'status: draft')));
    expect(described?.exam.there).toBe(0);
  });

  it('has a last row for what is not examined, if a question is about that', () => {
    const rows = coverageOf(course(replace(ONE, "criterion: '1.2'", 'criterion: null')));
    expect(rows.at(-1)).toMatchObject({ criterion: null, lesson: 1, exam: { there: 0, planned: 0 } });
  });

  it('sums what a pool lacks; what one criterion has too much does not help another', () => {
    expect(lackingIn(coverageOf(course()), 'exam')).toBe(7);
    expect(lackingIn(coverageOf(course(remove(SMALL))), 'exam')).toBe(0);
    expect(lackingIn(coverageOf(course(replace(SMALL, "'1.2': 2", "'1.3': 2"))), 'exam')).toBe(4);
  });
});

describe('mix', () => {
  it('counts criterion × Bloom × style × pool, in this order, without empty rows', () => {
    const rows = mixOf(course(replace(ONE, "criterion: '1.2'", 'criterion: null')));
    expect(
      rows.map(({ criterion, bloom, style, pools }) => [criterion, bloom, style, ...Object.values(pools)]),
    ).toEqual([
      ['1.2', 2, 'standard', 3, 0, 0, 0],
      ['1.2', 2, 'list', 0, 0, 1, 0],
      ['1.2', 2, 'sort', 1, 0, 0, 0],
      ['1.2', 2, 'order', 1, 0, 0, 0],
      ['1.2', 2, 'slip', 0, 1, 0, 0],
      [null, 2, 'standard', 1, 0, 0, 0],
    ]);
  });

  it('compares the styles of a pool with what its blueprints want, from the least to the most', () => {
    const other = write('exams/large.yaml', exam.replace('SM', 'LG').replace('list: 20', 'list: 40'));
    expect(styleShares(course(other), 'exam')).toEqual([
      { style: 'standard', there: 0, least: 65, most: 65 },
      { style: 'list', there: 100, least: 20, most: 40 },
      { style: 'missing-word', there: 0, least: 10, most: 10 },
      { style: 'negative', there: 0, least: 5, most: 5 },
    ]);
  });

  it('compares nothing in an empty pool, or without a blueprint', () => {
    expect(styleShares(course(final), 'final')).toEqual([]);
    expect(styleShares(course(remove(SMALL)), 'exam')).toEqual([]);
  });
});

describe('right options', () => {
  it('are counted by pool, and judged only where they are many', () => {
    expect(keyBalance(course())).toEqual([
      {
        pool: 'lesson',
        questions: 4,
        letters: { A: 4, B: 0, C: 0, D: 0 },
        band: { least: 0, most: 3 },
        outside: undefined,
      },
      {
        pool: 'exam',
        questions: 1,
        letters: { A: 1, B: 0, C: 0, D: 0 },
        band: { least: 0, most: 1 },
        outside: undefined,
      },
    ]);
  });

  it('are out of balance where a letter leaves its band', () => {
    const one = String(smallCourse()[ONE]);
    const many = Array.from({ length: 16 }, (_, n) => write(`questions/basics/more-${n}.yaml`, one));
    const [lessons] = keyBalance(course(...many));
    expect(lessons).toMatchObject({ questions: 20, band: { least: 1, most: 10 }, outside: ['A', 'B', 'C', 'D'] });
  });
});

describe('uses', () => {
  it('name every misconception and every term, those with the fewest first', () => {
    const idle = '- id: idle\n  name: { en: x, vi: y }\n  concepts: [utility]\n  cure: /learn/basics/two-gates/\n';
    const [unused, swap] = misconceptionUses(course(replace('misconceptions.yaml', '- id: swap', `${idle}- id: swap`)));
    expect(unused).toEqual({ id: 'idle', count: 0, questions: [] });
    expect(swap).toEqual({ id: 'swap', count: 4, questions: ['four', 'one', 'three', 'two'] });
    const terms = conceptUses(course());
    expect(terms.map(({ count }) => count)).toEqual(terms.map(({ count }) => count).toSorted((a, b) => a - b));
    expect(terms.map(({ id }) => id).toSorted()).toEqual(['utility', 'warranty']);
  });

  it('are counted by their number, the last count holding all above', () => {
    const uses = [0, 3, 9, 1].map((count) => ({ count }));
    expect(countsOf(uses, 3)).toEqual([1, 1, 0, 2]);
    expect(countsOf([], 2)).toEqual([0, 0, 0]);
  });
});
