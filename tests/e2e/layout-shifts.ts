/** What moves on a page while it loads, with nobody touching it. */
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** Layout shifts that no key or click of the visitor explains. */
    shifts: string[];
  }
}

/** Notes every shift of what is on screen, with the elements that moved. */
export const watchShifts = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    window.shifts = [];
    type Shift = PerformanceEntry & {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    };
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue;
        const moved = sources.map(({ node }) =>
          node instanceof Element ? `<${node.localName} class="${node.className}">` : `“${node?.textContent ?? ''}”`,
        );
        window.shifts.push(`${value.toFixed(4)}: ${moved.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
};

/** The shifts of the page so far, once it has drawn what it has. */
export const shiftsOf = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 50)))),
  );
  return page.evaluate(() => window.shifts);
};
