/** The cheat sheet of a module: its terms under the exam's criteria, in the order in which they are taught. */
import { criterionOf, type Criterion } from '#domain/syllabus.ts';
import type { Locale } from '#domain/text.ts';
import type { Course } from './course.ts';
import { localizeSyllabus } from './localize-course.ts';
import { localizeTerm, type LocalizedTerm } from './localize.ts';

export type SheetEntry = {
  readonly term: LocalizedTerm;
  /** Ids of the items of the syllabus that are this term: `1.1.b`. */
  readonly items: readonly string[];
  /** What it is mistaken for, as far as the sheet has it. */
  readonly unlike: readonly LocalizedTerm[];
};

/** A criterion with its terms. A term that belongs to several stands under the first. */
export type SheetPart = { readonly criterion: Criterion; readonly entries: readonly SheetEntry[] };

type Part = Pick<Course, 'modules' | 'lessons' | 'terms' | 'termNames' | 'syllabus'>;

/** Ids of the terms that the module's lessons say they teach, each once, in the order of the course. */
function taughtTerms(module: string, { modules, lessons }: Pick<Course, 'modules' | 'lessons'>): readonly string[] {
  const inOrder = modules.find(({ id }) => id === module)?.lessons ?? [];
  return [...new Set(inOrder.flatMap(({ id }) => lessons.get(`en/${module}/${id}`)?.frontMatter.concepts ?? []))];
}

/**
 * Whether a module has a sheet: it teaches something of the exam. Who hangs up a sheet wants to pass.
 */
export function hasSheet(module: string, course: Part): boolean {
  return moduleSheet(module, 'en', course).length > 0;
}

/**
 * The parts of a module's sheet in one language, in the order of the syllabus. Empty for a module that teaches nothing
 * of the exam, or no term of it.
 */
export function moduleSheet(module: string, locale: Locale, course: Part): readonly SheetPart[] {
  const lessons = [...course.lessons.values()].filter((lesson) => lesson.module === module);
  const criteria = new Set(lessons.flatMap(({ frontMatter }) => frontMatter.criteria));
  const syllabus = localizeSyllabus(course, locale);
  const taught = new Set(taughtTerms(module, course));
  const terms = [...taught].flatMap((id) => localizeTerm(id, locale, course) ?? []);
  const entryOf = (term: LocalizedTerm): SheetEntry => ({
    term,
    items: syllabus
      .flatMap((outcome) => outcome.criteria.flatMap(({ items }) => items))
      .filter(({ concept }) => concept === term.id)
      .map(({ id }) => id),
    unlike: term.confusedWith.filter((id) => taught.has(id)).flatMap((id) => localizeTerm(id, locale, course) ?? []),
  });
  return [...criteria].toSorted().flatMap((id) => {
    const criterion = criterionOf(syllabus, id);
    const own = terms.filter((term) => term.criteria.find((each) => criteria.has(each)) === id);
    return criterion === undefined || own.length === 0 ? [] : [{ criterion, entries: own.map(entryOf) }];
  });
}
