/**
 * What every page offers once it stands and the browser has nothing better to do: a chunk of its own (site.ts), so that
 * the first view does not wait for it. What is fetched only when it is asked for is imported from here in its turn.
 */
import { startBothLanguages } from './both-languages.ts';
import { startKeys } from './keys.ts';

/** Starts what the page offers; to be called once. */
export const startTools = (): void => {
  startKeys();
  startBothLanguages();
};
