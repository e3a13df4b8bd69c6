/** Where the browser for the tests is. Plain JavaScript: bootstrap.mjs asks before anything is installed. */
import { existsSync } from 'node:fs';
import process from 'node:process';

export const browserPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The program of a Chromium: CHROMIUM_PATH if it names one that is there, else the first of the usual places that
 * exists, else null.
 *
 * @param {readonly string[]} places
 * @returns {string | null}
 */
export const findBrowser = (places = browserPlaces) =>
  [process.env.CHROMIUM_PATH, ...places].find((place) => place !== undefined && existsSync(place)) ?? null;
