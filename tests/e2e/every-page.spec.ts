/**
 * Accessibility by machine (R-A13) on every page of the site, in every look: `npm run test:pages`. Too long for each run
 * of the tests, which look at one page of each kind (pages.spec.ts).
 */
import { inEveryLook } from './axe.ts';
import { locales, open, pathsIn, walks } from './site-pages.ts';
import { expect, test } from './site-test.ts';

for (const locale of locales)
  for (const { name, tag, timeoutMs, paths } of walks.slice(1))
    test(`${name} in ${locale} breaks no rule of axe in any look`, { tag }, async ({ page }) => {
      test.setTimeout(timeoutMs);
      const found: string[] = [];
      for (const path of paths(locale)) {
        await open(page, path);
        found.push(...(await inEveryLook(page, path)));
      }
      expect(found).toEqual([]);
    });

test('the pages to look at are all that were built', { tag: '@every-page' }, () => {
  expect(pathsIn('en').length).toBeGreaterThan(40);
  expect(pathsIn('vi')).toEqual(pathsIn('en').map((path) => path.replace('/en/', '/vi/')));
});
