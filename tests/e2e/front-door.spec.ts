/** Finding one's way in: the front door, the other language, unknown addresses, and what search engines are told. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import {
  basedSiteFolder,
  builtPages,
  forgive,
  locales,
  open,
  siteFolder,
  sortLesson,
  type Locale,
} from './site-pages.ts';
import { at, basedSiteAddress, expect, siteAddress, test, watchContext } from './site-test.ts';

/** Where `/` sends a browser that asks for these languages. */
const sentTo = async (browser: Browser, locale: string): Promise<string> => {
  const context = await browser.newContext({ locale });
  const faults: string[] = [];
  await watchContext(context, faults);
  const page = await context.newPage();
  await page.goto(siteAddress());
  await expect(page).toHaveURL(/\/(?:en|vi)\/$/u);
  const { pathname } = new URL(page.url());
  await context.close();
  expect(faults).toEqual([]);
  return pathname;
};

// As most visitors have it: pages change with a transition, which a redirect must not cut off.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('the front door leads to the first language of the browser that the site has, English if none', async ({
  browser,
}) => {
  expect(await sentTo(browser, 'vi-VN')).toBe('/vi/');
  expect(await sentTo(browser, 'en-US')).toBe('/en/');
  expect(await sentTo(browser, 'fr-FR')).toBe('/en/');
});

for (const [languages, wanted] of [
  [['fr-FR', 'vi', 'en'], 'vi'],
  [['fr-FR', 'en-US', 'vi'], 'en'],
] as const)
  test(`the front door leads a browser that asks for ${languages.join(', ')} to ${wanted}`, async ({ page }) => {
    await page.addInitScript((list) => {
      Object.defineProperty(navigator, 'languages', { get: () => list });
    }, languages);
    await page.goto(at('/'));
    await expect(page).toHaveURL(at(`/${wanted}/`));
  });

test('the front door leads to the language chosen before, and is not met again on the way back', async ({ page }) => {
  await page.goto('about:blank');
  await open(page, '/en/');
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(at('/vi/'));
  await page.goto(at('/'));
  await expect(page).toHaveURL(at('/vi/'));
  await page.goBack();
  await expect(page).toHaveURL(at('/vi/'));
  await page.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(at('/en/'));
  await page.goto(at('/'));
  await expect(page).toHaveURL(at('/en/'));
});

test('the language switch keeps the place, page by page', async ({ page }) => {
  for (const path of [
    '/',
    '/learn/',
    `/learn/${sortLesson}/`,
    '/glossary/',
    '/glossary/warranty/',
    '/settings/',
    '/about/',
  ]) {
    await open(page, `/en${path}`);
    await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Tiếng Việt' }).click();
    await expect(page).toHaveURL(at(`/vi${path}`));
    const back = page.getByRole('navigation', { name: 'Ngôn ngữ' }).getByRole('link');
    await expect(back.filter({ hasText: 'Tiếng Việt' })).toHaveAttribute('aria-current', 'true');
    await back.filter({ hasText: 'English' }).click();
    await expect(page).toHaveURL(at(`/en${path}`));
  }
});

for (const [where, address] of [
  ['at the root', siteAddress],
  ['under a base path', basedSiteAddress],
] as const)
  for (const [locale, heading, map] of [
    ['en', 'This page does not exist', 'Go to the course map'],
    ['vi', 'Trang này không tồn tại', 'Đến sơ đồ khóa học'],
  ] as const)
    test(`an unknown address in ${locale} ${where} is answered with 404, its own language first and a way to the map`, async ({
      page,
      faults,
    }) => {
      const response = await page.goto(`${address()}${locale}/no/such-page/`);
      forgive(faults, /status of 404/u);
      expect(response?.status()).toBe(404);
      const headings = page.getByRole('heading', { level: 2 });
      await expect(headings.first()).toHaveText(heading);
      const boxes = await Promise.all((await headings.all()).map((each) => each.boundingBox()));
      expect(boxes[0]?.y).toBeLessThan(boxes[1]?.y ?? 0);
      await page.getByRole('link', { name: map }).click();
      await expect(page).toHaveURL(`${address()}${locale}/learn/`);
    });

test('the first Tab of a page offers to skip to its content', async ({ page }) => {
  await open(page, '/en/glossary/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

// What the pages tell search engines, from the built files

/** The base path of a build, and where it says that it stands. */
const builds = [
  { name: 'at the root', folder: siteFolder, base: '/' },
  { name: 'under a base path', folder: basedSiteFolder, base: '/itil/' },
] as const;
const site = process.env['SITE_URL'] ?? 'https://fit-for-purpose.example';

const linkOf = (html: string, start: string): string | undefined =>
  new RegExp(`<link ${start} href="([^"]*)"`, 'u').exec(html)?.[1];

for (const { name, folder, base } of builds) {
  const publicAddress = (path: string): string => `${site}${base}${path.replace(/^\//u, '')}`;

  test(`every page ${name} names its own address and its twin in the other language, which exists`, () => {
    const found: string[] = [];
    for (const { path, file, html } of builtPages(folder())) {
      if (file === '404.html') {
        if (!html.includes('content="noindex"') || html.includes('rel="canonical"'))
          found.push(`${path}: can be found`);
        continue;
      }
      const expected = (locale: Locale): string =>
        file === 'index.html' ? `/${locale}/` : path.replace(/^\/(?:en|vi)\//u, `/${locale}/`);
      if (linkOf(html, 'rel="canonical"') !== publicAddress(path)) found.push(`${path}: canonical`);
      for (const locale of locales) {
        const twin = linkOf(html, `rel="alternate" hreflang="${locale}"`);
        if (twin !== publicAddress(expected(locale))) found.push(`${path}: hreflang ${locale} is ${twin}`);
        if (!existsSync(join(folder(), expected(locale), 'index.html'))) found.push(`${path}: no twin in ${locale}`);
      }
      if (file !== 'index.html' && linkOf(html, 'rel="alternate" hreflang="x-default"') !== publicAddress('/'))
        found.push(`${path}: hreflang x-default`);
    }
    expect(found).toEqual([]);
  });

  test(`the language switch of every page ${name} leads to the page itself and to its twin`, () => {
    const found: string[] = [];
    for (const { path, html } of builtPages(folder())) {
      const [, rest] = /^\/(?:en|vi)\/(.*)$/u.exec(path) ?? [];
      if (rest === undefined) continue;
      const links = [...html.matchAll(/<a\b[^>]*\sdata-language="(\w+)"[^>]*>/gu)].map(
        ([tag, language = '']) => `${language} ${/\shref="([^"]*)"/u.exec(tag)?.[1] ?? ''}`,
      );
      const wanted = locales.map((locale) => `${locale} ${base}${locale}/${rest}`);
      if (links.join() !== wanted.join()) found.push(`${path}: ${links.join()}`);
    }
    expect(found).toEqual([]);
  });

  test(`the site map ${name} lists exactly the pages that may be found, and robots.txt leads to it`, () => {
    const robots = readFileSync(join(folder(), 'robots.txt'), 'utf8');
    expect(/^Sitemap: (.*)$/mu.exec(robots)?.[1]).toBe(publicAddress('/sitemap-index.xml'));
    const index = readFileSync(join(folder(), 'sitemap-index.xml'), 'utf8');
    const maps = [...index.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address = '']) => address);
    const listed = maps.flatMap((address) => {
      expect(address.startsWith(publicAddress('/'))).toBe(true);
      const text = readFileSync(join(folder(), address.slice(publicAddress('/').length)), 'utf8');
      return [...text.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, page = '']) => page);
    });
    const pages = builtPages(folder()).filter(({ html }) => !html.includes('<meta name="robots" content="noindex"'));
    expect(listed.toSorted()).toEqual(pages.map(({ path }) => publicAddress(path)).toSorted());
  });
}
