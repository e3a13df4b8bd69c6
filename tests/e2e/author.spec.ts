/** The authors' pages: found from home and footer, each in both languages, without a script of their own. */
import { globSync } from 'node:fs';
import { locales, open } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

const words = {
  en: {
    index: 'For instructors',
    guide: 'Guide for authors',
    desk: 'Author desk',
    contents: 'On this page',
    door: 'Add a lesson or a question',
  },
  vi: {
    index: 'Dành cho giảng viên',
    guide: 'Hướng dẫn biên soạn',
    desk: 'Bàn biên soạn',
    contents: 'Trong trang này',
    door: 'Thêm bài học hay câu hỏi',
  },
} as const;

for (const locale of locales) {
  const say = words[locale];

  test(`who teaches finds the authors’ pages in ${locale} from home and from the foot of every page`, async ({
    page,
  }) => {
    await open(page, `/${locale}/`);
    await page.getByRole('main').getByRole('link', { name: say.door }).click();
    await expect(page.getByRole('heading', { level: 1, name: say.index })).toBeVisible();
    await open(page, `/${locale}/glossary/`);
    await page.getByRole('contentinfo').getByRole('link', { name: say.index }).click();
    const links = page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      ['guide', 'gallery', 'desk'].map((name) => `/${locale}/author/${name}/`),
    );
    await links.filter({ hasText: say.guide }).click();
    await expect(page.getByRole('heading', { level: 1, name: say.guide })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: say.index }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/author/$`, 'u'));
  });

  test(`the contents of the guide in ${locale} name every section and lead to it`, async ({ page }) => {
    await open(page, `/${locale}/author/guide/`);
    const entries = page.getByRole('navigation', { name: say.contents }).getByRole('link');
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    expect(await entries.allInnerTexts()).toEqual(await headings.allInnerTexts());
    for (const entry of await entries.all()) {
      await entry.click();
      const id = new URL(page.url()).hash;
      await expect(page.locator(id)).toBeInViewport();
      await expect(page.locator(id)).toHaveText(await entry.innerText());
    }
  });
}

for (const locale of locales)
  test(`the desk in ${locale} has its sections, each with words, and behind each picture a table that says what is what`, async ({
    page,
  }) => {
    await open(page, `/${locale}/author/desk/`);
    await expect(page.getByRole('heading', { level: 1, name: words[locale].desk })).toBeVisible();
    const entries = page.getByRole('navigation', { name: words[locale].contents }).getByRole('link');
    const headings = page.getByRole('main').getByRole('heading', { level: 2 });
    expect(await entries.allInnerTexts()).toEqual(await headings.allInnerTexts());
    const sections = await page.getByRole('main').locator('section').all();
    expect(sections.length).toBe(await entries.count());
    for (const section of sections) {
      await expect(section.locator('p').first()).not.toBeEmpty();
      const pictures = section.getByRole('img');
      const tables = section.locator('table');
      expect(await tables.count()).toBeGreaterThanOrEqual(await pictures.count());
      for (const picture of await pictures.all()) {
        await expect(picture).toHaveAccessibleName(/\S/u);
        await expect(picture.locator('desc')).toHaveText(/: \d/u);
      }
      for (const table of await tables.all()) {
        await expect(table.locator('caption')).toHaveText(/\S/u);
        const columns = await table.locator('thead th[scope=col]').count();
        const rows = table.locator('tbody tr');
        await expect(rows.locator('th[scope=row]')).toHaveCount(await rows.count());
        for (const row of await rows.all()) await expect(row.locator('> *')).toHaveCount(columns);
      }
    }
  });

test('the desk counts every question of the course once', async ({ page }) => {
  await open(page, '/en/author/desk/');
  const cells = page.locator('#mix').locator('..').locator('table').first().locator('tbody td:nth-child(n + 4)');
  const counted = (await cells.allTextContents()).reduce((sum, count) => sum + Number(count), 0);
  expect(counted).toBe(globSync('content/questions/*/*.yaml').length);
});

test('the desk needs no script of its own', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/en/author/desk/'));
  await expect(page.getByRole('table').first()).toBeVisible();
  await page.locator('#ideas').locator('..').locator('summary').click();
  await expect(page.locator('#ideas').locator('..').getByRole('table')).toBeVisible();
  await context.close();
});

test('a section of the guide has the same address in both languages', async ({ page }) => {
  const ids: (readonly string[])[] = [];
  for (const locale of locales) {
    await open(page, `/${locale}/author/guide/`);
    ids.push(await page.locator('h2[id]').evaluateAll((all) => all.map(({ id }) => id)));
  }
  expect(ids[0]?.length).toBeGreaterThan(4);
  expect(ids[1]).toEqual(ids[0]);
});

test('commands of the guide are broken to fit a narrow screen, and a copy has them whole', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/en/author/guide/');
  const command = page.locator('pre').filter({ hasText: 'npm run new lesson' });
  expect(await command.innerText()).toMatch(/^npm run new lesson -- --module key-concepts \\\n {2}--title /u);
  const cut = await page
    .locator('pre')
    .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth).length);
  expect(cut).toBe(0);
});
