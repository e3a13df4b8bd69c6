/**
 * What is new, for those who come back: the note of the home page is in the page, and shown from the first paint on where
 * the day of the latest news is later than the one last seen (first-paint-script.ts). Here it is dismissed, and seen on
 * the page that lists all. A first visit only remembers the day: nobody is told of what they have never known otherwise.
 */
import { $seenNews } from '#stores/preferences.ts';

const { dataset } = document.documentElement;

const remember = (): void => $seenNews.set(dataset['news'] ?? null);

/** Remembers what was seen on this page; to be called once. */
export const startNews = (): void => {
  if ($seenNews.get() === null) remember();
  document.querySelector('[data-dismiss-news]')?.addEventListener('click', () => {
    remember();
    delete dataset['new'];
    // The button that had the focus is gone.
    document.querySelector('main')?.focus({ preventScroll: true });
  });
  const list = document.getElementById('news');
  if (list === null) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    remember();
  });
  observer.observe(list);
};
