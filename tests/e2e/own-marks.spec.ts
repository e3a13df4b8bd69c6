/** Bookmarks and private notes on lessons and terms, and the list of them on the course map. */
import type { Locator, Page } from '@playwright/test';
import { ownMarksWords, type OwnMarksWord } from '#i18n/own-marks-words.ts';
import { progressWords } from '#i18n/progress-words.ts';
import { inEveryLook } from './axe.ts';
import { refusePuts } from './broken-storage.ts';
import { titleOf } from './course-questions.ts';
import { locales, open, shortLesson, type Locale } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';
import { openStorage, readStore } from './study-record-in-page.ts';

const lesson = `/learn/${shortLesson}/`;

const button = (page: Page, word: OwnMarksWord, locale: Locale = 'en'): Locator =>
  page.getByRole('button', { name: new RegExp(`^${ownMarksWords(locale)(word)}`, 'u') });

const noteBox = (page: Page, locale: Locale = 'en'): Locator =>
  page.getByRole('textbox', { name: ownMarksWords(locale)('box.lesson') });

const status = (page: Page, word: OwnMarksWord, locale: Locale = 'en'): Locator =>
  page.getByRole('status').filter({ hasText: ownMarksWords(locale)(word) });

const say = ownMarksWords('en');

const list = (page: Page, locale: Locale = 'en'): Locator =>
  page.getByRole('region', { name: ownMarksWords(locale)('title') });

for (const locale of locales)
  test(`a bookmark and a note outlive a reload, and stand on the course map until removed (${locale})`, async ({
    page,
  }) => {
    const inWords = ownMarksWords(locale);
    await open(page, `/${locale}${lesson}`);
    await button(page, 'bookmark', locale).click();
    await expect(button(page, 'bookmark', locale)).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'note', locale).click();
    await expect(noteBox(page, locale)).toBeFocused();
    await noteBox(page, locale).fill('Tính hữu dụng = fit for purpose\nsecond line');
    await noteBox(page, locale).blur();
    await expect(status(page, 'saved', locale)).toBeVisible();
    expect(await inEveryLook(page, `an open note in ${locale}`, ['own-marks'])).toEqual([]);

    await page.reload();
    await expect(button(page, 'bookmark', locale)).toHaveAttribute('aria-pressed', 'true');
    await button(page, 'note', locale).click();
    await expect(noteBox(page, locale)).toHaveValue('Tính hữu dụng = fit for purpose\nsecond line');
    await page.keyboard.press('Escape');
    await expect(noteBox(page, locale)).toBeHidden();
    await expect(button(page, 'note', locale)).toBeFocused();

    await open(page, `/${locale}/learn/`);
    const title = titleOf(shortLesson, locale);
    await expect(list(page, locale).getByRole('link', { name: title })).toBeVisible();
    expect(await inEveryLook(page, `own marks in ${locale}`, ['marks-list'])).toEqual([]);
    await list(page, locale)
      .getByRole('button', { name: inWords('removeNamed', { title }) })
      .click();
    await expect(list(page, locale).getByRole('button', { name: inWords('undoNamed', { title }) })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list(page, locale).getByText('second line')).toBeVisible();
    await list(page, locale)
      .getByRole('button', { name: inWords('removeNamed', { title }) })
      .click();
    await page.reload();
    await expect(list(page, locale).getByText(inWords('empty'))).toBeVisible();
  });

test('a visitor without a record marks a term with one press, and that makes the record', async ({ page, context }) => {
  const storage = await openStorage(context);
  await open(page, '/en/glossary/warranty/');
  expect(await readStore(storage, 'events')).toEqual([]);
  await button(page, 'bookmark').click();
  await expect(button(page, 'bookmark')).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(async () => (await readStore(storage, 'events')).map(([, { kind, on, set }]) => ({ kind, on, set })))
    .toEqual([{ kind: 'bookmark-set', on: 'term:warranty', set: true }]);
});

test('what was just typed is there after the page was left without a pause', async ({ page }) => {
  await open(page, `/en${lesson}`);
  await button(page, 'note').click();
  await noteBox(page).pressSequentially('in a hurry');
  await page.goto(at('/en/learn/'));
  await expect(list(page).getByText('in a hurry')).toBeVisible();
});

test('of two tabs the newest note is shown, and an unsaved draft stays until its writer chooses', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await open(tab, `/en${lesson}`);
    await button(tab, 'note').click();
    await expect(noteBox(tab)).toBeEnabled();
  }
  await noteBox(other).fill('from the other tab');
  await noteBox(other).blur();
  await expect(noteBox(page)).toHaveValue('from the other tab');

  // Typed last, and not saved before the other tab writes again.
  await page.bringToFront();
  await noteBox(page).fill('my draft');
  await other.evaluate(() => {
    const box = document.querySelector('textarea');
    if (box === null) return;
    box.value = 'once more';
    box.dispatchEvent(new Event('input'));
    box.dispatchEvent(new Event('blur'));
  });
  await expect(page.getByRole('alert').filter({ hasText: 'once more' })).toBeVisible();
  await expect(noteBox(page)).toHaveValue('my draft');
  expect(await inEveryLook(page, 'two versions of a note', ['own-marks'])).toEqual([]);
  await page.getByRole('button', { name: say('keepMine') }).click();
  await expect(status(page, 'saved')).toBeVisible();
  await expect(noteBox(other)).toHaveValue('my draft');
});

test('where the storage is full, the note says so and stays in the page', async ({ page }) => {
  await page.addInitScript(refusePuts, { from: 0, until: Number.MAX_SAFE_INTEGER });
  await open(page, `/en${lesson}`);
  await button(page, 'note').click();
  await noteBox(page).fill('not lost');
  await noteBox(page).blur();
  await expect(status(page, 'notSaved')).toBeVisible();
  await expect(page.getByRole('alert').filter({ hasText: progressWords('en')('full') })).toBeVisible();
  await button(page, 'note').click();
  await button(page, 'note').click();
  await expect(noteBox(page)).toHaveValue('not lost');
});
