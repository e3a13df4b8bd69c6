/**
 * Small screens, large letters, wide spacing, thick fingers: nothing is cut off and nothing has to be chased sideways
 * (R-A7), and what is pressed is large enough (R-A9).
 */
import type { Page } from '@playwright/test';
import { answer } from './check-on-page.ts';
import { checksOf, choicesOf, present } from './course-questions.ts';
import { awake, forgive, locales, open, pageKinds, shortLesson, sortLesson } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

/** What WCAG 1.4.12 asks a page to bear. */
const wideSpacing = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const largeText = 'html { font-size: 200% !important; }';

/** Adds rules as a reader's own style sheet would; a `style` element the page's policy would refuse. */
const addRules = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);

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

/** Every kind of page with this look, and the lesson with answers given. */
const inEveryPage = async (
  page: Page,
  locale: 'en' | 'vi',
  look: (where: string) => Promise<readonly string[]>,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const [kind, path] of Object.entries(pageKinds)) {
    await open(page, `/${locale}${path}`);
    found.push(...(await look(kind)));
  }
  return found;
};

for (const locale of locales) {
  test(`no page in ${locale} has to be scrolled sideways on a screen of 320 by 256 px`, async ({ page, faults }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    const found = [...(await inEveryPage(page, locale, (kind) => cutOff(page, kind)))];
    await page.goto(at(`/${locale}/no-such-page/`));
    forgive(faults, /status of 404/u);
    found.push(...(await cutOff(page, '404')));
    await open(page, `/${locale}/learn/${sortLesson}/`);
    await answer(page, present(choicesOf(sortLesson)[0]), 'wrong', locale);
    await answer(page, present(checksOf(sortLesson).find(({ kind }) => kind === 'sort')), 'wrong', locale);
    found.push(...(await cutOff(page, 'answered lesson')));
    await open(page, `/${locale}/learn/${shortLesson}/`);
    await answer(page, present(checksOf(shortLesson).find(({ kind }) => kind === 'order')), 'wrong', locale);
    found.push(...(await cutOff(page, 'answered lesson with steps')));
    expect(found).toEqual([]);
  });

  for (const [name, css] of [
    ['letters twice as large', largeText],
    ['the spacing of WCAG 1.4.12', wideSpacing],
  ] as const)
    test(`nothing in ${locale} is cut off with ${name}`, async ({ page }) => {
      const found: string[] = [];
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        found.push(
          ...(await inEveryPage(page, locale, async (kind) => {
            await addRules(page, css);
            return cutOff(page, `${kind}, ${width} px`);
          })),
        );
      }
      await open(page, `/${locale}/learn/${sortLesson}/`);
      await addRules(page, css);
      await answer(page, present(choicesOf(sortLesson)[0]), 'wrong', locale);
      await answer(page, present(checksOf(sortLesson).find(({ kind }) => kind === 'sort')), 'wrong', locale);
      found.push(...(await cutOff(page, 'answered lesson, 360 px')));
      expect(found).toEqual([]);
    });

  test(`what is pressed in ${locale} is at least 24 px each way, an option 44`, async ({ page }) => {
    const found: string[] = [];
    const small = (where: string): Promise<readonly string[]> =>
      page.evaluate((place) => {
        const lines: string[] = [];
        const options =
          '.check-options label, .check-cards select, .check-moves button, .check-act button, header nav a';
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
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await inEveryPage(page, locale, (kind) => small(`${kind}, ${width} px`))));
      await open(page, `/${locale}/learn/${shortLesson}/`);
      found.push(...(await small(`lesson with steps, ${width} px`)));
    }
    expect(found).toEqual([]);
  });
}

test('running text in Vietnamese has lines at least 1.6 times as high as its letters, for the marks on the marks', async ({
  page,
}) => {
  const found: string[] = [];
  for (const [kind, path] of Object.entries(pageKinds)) {
    await page.goto(at(`/vi${path}`));
    await awake(page);
    found.push(
      ...(await page.evaluate((place) => {
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
      }, kind)),
    );
  }
  expect(found).toEqual([]);
});

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
