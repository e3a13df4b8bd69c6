/**
 * Watches the page's islands: one that is on screen and still asleep after five seconds, or that failed to wake, is
 * dead (its script is gone after a deploy, say). Its place then shows a message with a reload, and the answers that
 * stand in the page for readers without JavaScript.
 */
const patienceMs = 5000;

const showBroken = (island: Element): void => {
  const place = island.closest('[data-island-place]');
  place?.querySelector<HTMLElement>('[data-island-broken]')?.removeAttribute('hidden');
  place?.querySelector('[data-reload]')?.addEventListener('click', () => location.reload());
  place?.querySelector('.without-script')?.classList.remove('without-script');
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
  document.addEventListener('astro:hydration-error', (event) => {
    if (event.target instanceof Element) showBroken(event.target);
  });
};
