import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { browserFlags } from './tests/e2e/browser-flags.ts';
import { findBrowser } from './tools/browser.mjs';

const executablePath = findBrowser();

/** Tests that walk through every page: `npm run test:pages`. `npm test` looks at one page of each kind. */
const everyPage = /@every-page/u;

export default defineConfig({
  testDir: 'tests/e2e',
  globalSetup: './tests/e2e/serve-sites.ts',
  outputDir: '.cache/test/e2e',
  // Snapshots hold words and names of colours, never pixels: they are the same on every system.
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A shared machine stalls now and then: there a test may try once more, and is named when it had to.
  retries: process.env['CI'] === undefined ? 0 : 1,
  timeout: 60_000,
  // A loaded machine needs longer than the five seconds that are usual.
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: '.cache/test/e2e.json' }]],
  projects: [
    { name: 'journeys', grepInvert: everyPage },
    { name: 'every-page', grep: everyPage },
  ],
  use: {
    browserName: 'chromium',
    launchOptions: { args: [...browserFlags], ...(executablePath === null ? {} : { executablePath }) },
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    trace: 'off',
    // Moving from page to page by a transition takes a sixth of the time; those who look at motion ask for it.
    contextOptions: { reducedMotion: 'reduce' },
  },
});
