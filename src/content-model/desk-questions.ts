/**
 * What the author's desk says of the questions: how many there are against what papers need, how they are mixed, where
 * their right options stand, and which ideas and terms they miss. Counted by bank.ts, as the rules of the bank are.
 */
import { STYLES, type Pool, type Style } from '#domain/question.ts';
import {
  bankCounts,
  choiceQuestions,
  distractorsByMisconception,
  drawnFrom,
  KEY_LETTERS,
  keyLetters,
  LEAST_TO_JUDGE,
  letterBand,
  PAPERS,
  POOLS,
  questionsByConcept,
  type Band,
  type BankCount,
  type BankStyle,
  type KeyLetter,
} from './bank.ts';
import type { Course } from './course.ts';

/** The pools that papers are drawn from. */
export const PAPER_POOLS = ['exam', 'final'] as const;
type PaperPool = (typeof PAPER_POOLS)[number];

/** What papers need of a criterion, and what there is. */
export type Stock = {
  /** Questions that papers can draw: reviewed ones of kind `choice`. */
  readonly there: number;
  /** What the blueprints that are enabled need; 0 if they draw none. */
  readonly needed: number;
  /** The same for all blueprints, never less. */
  readonly planned: number;
};

export type Coverage = {
  /** Null for context that is not examined. */
  readonly criterion: string | null;
  /** Pools that no paper is drawn from: all their questions, of every kind, drafts too. */
  readonly lesson: number;
  readonly practice: number;
  readonly exam: Stock;
  readonly final: Stock;
};

/** Every criterion of the syllabus in its order, and last what is not examined, if a question is about that. */
export function coverageOf(course: Pick<Course, 'questions' | 'exams' | 'syllabus'>): readonly Coverage[] {
  const counts = bankCounts(course);
  const criteria = course.syllabus.flatMap((outcome) => outcome.criteria.map(({ id }) => id));
  const rows = counts.some(({ criterion }) => criterion === null) ? [...criteria, null] : criteria;
  return rows.map((criterion) => {
    const own = counts.filter((count) => count.criterion === criterion);
    const inPool = (pool: Pool): number => sum(own.filter((count) => count.pool === pool));
    const stock = (pool: PaperPool): Stock => ({
      there: drawnFrom(own, pool).reduce((total, { reviewed }) => total + reviewed, 0),
      needed: needOf(course, pool, criterion, true),
      planned: needOf(course, pool, criterion, false),
    });
    return {
      criterion,
      lesson: inPool('lesson'),
      practice: inPool('practice'),
      exam: stock('exam'),
      final: stock('final'),
    };
  });
}

/** As often as the pool must fill a paper, what its largest blueprint draws of the criterion. */
function needOf(
  { exams }: Pick<Course, 'exams'>,
  pool: PaperPool,
  criterion: string | null,
  onlyEnabled: boolean,
): number {
  const drawn = [...exams.values()]
    .filter(({ authored }) => authored.pool === pool && (authored.enabled || !onlyEnabled))
    .map(({ authored }) => (criterion === null ? 0 : (authored.questions[criterion] ?? 0)));
  return PAPERS[pool] * Math.max(0, ...drawn);
}

/** How many questions a pool of papers lacks until every blueprint can be enabled. */
export function lackingIn(coverage: readonly Coverage[], pool: PaperPool): number {
  return coverage.reduce((total, { [pool]: { there, planned } }) => total + Math.max(0, planned - there), 0);
}

function sum(counts: readonly Pick<BankCount, 'questions'>[]): number {
  return counts.reduce((total, { questions }) => total + questions, 0);
}

/** Questions of one criterion, Bloom level and style (or kind), by pool. */
export type Mix = {
  readonly criterion: string | null;
  readonly bloom: 1 | 2;
  readonly style: BankStyle;
  readonly pools: Readonly<Record<Pool, number>>;
};

/** Styles and kinds in the order of the desk. */
export const BANK_STYLES: readonly BankStyle[] = [...STYLES, 'sort', 'order', 'slip'];

/** What there is of criterion × Bloom × style × pool: by criterion, level and style; what no question is has no entry. */
export function mixOf(course: Pick<Course, 'questions'>): readonly Mix[] {
  const groups = Map.groupBy(bankCounts(course), ({ criterion, bloom, style }) => `${criterion} ${bloom} ${style}`);
  const mixes = [...groups.values()].flatMap((counts) => {
    const [first] = counts;
    if (first === undefined) return [];
    const { criterion, bloom, style } = first;
    const inPool = (pool: Pool): number => sum(counts.filter((count) => count.pool === pool));
    const [lesson, practice, exam, final] = [inPool('lesson'), inPool('practice'), inPool('exam'), inPool('final')];
    return [{ criterion, bloom, style, pools: { lesson, practice, exam, final } }];
  });
  return mixes.toSorted(byPlace);
}

/** What is not examined stands last. */
function byPlace(a: Mix, b: Mix): number {
  return (
    Number(a.criterion === null) - Number(b.criterion === null) ||
    (a.criterion ?? '').localeCompare(b.criterion ?? '', 'en', { numeric: true }) ||
    a.bloom - b.bloom ||
    BANK_STYLES.indexOf(a.style) - BANK_STYLES.indexOf(b.style)
  );
}

/** How much of a pool is of a style, and how much its blueprints want, in per cent. */
export type StyleShare = {
  readonly style: Style;
  readonly there: number;
  readonly least: number;
  readonly most: number;
};

/** Shares of a pool's reviewed questions; empty if there is none, or if no blueprint draws from the pool. */
export function styleShares(course: Pick<Course, 'questions' | 'exams'>, pool: PaperPool): readonly StyleShare[] {
  const drawn = drawnFrom(bankCounts(course), pool);
  const all = drawn.reduce((total, { reviewed }) => total + reviewed, 0);
  const exams = [...course.exams.values()].filter(({ authored }) => authored.pool === pool);
  if (all === 0 || exams.length === 0) return [];
  return STYLES.map((style) => {
    const own = drawn.filter((count) => count.style === style).reduce((total, { reviewed }) => total + reviewed, 0);
    const wanted = exams.map(({ authored }) => authored.styles[style]);
    return {
      style,
      there: Math.round((100 * own) / all),
      least: Math.min(...wanted),
      most: Math.max(...wanted),
    };
  });
}

/** Where the right options of a pool stand. */
export type KeyBalance = {
  readonly pool: Pool;
  readonly questions: number;
  readonly letters: Readonly<Record<KeyLetter, number>>;
  readonly band: Band;
  /** Letters outside the band; undefined where there are too few questions to judge. */
  readonly outside: readonly KeyLetter[] | undefined;
};

/** Every pool with a question of kind `choice`. */
export function keyBalance(course: Pick<Course, 'questions'>): readonly KeyBalance[] {
  const byPool = Map.groupBy(choiceQuestions(course), ({ authored }) => authored.pool);
  return POOLS.flatMap((pool) => {
    const entries = byPool.get(pool) ?? [];
    if (entries.length === 0) return [];
    const letters = keyLetters(entries);
    const band = letterBand(entries.length);
    const isOutside = (letter: KeyLetter): boolean => letters[letter] < band.least || letters[letter] > band.most;
    const outside = entries.length < LEAST_TO_JUDGE ? undefined : KEY_LETTERS.filter(isOutside);
    return [{ pool, questions: entries.length, letters, band, outside }];
  });
}

/** How often the bank uses a misconception or a term, and where. */
export type Use = {
  readonly id: string;
  /** Wrong options of a misconception, questions of a term. */
  readonly count: number;
  /** Ids of the questions, each once. */
  readonly questions: readonly string[];
};

/** Every registered misconception, those behind the fewest wrong options first. */
export function misconceptionUses(course: Pick<Course, 'questions' | 'misconceptions'>): readonly Use[] {
  const distractors = distractorsByMisconception(course);
  return fewestFirst(
    course.misconceptions.map(({ id }) => {
      const own = distractors.get(id) ?? [];
      return { id, count: own.length, questions: [...new Set(own.map(({ question }) => question))] };
    }),
  );
}

/** Every term, those named by the fewest questions first. */
export function conceptUses(course: Pick<Course, 'questions' | 'terms'>): readonly Use[] {
  const questions = questionsByConcept(course);
  return fewestFirst(
    [...course.terms.keys()].map((id) => {
      const own = questions.get(id) ?? [];
      return { id, count: own.length, questions: own };
    }),
  );
}

function fewestFirst(uses: readonly Use[]): readonly Use[] {
  return uses.toSorted((a, b) => a.count - b.count || a.id.localeCompare(b.id));
}

/**
 * How many uses there are of each count from 0 on; the last entry holds all that have so many or more.
 *
 *   countsOf([{ count: 0 }, { count: 3 }, { count: 9 }], 3)  // => [1, 0, 0, 2]
 */
export function countsOf(uses: readonly Pick<Use, 'count'>[], most: number): readonly number[] {
  const numbers = Array.from({ length: most + 1 }, (_, count) => count);
  return numbers.map((number) => uses.filter(({ count }) => Math.min(count, most) === number).length);
}
