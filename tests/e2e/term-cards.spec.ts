/** Terms where they are met: the card of a term, and *say it first* on its page. FEATURES.md S4. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { inEveryLook } from './axe.ts';
import { present, shownText, type Text } from './course-questions.ts';
import { forgive, locales, shortLesson, type Locale } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';
import { openStorage, readStore } from './study-record-in-page.ts';

/** Once more and not imported, so that a change of what was promised is noticed. */
const words = {
  en: {
    glossary: 'Open in the glossary',
    close: 'Close',
    stop: 'Stop opening on hover',
    again: 'Open on hover again',
    say: 'Say it first',
    compare: 'Compare with the definition',
    saved: /^Saved\. The definition/u,
    earlier: /^Show what I wrote on \d/u,
    definition: 'Definition English',
  },
  vi: {
    glossary: 'Mở trong bảng thuật ngữ',
    close: 'Đóng',
    stop: 'Thôi mở khi rê chuột',
    again: 'Lại mở khi rê chuột',
    say: 'Tự nói trước',
    compare: 'So với định nghĩa',
    saved: /^Đã lưu\. Định nghĩa/u,
    earlier: /^Xem điều tôi đã viết ngày \d/u,
    definition: 'Định nghĩa Tiếng Việt',
  },
} as const;
const other = { en: 'vi', vi: 'en' } as const;

type Term = { readonly term: Text; readonly definition: Text; readonly confusedWith: readonly string[] };
const authored = (id: string): Term => parse(readFileSync(`content/glossary/${id}.yaml`, 'utf8')) as Term;
const idOf = async (link: Locator): Promise<string> =>
  present((await link.getAttribute('href'))?.split('/').at(-2), 'term');
const plain = (text: string): string => shownText(text.replace(/\[\[(?:[^|\]]*\|)?([^\]]*)\]\]/gu, '$1'));

/** Opens a lesson and waits until its terms answer; gives the first dotted one below a heading. */
const openLesson = async (page: Page, locale: Locale): Promise<Locator> => {
  await page.goto(at(`/${locale}/learn/${shortLesson}/`));
  const link = page.locator('main h2 ~ p a.term:not(.again)').first();
  await expect(link).toHaveAttribute('aria-haspopup', 'dialog');
  return link;
};
const cardOf = async (page: Page, link: Locator, locale: Locale): Promise<Locator> =>
  page.getByRole('dialog', { name: authored(await idOf(link)).term[locale], exact: true });

const isInside = (card: Locator): Promise<boolean> =>
  card.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { clientWidth, scrollWidth } = document.documentElement;
    const isWhole = element.scrollWidth <= element.clientWidth && scrollWidth <= clientWidth;
    return isWhole && left >= 0 && top >= 0 && right <= clientWidth && bottom <= window.innerHeight;
  });

/** Whether something lies over the middle of a link. */
const isCovered = (link: Locator): Promise<boolean> =>
  link.evaluate((element) => {
    const { left, top, width, height } = element.getClientRects()[0] ?? new DOMRect();
    return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });

for (const locale of locales) {
  const say = words[locale];

  test(`the keyboard alone opens the card of a term, walks through it and comes back (${locale})`, async ({ page }) => {
    const link = await openLesson(page, locale);
    const card = await cardOf(page, link, locale);
    const term = authored(await idOf(link));
    await link.focus();
    await page.keyboard.press('Enter');
    await expect(card).toBeFocused();
    await expect(card).toHaveAccessibleDescription(plain(term.definition[locale]));
    await expect(card.locator(`[lang=${other[locale]}]`)).toHaveText([
      term.term[other[locale]],
      plain(term.definition[other[locale]]),
    ]);
    for (const id of term.confusedWith)
      await expect(card.locator(`a[href$="/${locale}/glossary/${id}/"]`)).toHaveText(authored(id).term[locale]);
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(link).toBeFocused();

    await page.keyboard.press('Enter');
    await expect(card).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(card.getByRole('button', { name: say.close })).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(card).toBeHidden();
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(card).toBeFocused();
    await card.getByRole('button', { name: say.stop }).focus();
    await page.keyboard.press('Tab');
    await expect(card).toBeHidden();
    await expect(page.locator('main a:focus, main button:focus, main input:focus')).toHaveCount(1);
    await expect(link).not.toBeFocused();

    await link.press('Enter');
    // The card is opaque; axe would still ask what lies behind each of its lines.
    await page.locator('main').evaluate((main) => main.style.setProperty('visibility', 'hidden'));
    expect(await inEveryLook(page, `an open card, ${locale}`, ['.term-card'])).toEqual([]);
    const id = await idOf(link);
    await card.getByRole('link', { name: say.glossary }).press('Enter');
    await expect(page).toHaveURL(at(`/${locale}/glossary/${id}/`));
  });

  test(`say it first hides the definition until it is asked for, and keeps the words (${locale})`, async ({
    page,
    context,
  }) => {
    await page.goto(at(`/${locale}/glossary/warranty/`));
    const definition = page.getByRole('heading', { name: say.definition });
    await expect(definition).toBeVisible();
    await page.getByRole('button', { name: say.say }).click();
    const box = page.getByRole('textbox');
    await expect(box).toBeFocused();
    await expect(definition).toBeHidden();
    await page.keyboard.type('It keeps what was agreed.');
    await page.getByRole('button', { name: say.compare }).click();
    await expect(definition).toBeVisible();
    await expect(page.getByRole('main').getByRole('status')).toHaveText(say.saved);
    expect(await inEveryLook(page, `say it first, ${locale}`, ['say-it-first'])).toEqual([]);
    const storage = await openStorage(context);
    const events = await readStore(storage, 'events');
    expect(events.map(([, { kind, on, text }]) => ({ kind, on, text }))).toEqual([
      { kind: 'note-written', on: 'own-words:warranty', text: 'It keeps what was agreed.' },
    ]);

    await page.reload();
    await expect(definition).toBeVisible();
    await page.getByRole('button', { name: say.say }).click();
    await expect(box).toHaveValue('');
    await page.getByRole('button', { name: say.earlier }).click();
    await expect(page.getByRole('blockquote')).toHaveText('It keeps what was agreed.');
  });
}

test('in each section a term is dotted once', async ({ page }) => {
  await page.goto(at(`/en/learn/${shortLesson}/`));
  const twice = await page
    .locator('.prose')
    .first()
    .evaluate((prose) => {
      const found: string[] = [];
      let met = new Set<string>();
      for (const element of prose.querySelectorAll('h2, a.term')) {
        // The blocks of the other language have sections of their own.
        if (element.closest('.prose > [lang]') !== null) continue;
        if (element instanceof HTMLHeadingElement) met = new Set();
        const href = element.getAttribute('href');
        if (href !== null && met.has(href) !== element.matches('.again')) found.push(href);
        if (href !== null) met.add(href);
      }
      return found;
    });
  expect(twice).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 320, height: 560 } });

  test('a tap opens the card within the screen, with large letters too, and its button or a tap beside it closes it', async ({
    page,
  }) => {
    const link = await openLesson(page, 'vi');
    const card = await cardOf(page, link, 'vi');
    await link.tap();
    await expect(card).toBeVisible();
    expect(await isInside(card)).toBe(true);
    expect(await isCovered(link)).toBe(false);
    await card.getByRole('button', { name: words.vi.close }).tap();
    await expect(card).toBeHidden();
    await page.evaluate(() => {
      document.documentElement.dataset['textSize'] = 'larger';
    });
    await link.tap();
    await expect(card).toBeVisible();
    expect(await isInside(card)).toBe(true);
    const isAtTop = (await card.getAttribute('data-edge')) === 'top';
    await page.touchscreen.tap(160, isAtTop ? 550 : 10);
    await expect(card).toBeHidden();
  });
});

test('a resting pointer opens the card, keeps it while it is on it, and one press ends that', async ({ page }) => {
  const link = await openLesson(page, 'en');
  const card = await cardOf(page, link, 'en');
  await link.scrollIntoViewIfNeeded();
  await link.hover();
  await page.waitForTimeout(300);
  await expect(card).toBeHidden();
  await expect(card).toBeVisible();
  expect(await isInside(card)).toBe(true);
  await expect(page.locator('body')).toBeFocused();
  await card.hover();
  await page.waitForTimeout(500);
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();

  await page.mouse.move(2, 2);
  await link.hover();
  await expect(card).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(card).toBeHidden();

  await link.hover();
  await card.getByRole('button', { name: words.en.stop }).click();
  await expect(card.getByRole('button', { name: words.en.again })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await link.hover();
  await page.waitForTimeout(1000);
  await expect(card).toBeHidden();
  await link.click();
  await expect(card).toBeFocused();
  await link.click();
  await expect(card).toBeHidden();
});

test('where the card cannot be had, the link leads to the term’s page, and so does a click for a new tab', async ({
  page,
  context,
  faults,
}) => {
  // From the start: the pointer rests on the link too, and what it fetched would be kept.
  await page.route('**/data/terms.json', (route) => route.abort());
  const link = await openLesson(page, 'en');
  const [tab] = await Promise.all([context.waitForEvent('page'), link.click({ modifiers: ['ControlOrMeta'] })]);
  await expect(tab).toHaveURL(/\/en\/glossary\/[a-z-]+\/$/u);
  await tab.close();
  await link.click();
  await expect(page).toHaveURL(/\/en\/glossary\/[a-z-]+\/$/u);
  forgive(faults, /ERR_FAILED/u);
});
