/**
 * What every page offers once it stands and the browser has nothing better to do: a chunk of its own (site.ts), so that
 * the first view does not wait for it. What is fetched only when it is asked for is imported from here in its turn.
 */
import { addShortcut, startKeys } from './keys.ts';

/** The buttons of `<own-marks>` for a visitor without a record, who has nothing to show: fetched at the first press. */
const startMarks = (): void => {
  const marks = document.querySelector('own-marks');
  if (marks === null) return;
  for (const button of marks.querySelectorAll('button')) button.disabled = false;
  marks.addEventListener('click', ({ target }) => {
    if (customElements.get('own-marks') !== undefined) return;
    void import('./own-marks/elements.ts').then(() => (target as HTMLElement).click());
  });
};

const showKeys = (): void => void import('./shortcuts/shortcut-list.ts').then(({ showShortcuts }) => showShortcuts());

/** Starts what the page offers; to be called once. */
export const startTools = (): void => {
  addShortcut({ key: '?', name: { en: 'Show this list', vi: 'Hiện danh sách này' }, run: showKeys });
  startKeys();
  startMarks();
  const list = document.querySelector<HTMLButtonElement>('[data-shortcuts]');
  list?.addEventListener('click', showKeys);
  list?.removeAttribute('disabled');
  if (document.querySelector('[data-welcome]') !== null) void import('./welcome/welcome.ts');
};
