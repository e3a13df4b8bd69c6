/**
 * The gallery: every component and every kind of question, in every state. It is the visual test of the site's parts
 * (gallery-look.ts), and the place where a talk with slips is tried.
 */
import type { Locator, Page } from '@playwright/test';
import { inEveryLook } from './axe.ts';
import { lastAnswered, words } from './check-on-page.ts';
import { galleryLook, misplacedParts } from './gallery-look.ts';
import { locales, open, type Locale } from './site-pages.ts';
import { expect, test } from './site-test.ts';
import { openStorage, readStore } from './study-record-in-page.ts';

const examples = [
  'example-standard',
  'example-negative',
  'example-missing-word',
  'example-list',
  'example-order',
  'example-sort',
  'example-slip',
  'example-two-slips',
];
const states = ['asleep', 'blank', 'chosen', 'right', 'wrong', 'before', 'corrected'];

const specimen = (page: Page, example: string, state: string): Locator =>
  page.locator(`[data-example="${example}"] [data-specimen="${state}"]`);

/** Opens the gallery and waits until every question of it can be answered. */
const openGallery = async (page: Page, locale: Locale): Promise<void> => {
  await open(page, `/${locale}/author/gallery/`);
  await expect(page.locator('astro-island fieldset:disabled')).toHaveCount(0);
  await expect(page.locator('astro-island .check-history')).toHaveCount(2 * examples.length);
};

test('each Vietnamese value of a file in the English gallery is one piece in its language', async ({ page }) => {
  await open(page, '/en/author/gallery/');
  const files = page.locator('[data-example] details code:has([lang="vi"])');
  expect(await files.count()).toBe(examples.length);
  for (const file of await files.all()) {
    const values = ((await file.textContent()) ?? '').match(/\bvi: (?!pending)[^,}\n]/gu) ?? [];
    const before = await file
      .locator('[lang="vi"]')
      .evaluateAll((pieces) => pieces.map((piece) => piece.previousSibling?.textContent ?? ''));
    expect(before.filter((text) => /\bvi: (?:>-\s+)?['"]?$/u.test(text)).length).toBe(values.length);
  }
});

for (const locale of locales) {
  test(`the gallery in ${locale} has each question in each state, and each state is what it is called`, async ({
    page,
  }) => {
    await openGallery(page, locale);
    const say = words[locale];
    for (const example of examples) {
      const shown = await page
        .locator(`[data-example="${example}"] [data-specimen]`)
        .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['specimen']));
      expect(shown, example).toEqual(locale === 'vi' ? [...states, 'pending'] : states);
      const button = (state: string): Locator =>
        specimen(page, example, state).getByRole('button', { name: new RegExp(`^(${say.check}|${say.again})$`, 'u') });
      for (const state of ['asleep', 'blank', 'before', 'corrected']) {
        await expect(button(state), `${example} ${state}`).toHaveText(say.check);
        await expect(button(state), `${example} ${state}`).toBeDisabled();
      }
      await expect(button('chosen')).toBeEnabled();
      for (const [state, verdict] of [
        ['right', say.right],
        ['wrong', say.wrong],
      ] as const) {
        await expect(button(state)).toHaveText(say.again);
        await expect(specimen(page, example, state).getByRole('status')).toContainText(verdict);
      }
      await expect(specimen(page, example, 'before').getByText(lastAnswered('right', locale))).toBeVisible();
      await expect(specimen(page, example, 'corrected').getByText(lastAnswered('wrong', locale))).toBeVisible();
      if (locale === 'vi')
        await expect(specimen(page, example, 'pending').locator('legend [lang="en"]')).not.toBeEmpty();
    }
    await expect(page.locator('[data-specimen="dead"] [data-island-broken]')).toBeVisible();
    await expect(page.locator('[data-specimen="failed"]').getByRole('alert')).toBeVisible();
  });

  test(`the gallery in ${locale} looks as it did, light and dark, and nothing is misplaced down to 320 px`, async ({
    page,
  }) => {
    await openGallery(page, locale);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await galleryLook(page)).toMatchSnapshot(`gallery-look-${locale}.txt`);
    }
    for (const width of [1280, 768, 360, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await misplacedParts(page), `${width} px`).toEqual([]);
    }
  });

  test(`axe finds nothing in the gallery in ${locale}, in every look`, async ({ page }) => {
    test.setTimeout(180_000);
    await openGallery(page, locale);
    expect(await inEveryLook(page, `gallery ${locale}`)).toEqual([]);
  });
}

test('a talk is mended: a right sentence marked is explained, and the slip wants its right mend', async ({ page }) => {
  await openGallery(page, 'en');
  const talk = specimen(page, 'example-slip', 'blank');
  const button = talk.getByRole('button', { name: /^(Check answer|Try again)$/u });
  const mends = talk.getByRole('radiogroup', { name: 'How should it read?' });
  const again = async (): Promise<void> => {
    await expect(async () => {
      if ((await button.textContent()) === 'Try again') await button.click();
      expect(await button.textContent()).toBe('Check answer');
    }).toPass({ intervals: [100] });
  };

  await talk.getByRole('radio', { name: /^It typically covers/u }).check();
  await expect(mends).toHaveCount(0);
  await button.click();
  await expect(talk.getByRole('status')).toHaveText(/^Not right\. These are the four areas/u);
  await expect(talk.getByText('You marked it, but this sentence is right')).toBeVisible();
  await expect(talk.getByText(/^✗ This sentence is wrong$/u)).toBeVisible();
  await expect(talk.getByText('Right mend')).toBeVisible();

  await again();
  await talk.getByRole('radio', { name: /never stops working/u }).check();
  await expect(button).toBeDisabled();
  await mends.getByRole('radio', { name: /repaired free of charge/u }).check();
  await button.click();
  await expect(talk.getByRole('status')).toHaveText(/^Not right\. A free repair/u);

  await again();
  await talk.getByRole('radio', { name: /never stops working/u }).check();
  await mends.getByRole('radio', { name: /meets agreed requirements/u }).check();
  await button.click();
  await expect(talk.getByRole('status')).toHaveText(/^Right\. Warranty promises what was agreed/u);
  await expect(talk.getByText('You found it: this sentence is wrong')).toBeVisible();
});

test('two slips are ticked and mended with the keyboard alone, and what was mended can be looked up', async ({
  page,
}) => {
  await openGallery(page, 'vi');
  const talk = specimen(page, 'example-two-slips', 'blank');
  await talk.getByRole('checkbox').first().focus();
  await page.keyboard.press('Space');
  const mends = talk.getByRole('radiogroup', { name: 'Nên sửa lại thế nào?' });
  await mends.getByRole('radio', { name: /làm được gì/u }).focus();
  await page.keyboard.press('Space');
  await talk.getByRole('checkbox').nth(2).focus();
  await page.keyboard.press('Space');
  await mends
    .nth(1)
    .getByRole('radio', { name: /hai bên đã thỏa thuận/u })
    .focus();
  await page.keyboard.press('Space');
  await talk.getByRole('button', { name: 'Kiểm tra đáp án' }).focus();
  await page.keyboard.press('Enter');
  await expect(talk.getByRole('status')).toHaveText(/^Đúng\. /u);

  const earlier = specimen(page, 'example-two-slips', 'before');
  await earlier.getByRole('button', { name: 'Xem câu trả lời lần trước' }).click();
  await expect(earlier.locator('.check-given li')).toHaveCount(2);
  await expect(earlier.locator('.check-given')).toContainText('→ Tính hữu dụng cho biết dịch vụ làm được gì.');
});

test('nothing that is tried in the gallery goes into the study record', async ({ page, context }) => {
  await openGallery(page, 'en');
  for (const example of examples) {
    const chosen = specimen(page, example, 'chosen');
    await chosen.getByRole('button', { name: 'Check answer' }).click();
    await expect(chosen.getByText('Kept only while this page is open')).toBeVisible();
  }
  const storage = await openStorage(context);
  expect(await readStore(storage, 'events')).toEqual([]);
});
