/**
 * Small screens, large letters, wide spacing, thick fingers: nothing is cut off and nothing has to be chased sideways
 * (R-A7), and what is pressed is large enough (R-A9). One page of each kind in `npm test`, every page in
 * `npm run test:pages`.
 */
import type { Page } from '@playwright/test';
import { answer } from './check-on-page.ts';
import { checksOf, type LessonQuestion } from './course-questions.ts';
import { forgive, lessonKinds, locales, open, walks, type Locale } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

/** What WCAG 1.4.12 asks a page to bear. */
const wideSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const largeText = 'html { font-size: 200% !important; }';

/** Sets rules as a reader's own style sheet would; a `style` element the page's policy would refuse. Empty ends them. */
const setRules = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = text === '' ? [] : [sheet];
  }, css);

/** The first question of each kind that the lesson asks. */
const oneOfEachKind = (lesson: string): readonly LessonQuestion[] =>
  [...Map.groupBy(checksOf(lesson), ({ kind }) => kind).values()].flatMap(([first]) => first ?? []);

/** What is cut off, sticks out or must be scrolled to sideways; a wide table scrolls in its own box and may. */
const cutOff = (page: Page, where: string): Promise<readonly string[]> =>
  page.evaluate((place) => {
    const found: string[] = [];
    const note = (what: string, element: Element): void => {
      const { localName, className } = element;
      const text = (element.textContent ?? '').trim().slice(0, 60);
      found.push(`${place}: ${what}: <${localName} class="${String(className)}"> ${text}`);
    };
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      found.push(`${place}: ${root.scrollWidth - root.clientWidth} px to scroll sideways`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || element.closest('.visually-hidden, svg') !== null) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (/hidden|clip/u.test(overflowX) && scrollWidth > clientWidth + 1) note('cut off at the side', element);
      if (/hidden|clip/u.test(overflowY) && scrollHeight > clientHeight + 1) note('cut off below', element);
    }
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, data } = walker.currentNode as Text;
      if (data.trim() === '' || parent === null || !parent.checkVisibility()) continue;
      if (parent.closest('.visually-hidden, .table-scroll, script, style, option') !== null) continue;
      range.selectNodeContents(walker.currentNode);
      const text = range.getBoundingClientRect();
      if (text.left < -1 || text.right > root.clientWidth + 1) note('sticks out of the page', parent);
      const frame = parent.closest('svg, button, .button, label, summary')?.getBoundingClientRect();
      if (frame === undefined) continue;
      const isInside =
        text.left >= frame.left - 2 &&
        text.right <= frame.right + 2 &&
        text.top >= frame.top - 2 &&
        text.bottom <= frame.bottom + 2;
      if (!isInside) note('sticks out of its frame', parent);
    }
    return [...new Set(found)];
  }, where);

/** What is pressed and is too small for a thumb: an option under 44 px, anything else under 24. */
const small = (page: Page, where: string): Promise<readonly string[]> =>
  page.evaluate((place) => {
    const lines: string[] = [];
    const options = '.check-options label, .check-cards select, .check-moves button, .check-act button, header nav a';
    for (const element of document.body.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, summary, label:has(input), [tabindex="0"]',
    )) {
      if (!element.checkVisibility() || element.closest('.visually-hidden, legend') !== null) continue;
      // A label is the target of what stands in it, and a link within a sentence is as high as its line.
      if (element.matches('label input')) continue;
      let block = element.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      const isInSentence = (block?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
      if (element.matches('a') && getComputedStyle(element).display === 'inline' && isInSentence) continue;
      const { width, height } = element.getBoundingClientRect();
      const least = element.matches(options) ? 44 : 24;
      if (height < least - 0.01 || width < 24)
        lines.push(
          `${place}: ${width.toFixed(1)} × ${height.toFixed(1)} px: <${element.localName}> ${(element.textContent ?? '').trim().slice(0, 40)}`,
        );
    }
    return lines;
  }, where);

/** Running text whose lines are less than 1.6 times as high as its letters. */
const tightLines = (page: Page, where: string): Promise<readonly string[]> =>
  page.evaluate((place) => {
    const lines: string[] = [];
    for (const element of document.querySelectorAll('main :is(p, li, dd, td, label, legend)')) {
      const isRunning = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 40,
      );
      if (!isRunning || !element.checkVisibility()) continue;
      const { lineHeight, fontSize } = getComputedStyle(element);
      const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize);
      // NaN where nobody has set it: "normal" is lower than 1.6.
      if (!(ratio >= 1.599))
        lines.push(`${place}: ${ratio.toFixed(2)} <${element.localName} class="${element.className}">`);
    }
    return [...new Set(lines)];
  }, where);

type Found = Record<'sideways' | 'large' | 'spaced' | 'small' | 'tight', string[]>;

/**
 * Looks at the page as it stands in every size. The page is opened once and made narrow, large and wide afterwards, as a
 * reader does who turns a phone or sets a browser: opening it anew for each would take five times as long.
 */
const lookAt = async (page: Page, where: string, found: Found): Promise<void> => {
  await page.setViewportSize({ width: 320, height: 256 });
  found.sideways.push(...(await cutOff(page, where)));
  for (const width of [1280, 360]) {
    const place = `${where}, ${width} px`;
    await page.setViewportSize({ width, height: 900 });
    found.small.push(...(await small(page, place)));
    found.tight.push(...(await tightLines(page, place)));
    for (const [list, css] of [
      [found.large, largeText],
      [found.spaced, wideSpacing],
    ] as const) {
      await setRules(page, css);
      list.push(...(await cutOff(page, place)));
      await setRules(page, '');
    }
  }
};

const expectNothing = (found: Found, locale: Locale): void => {
  expect.soft(found.sideways, 'on a screen of 320 by 256 px').toEqual([]);
  expect.soft(found.large, 'with letters twice as large').toEqual([]);
  expect.soft(found.spaced, 'with the spacing of WCAG 1.4.12').toEqual([]);
  expect.soft(found.small, 'smaller than 24 px, or an option smaller than 44').toEqual([]);
  // The marks on the marks of Vietnamese letters need the room; English has the same styles but may do with less.
  if (locale === 'vi') expect(found.tight, 'lines less than 1.6 times as high as their letters').toEqual([]);
};

const nothing = (): Found => ({ sideways: [], large: [], spaced: [], small: [], tight: [] });

for (const locale of locales) {
  for (const { name, tag, timeoutMs, paths } of walks)
    test(
      `${name} in ${locale} fits 320 px, bears large letters and wide spacing, and can be pressed with a thumb`,
      {
        tag,
      },
      async ({ page }) => {
        test.setTimeout(timeoutMs);
        const found = nothing();
        for (const path of paths(locale)) {
          await open(page, path);
          await lookAt(page, path, found);
        }
        expectNothing(found, locale);
      },
    );

  test(`answered checks and an unknown address in ${locale} fit 320 px, bear large letters and wide spacing, and can be pressed with a thumb`, async ({
    page,
    faults,
  }) => {
    const found = nothing();
    await page.goto(at(`/${locale}/no-such-page/`));
    forgive(faults, /status of 404/u);
    await lookAt(page, '404', found);
    for (const lesson of lessonKinds) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await open(page, `/${locale}/learn/${lesson}/`);
      for (const question of oneOfEachKind(lesson)) await answer(page, question, 'wrong', locale);
      await lookAt(page, `answered ${lesson}`, found);
    }
    expectNothing(found, locale);
  });
}

test('the numbers of the course map stand in one line on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, '/vi/learn/');
  const { room, needed } = await page
    .locator('main li')
    .first()
    .evaluate((entry) => {
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.font = getComputedStyle(entry).font;
      const { width, paddingRight } = getComputedStyle(entry, '::before');
      return { room: Number.parseFloat(width) - Number.parseFloat(paddingRight), needed: pen.measureText('14').width };
    });
  expect(room).toBeGreaterThanOrEqual(needed - 0.1);
});
