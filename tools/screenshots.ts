/**
 * `npm run screenshots`: pictures of every kind of page in both languages, light and dark, at four widths, and for each
 * kind a sheet on which they stand side by side. All into `.cache/screenshots`, as `<kind>-<locale>-<theme>-<width>.png`.
 *
 *   npm run screenshots -- lesson term     only these kinds
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findBrowser } from './browser.mjs';
import { fingerprint, isBuiltFrom } from './built-from.ts';
import { pageKinds } from './page-kinds.ts';
import { serveSite } from './serve-site.ts';

const folder = '.cache/screenshots';
const themes = ['light', 'dark'] as const;
const locales = ['en', 'vi'] as const;
/** In CSS pixels: a small phone, a tablet, a laptop, a wide screen. */
const widths = [320, 768, 1280, 1920] as const;
/** What a picture of a sheet is scaled to. */
const scale = 0.3;

type Theme = (typeof themes)[number];
type Kind = { readonly name: string; readonly path: (locale: string) => string };

/** `course map` is a file's `course-map`. */
const fileName = (kind: string): string => kind.replaceAll("'", '').replaceAll(' ', '-');

const kinds: readonly Kind[] = [
  ...Object.entries(pageKinds).map(([kind, path]): Kind => ({
    name: fileName(kind),
    path: (locale) => `${locale}${path}`,
  })),
  { name: '404', path: (locale) => `${locale}/no-such-page/` },
];

/** Brings every island of the page awake, as a reader does who scrolls to its end, and goes back to the top. */
const readThrough = async (page: Page): Promise<void> => {
  await page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(done));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.waitForFunction(() => document.querySelector('astro-island[ssr]') === null);
  await page.evaluate(() => document.fonts.ready.then(() => null));
};

/** The pictures of one kind in one theme, of a site at this address. */
const takePictures = async (browser: Browser, site: string, kind: Kind, theme: Theme): Promise<void> => {
  const context = await browser.newContext({ colorScheme: theme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  for (const locale of locales) {
    const address = `${site}${kind.path(locale)}`;
    // What comes late, such as the typeface, is there the second time.
    await page.goto(address);
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 700 ? 720 : 1000 });
      await readThrough(page);
      await page.screenshot({ path: join(folder, `${kind.name}-${locale}-${theme}-${width}.png`), fullPage: true });
    }
  }
  await context.close();
};

/** A page of all pictures of a kind, scaled down, and a picture of that page. */
const makeSheet = async (browser: Browser, { name }: Kind): Promise<void> => {
  const rows = themes.map((theme) => {
    const shots = locales.flatMap((locale) =>
      widths.map((width) => ({ width, file: `${name}-${locale}-${theme}-${width}.png` })),
    );
    const pictures = shots.map(
      ({ width, file }) =>
        `<a href="${file}"><img src="${file}" width="${Math.round(width * scale)}" alt="${file}"></a>`,
    );
    return `<p>${pictures.join('\n')}</p>`;
  });
  const file = resolve(folder, `${name}.html`);
  const style = 'body{background:#888;margin:1rem}p{display:flex;gap:1rem;align-items:start}img{display:block}';
  writeFileSync(
    file,
    `<!doctype html><meta charset="utf-8"><title>${name}</title><style>${style}</style>${rows.join('')}`,
  );
  const page = await browser.newPage({ viewport: { width: 2760, height: 1000 } });
  page.setDefaultTimeout(120_000);
  await page.goto(pathToFileURL(file).href);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
};

const build = (): boolean => {
  if (isBuiltFrom(fingerprint())) return true;
  console.log('Building the site (only when something has changed) …');
  return spawnSync(process.execPath, ['tools/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
};

const main = async (): Promise<number> => {
  const wanted = process.argv.slice(2);
  const unknown = wanted.filter((name) => kinds.every((kind) => kind.name !== name));
  if (unknown.length > 0) {
    console.error(
      `There is no kind of page ${unknown.join(', ')}. There are: ${kinds.map(({ name }) => name).join(', ')}.`,
    );
    return 1;
  }
  const program = findBrowser();
  if (program === null) {
    console.error('No Chromium was found. Install one, or name it in CHROMIUM_PATH.');
    return 1;
  }
  if (!build()) {
    console.error('The site could not be built. npm run build says where and why.');
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  const base = process.env['BASE_PATH'] ?? '/';
  const site = await serveSite('dist', { base });
  const browser = await chromium.launch({ executablePath: program, timeout: 120_000 });
  try {
    for (const kind of kinds.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
      for (const theme of themes) await takePictures(browser, site.address, kind, theme);
      await makeSheet(browser, kind);
      console.log(`${folder}/${kind.name}.png`);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return 0;
};

process.exitCode = await main();
