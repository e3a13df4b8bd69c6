/**
 * Item analysis of a class: how hard each question of one form was, how well it told learners apart, what its options
 * drew, and how much the marks of the whole paper can be trusted.
 *
 * The figures are those of classical test theory, for the class as it is and not as a sample of a larger one: every
 * deviation and variance is that of a population (divided by n). A question left blank counts as wrong.
 *
 * @source The usual textbook definitions: point-biserial as Pearson's correlation of a 0/1 variable; formula 20 of
 * Kuder and Richardson, "The theory of the estimation of test reliability", Psychometrika 2 (1937).
 */
import { type ClassAnswer, type ClassFile, onePerLearner } from './class-file.ts';

/** With fewer files the figures say little, and the page says so. */
export const FEWEST_FILES = 20;
/** A wrong option chosen by a smaller share of the class draws nobody. */
const LEAST_SHARE = 1 / 20;

/** A question of the form as the bank has it. */
export type KnownQuestion = {
  readonly id: string;
  readonly revision: number;
  /** Ids of its choices in the order of the file, and of the right one among them. */
  readonly choices: readonly string[];
  readonly key: string;
};

export type OptionAnalysis = {
  readonly choice: string;
  readonly isKey: boolean;
  readonly chosen: number;
  /** Of all files; together with the share left blank they make 1. */
  readonly share: number;
  /** A wrong option that fewer than 5 % chose. */
  readonly isIdle: boolean;
};

export type QuestionAnalysis = {
  readonly id: string;
  readonly revision: number;
  /** How many files; how many of them have an answer. */
  readonly n: number;
  readonly answered: number;
  /** Right answers of all files, from 0 to 1. */
  readonly shareRight: number;
  /**
   * Correlation of being right here with the number right in the rest of the paper (this question left out), from -1
   * to 1; null where all were right or all wrong, or all had the same rest.
   */
  readonly discrimination: number | null;
  /** By the bank where it knows the question; else those that somebody chose, by id. */
  readonly options: readonly OptionAnalysis[];
  readonly shareBlank: number;
  /** Middle active time of those who answered, in ms; null for none. */
  readonly medianMs: number | null;
  /** Wrong answers given as sure; null where no file says how sure its learner was. */
  readonly sureAndWrong: number | null;
};

export type ClassAnalysis = {
  /** The form analysed; null if there is no file. */
  readonly form: string | null;
  /** How many files count. */
  readonly n: number;
  readonly isTooFew: boolean;
  /** Files left out because the same learner has a later one of the same form. */
  readonly replaced: number;
  readonly apart: readonly FileApart[];
  /** In the order asked. */
  readonly questions: readonly QuestionAnalysis[];
  /** Of the marks; null if there is no file. */
  readonly mean: number | null;
  readonly deviation: number | null;
  /** Reliability by formula 20; null for fewer than two questions, or where all have the same mark. May be negative. */
  readonly kr20: number | null;
  /** How many files have each mark, from 0 to all questions; empty if there is no file. */
  readonly distribution: readonly number[];
};

/** A file that is not of the class: of another form, or under the same code with other questions or revisions. */
export type FileApart = { readonly reason: 'other-form' | 'other-questions'; readonly file: ClassFile };

/** Which form is analysed, and what the bank knows of its questions. */
export type AnalysisOptions = { readonly form?: string; readonly known?: readonly KnownQuestion[] };

/**
 * The analysis of the files of one form, in whatever order they come: the form given, else the one with the most files.
 * Without `known` an option that nobody chose cannot be told of.
 */
export function classAnalysis(files: readonly ClassFile[], options: AnalysisOptions = {}): ClassAnalysis {
  const distinct = onePerLearner(files);
  const form = options.form ?? mostFrequent(distinct.map((file) => file.form));
  const ofForm = distinct.filter((file) => file.form === form);
  const asked = mostFrequent(ofForm.map(askedIn));
  const counted = ofForm.filter((file) => askedIn(file) === asked);
  const apart = distinct.flatMap((file): readonly FileApart[] => {
    if (file.form !== form) return [{ reason: 'other-form', file }];
    return askedIn(file) === asked ? [] : [{ reason: 'other-questions', file }];
  });
  const marks = counted.map(markOf);
  const questions = (counted[0]?.questions ?? []).map((_question, place) =>
    questionAnalysis(
      counted.flatMap((file) => file.questions[place] ?? []),
      marks,
      options.known ?? [],
    ),
  );
  return {
    form,
    n: counted.length,
    isTooFew: counted.length < FEWEST_FILES,
    replaced: files.length - distinct.length,
    apart,
    questions: questions.flatMap((question) => question ?? []),
    ...wholePaper(counted, marks),
  };
}

/** Mean, deviation, reliability and distribution of the marks. */
function wholePaper(
  counted: readonly ClassFile[],
  marks: readonly number[],
): Pick<ClassAnalysis, 'mean' | 'deviation' | 'kr20' | 'distribution'> {
  const n = marks.length;
  if (n === 0) return { mean: null, deviation: null, kr20: null, distribution: [] };
  const items = counted[0]?.questions.length ?? 0;
  // Whole numbers as long as possible: n² times the variance is 0 where all marks are equal, and never nearly so.
  const spread = n * sumOf(marks.map((mark) => mark * mark)) - sumOf(marks) ** 2;
  const itemSpread = sumOf(
    Array.from({ length: items }, (_, place) => {
      const right = counted.filter((file) => file.questions[place]?.isRight).length;
      return right * (n - right);
    }),
  );
  return {
    mean: sumOf(marks) / n,
    deviation: Math.sqrt(spread) / n,
    kr20: items < 2 || spread === 0 ? null : (items / (items - 1)) * (1 - itemSpread / spread),
    distribution: Array.from({ length: items + 1 }, (_, mark) => marks.filter((one) => one === mark).length),
  };
}

/** One question in all files; `marks` are those of the files. Null for no files. */
function questionAnalysis(
  answers: readonly ClassAnswer[],
  marks: readonly number[],
  known: readonly KnownQuestion[],
): QuestionAnalysis | null {
  const [first] = answers;
  if (first === undefined) return null;
  const { id, revision } = first;
  const n = answers.length;
  const scores = answers.map(scoreOf);
  const answered = answers.filter(({ chosen }) => chosen !== null).length;
  const isAsked = answers.some(({ confidence }) => confidence !== undefined);
  return {
    id,
    revision,
    n,
    answered,
    shareRight: sumOf(scores) / n,
    discrimination: correlation(
      scores,
      scores.map((score, place) => (marks[place] ?? 0) - score),
    ),
    options: optionsOf(
      answers,
      known.find((one) => one.id === id && one.revision === revision),
    ),
    shareBlank: (n - answered) / n,
    medianMs: medianOf(answers.flatMap(({ ms }) => ms ?? [])),
    sureAndWrong: isAsked ? answers.filter(isSureAndWrong).length : null,
  };
}

function optionsOf(answers: readonly ClassAnswer[], known: KnownQuestion | undefined): readonly OptionAnalysis[] {
  const chosen = new Set(answers.flatMap((answer) => answer.chosen ?? []));
  const key = known?.key ?? answers.find(({ isRight }) => isRight)?.chosen ?? null;
  // What the bank does not know comes last: nothing that was chosen is left out of the shares.
  const choices = new Set([...(known?.choices ?? []), ...[...chosen].toSorted()]);
  return [...choices].map((choice) => {
    const count = answers.filter((answer) => answer.chosen === choice).length;
    const share = count / answers.length;
    const isKey = choice === key;
    return { choice, isKey, chosen: count, share, isIdle: !isKey && share < LEAST_SHARE };
  });
}

/** Pearson's correlation; null where one of the two does not vary. Exact sums: scores are small whole numbers. */
function correlation(xs: readonly number[], ys: readonly number[]): number | null {
  const n = xs.length;
  const products = (as: readonly number[], bs: readonly number[]): number =>
    n * sumOf(as.map((a, place) => a * (bs[place] ?? 0))) - sumOf(as) * sumOf(bs);
  const spread = products(xs, xs) * products(ys, ys);
  return spread === 0 ? null : products(xs, ys) / Math.sqrt(spread);
}

function isSureAndWrong({ chosen, isRight, confidence }: ClassAnswer): boolean {
  return chosen !== null && !isRight && confidence === 'sure';
}

function scoreOf({ isRight }: ClassAnswer): 0 | 1 {
  return isRight ? 1 : 0;
}

function markOf({ questions }: ClassFile): number {
  return questions.filter(({ isRight }) => isRight).length;
}

/** Which questions in which order and revision, as a text to compare. */
function askedIn({ questions }: ClassFile): string {
  return JSON.stringify(questions.map(({ id, revision }) => [id, revision]));
}

/** Of equally frequent texts the first by their code units; null for none. */
function mostFrequent(texts: readonly string[]): string | null {
  const counts = [...Map.groupBy(texts, (text) => text)];
  const [most] = counts.toSorted(
    ([one, those], [other, others]) => others.length - those.length || (one < other ? -1 : 1),
  );
  return most?.[0] ?? null;
}

/** The middle one, or the mean of the two in the middle; null for none. */
function medianOf(times: readonly number[]): number | null {
  const sorted = times.toSorted((one, other) => one - other);
  const below = sorted[Math.ceil(sorted.length / 2) - 1];
  const above = sorted[Math.floor(sorted.length / 2)];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
