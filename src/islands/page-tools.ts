/**
 * What every page offers once it stands and the browser has nothing better to do: a chunk of its own (site.ts), so that
 * the first view does not wait for it. What is fetched only when it is asked for is imported from here in its turn.
 */
import { addShortcut, startKeys } from './keys.ts';

/** By its button, so that there is one way in. */
const openSearch = (): void => document.querySelector<HTMLElement>('[data-search]')?.click();

/** Starts what the page offers; to be called once. */
export const startTools = (): void => {
  startKeys();
  addShortcut({ key: '/', run: openSearch });
  addShortcut({ key: 'k', withControl: true, run: openSearch });
};
