/**
 * Watches the page's islands: one that is on screen and still asleep after five seconds, or that failed to wake, is
 * dead (its script is gone after a deploy, say). Its place then shows a message with a reload, and the answers that
 * stand in the page for readers without JavaScript. Should it wake after all, both are taken back. An island that fails
 * later says so itself (error-note.tsx); the answers are uncovered for it, too.
 *
 *   <div data-island-place> <astro-island>… <p data-island-broken hidden>… <details class="without-script">… </div>
 */
const patienceMs = 5000;

const placeOf = (inside: Element): Element | null => inside.closest('[data-island-place]');

/** Shows the answers of an island's place; null where it has none, or they are shown already. */
const uncoverAnswers = (inside: Element): Element | null => {
  const answers = placeOf(inside)?.querySelector('.without-script') ?? null;
  answers?.classList.remove('without-script');
  return answers;
};

const showBroken = (island: Element): void => {
  const message = placeOf(island)?.querySelector<HTMLElement>('[data-island-broken]');
  // Told already: an island can be late and fail then.
  if (!message?.hidden) return;
  message.hidden = false;
  message.querySelector('[data-reload]')?.addEventListener('click', () => location.reload());
  const answers = uncoverAnswers(island);
  const takeBack = (): void => {
    message.hidden = true;
    answers?.classList.add('without-script');
  };
  island.addEventListener('astro:hydrate', takeBack, { once: true });
};

/** Acts on the element that an event of the page comes from. */
const whenToldOf = (type: string, act: (from: Element) => void): void => {
  document.addEventListener(type, ({ target }) => target instanceof Element && act(target));
};

/** Starts to watch every island of the page that is not awake yet. */
export const watchIslands = (): void => {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      const island = target.closest('astro-island');
      // Astro takes `ssr` away once the island is awake.
      setTimeout(() => island?.hasAttribute('ssr') && showBroken(island), patienceMs);
    }
  });
  for (const child of document.querySelectorAll('astro-island[ssr] > *')) observer.observe(child);
  whenToldOf('astro:hydration-error', showBroken);
  whenToldOf('island-failed', uncoverAnswers);
};
