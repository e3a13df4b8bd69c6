/** The sections of a lesson: which one teaches what a check asks, and which ones meet a term. */
import type { Lesson } from './course.ts';
import { SECTION_DEPTH } from './met-again.ts';
import { spoken } from './phrase.ts';

/** A heading in the lesson's language, and its anchor, which is that of the English heading. */
export type Section = { readonly title: string; readonly href: string };

/**
 * The section that a question stands in: the heading above it, of whatever level. Null before the first heading, or
 * where the question is not asked in the lesson.
 */
export function sectionOf(question: string, lesson: Lesson, english: Lesson): Section | null {
  const asking = lesson.blocks.find(({ description }) => spoken(description).includes(` id="${question}"`));
  if (asking === undefined) return null;
  const place = lesson.headings.findLastIndex(({ line }) => line < asking.line);
  return sectionAt(place, lesson, english);
}

/** The sections of level two that link a term, in reading order, each once; what stands before the first is in none. */
export function sectionsMeeting(term: string, lesson: Lesson, english: Lesson): readonly Section[] {
  const links = lesson.termLinks.filter((link) => link.term === term);
  const places = links.map((link) =>
    lesson.headings.findLastIndex(({ depth, line }) => depth === SECTION_DEPTH && line <= link.line),
  );
  return [...new Set(places)].flatMap((place) => sectionAt(place, lesson, english) ?? []);
}

function sectionAt(place: number, lesson: Lesson, english: Lesson): Section | null {
  const [heading, anchor] = [lesson.headings[place], english.headings[place]];
  return heading === undefined || anchor === undefined ? null : { title: heading.text, href: `#${anchor.id}` };
}
