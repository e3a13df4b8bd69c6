/**
 * Accessibility by machine (R-A13) on every page of the site, in every look: `npm run test:pages`. Too long for each run
 * of the tests, which look at one page of each kind (pages.spec.ts).
 */
import { inEveryLook } from './axe.ts';
import { locales, open, pathsIn } from './site-pages.ts';
import { expect, test } from './site-test.ts';

for (const locale of locales) {
  test(`every page in ${locale} breaks no rule of axe in any look`, async ({ page }) => {
    const paths = pathsIn(locale);
    expect(paths.length).toBeGreaterThan(40);
    test.setTimeout(paths.length * 30_000);
    const found: string[] = [];
    for (const path of paths) {
      await open(page, path);
      found.push(...(await inEveryLook(page, path)));
    }
    expect(found).toEqual([]);
  });
}
