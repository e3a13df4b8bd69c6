/** `<lesson-tick>`: how far the learner is in one lesson, as a sign and words. Empty while nothing was done. */
import { lessonProgress } from '#domain/lesson-progress.ts';
import { sayProgress } from './say-progress.ts';
import { $visibleEvents } from '#stores/views.ts';
import { readLessonChecks } from './lesson-checks.ts';

const signs = { new: '', opened: '◔', started: '◑', read: '✓', mastered: '★' } as const;

class LessonTick extends HTMLElement {
  #stop: () => void = () => {};

  connectedCallback(): void {
    const [lesson] = readLessonChecks(this);
    if (lesson === undefined) return;
    const say = sayProgress();
    this.#stop = $visibleEvents.subscribe((events) => {
      const { state, answered, total } = lessonProgress(events, lesson);
      this.dataset['state'] = state;
      const sign = document.createElement('span');
      sign.ariaHidden = 'true';
      sign.textContent = signs[state];
      this.replaceChildren(...(state === 'new' ? [] : [sign, ` ${say(state, { answered, total })}`]));
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}

customElements.define('lesson-tick', LessonTick);
