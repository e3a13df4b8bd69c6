/** The site as different eyes and papers ask for it: less motion (R-A10), their own colours (R-A8), print (R-A15). */
import type { Page } from '@playwright/test';
import { answer } from './check-on-page.ts';
import { checksOf, choicesOf, present, type Locale } from './course-questions.ts';
import { builtPages, locales, open, pageKinds, sortLesson } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

const choice = present(choicesOf(sortLesson)[0]);
const sort = present(checksOf(sortLesson).find(({ kind }) => kind === 'sort'));

const movements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...document
      .getAnimations()
      .map(({ effect }) => `animation of ${(effect as KeyframeEffect | null)?.target?.className}`),
    ...(getComputedStyle(document.documentElement).scrollBehavior === 'smooth' ? ['smooth scrolling'] : []),
    ...[...document.querySelectorAll('video[autoplay], audio[autoplay], marquee')].map(({ localName }) => localName),
  ]);

test('nothing moves for who asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const found: string[] = [];
  for (const locale of locales)
    for (const [kind, path] of Object.entries(pageKinds)) {
      await open(page, `/${locale}${path}`);
      found.push(...(await movements(page)).map((movement) => `${kind} ${locale}: ${movement}`));
    }
  await open(page, `/en/learn/${sortLesson}/`);
  await answer(page, choice, 'wrong');
  found.push(...(await movements(page)).map((movement) => `answered check: ${movement}`));
  await open(page, '/en/settings/');
  await page.getByRole('button', { name: 'Erase for good', exact: true }).click();
  found.push(...(await movements(page)).map((movement) => `dialog: ${movement}`));
  expect(found).toEqual([]);
});

for (const [locale, right, wrong] of [
  ['en', '✓ Right answer', '✗ Your choice'],
  ['vi', '✓ Đáp án đúng', '✗ Bạn đã chọn'],
] as const)
  test(`right and wrong in ${locale} are told by a word, a sign and a thick border in forced colours`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await open(page, `/${locale}/learn/${sortLesson}/`);
    const { group } = await answer(page, choice, 'wrong', locale);
    await expect(group.getByText(right)).toBeVisible();
    await expect(group.getByText(wrong)).toBeVisible();
    for (const verdict of ['right', 'wrong'])
      await expect(group.locator(`li[data-verdict=${verdict}]`)).toHaveCSS('border-top-width', '3px');
    const cards = await answer(page, sort, 'wrong', locale);
    await expect(
      cards.group.getByText(locale === 'en' ? /✗ Not right\. Belongs in: / : /✗ Chưa đúng\. /u).first(),
    ).toBeVisible();
    await expect(cards.group.getByText(locale === 'en' ? '✓ Right' : '✓ Đúng').first()).toBeVisible();
  });

test('the page that is open is told apart in the menu, and the comma after a key phrase is seen, in forced colours', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, `/en/learn/${sortLesson}/`);
  const lines = await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).borderBottomColor));
  const paper = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
  expect(lines.map((line) => line === paper)).toEqual([false, true, true]);
  await expect(page.locator('mark').first()).toHaveCSS('margin-right', '0px');
});

type Colour = readonly [red: number, green: number, blue: number];

/** `rgb(1, 2, 3)`; null for anything that one can see through. */
const colourOf = (css: string): Colour | null => {
  const parts = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(css)?.slice(1).map(Number);
  return parts === undefined ? null : (parts as unknown as Colour);
};

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = (colour: Colour): number => {
  const [red = 0, green = 0, blue = 0] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: Colour, other: Colour): number => {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

type DrawnWord = { readonly text: string; readonly ink: string; readonly behind: readonly string[] };

/** Each line of text in the page's figures: its colour, and what lies behind it at three places, topmost first. */
const drawnWords = (page: Page): Promise<readonly DrawnWord[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg.drawing text')]
      .flatMap((text) => {
        const lines = [...text.querySelectorAll('tspan')];
        return lines.length > 0 ? lines : [text];
      })
      .flatMap((line) => {
        line.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, right, top, bottom } = line.getBoundingClientRect();
        return [left + 1, (left + right) / 2, right - 1].map((x) => ({
          text: line.textContent ?? '',
          ink: getComputedStyle(line).fill,
          behind: document
            .elementsFromPoint(x, (top + bottom) / 2)
            .filter((element) => element.closest('text') === null && !element.matches('svg, line'))
            .map((element) => {
              const { fill, backgroundColor } = getComputedStyle(element);
              return element instanceof SVGElement ? fill : backgroundColor;
            }),
        }));
      }),
  );

/** The words of the page's figures that are too faint on what they are drawn on. */
const faintWords = async (page: Page, where: string): Promise<readonly string[]> =>
  (await drawnWords(page)).flatMap(({ text, ink, behind }) => {
    const [colour, paper] = [colourOf(ink), behind.map(colourOf).find((candidate) => candidate !== null)];
    if (colour === null || paper === undefined || paper === null) return [`${where}: cannot tell: ${text}`];
    const ratio = contrast(colour, paper);
    return ratio >= 4.5 ? [] : [`${where}: ${ratio.toFixed(2)}: ${text}`];
  });

const drawing = '<svg class="drawing';

const withFigure = async (page: Page, locale: Locale): Promise<readonly string[]> => {
  const found: string[] = [];
  let figures = 0;
  const pages = builtPages().filter(({ path, html }) => path.startsWith(`/${locale}/learn/`) && html.includes(drawing));
  for (const { path } of pages) {
    await page.goto(at(path));
    figures += await page.locator('svg.drawing').count();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      found.push(...(await faintWords(page, `${path} ${colorScheme}`)));
    }
  }
  expect(figures).toBeGreaterThanOrEqual(5);
  return found;
};

for (const locale of locales)
  test(`each word in a figure in ${locale} stands out from what it is drawn on, light and dark`, async ({ page }) => {
    expect(await withFigure(page, locale)).toEqual([]);
  });

test('a page printed from the dark theme is dark ink on white, without what cannot be pressed on paper', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await open(page, `/en/learn/${sortLesson}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const name of ['Main', 'Language', 'On this page'])
    await expect(page.getByRole('navigation', { name })).toBeHidden();
  for (const pressed of ['button', 'theme-switch'])
    await expect(page.locator(pressed).filter({ visible: true })).toHaveCount(0);
  const bright = await page.evaluate(() =>
    [...document.querySelectorAll('main :is(h1, h2, p, li, td, th, legend, label)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => {
        const channels = /^rgb\((\d+), (\d+), (\d+)\)$/u.exec(getComputedStyle(element).color)?.slice(1).map(Number);
        return channels === undefined || Math.max(...channels) > 160;
      })
      .map(({ localName, textContent }) => `${localName}: ${textContent?.trim().slice(0, 80)}`),
  );
  expect(bright).toEqual([]);
});
