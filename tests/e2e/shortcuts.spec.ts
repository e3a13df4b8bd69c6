/** The list of the keys of a page, and the switch for single keys. */
import { readingWords } from '#i18n/reading-words.ts';
import { inEveryLook } from './axe.ts';
import { locales, open } from './site-pages.ts';
import { expect, test } from './site-test.ts';

for (const locale of locales)
  test(`the keys of a page are listed under ? and behind a button, and single keys can be switched off (${locale})`, async ({
    page,
  }) => {
    const say = readingWords(locale);
    await open(page, `/${locale}/`);
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
    await open(page, `/${locale}/`);
    await expect(button).toBeEnabled();
    await page.keyboard.press('Shift+?');
    await button.click();
    await expect(dialog).toHaveCount(1);
    await expect(dialog.getByText(say('off'))).toBeVisible();
    await dialog.getByRole('button', { name: say('close') }).click();
    await expect(button).toBeFocused();
  });
