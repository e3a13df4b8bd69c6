/** Which section of a lesson teaches what a check of it asks: the heading that the check stands under. */
import type { Lesson } from './course.ts';
import { spoken } from './phrase.ts';

/**
 * The title of the section that a question stands in, in the lesson's language, and its anchor, which is that of the
 * English heading. Null before the first heading, or where the question is not asked in the lesson.
 */
export function sectionOf(
  question: string,
  lesson: Lesson,
  english: Lesson,
): { readonly title: string; readonly href: string } | null {
  const asking = lesson.blocks.find(({ description }) => spoken(description).includes(` id="${question}"`));
  if (asking === undefined) return null;
  const place = lesson.headings.findLastIndex(({ line }) => line < asking.line);
  const [heading, anchor] = [lesson.headings[place], english.headings[place]];
  return heading === undefined || anchor === undefined ? null : { title: heading.text, href: `#${anchor.id}` };
}
