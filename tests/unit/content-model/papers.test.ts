import { describe, expect, it } from 'vitest';
import { blueprintOf, paperBank } from '#content-model/papers.ts';
import { FAIR, FAIR_LIST, fairCourse } from './fair-course.ts';
import { contentFrom, replace, type Break } from './small-course.ts';

const courseWith = (...breaks: readonly Break[]) => {
  const files = fairCourse();
  for (const change of breaks) change(files);
  return contentFrom(files).course;
};

describe('the bank that papers are drawn of', () => {
  it('holds what drawing reads of a question, and no word of its texts', () => {
    const [list] = paperBank(courseWith(replace(FAIR_LIST, 'revision: 1', 'revision: 2')));
    expect(list).toEqual({
      id: 'four',
      revision: 2,
      pool: 'lesson',
      criterion: '1.2',
      bloom: 2,
      style: 'list',
      key: 'c',
      choices: ['a', 'b', 'c', 'd'],
      enemies: [],
      fixedOrder: true,
    });
  });

  it('names enemies, and is the same after a change of words', () => {
    const bank = paperBank(courseWith(replace(FAIR, 'status: reviewed', 'enemies: [two]\nstatus: reviewed')));
    expect(bank.find(({ id }) => id === 'one')?.enemies).toEqual(['two']);
    const reworded = replace(FAIR, 'What does the utility of a parking service describe?', 'What is it about?');
    expect(paperBank(courseWith(reworded))).toEqual(paperBank(courseWith()));
  });

  it('leaves out drafts, other kinds, and what has no key', () => {
    const idsWith = (...breaks: readonly Break[]): readonly string[] =>
      paperBank(courseWith(...breaks)).map(({ id }) => id);
    expect(idsWith()).toEqual(['four', 'one', 'three', 'two']);
    expect(idsWith(replace(FAIR, 'status: reviewed', 'status: draft'))).toEqual(['four', 'three', 'two']);
    expect(idsWith(replace(FAIR, '    correct: true\n', ''))).toEqual(['four', 'three', 'two']);
  });
});

describe('a blueprint', () => {
  it('is what its file says, under the name of the file', () => {
    const { exams } = courseWith();
    expect([...exams.values()].map(blueprintOf)).toEqual([
      {
        id: 'small',
        code: 'SM',
        pool: 'exam',
        minutes: 15,
        pass: 3,
        questions: { '1.1': 2, '1.2': 2 },
        styles: { standard: 65, list: 20, 'missing-word': 10, negative: 5 },
      },
    ]);
  });
});
