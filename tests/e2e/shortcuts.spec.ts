/** The list of the keys of a page, the switch for single keys, and buttons whose script cannot be had. */
import type { Locator, Page } from '@playwright/test';
import { ownMarksWords } from '#i18n/own-marks-words.ts';
import { readingWords } from '#i18n/reading-words.ts';
import { siteWords } from '#i18n/site-words.ts';
import { startWords } from '#i18n/start-words.ts';
import { inEveryLook } from './axe.ts';
import { forgive, locales } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

for (const locale of locales)
  test(`the keys of a page are listed under ? and behind a button, and single keys can be switched off (${locale})`, async ({
    page,
  }) => {
    const say = readingWords(locale);
    await page.goto(at(`/${locale}/`));
    const dialog = page.getByRole('dialog', { name: say('shortcuts') });
    const button = page.getByRole('contentinfo').getByRole('button', { name: say('shortcuts') });
    await expect(button).toBeEnabled();
    await page.keyboard.press('Shift+?');
    await expect(dialog.getByRole('cell', { name: '?', exact: true })).toBeVisible();
    expect(await inEveryLook(page, `the list of keys in ${locale}`, ['dialog'])).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);

    await button.click();
    await dialog.getByRole('link', { name: say('settings') }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/settings/#reading$`, 'u'));
    await page.getByRole('checkbox', { name: say('singleKeys') }).uncheck();
    await page.keyboard.press('Shift+?');
    await page.goto(at(`/${locale}/`));
    await expect(button).toBeEnabled();
    await page.keyboard.press('Shift+?');
    await button.click();
    await expect(dialog).toHaveCount(1);
    await expect(dialog.getByText(say('off'))).toBeVisible();
    await dialog.getByRole('button', { name: say('close') }).click();
    await expect(button).toBeFocused();
  });

test('what a button asked for and could not be fetched is said by the button, and comes at the next press', async ({
  page,
  faults,
}) => {
  const script = /_astro\/(?:elements|shortcut-list|start-questions)\./u;
  const failed = siteWords('en')('site.notFetched');
  const buttons: readonly (readonly [path: string, name: string, shown: (page: Page) => Locator])[] = [
    // First: as soon as there is a record, its page needs no press to fetch the script.
    ['/glossary/utility/', ownMarksWords('en')('note'), (shown) => shown.getByRole('textbox', { name: /note/iu })],
    ['/', readingWords('en')('shortcuts'), (shown) => shown.getByRole('dialog')],
    ['/', startWords('en')('begin', { count: 6 }), (shown) => shown.getByRole('main').getByRole('group')],
  ];
  for (const [path, name, shown] of buttons) {
    await page.goto(at(`/en${path}`));
    const button = page.getByRole('button', { name, exact: true });
    await expect(button).toBeEnabled();
    await page.route(script, (route) => route.abort());
    await button.click();
    const again = page.getByRole('button', { name: `${name}: ${failed}` });
    await expect(again).toBeVisible();
    await page.unroute(script);
    await again.click();
    await expect(shown(page)).toBeVisible();
    if (path !== '/') await expect(button).toBeVisible();
  }
  forgive(faults, /ERR_FAILED/u);
});
