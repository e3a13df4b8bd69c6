/**
 * `<continue-link>`: on the home page, leads to the lesson of the latest event, at its first unanswered check. Fetches
 * the list of lessons only when there is something to continue.
 */
import { continueAt } from '#domain/continue-at.ts';
import { localePath } from '#i18n/locale.ts';
import { sayProgress } from './say-progress.ts';
import { $visibleEvents } from '#stores/views.ts';
import { localeOfElement } from '#islands/element-locale.ts';
import { fetchedList } from './fetched-list.ts';
import type { LessonChecks } from './lesson-checks.ts';

/** An entry of `/<locale>/data/lessons.json`. */
export type ListedLesson = LessonChecks & { readonly title: string };

class ContinueLink extends HTMLElement {
  #stop: () => void = () => {};
  /** What stands here while there is nothing to continue: the way to the first lesson. */
  readonly #start = [...this.childNodes];
  readonly #link = document.createElement('a');
  readonly #lessons = fetchedList<ListedLesson>(
    localePath(localeOfElement(this), '/data/lessons.json', import.meta.env.BASE_URL),
  );
  readonly #update = (): void => void this.#show();

  connectedCallback(): void {
    this.#link.className = 'button button-main';
    this.#stop = $visibleEvents.subscribe(this.#update);
    // The list may have been out of reach until now.
    addEventListener('online', this.#update);
  }

  disconnectedCallback(): void {
    this.#stop();
    removeEventListener('online', this.#update);
  }

  async #show(): Promise<void> {
    const lessons = $visibleEvents.get().length === 0 ? [] : await this.#lessons();
    // Without the list the page keeps its other links.
    if (lessons === null) return;
    // Looked at again, because fetching takes its time.
    const next = continueAt($visibleEvents.get(), lessons);
    const lesson = lessons.find(({ id }) => id === next?.lesson);
    if (next === null || lesson === undefined) return this.replaceChildren(...this.#start);
    const address = localePath(localeOfElement(this), `/learn/${lesson.id}/`, import.meta.env.BASE_URL);
    this.#link.href = next.check === null ? address : `${address}#${next.check}`;
    this.#link.textContent = sayProgress()('continue', { lesson: lesson.title });
    if (!this.contains(this.#link)) this.replaceChildren(this.#link);
  }
}

customElements.define('continue-link', ContinueLink);
