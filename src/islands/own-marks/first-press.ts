/**
 * The buttons of `<own-marks>` on a page that needs no study record: a visitor who has none has nothing to show, so their
 * script is fetched at the first press. A lesson has it at once (progress-elements.ts).
 */
import { whenFetched } from '#islands/fetched.ts';

for (const button of document.querySelectorAll<HTMLButtonElement>('own-marks button')) {
  button.addEventListener('click', () => {
    // Once the element is there, it hears of the press itself.
    if (customElements.get('own-marks') === undefined)
      void whenFetched(button, import('./elements.ts'), () => button.click());
  });
  button.disabled = false;
}
