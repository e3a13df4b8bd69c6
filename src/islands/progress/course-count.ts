/**
 * `<course-count>`: how many of the lessons it was given are read, and whether these are the course or one module. Empty
 * until the record is there.
 */
import { lessonProgress } from '#domain/lesson-progress.ts';
import { sayProgress } from './say-progress.ts';
import { $visibleEvents } from '#stores/views.ts';
import { readLessonChecks } from './lesson-checks.ts';

export class CourseCount extends HTMLElement {
  #stop: () => void = () => {};

  connectedCallback(): void {
    const lessons = readLessonChecks(this);
    const say = sayProgress();
    const word = this.dataset['of'] === 'module' ? 'countModule' : 'countCourse';
    this.#stop = $visibleEvents.subscribe((events) => {
      const read = lessons.filter((lesson) =>
        ['read', 'mastered'].includes(lessonProgress(events, lesson).state),
      ).length;
      this.textContent = events.length === 0 ? '' : say(word, { read, total: lessons.length });
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}
