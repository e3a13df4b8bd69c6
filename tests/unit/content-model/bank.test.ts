import { describe, expect, it } from 'vitest';
import {
  bankCounts,
  choiceQuestions,
  distractorsByMisconception,
  keyLetters,
  letterBand,
  questionsByConcept,
  settledConcepts,
} from '#content-model/bank.ts';
import { contentAfter, EN, ONE, remove, replace, VI } from './small-course.ts';

describe('what the bank holds', () => {
  it('is counted by pool, criterion, Bloom level and style, each question once', () => {
    const { course } = contentAfter(replace(ONE, 'status: reviewed', 'status: draft'));
    const counts = bankCounts(course);
    expect(counts.map((count) => Object.values(count).join(' '))).toEqual([
      'lesson 1.2 2 standard 4 3',
      'exam 1.2 2 list 1 1',
      'lesson 1.2 2 order 1 1',
      'practice 1.2 2 slip 1 1',
      'lesson 1.2 2 sort 1 1',
    ]);
    expect(counts.reduce((sum, { questions }) => sum + questions, 0)).toBe(course.questions.size);
  });

  it('knows where the right options stand, and what is written in which order', () => {
    const { course } = contentAfter(
      replace(ONE, '    correct: true\n', ''),
      replace(ONE, '- id: d\n', '- id: d\n    correct: true\n'),
      // The order of the file counts, not the ids.
      replace('questions/basics/two.yaml', '- id: a\n', '- id: b\n'),
      replace('questions/basics/three.yaml', '    correct: true\n', ''),
    );
    expect(keyLetters(choiceQuestions(course))).toEqual({ A: 3, B: 0, C: 0, D: 1 });
  });

  it('knows the wrong options of a misconception and the questions of a concept', () => {
    const { course } = contentAfter();
    expect(distractorsByMisconception(course).get('swap')).toEqual(
      ['four', 'one', 'three', 'two'].map((question) => ({ question, choice: 'b' })),
    );
    expect(questionsByConcept(course).get('warranty')).toEqual(['four', 'listing', 'one', 'slipping', 'three', 'two']);
    expect(questionsByConcept(course).get('cost')).toBeUndefined();
  });

  it('is still being written for what only modules with planned lessons teach', () => {
    const finished = replace('modules.yaml', ', planned: true', '');
    expect([...settledConcepts(contentAfter().course)]).toEqual([]);
    expect([...settledConcepts(contentAfter(finished).course)]).toEqual(['utility', 'warranty']);
  });

  it('is still being written for what no lesson teaches, as long as a lesson is planned', () => {
    const untaught = [EN, VI].map((path) => replace(path, 'concepts: [utility, warranty]', 'concepts: [utility]'));
    const finished = replace('modules.yaml', ', planned: true', '');
    const other = replace(
      'modules.yaml',
      '- id: basics',
      '- id: more\n  title: { en: More, vi: Thêm }\n  description: { en: More., vi: Thêm. }\n' +
        '  lessons: [{ id: x, title: { en: X, vi: X }, planned: true }]\n- id: basics',
    );
    expect([...settledConcepts(contentAfter(...untaught, finished).course)]).toEqual(['utility', 'warranty']);
    expect([...settledConcepts(contentAfter(...untaught, finished, other).course)]).toEqual(['utility']);
    expect([...settledConcepts(contentAfter(remove(EN), remove(VI), finished).course)]).toEqual([
      'utility',
      'warranty',
    ]);
  });
});

describe('the band of a letter', () => {
  it('is that of the table', () => {
    const most = [20, 40, 60, 80, 120, 200].map((trials) => letterBand(trials).most);
    expect(most).toEqual([10, 17, 24, 30, 43, 66]);
  });

  it('has a lower end, which no letter of a small bank can miss', () => {
    expect([0, 5, 20, 40, 200].map((trials) => letterBand(trials).least)).toEqual([0, 0, 1, 4, 35]);
  });

  it('can be computed for banks of any size', () => {
    expect(letterBand(20_000)).toEqual({ least: 4843, most: 5158 });
  });
});
