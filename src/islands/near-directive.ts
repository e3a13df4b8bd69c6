/**
 * `client:near`: wakes an island when the reader is within a screen of it, or when the page has loaded and been quiet
 * for a moment, so that nobody meets a dead control after reading the first lines. It is inlined into the page by
 * Astro, therefore it imports nothing.
 */
const quietMs = 700;

type Hydrate = () => Promise<void>;

const near = (load: () => Promise<Hydrate>, _options: unknown, island: HTMLElement): void => {
  let isAwake = false;
  const wake = async (): Promise<void> => {
    if (isAwake) return;
    isAwake = true;
    observer.disconnect();
    const hydrate = await load();
    await hydrate();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) void wake();
    },
    { rootMargin: '100% 0px' },
  );
  // The island itself has no box (display: contents).
  for (const child of island.children) observer.observe(child);
  const whenQuiet = (): void => {
    setTimeout(() => {
      if (typeof requestIdleCallback === 'function') requestIdleCallback(() => void wake(), { timeout: 1000 });
      else void wake();
    }, quietMs);
  };
  if (document.readyState === 'complete') whenQuiet();
  else addEventListener('load', whenQuiet, { once: true });
};

export default near;
