import { describe, expect, it } from 'vitest';
import { classAnalysis } from '#domain/class-analysis.ts';
import { type AnalysisWords, analysisText } from '#domain/class-text.ts';
import { classAnswer, classOf, KNOWN, learnerFile, THIRTY } from './class-builders.ts';

const WORDS: AnalysisWords = {
  form: 'Form',
  files: 'Files',
  tooFew: 'too few',
  mean: 'Mean',
  deviation: 'Deviation',
  kr20: 'KR-20',
  mark: 'Mark',
  question: 'Question',
  answered: 'Answered',
  shareRight: 'Right',
  discrimination: 'Rest',
  medianSeconds: 'Seconds',
  sureAndWrong: 'Sure and wrong',
  options: 'Options',
  blank: 'blank',
  decimalSign: '.',
};

describe('the analysis as text', () => {
  it('has the figures of the paper, the marks, and a line per question between tabs', () => {
    const files = classOf({ ba: 1, bb: 1, a: 0 });
    expect(analysisText(classAnalysis(files), WORDS)).toBe(
      [
        'Form\tKC-7F2-K7Q2M9',
        'Files\t2\ttoo few',
        'Mean\t1.500',
        'Deviation\t0.500',
        'KR-20\t0.000',
        '',
        'Mark\tFiles',
        '1\t1',
        '2\t1',
        '',
        'Question\tAnswered\tRight\tRest\tSeconds\tSure and wrong\tOptions',
        'q1\t2\t1.000\t–\t1.000\t–\tb* 1.000\tblank 0.000',
        'q2\t2\t0.500\t–\t1.000\t–\ta 0.500\tb* 0.500\tblank 0.000',
        '',
      ].join('\n'),
    );
  });

  it('writes decimals as the language does, and marks idle options', () => {
    const text = analysisText(classAnalysis(THIRTY, { known: KNOWN }), { ...WORDS, decimalSign: ',' });
    expect(text).toContain('KR-20\t0,524\n');
    expect(text).toContain('\t-0,006\t');
    expect(text).toContain('c° 0,000\tb* 0,433');
    expect(text).not.toContain('too few');
  });

  it('has its first table alone where there is no file', () => {
    expect(analysisText(classAnalysis([]), WORDS)).toBe(
      'Form\t–\nFiles\t0\ttoo few\nMean\t–\nDeviation\t–\nKR-20\t–\n',
    );
  });

  it('lets no file break its cells, start a formula, or tell a name', () => {
    const questions = [classAnswer('=1+1\t\n"', '+c'), classAnswer('@x\u2028y', 'b')];
    const text = analysisText(classAnalysis([learnerFile('ann', 'b', { name: 'Ánh', form: '-1', questions })]), WORDS);
    expect(text).toContain("Form\t'-1\n");
    expect(text).toContain(`\n'=1+1 "\t1\t`);
    expect(text).toContain("\t'+c 1.000\t");
    expect(text).toContain("\n'@x y\t");
    expect(text).not.toContain('Ánh');
  });
});
