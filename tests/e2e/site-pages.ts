/** The pages of the built site: one of each kind for the tests that look closely, all of them for those that crawl. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { pageKinds, sortLesson } from '#tools/page-kinds.ts';
import { writtenLessons } from './course-questions.ts';
import { at, expect } from './site-test.ts';

export type Locale = 'en' | 'vi';
export const locales: readonly Locale[] = ['en', 'vi'];

export { pageKinds, sortLesson } from '#tools/page-kinds.ts';

/** A lesson with a talk in which are slips. */
export const slipLesson = 'key-concepts/outputs-and-outcomes';

/** A lesson that has a question of the kind `order`. */
export const shortLesson = 'key-concepts/service-management';

/** Lessons that have what the one above has not: steps to be ordered, and a talk with slips. */
export const lessonKinds: readonly string[] = [sortLesson, shortLesson, slipLesson];
const ownKinds: readonly string[] = lessonKinds.map((lesson) => `/learn/${lesson}/`);

/** The folder that the test server serves (serve-sites.ts). */
export const siteFolder = (): string => process.env['SITE_FOLDER'] ?? 'dist';
export const basedSiteFolder = (): string => process.env['BASED_SITE_FOLDER'] ?? 'dist-base';

export type BuiltPage = {
  /** `en/learn/index.html` */
  readonly file: string;
  /** `/en/learn/` */
  readonly path: string;
  readonly html: string;
};

/** Every page of a build, as it stands in its file. */
export const builtPages = (folder = siteFolder()): readonly BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .map((name) => name.replaceAll('\\', '/'))
    .toSorted()
    .map((file) => ({
      file,
      path: `/${file.replace(/index\.html$/u, '')}`,
      html: readFileSync(join(folder, file), 'utf8'),
    }));

/** The addresses of every page of one language. */
export const pathsIn = (locale: Locale): readonly string[] =>
  globSync(`${locale}/**/*.html`, { cwd: siteFolder() })
    .map((name) => `/${name.replaceAll('\\', '/').replace(/index\.html$/u, '')}`)
    .toSorted();

/** Some of the pages of one language, for a test that takes its time over each of them. */
export type Walk = {
  /** For the test's title: `every page, share 2 of 6,`. */
  readonly name: string;
  /** Says in which of the two commands the test runs (playwright.config.ts). */
  readonly tag: string[];
  readonly timeoutMs: number;
  readonly paths: (locale: Locale) => readonly string[];
};

const shares = 6;

/**
 * One page of each kind and the lessons that have something of their own, which is what `npm test` looks at; then every
 * page, in shares that run side by side: `npm run test:pages`.
 */
export const walks: readonly Walk[] = [
  {
    name: 'each kind of page',
    tag: [],
    timeoutMs: 120_000,
    paths: (locale) => [...new Set([...Object.values(pageKinds), ...ownKinds])].map((path) => `/${locale}${path}`),
  },
  ...Array.from({ length: shares }, (_, share): Walk => ({
    name: `every page, share ${share + 1} of ${shares},`,
    tag: ['@every-page'],
    timeoutMs: 600_000,
    paths: (locale) => pathsIn(locale).filter((_path, place) => place % shares === share),
  })),
];

/** The same for what only lessons have. */
export const lessonWalks: readonly (Omit<Walk, 'paths'> & { readonly lessons: () => readonly string[] })[] = [
  { name: 'a lesson of each kind', tag: [], timeoutMs: 120_000, lessons: () => lessonKinds },
  ...[0, 1].map((share) => ({
    name: `every lesson, share ${share + 1} of 2,`,
    tag: ['@every-page'],
    timeoutMs: 600_000,
    lessons: () => writtenLessons().filter((_lesson, place) => place % 2 === share),
  })),
];

/** Goes to a page of the site and waits until its islands are awake. */
export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(at(path));
  await awake(page);
};

/** Waits until every island of the page is awake: asked for with each frame, and not in ever longer intervals. */
export const awake = async (page: Page): Promise<void> => {
  await page
    .waitForFunction(() => document.querySelector('astro-island[ssr]') === null, null, { timeout: 20_000 })
    .catch(async (error: unknown) => {
      await expect(page.locator('astro-island[ssr]'), 'islands that sleep').toHaveCount(0);
      throw error;
    });
};

/** Takes out of the faults seen so far those that a test has provoked on purpose. */
export const forgive = (faults: string[], expected: RegExp): void => {
  faults.splice(0, faults.length, ...faults.filter((fault) => !expected.test(fault)));
};
