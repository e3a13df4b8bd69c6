/** What a tick needs of a lesson comes with the page, as JSON in an attribute. */
import type { LessonChecks } from '#domain/lesson-progress.ts';

export type { LessonChecks };

/** The lessons that a page put into `data-lessons`, or the one in `data-lesson`; made by our own build. */
export const readLessonChecks = (element: HTMLElement): readonly LessonChecks[] =>
  JSON.parse(element.dataset['lessons'] ?? `[${element.dataset['lesson'] ?? ''}]`) as readonly LessonChecks[];
