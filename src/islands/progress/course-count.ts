/**
/**
 * `<course-count>`: how many lessons of a list are read, and whether these are the course or one module. Empty until the
 * record is there, and the list, which is fetched only when there is something to count.
 */
import { lessonProgress, type LessonChecks } from '#domain/lesson-progress.ts';
import { sayProgress } from './say-progress.ts';
import { $visibleEvents } from '#stores/views.ts';
import { fetchedList } from './fetched-list.ts';

export class CourseCount extends HTMLElement {
  #stop: () => void = () => {};
  readonly #lessons = fetchedList<LessonChecks>(this.dataset['list'] ?? '');
  readonly #update = (): void => void this.#show();

  connectedCallback(): void {
    this.#stop = $visibleEvents.subscribe(this.#update);
    // The list may have been out of reach until now.
    addEventListener('online', this.#update);
  }

  disconnectedCallback(): void {
    this.#stop();
    removeEventListener('online', this.#update);
  }

  async #show(): Promise<void> {
    const lessons = $visibleEvents.get().length === 0 ? null : await this.#lessons();
    // Looked at again, because fetching takes its time.
    const events = $visibleEvents.get();
    const isRead = (lesson: LessonChecks): boolean =>
      ['read', 'mastered'].includes(lessonProgress(events, lesson).state);
    this.textContent =
      lessons === null || events.length === 0
        ? ''
        : sayProgress()(this.dataset['of'] === 'module' ? 'countModule' : 'countCourse', {
            read: lessons.filter(isRead).length,
            total: lessons.length,
          });
  }
}
