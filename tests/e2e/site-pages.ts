/** The pages of the built site: one of each kind for the tests that look closely, all of them for those that crawl. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from '@playwright/test';
import { at, expect } from './site-test.ts';

export type Locale = 'en' | 'vi';
export const locales: readonly Locale[] = ['en', 'vi'];

export { pageKinds, sortLesson } from '#tools/page-kinds.ts';

/** A lesson that has a question of the kind `order`. */
export const shortLesson = 'key-concepts/service-management';

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
  builtPages()
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`/${locale}/`));

/** Goes to a page of the site and waits until its islands are awake. */
export const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(at(path));
  await awake(page);
};

/** Waits until every island of the page is awake. */
export const awake = async (page: Page): Promise<void> => {
  await expect(page.locator('astro-island[ssr]'), 'islands that sleep').toHaveCount(0);
};

/** Takes out of the faults seen so far those that a test has provoked on purpose. */
export const forgive = (faults: string[], expected: RegExp): void => {
  faults.splice(0, faults.length, ...faults.filter((fault) => !expected.test(fault)));
};
