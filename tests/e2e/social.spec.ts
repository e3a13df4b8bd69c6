/** Where a page's link is shared: each indexed page names a picture of its own that is there, and says what it shows. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basedSiteFolder, builtPages, siteFolder } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

const contentOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta[^>]* (?:property|name)="${name}"[^>]* content="([^"]*)"`, 'u').exec(html)?.[1] ??
  new RegExp(`<meta[^>]* content="([^"]*)"[^>]* (?:property|name)="${name}"`, 'u').exec(html)?.[1];

/** Width and height as a PNG's head tells them. */
const sizeOf = (file: string): string => {
  const png = readFileSync(file);
  return png.subarray(1, 4).toString() === 'PNG' ? `${png.readUInt32BE(16)} × ${png.readUInt32BE(20)}` : 'no PNG';
};

for (const [folder, base] of [
  [siteFolder(), '/'],
  [basedSiteFolder(), '/itil/'],
] as const)
  test(`each indexed page below ${base} names a picture that is there, in its size`, () => {
    const indexed = builtPages(folder).filter(({ html }) => !html.includes('name="robots" content="noindex"'));
    expect(indexed.length).toBeGreaterThan(150);
    const found = indexed.map(({ path, html }) => {
      const image = new URL(contentOf(html, 'og:image') ?? 'missing:');
      const page = path === '/' ? '/en/' : path;
      expect(image.pathname, path).toBe(`${base}social${page.replace(/\/$/u, '.png')}`);
      expect(contentOf(html, 'og:image:alt'), path).toContain(contentOf(html, 'og:title'));
      expect(contentOf(html, 'og:url'), path).toBe(`${image.origin}${base}${path.slice(1)}`);
      for (const name of ['og:description', 'og:type', 'og:site_name', 'og:locale:alternate', 'twitter:card'])
        expect(contentOf(html, name), `${path} ${name}`).toBeTruthy();
      expect(contentOf(html, 'og:locale'), path).toBe(page.startsWith('/vi/') ? 'vi_VN' : 'en_GB');
      return sizeOf(join(folder, image.pathname.slice(base.length)));
    });
    expect(new Set(found)).toEqual(new Set(['1200 × 630']));
  });

test('the icons that a page names are there', async ({ page }) => {
  await page.goto(at('/en/'));
  const icons = await page
    .locator('link[rel$=icon]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
  expect(icons).toHaveLength(3);
  for (const icon of icons) expect((await page.request.get(icon)).status(), icon).toBe(200);
});
