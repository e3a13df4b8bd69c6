import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classAnalysis, type ClassAnalysis, FEWEST_FILES, type QuestionAnalysis } from '#domain/class-analysis.ts';
import type { ClassAnswer, ClassFile } from '#domain/class-file.ts';
import { settings } from './builders.ts';
import { classAnswer, classOf, KNOWN, learnerFile, THIRTY } from './class-builders.ts';

function questionIn(analysis: ClassAnalysis, id: string): QuestionAnalysis {
  const found = analysis.questions.find((question) => question.id === id);
  if (found === undefined) throw new Error(`no question ${id}`);
  return found;
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function varianceOf(numbers: readonly number[]): number {
  const mean = meanOf(numbers);
  return meanOf(numbers.map((number) => (number - mean) ** 2));
}

/** The point-biserial in its own formula: difference of two means over the deviation, times the root of p and q. */
function pointBiserial(isRight: readonly boolean[], rest: readonly number[]): number | null {
  const p = meanOf(isRight.map(Number));
  const deviation = Math.sqrt(varianceOf(rest));
  if (p === 0 || p === 1 || deviation < 1e-9) return null;
  const meanWhere = (value: boolean): number => meanOf(rest.filter((_mark, place) => isRight[place] === value));
  return ((meanWhere(true) - meanWhere(false)) / deviation) * Math.sqrt(p * (1 - p));
}

/** By columns of right and wrong, as it is worked out on paper. */
function byHand(files: readonly ClassFile[]): { readonly kr20: number | null; readonly each: (number | null)[] } {
  const rows = files.map(({ questions }) => questions.map(({ isRight }) => isRight));
  const marks = rows.map((row) => row.filter(Boolean).length);
  const places = (rows[0] ?? []).map((_right, place) => place);
  const columns = places.map((place) => rows.map((row) => row[place] === true));
  const variances = columns.map((column) => varianceOf(column.map(Number)));
  const k = places.length;
  const ofMarks = varianceOf(marks);
  return {
    kr20: k < 2 || ofMarks < 1e-9 ? null : (k / (k - 1)) * (1 - variances.reduce((sum, one) => sum + one, 0) / ofMarks),
    each: columns.map((column) =>
      pointBiserial(
        column,
        marks.map((mark, row) => mark - Number(column[row])),
      ),
    ),
  };
}

const letter = fc.constantFrom('a', 'b', 'b', 'c', '-');
const someFiles: fc.Arbitrary<readonly ClassFile[]> = fc
  .integer({ min: 1, max: 5 })
  .chain((questions) =>
    fc
      .array(
        fc.tuple(
          fc.constantFrom('ann', 'ben', 'chi', 'dan', 'eve', 'flo'),
          fc.array(letter, { minLength: questions, maxLength: questions }),
          fc.constantFrom('2026-11-26', '2026-11-27'),
          fc.integer({ min: 1, max: 3 }),
        ),
        { maxLength: 12 },
      )
      .map((rows) =>
        rows.map(([name, letters, day, activeMs]) => learnerFile(name, letters.join(''), { day, activeMs })),
      ),
  );

describe('the analysis of thirty files', () => {
  const analysis = classAnalysis(THIRTY, { known: KNOWN });

  it('has mean, deviation, reliability and distribution of the marks', () => {
    expect(analysis).toMatchObject({ n: 30, isTooFew: false, replaced: 0, apart: [], distribution: [2, 9, 8, 5, 6] });
    expect(analysis.mean).toBeCloseTo(2.133, 3);
    expect(analysis.deviation).toBeCloseTo(1.231, 3);
    expect(analysis.kr20).toBeCloseTo(0.524, 3);
  });

  it.each([
    ['q1', 0.7, 0.127],
    ['q2', 0.633, 0.586],
    ['q3', 0.367, 0.702],
    ['q4', 0.433, -0.006],
  ])('says of %s how many were right and how well it told learners apart', (id, share, discrimination) => {
    expect(questionIn(analysis, id).shareRight).toBeCloseTo(share, 3);
    expect(questionIn(analysis, id).discrimination).toBeCloseTo(discrimination, 3);
  });

  it('says what each option drew, as the bank orders them', () => {
    const { options, shareBlank, answered } = questionIn(analysis, 'q4');
    expect(options.map(({ choice, chosen, isKey, isIdle }) => [choice, chosen, isKey, isIdle])).toEqual([
      ['d', 3, false, false],
      ['c', 0, false, true],
      ['b', 13, true, false],
      ['a', 12, false, false],
    ]);
    expect(options[3]?.share).toBeCloseTo(0.4, 12);
    expect(shareBlank).toBeCloseTo(2 / 30, 12);
    expect(answered).toBe(28);
  });

  it('tells of chosen options alone where the bank does not know the question, or knows another revision', () => {
    for (const known of [[], KNOWN.map((one) => ({ ...one, revision: 2, key: 'a' }))]) {
      const { options } = questionIn(classAnalysis(THIRTY, { known }), 'q4');
      expect(options.map(({ choice, isKey }) => [choice, isKey])).toEqual([
        ['a', false],
        ['b', true],
        ['d', false],
      ]);
    }
  });

  it('counts an option that nobody knows as well', () => {
    const { options } = questionIn(classAnalysis([learnerFile('ann', 'z')], { known: KNOWN }), 'q1');
    expect(options.map(({ choice }) => choice)).toEqual(['d', 'c', 'b', 'a', 'z']);
  });
});

describe('an option', () => {
  it('is idle below five in a hundred, not at it, and never as the key', () => {
    const { options } = questionIn(classAnalysis(classOf({ a: 93, c: 5, d: 2 }), { known: KNOWN }), 'q1');
    expect(options.filter(({ isIdle }) => isIdle).map(({ choice }) => choice)).toEqual(['d']);
    expect(options.find(({ isKey }) => isKey)).toMatchObject({ choice: 'b', chosen: 0, isIdle: false });
  });
});

/** The file of a learner who got the only question wrong in such a time. */
function wrongFile(learner: string, ms: number, changes: Partial<ClassAnswer> = {}): ClassFile {
  return learnerFile(learner, 'a', { questions: [classAnswer('q1', 'a', { ms, ...changes })] });
}

describe('times and confidence', () => {
  it('give the middle time of those who answered, or the mean of the two in the middle', () => {
    const three = [wrongFile('ann', 100), wrongFile('ben', 9000), wrongFile('chi', 200), learnerFile('dan', '-')];
    expect(classAnalysis(three).questions[0]?.medianMs).toBe(200);
    expect(classAnalysis([...three, wrongFile('eve', 300)]).questions[0]?.medianMs).toBe(250);
    expect(classAnalysis([learnerFile('dan', '-')]).questions[0]?.medianMs).toBeNull();
  });

  it('count who was sure and wrong, where anybody was asked', () => {
    const right = learnerFile('dan', 'b', { questions: [classAnswer('q1', 'b', { confidence: 'sure' })] });
    const sure = [wrongFile('ann', 1, { confidence: 'sure' }), wrongFile('ben', 1, { confidence: 'guess' }), right];
    expect(classAnalysis(sure).questions[0]?.sureAndWrong).toBe(1);
    expect(classAnalysis([right]).questions[0]?.sureAndWrong).toBe(0);
    expect(classAnalysis([wrongFile('ann', 1)]).questions[0]?.sureAndWrong).toBeNull();
  });
});

describe('what there is no figure for', () => {
  it('is everything where there is no file', () => {
    expect(classAnalysis([])).toEqual({
      form: null,
      n: 0,
      isTooFew: true,
      replaced: 0,
      apart: [],
      questions: [],
      mean: null,
      deviation: null,
      kr20: null,
      distribution: [],
    });
  });

  it('is correlation and reliability where all are alike, and reliability for one question', () => {
    const alike = classAnalysis(classOf({ bba: 25 }));
    expect(alike).toMatchObject({ mean: 2, deviation: 0, kr20: null });
    expect(alike.questions.map(({ discrimination }) => discrimination)).toEqual([null, null, null]);
    const single = classAnalysis(classOf({ a: 3, b: 4 }));
    expect(single.kr20).toBeNull();
    expect(single.questions[0]?.discrimination).toBeNull();
  });

  it('is not to be trusted under twenty files', () => {
    expect(classAnalysis(classOf({ ba: FEWEST_FILES - 1 })).isTooFew).toBe(true);
    expect(classAnalysis(classOf({ ba: FEWEST_FILES })).isTooFew).toBe(false);
  });
});

describe('files that do not belong', () => {
  const other = learnerFile('zoe', 'bb', { form: 'KC-7F2-AAAAAA' });
  const bent = learnerFile('yan', 'bbb');
  const two = classOf({ ba: 2, ab: 1 });

  it('are set apart with the reason, and the form of most files is analysed', () => {
    const analysis = classAnalysis([other, bent, ...two]);
    expect(analysis).toMatchObject({ form: 'KC-7F2-K7Q2M9', n: 3 });
    expect(analysis.apart).toEqual([
      { reason: 'other-form', file: other },
      { reason: 'other-questions', file: bent },
    ]);
  });

  it('are the many where the instructor names the form of the few', () => {
    const analysis = classAnalysis([other, ...two], { form: other.form });
    expect(analysis).toMatchObject({ n: 1, mean: 2 });
    expect(analysis.apart.map(({ reason }) => reason)).toEqual(['other-form', 'other-form', 'other-form']);
  });

  it('are those with another revision under the same code', () => {
    const revised = learnerFile('xu', 'b', { questions: [classAnswer('q1', 'b', { revision: 2 })] });
    expect(classAnalysis([revised, ...classOf({ a: 2 })]).apart).toEqual([
      { reason: 'other-questions', file: revised },
    ]);
  });
});

describe('any class', () => {
  it('has the figures that other formulas give', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const distinct = new Map(files.map((file) => [file.learner, file]));
        const analysis = classAnalysis([...distinct.values()]);
        const expected = byHand([...distinct.values()]);
        const found = [analysis.kr20, ...analysis.questions.map(({ discrimination }) => discrimination)];
        [expected.kr20, ...expected.each].forEach((value, place) => {
          if (value === null) expect(found[place] ?? null).toBeNull();
          else expect(found[place]).toBeCloseTo(value, 9);
        });
      }),
      settings(500),
    );
  });

  it('is the same in any order, and with files given twice', () => {
    fc.assert(
      fc.property(
        someFiles.chain((files) =>
          fc.tuple(fc.constant(files), fc.shuffledSubarray([...files], { minLength: files.length })),
        ),
        ([files, mixed]) => {
          const analysis = classAnalysis(files);
          expect(classAnalysis(mixed)).toEqual(analysis);
          const twice = classAnalysis([...files, ...mixed]);
          expect(twice).toEqual({ ...analysis, replaced: analysis.replaced + files.length });
        },
      ),
      settings(300),
    );
  });

  it('has shares that make one, and as many files as there are learners', () => {
    fc.assert(
      fc.property(someFiles, (files) => {
        const { n, distribution, questions } = classAnalysis(files);
        expect(n).toBe(new Set(files.map(({ learner }) => learner)).size);
        expect(distribution.reduce((sum, count) => sum + count, 0)).toBe(n);
        for (const { options, shareBlank } of questions) {
          expect(options.reduce((sum, { share }) => sum + share, shareBlank)).toBeCloseTo(1, 12);
        }
      }),
      settings(300),
    );
  });
});
