/** The analysis of a class as plain text to copy into a spreadsheet or a mail: tables whose cells stand between tabs. */
import type { ClassAnalysis, QuestionAnalysis } from './class-analysis.ts';

/** The words of the text in the language of the page; none of them has a tab or a line break. */
export type AnalysisWords = {
  readonly form: string;
  readonly files: string;
  readonly tooFew: string;
  readonly mean: string;
  readonly deviation: string;
  readonly kr20: string;
  readonly mark: string;
  readonly question: string;
  readonly answered: string;
  readonly shareRight: string;
  readonly discrimination: string;
  readonly medianSeconds: string;
  readonly sureAndWrong: string;
  /** Share of each option, the right one with a star, those that hardly anybody chose with a circle. */
  readonly options: string;
  readonly blank: string;
  /** Between whole numbers and decimals, as spreadsheets of that language expect it. */
  readonly decimalSign: '.' | ',';
};

const DECIMALS = 3;

/**
 * The analysis as text: figures of the whole paper, how often each mark came, a line per question. Figures have three
 * decimals; what there is no figure for is a dash. No names of learners are in it.
 */
export function analysisText(analysis: ClassAnalysis, words: AnalysisWords): string {
  const { form, n, isTooFew, mean, deviation, kr20, distribution, questions } = analysis;
  const figure = (value: number | null): string => decimal(value, words);
  const whole = [
    [words.form, safe(form ?? '–')],
    isTooFew ? [words.files, String(n), words.tooFew] : [words.files, String(n)],
    [words.mean, figure(mean)],
    [words.deviation, figure(deviation)],
    [words.kr20, figure(kr20)],
  ];
  const marks = distribution.flatMap((count, mark) => (count === 0 ? [] : [[String(mark), String(count)]]));
  const { question, answered, shareRight, discrimination, medianSeconds, sureAndWrong, options } = words;
  const heads = [question, answered, shareRight, discrimination, medianSeconds, sureAndWrong, options];
  const tables = [
    whole,
    ...(marks.length > 0 ? [[[words.mark, words.files], ...marks]] : []),
    ...(questions.length > 0 ? [[heads, ...questions.map((each) => questionRow(each, words))]] : []),
  ];
  return tables.map((rows) => rows.map((cells) => `${cells.join('\t')}\n`).join('')).join('\n');
}

function questionRow(question: QuestionAnalysis, words: AnalysisWords): readonly string[] {
  const { id, answered, shareRight, discrimination, medianMs, sureAndWrong, options, shareBlank } = question;
  const figure = (value: number | null): string => decimal(value, words);
  const shares = options.map(({ choice, isKey, isIdle, share }) => {
    return safe(`${choice}${isKey ? '*' : ''}${isIdle ? '°' : ''} ${figure(share)}`);
  });
  return [
    safe(id),
    String(answered),
    figure(shareRight),
    figure(discrimination),
    figure(medianMs === null ? null : medianMs / 1000),
    sureAndWrong === null ? '–' : String(sureAndWrong),
    ...shares,
    `${words.blank} ${figure(shareBlank)}`,
  ];
}

/** Without a minus before nothing: -0.0001 is 0.000. */
function decimal(value: number | null, { decimalSign }: AnalysisWords): string {
  if (value === null) return '–';
  const text = value.toFixed(DECIMALS);
  return (Number(text) === 0 ? text.replace('-', '') : text).replace('.', decimalSign);
}

/** A cell from a file: it ends no cell or line, and a spreadsheet takes it for no formula. */
function safe(cell: string): string {
  const plain = cell.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
}
