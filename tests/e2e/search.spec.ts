/** The search: opened by button or key, answers as one types, leads there by keyboard alone, and holds without a network. */
import type { Locator, Page } from '@playwright/test';
import { inEveryLook } from './axe.ts';
import { forgive, locales, open } from './site-pages.ts';
import { basedSiteAddress, expect, test } from './site-test.ts';

const words = {
  en: { search: 'Search', lesson: 'Utility and warranty', none: 'Nothing found for “qqqq”.', again: 'Try again' },
  vi: {
    search: 'Tìm kiếm',
    lesson: 'Tính hữu dụng và tính đảm bảo',
    none: 'Không tìm thấy gì cho “qqqq”.',
    again: 'Thử lại',
  },
} as const;

const opener = (page: Page, locale: 'en' | 'vi'): Locator =>
  page.getByRole('banner').getByRole('button', { name: words[locale].search, exact: true });

const dialogOf = (page: Page, locale: 'en' | 'vi'): Locator =>
  page.getByRole('dialog', { name: words[locale].search, exact: true });

for (const locale of locales) {
  const say = words[locale];

  test(`in ${locale} the keyboard alone leads from a word without accents to its lesson`, async ({ page }) => {
    await open(page, `/${locale}/`);
    await opener(page, locale).focus();
    await page.keyboard.press('Enter');
    const dialog = dialogOf(page, locale);
    const field = dialog.getByRole('combobox', { name: say.search, exact: true });
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('dam bao');
    const first = dialog.getByRole('link').first();
    await expect(first).toHaveAttribute('href', `/${locale}/glossary/warranty/`);
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(first.locator('[lang=vi] mark, mark').first()).toHaveText('đảm bảo');
    await expect(dialog.getByRole('status')).toHaveText(/\d+ .*Enter .*“/u);
    expect((await dialog.getByRole('status').innerText()).length).toBeLessThanOrEqual(150);

    const lesson = dialog.getByRole('link', { name: say.lesson }).first();
    const place = (await dialog.getByRole('link').allInnerTexts()).indexOf(await lesson.innerText());
    for (let step = 0; step <= place; step += 1) await page.keyboard.press('ArrowDown');
    const chosen = await field.getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${chosen}"]`).getByRole('link')).toHaveText(await lesson.innerText());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/learn/key-concepts/utility-and-warranty/$`, 'u'));
  });

  test(`in ${locale} the search breaks no rule of axe, empty, with results, a guess and none`, async ({ page }) => {
    await open(page, `/${locale}/`);
    await opener(page, locale).click();
    const dialog = dialogOf(page, locale);
    const found = [...(await inEveryLook(page, `search ${locale}`))];
    for (const typed of ['rui ro', 'waranty', 'qqqq']) {
      await dialog.getByRole('combobox').fill(typed);
      if (typed === 'qqqq') await expect(dialog.getByText(say.none).first()).toBeVisible();
      else await expect(dialog.getByRole('link').first()).toBeVisible();
      found.push(...(await inEveryLook(page, `search ${locale}, ${typed}`, ['.search'])));
    }
    expect(found).toEqual([]);
  });
}

test('keys open it, Escape gives the focus back, what was typed stays, and single keys can be off', async ({
  page,
}) => {
  await open(page, '/en/glossary/');
  const dialog = dialogOf(page, 'en');
  const field = dialog.getByRole('combobox');
  await opener(page, 'en').focus();
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(dialog).toBeVisible({ timeout: 500 });
  }).toPass();
  await field.fill('sla');
  await expect(dialog.getByRole('link').first()).toHaveText(/service level agreement/u);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(opener(page, 'en')).toBeFocused();

  await page.getByRole('searchbox').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('/');
  await page.keyboard.press('Control+k');
  await expect(field).toHaveValue('sla');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('searchbox')).toBeFocused();

  await page.evaluate(() => localStorage.setItem('ffp:singleKeys', 'off'));
  await page.reload();
  await expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(dialog).toBeHidden();
});

test('a slip of the finger is forgiven, and a section of the same page is reached, without a network too', async ({
  page,
  context,
  faults,
}) => {
  await open(page, '/en/learn/key-concepts/utility-and-warranty/');
  await opener(page, 'en').click();
  const dialog = dialogOf(page, 'en');
  const field = dialog.getByRole('combobox');
  await field.fill('waranty');
  await expect(dialog.getByText('Did you mean')).toBeVisible();
  const missed: string[] = [];
  page.on('requestfailed', (request) => missed.push(new URL(request.url()).pathname));
  await context.setOffline(true);
  await field.fill('stakholder');
  await expect(dialog.getByRole('link').first()).toHaveText(/stakeholder/u);
  await field.fill('agreed not absolute');
  await expect(dialog.getByRole('link').first()).toHaveText(/Agreed, not absolute/u);
  await field.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/#agreed-not-absolute$/u);
  await expect(page.getByRole('heading', { name: 'Agreed, not absolute' })).toBeInViewport();
  // The browser asks for the picture of the tab again by itself.
  expect(missed.filter((path) => path !== '/favicon.svg')).toEqual([]);
  forgive(faults, /ERR_INTERNET_DISCONNECTED/u);
});

test('what could not be fetched is said, and comes when it is tried again', async ({ page, faults }) => {
  await open(page, '/vi/');
  await page.route(/search-dialog|search\.json/u, (route) => route.abort());
  await opener(page, 'vi').click();
  const failed = page.getByRole('banner').getByRole('button', { name: 'Tìm kiếm: không tải được. Hãy thử lại' });
  await expect(failed).toBeVisible();
  await page.unroute(/search-dialog|search\.json/u);
  await page.route(/search\.json/u, (route) => route.abort());
  await failed.click();
  const dialog = dialogOf(page, 'vi');
  await dialog.getByRole('combobox').fill('gia tri');
  const again = dialog.getByRole('button', { name: words.vi.again });
  await expect(again).toBeVisible();
  await page.unroute(/search\.json/u);
  await again.click();
  await expect(dialog.getByRole('link').first()).toHaveAttribute('href', '/vi/glossary/value/');
  forgive(faults, /ERR_FAILED/u);
});

test('under a base path its answers stay there', async ({ page }) => {
  await page.goto(`${basedSiteAddress()}en/`);
  await opener(page, 'en').click();
  const dialog = dialogOf(page, 'en');
  await dialog.getByRole('combobox').fill('fit for use');
  await expect(dialog.getByRole('link').first()).toHaveAttribute('href', '/itil/en/glossary/fit-for-use/');
  await dialog.getByRole('link').first().click();
  await expect(page).toHaveURL(`${basedSiteAddress()}en/glossary/fit-for-use/`);
});
