/**
 * `<continue-link>`: on the home page, leads to the lesson of the latest event, at its first unanswered check. Fetches
 * the list of lessons only when there is something to continue.
 */
import { continueAt } from '#domain/continue-at.ts';
import { localePath } from '#i18n/locale.ts';
import { sayProgress } from './say-progress.ts';
import { $visibleEvents } from '#stores/views.ts';
import { localeOfElement } from '#islands/element-locale.ts';
import type { LessonChecks } from './lesson-checks.ts';

/** An entry of `/<locale>/data/lessons.json`. */
export type ListedLesson = LessonChecks & { readonly title: string };

class ContinueLink extends HTMLElement {
  #stop: () => void = () => {};
  #lessons: Promise<readonly ListedLesson[]> | null = null;

  connectedCallback(): void {
    this.#stop = $visibleEvents.subscribe((events) => {
      if (events.length > 0) void this.#show(events);
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  async #show(events: ReturnType<typeof $visibleEvents.get>): Promise<void> {
    const locale = localeOfElement(this);
    const base = import.meta.env.BASE_URL;
    this.#lessons ??= fetch(localePath(locale, '/data/lessons.json', base)).then(
      (answer) => answer.json() as Promise<readonly ListedLesson[]>,
    );
    // Without the list (offline, say) the page keeps its other links.
    const lessons = await this.#lessons.catch((): readonly ListedLesson[] => []);
    const next = continueAt(events, lessons);
    const lesson = lessons.find(({ id }) => id === next?.lesson);
    if (next === null || lesson === undefined) return;
    const link = document.createElement('a');
    link.className = 'button button-main';
    link.href = `${localePath(locale, `/learn/${lesson.id}/`, base)}${next.check === null ? '' : `#${next.check}`}`;
    link.textContent = sayProgress()('continue', { lesson: lesson.title });
    this.replaceChildren(link);
  }
}

customElements.define('continue-link', ContinueLink);
