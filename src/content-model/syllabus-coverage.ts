/**
 * What the course holds of the exam's syllabus: lessons, terms and questions per criterion and per item. The coverage
 * page, the home page and tests ask here; what papers need of the bank is the desk's question (desk-questions.ts).
 */
import type { Pool } from '#domain/question.ts';
import { POOLS } from './bank.ts';
import type { Course, Lesson, QuestionEntry } from './course.ts';

/** Where questions may appear → how many reviewed ones there are. */
export type PoolCounts = Readonly<Record<Pool, number>>;

/** What the course holds of one item, such as 1.1.a. */
export type ItemCoverage = {
  readonly id: string;
  /** Id of the term that the item is about; undefined as long as the course has none. */
  readonly concept: string | undefined;
  /** Ids of the lessons that teach this term for the criterion, in the order of the course. */
  readonly lessons: readonly string[];
  readonly questions: PoolCounts;
};

/** What the course holds of one criterion, such as 1.1. */
export type CriterionCoverage = {
  readonly id: string;
  readonly marks: number;
  /** Ids of lessons, in the order of the course. */
  readonly lessons: readonly string[];
  /** Ids of terms, by id. */
  readonly terms: readonly string[];
  /** All questions of the criterion, those that name no item too. */
  readonly questions: PoolCounts;
  /** Those among them that name no item. */
  readonly withoutItem: PoolCounts;
  readonly items: readonly ItemCoverage[];
  /** Taught and asked: a lesson and a question are there. */
  readonly isCovered: boolean;
};

export type OutcomeCoverage = {
  readonly id: string;
  readonly marks: number;
  /** Marks of its criteria that are covered. */
  readonly covered: number;
  readonly criteria: readonly CriterionCoverage[];
};

/**
 * The coverage of every outcome of the syllabus, in its order. Drafts do not count, nor do planned lessons; a lesson
 * counts when its English file is reviewed.
 */
export function syllabusCoverage(
  course: Pick<Course, 'syllabus' | 'modules' | 'lessons' | 'terms' | 'questions'>,
): readonly OutcomeCoverage[] {
  const lessons = reviewedLessons(course);
  const questions = [...course.questions.values()].filter(({ authored }) => authored.status === 'reviewed');
  return course.syllabus.map(({ id, marks, criteria }) => {
    const rows = criteria.map((criterion) => coverageOfCriterion(criterion, course, lessons, questions));
    const covered = rows.filter(({ isCovered }) => isCovered).reduce((sum, row) => sum + row.marks, 0);
    return { id, marks, covered, criteria: rows };
  });
}

type AuthoredCriterion = Course['syllabus'][number]['criteria'][number];

function coverageOfCriterion(
  { id, marks, items }: AuthoredCriterion,
  { terms }: Pick<Course, 'terms'>,
  lessons: readonly Lesson[],
  questions: readonly QuestionEntry[],
): CriterionCoverage {
  const taught = lessons.filter(({ frontMatter }) => frontMatter.criteria.includes(id));
  const asked = questions.filter(({ authored }) => authored.criterion === id);
  const ofItem = (item: string | undefined): PoolCounts =>
    countByPool(asked.filter(({ authored }) => authored.item === item));
  return {
    id,
    marks,
    lessons: taught.map((lesson) => lesson.id),
    terms: [...terms.values()].filter(({ authored }) => authored.criteria.includes(id)).map((term) => term.id),
    questions: countByPool(asked),
    withoutItem: ofItem(undefined),
    items: items.map(({ id: item, concept }) => ({
      id: item,
      concept,
      lessons: taught
        .filter(({ frontMatter }) => concept !== undefined && frontMatter.concepts.includes(concept))
        .map((lesson) => lesson.id),
      questions: ofItem(item),
    })),
    isCovered: taught.length > 0 && asked.length > 0,
  };
}

/** How many of these questions are in each pool. */
function countByPool(questions: readonly QuestionEntry[]): PoolCounts {
  const inPool = (pool: Pool): number => questions.filter(({ authored }) => authored.pool === pool).length;
  const [lesson, practice, exam, final] = [inPool('lesson'), inPool('practice'), inPool('exam'), inPool('final')];
  return { lesson, practice, exam, final };
}

/** How many questions there are in all pools together. */
export function sumOfPools(counts: PoolCounts): number {
  return POOLS.reduce((sum, pool) => sum + counts[pool], 0);
}

function reviewedLessons({ modules, lessons }: Pick<Course, 'modules' | 'lessons'>): readonly Lesson[] {
  return modules
    .flatMap((module) => module.lessons.map((lesson) => lessons.get(`en/${module.id}/${lesson.id}`)))
    .filter((lesson) => lesson?.frontMatter.status === 'reviewed')
    .filter((lesson) => lesson !== undefined);
}
