/** The questions that say where to start, and what is new for those who come back. */
import { newsWords } from '#i18n/news-words.ts';
import { startWords } from '#i18n/start-words.ts';
import { inEveryLook } from './axe.ts';
import { present } from './course-questions.ts';
import { locales } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';
import { openStorage, readStore } from './study-record-in-page.ts';

for (const locale of locales)
  test(`six questions say where to start and why, by keyboard, and are recorded (${locale})`, async ({
    page,
    context,
  }) => {
    const say = startWords(locale);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const storage = await openStorage(context);
    await page.goto(at(`/${locale}/`));
    const begin = page.getByRole('button', { name: say('begin', { count: 6 }) });
    await expect(begin).toBeEnabled();
    await begin.focus();
    await page.keyboard.press('Enter');
    const question = page.getByRole('main').getByRole('group');
    await expect(question).toBeFocused();
    await expect(page.getByText(say('progress', { place: 1, total: 6 }))).toBeVisible();
    await expect(page.getByText(say('right'), { exact: true })).toHaveCount(0);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await inEveryLook(page, `a question of the start in ${locale}`, ['[data-start]'])).toEqual([]);
    await page.keyboard.press('Enter');
    for (let place = 2; place <= 6; place += 1) {
      await expect(page.getByText(say('progress', { place, total: 6 }))).toBeVisible();
      await page.getByRole('button', { name: say('leaveOut') }).click();
    }
    const heading = page.getByRole('heading', { level: 3 }).and(page.locator(':focus'));
    await expect(heading).toBeVisible();
    await expect(page.getByRole('list', { name: say('links') }).getByRole('link')).toHaveCount(3);
    await page.getByText(say('answers'), { exact: true }).click();
    expect(await inEveryLook(page, `where to start in ${locale}`, ['[data-start]'])).toEqual([]);
    await expect.poll(async () => (await readStore(storage, 'events')).length).toBe(1);
    const [, event] = present((await readStore(storage, 'events'))[0]);
    expect(event).toMatchObject({ kind: 'answered', where: 'practice', language: locale, helped: false });
    expect(event).not.toHaveProperty('place');
    expect(requests.filter((url) => /react|client/iu.test(url))).toEqual([]);
  });

test('the questions can be left at any time, and asked for again', async ({ page }) => {
  const say = startWords('en');
  await page.goto(at('/en/'));
  const begin = page.getByRole('button', { name: say('begin', { count: 6 }) });
  await begin.click();
  await page.getByRole('button', { name: say('leaveOut') }).click();
  await page.getByRole('button', { name: say('stop') }).click();
  await expect(begin).toBeFocused();
  await begin.click();
  await expect(page.getByText(say('progress', { place: 1, total: 6 }))).toBeVisible();
});

test('news are told to those who come back, until they are dismissed or looked at', async ({ page }) => {
  const say = newsWords('en');
  const note = page.getByRole('complementary', { name: say('title') });
  await page.goto(at('/en/'));
  const seen = (): Promise<string | null> => page.evaluate(() => localStorage.getItem('ffp:seenNews'));
  await expect.poll(seen).not.toBeNull();
  await expect(note).toBeHidden();

  const lookBack = (): Promise<void> => page.evaluate(() => localStorage.setItem('ffp:seenNews', '2026-01-01'));
  await lookBack();
  await page.reload();
  await expect(note).toBeVisible();
  expect(await inEveryLook(page, 'news', ['aside'])).toEqual([]);
  await note.getByRole('button', { name: say('dismiss') }).click();
  await expect(note).toBeHidden();
  await page.reload();
  await expect(note).toBeHidden();

  await lookBack();
  await page.reload();
  await note.getByRole('link', { name: say('all') }).click();
  await expect(
    page
      .getByRole('region', { name: say('title') })
      .getByRole('listitem')
      .first(),
  ).toBeVisible();
  await expect.poll(seen).not.toBe('2026-01-01');
  await page.goto(at('/en/'));
  await expect(note).toBeHidden();
});
