/**
 * `<lesson-status>`: stands at the end of a lesson, tells how far the learner is in it, and lets them tick it by hand.
 * It also notes in the study record that the lesson was opened.
 */
import { lessonProgress } from '#domain/lesson-progress.ts';
import { sayProgress } from './say-progress.ts';
import { record } from '#stores/study-record.ts';
import { $visibleEvents } from '#stores/views.ts';
import { readLessonChecks } from './lesson-checks.ts';

export class LessonStatus extends HTMLElement {
  #stop: () => void = () => {};

  connectedCallback(): void {
    const [lesson] = readLessonChecks(this);
    if (lesson === undefined) return;
    const say = sayProgress();
    const line = document.createElement('p');
    const button = document.createElement('button');
    button.type = 'button';
    let isMarked = false;
    button.addEventListener('click', () => {
      record({ kind: 'lesson-marked', lesson: lesson.id, read: !isMarked });
    });
    this.replaceChildren(line, button);
    this.#stop = $visibleEvents.subscribe((events) => {
      const { state, answered, total, markedByHand } = lessonProgress(events, lesson);
      isMarked = markedByHand;
      const words =
        state === 'new' || state === 'opened' ? say('started', { answered, total }) : say(state, { answered, total });
      line.textContent = isMarked && answered < total ? `${words} – ${say('markedByHand')}` : words;
      button.textContent = say(isMarked ? 'unmarkRead' : 'markRead');
      button.hidden = !isMarked && answered === total && total > 0;
    });
    record({ kind: 'lesson-opened', lesson: lesson.id });
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}
