/** The glossary: found as one types, in either language, with or without accents; each term leads on. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { builtPages, locales, open, pathsIn } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

const words = {
  en: {
    field: 'Find a term',
    none: 'No term fits.',
    count: (shown: number, total: number) => `${shown} of ${total} terms`,
  },
  vi: {
    field: 'Tìm thuật ngữ',
    none: 'Không có thuật ngữ phù hợp.',
    count: (shown: number, total: number) => `${shown} trên ${total} thuật ngữ`,
  },
} as const;

const total = builtPages().filter(({ path }) => path.startsWith('/en/glossary/')).length - 1;

/** The names of the terms that are shown. */
const shownTerms = (page: Page): Promise<readonly string[]> =>
  page.locator('[data-glossary-entry]:visible .names a').allInnerTexts();

for (const locale of locales) {
  const say = words[locale];

  test(`a term is found in ${locale} by its name in either language, with or without accents`, async ({ page }) => {
    await open(page, `/${locale}/glossary/`);
    const field = page.getByRole('searchbox', { name: say.field });
    const count = page.getByRole('status');
    await expect(field).toBeEnabled();
    await expect(count).toHaveText(say.count(total, total));
    const warranty = locale === 'en' ? 'warranty' : 'tính đảm bảo';
    for (const typed of ['warranty', 'WARRANTY', 'tính đảm bảo', 'tinh dam bao', 'TÍNH ĐẢM', 'dam bao']) {
      await field.fill(typed);
      await expect.poll(() => shownTerms(page), typed).toContain(warranty);
      const shown = await shownTerms(page);
      expect(shown.length, typed).toBeLessThan(total);
      await expect(count, typed).toHaveText(say.count(shown.length, total));
    }
    await field.fill('');
    await expect(count).toHaveText(say.count(total, total));
    expect((await shownTerms(page)).length).toBe(total);
  });

  test(`what no term fits is said in ${locale}, and letters without a term are gone`, async ({ page }) => {
    await open(page, `/${locale}/glossary/`);
    const field = page.getByRole('searchbox', { name: say.field });
    await expect(page.getByText(say.none)).toBeHidden();
    await field.fill('qqqq');
    await expect(page.getByText(say.none)).toBeVisible();
    await expect(page.getByRole('status')).toHaveText(say.count(0, total));
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(0);
    await field.fill('warranty');
    await expect(page.getByText(say.none)).toBeHidden();
    expect(await page.getByRole('main').getByRole('heading', { level: 2 }).count()).toBeLessThan(5);
  });

  test(`the keyboard alone leads from the field to a term in ${locale}`, async ({ page }) => {
    await open(page, `/${locale}/glossary/`);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('warranty');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/glossary\/[a-z-]+\/$/u);
  });
}

test('a term stands in both languages, with its example and what it is not, and leads to lessons, questions and sources', async ({
  page,
}) => {
  const authored = parse(readFileSync('content/glossary/warranty.yaml', 'utf8')) as {
    readonly term: Readonly<Record<'en' | 'vi', string>>;
    readonly confusedWith: readonly string[];
  };
  await open(page, '/en/glossary/warranty/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(authored.term.en);
  await expect(heading.locator('[lang=vi]')).toHaveText(authored.term.vi);
  for (const language of ['English', 'Tiếng Việt'])
    await expect(page.getByRole('region', { name: language }).getByRole('heading', { name: 'Not this' })).toBeVisible();
  for (const other of authored.confusedWith)
    await expect(page.getByRole('main').locator(`a[href$="/en/glossary/${other}/"]`).first()).toBeVisible();
  const lesson = page.getByRole('main').getByRole('link', { name: 'Utility and warranty', exact: true });
  await expect(lesson).toHaveAttribute('href', '/en/learn/key-concepts/utility-and-warranty/');
  await page.locator('a.practise').first().click();
  await expect(page).toHaveURL(/\/en\/learn\/[a-z-]+\/[a-z-]+\/#[a-z-]+$/u);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
});

test('each link of each term’s page leads to a page of the site or to a part that is there', () => {
  const pages = new Map(builtPages().map(({ path, html }) => [path, html]));
  const terms = locales.flatMap(pathsIn).filter((path) => /\/glossary\/./u.test(path));
  const found: string[] = [];
  for (const path of terms)
    for (const [, address = ''] of (pages.get(path) ?? '').matchAll(/<a\s[^>]*href="([^"]*)"/gu)) {
      if (!address.startsWith('/')) continue;
      const { pathname, hash, searchParams } = new URL(address, at('/'));
      // A drill is chosen by the query; the page has its cases under a name of theirs.
      const drill = searchParams.get('drill');
      const part = drill === null ? hash.slice(1) : `cases-${drill}`;
      const html = pages.get(pathname);
      if (html === undefined) found.push(`${path}: ${address}`);
      else if (part !== '' && !html.includes(` id="${part}"`)) found.push(`${path}: ${address}`);
    }
  expect(terms.length).toBe(2 * total);
  expect(found).toEqual([]);
});
