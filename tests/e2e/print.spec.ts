/** The site on A4 (R-A15): what can be pressed is gone, nothing is cut, and the cheat sheet fits on one page. */
import type { Page } from '@playwright/test';
import { locales, open, pageKinds, sortLesson } from './site-pages.ts';
import { expect, test } from './site-test.ts';

/** A4 at 96 pixels an inch, less the margins of print.css. */
const paper = { width: 673, height: 1000 };

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

/** What is shown and can only be pressed, and what is wider than the paper. */
const faultsOnPaper = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it has to travel into the page
    const shown = (selector: string): readonly HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = shown('main *')
      .filter((element) => !element.matches('.visually-hidden, .visually-hidden *'))
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [
      ...shown('button, nav, .button, input[type=search]').map(
        ({ localName, textContent }) => `${localName}: ${textContent?.trim()}`,
      ),
      ...(scrollWidth > clientWidth ? [`${scrollWidth} wide on a paper of ${clientWidth}`] : []),
      ...wide.map(({ localName, textContent }) => `cut: ${localName}: ${textContent?.trim().slice(0, 60)}`),
    ];
  });

for (const locale of locales) {
  test(`nothing is cut, and nothing that is pressed is left, on paper in ${locale}`, async ({ page }) => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    const found: string[] = [];
    for (const kind of ['lesson', 'cheat sheet', 'glossary', 'term', 'course map', 'about']) {
      await open(page, `/${locale}${pageKinds[kind]}`);
      found.push(...(await faultsOnPaper(page)).map((fault) => `${kind}: ${fault}`));
    }
    expect(found).toEqual([]);
  });

  test(`the cheat sheet in ${locale} is one page of A4`, async ({ page }) => {
    await open(page, `/${locale}${pageKinds['cheat sheet']}`);
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    expect(pagesOf(await page.pdf({ format: 'A5' })), 'pages are counted').toBeGreaterThan(1);
  });

  test(`each term of the printed glossary in ${locale} has its name in both languages`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await open(page, `/${locale}/glossary/`);
    const entries = page.locator('[data-glossary-entry]:visible');
    const names = await entries.evaluateAll((items) =>
      items.map((item) =>
        [...item.querySelectorAll<HTMLElement>('.names a, .names .other')].map(({ innerText }) => innerText.trim()),
      ),
    );
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter((both) => both.length !== 2 || both.includes(''))).toEqual([]);
  });

  test(`the answers of a printed lesson in ${locale} stand after all of it, in the order of the questions`, async ({
    page,
  }) => {
    await page.setViewportSize(paper);
    await page.emulateMedia({ media: 'print' });
    await open(page, `/${locale}/learn/${sortLesson}/`);
    const answers = page.locator('.check > details');
    await expect(answers.first()).toBeVisible();
    const tops = await answers.evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
    const lastOfLesson = await page
      .locator('.prose > :not(.check)')
      .evaluateAll((items) => Math.max(...items.map((item) => item.getBoundingClientRect().bottom)));
    expect(Math.min(...tops)).toBeGreaterThanOrEqual(lastOfLesson);
    expect(tops).toEqual(tops.toSorted((one, other) => one - other));
    // Every reason can be read, though nobody has opened anything.
    for (const item of await answers.locator('li').all())
      expect((await item.boundingBox())?.height).toBeGreaterThan(10);
    await expect(answers.first().locator('li').first()).toBeVisible();
  });
}

test('the button of the cheat sheet opens the dialog for printing', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });
  await open(page, `/en${pageKinds['cheat sheet']}`);
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

test('the cheat sheet is found from the course map and from its lessons', async ({ page }) => {
  for (const path of ['/vi/learn/', `/vi/learn/${sortLesson}/`]) {
    await open(page, path);
    await page.getByRole('link', { name: 'Tờ tóm tắt để in' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tờ tóm tắt');
  }
});
