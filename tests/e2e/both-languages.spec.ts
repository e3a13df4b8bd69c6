/** A lesson in both languages: the switch, the place one was at, the way to the other page. FEATURES.md S3. */
import type { Locator, Page } from '@playwright/test';
import { inEveryLook } from './axe.ts';
import { shiftsOf, watchShifts } from './layout-shifts.ts';
import { locales, type Locale } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

const lesson = (locale: Locale, id = 'key-concepts/utility-and-warranty'): string => at(`/${locale}/learn/${id}/`);
const names: Readonly<Record<Locale, string>> = { en: 'Show both languages', vi: 'Hiện cả hai ngôn ngữ' };
const others: Readonly<Record<Locale, Locale>> = { en: 'vi', vi: 'en' };

const control = (page: Page, locale: Locale): Locator => page.getByRole('switch', { name: names[locale] });
const twins = (page: Page): Locator => page.locator('article > .prose > [lang]');

/** Opens a lesson and waits for what comes once it stands. */
const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForFunction(() =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes('page-tools')),
  );
  await page.waitForLoadState('networkidle');
};

/** Brings a block of the page's own language so far below the upper edge of the view, in CSS pixels. */
const bring = (page: Page, id: string, top: number): Promise<void> =>
  page.evaluate(
    ([anchor, below]) => {
      const block = document.querySelector(`#${anchor}`);
      scrollBy({ top: (block?.getBoundingClientRect().top ?? 0) - Number(below), behavior: 'instant' });
    },
    [id, top] as const,
  );

const topOf = (page: Page, id: string): Promise<number> =>
  page.evaluate((anchor) => document.querySelector(`#${anchor}`)?.getBoundingClientRect().top ?? Number.NaN, id);

for (const locale of locales)
  test(`the switch in ${locale} shows each block in the other language too, and is remembered without a shift`, async ({
    page,
    context,
  }) => {
    await watchShifts(page);
    await open(page, lesson(locale));
    await expect(twins(page).first()).toBeHidden();
    await control(page, locale).focus();
    await page.keyboard.press('Space');
    await expect(control(page, locale)).toBeChecked();
    const shown = await twins(page).evaluateAll((blocks) =>
      blocks.map((block) => [block.checkVisibility(), block.getAttribute('lang')]),
    );
    expect(shown).toEqual(shown.map(() => [true, others[locale]]));
    expect(shown.length).toBeGreaterThan(20);
    // What asks stands once.
    await expect(page.locator('article .prose > [lang] :is(form, fieldset, astro-island)')).toHaveCount(0);

    await open(page, lesson(locale));
    await expect(control(page, locale)).toBeChecked();
    await expect(twins(page).first()).toBeVisible();
    expect(await shiftsOf(page)).toEqual([]);

    const second = await context.newPage();
    await open(second, lesson(others[locale]));
    await control(second, others[locale]).uncheck();
    await expect(control(page, locale)).not.toBeChecked();
    await expect(twins(page).first()).toBeHidden();
  });

test('the other language stands beside on a wide screen and below on a narrow one', async ({ page }) => {
  await open(page, lesson('en'));
  await control(page, 'en').check();
  for (const [width, isBeside] of [
    [1280, true],
    [360, false],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    const [own, twin] = await page.evaluate(() => {
      const block = document.querySelector('article > .prose > p');
      return [block, block?.nextElementSibling].map((one) => one?.getBoundingClientRect().toJSON() as DOMRect);
    });
    expect(Math.abs(Number(own?.top) - Number(twin?.top)) < 2).toBe(isBeside);
    expect(Number(twin?.left) > Number(own?.right)).toBe(isBeside);
    expect(Number(twin?.top) >= Number(own?.bottom)).toBe(!isBeside);
  }
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const width of [1280, 360])
  test(`the block in view stays where it is at ${width} px, and the key B says what it did`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, lesson('en'));
    for (const [anchor, top] of [
      ['block-12', 300],
      ['warranty', 40],
    ] as const) {
      // The first block that begins in the view is the one that is kept.
      await bring(page, anchor, top);
      const kept = await page.evaluate(() => {
        const own = [...document.querySelectorAll('article > .prose > :not([lang])')];
        return own.find((block) => block.getBoundingClientRect().top >= 0)?.id ?? '';
      });
      const before = await topOf(page, kept);
      for (const said of ['Both languages are shown.', 'Only English is shown.']) {
        await page.keyboard.press('b');
        await expect(page.getByRole('status').filter({ hasText: said })).toHaveCount(1);
        await page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
        );
        expect(Math.abs((await topOf(page, kept)) - before)).toBeLessThanOrEqual(2);
      }
    }
  });

test('the Language navigation leads to the same place of the other page', async ({ page }) => {
  await open(page, lesson('en'));
  const vietnamese = page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Tiếng Việt' });
  // The header is out of view then: by keyboard, as one gets there without scrolling.
  await bring(page, 'block-12', 100);
  await vietnamese.evaluate((link: HTMLElement) => link.click());
  await page.waitForURL(/\/vi\/.*#block-\d+$/u);
  const { hash } = new URL(page.url());
  await expect.poll(() => topOf(page, hash.slice(1))).toBeLessThan(100);
  await expect(page.locator(hash)).toBeInViewport();

  await open(page, lesson('en'));
  await vietnamese.click();
  await page.waitForURL((url) => url.pathname.startsWith('/vi/') && url.hash === '');
});

test('a lesson in both languages has no fault that axe finds', async ({ page }) => {
  test.setTimeout(180_000);
  await page.addInitScript(() => localStorage.setItem('ffp:bothLanguages', 'on'));
  const found: string[] = [];
  for (const locale of locales) {
    await open(page, lesson(locale));
    found.push(...(await inEveryLook(page, `both languages, ${locale}`, ['article'])));
  }
  expect(found).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the switch shows and hides the other language by itself', async ({ page }) => {
    await page.goto(lesson('vi'));
    await expect(twins(page).first()).toBeHidden();
    await control(page, 'vi').check();
    await expect(twins(page).first()).toBeVisible();
    await control(page, 'vi').uncheck();
    await expect(twins(page).first()).toBeHidden();
  });
});
