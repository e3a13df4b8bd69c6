/** Where a term is used: generated for "used in", never written by hand. */
import type { Course } from './course.ts';

export type TermUses = {
  /** Ids `<module>/<lesson>` of lessons that teach or link it, in the order of the course. */
  readonly lessons: readonly string[];
  /** Ids of questions that are about it, by module and id. */
  readonly questions: readonly string[];
};

/** The uses of a term. A lesson counts if either language links it or its front matter names it. */
export function usesOfTerm(
  term: string,
  { modules, lessons, questions }: Pick<Course, 'modules' | 'lessons' | 'questions'>,
): TermUses {
  const using = new Set<string>();
  for (const lesson of lessons.values()) {
    if (lesson.terms.includes(term) || lesson.frontMatter.concepts.includes(term)) using.add(lesson.id);
  }
  const inOrder = modules.flatMap((module) => module.lessons.map((lesson) => `${module.id}/${lesson.id}`));
  return {
    lessons: inOrder.filter((id) => using.has(id)),
    questions: [...questions.values()].filter(({ authored }) => authored.concepts.includes(term)).map(({ id }) => id),
  };
}
