/** What a page offers where something has failed: storage, a script, an island. RELIABILITY.md R-I8, R-S8, R-U10. */
import type { Locator, Page } from '@playwright/test';
import { checkWords } from '#i18n/check-words.ts';
import { progressWords } from '#i18n/progress-words.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import { siteWords } from '#i18n/site-words.ts';
import { breakStorage } from './broken-storage.ts';
import { answer, checkOn } from './check-on-page.ts';
import { choicesOf, present, rightChoice, shownText, titleOf, type Locale } from './course-questions.ts';
import { forgive } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';
import { answersIn, earlierAnswer, exportedFile, openStorage, seedStore } from './study-record-in-page.ts';

const lesson = 'key-concepts/service-management';
const question = present(choicesOf(lesson)[0]);
const given = `${question.id} ${rightChoice(question).id}`;
const lessonAddress = (locale: Locale): string => at(`/${locale}/learn/${lesson}/`);

/** The script that the export is made with. */
const exporter = '**/_astro/download-record*.js';

const openWithoutStorage = async (page: Page, locale: Locale): Promise<Locator> => {
  await page.addInitScript(breakStorage, { fault: 'SecurityError', site: 'open', when: 'load' } as const);
  await page.goto(lessonAddress(locale));
  await answer(page, question, 'right', locale);
  return page.getByRole('alert').filter({ hasText: progressWords(locale)('memoryOnly') });
};

const exportButton = (inside: Locator, locale: Locale): Locator =>
  inside.getByRole('button', { name: progressWords(locale)('export') });

const exportFrom = async (page: Page, inside: Locator, locale: Locale): Promise<readonly string[]> => {
  const download = page.waitForEvent('download');
  await exportButton(inside, locale).click();
  return answersIn((await exportedFile(await download)).events);
};

for (const locale of ['en', 'vi'] as const)
  test(`where nothing can be stored, the export works offline and a link asks before it ends the page (${locale})`, async ({
    page,
    context,
  }) => {
    const fetched = page.waitForResponse(exporter);
    const notice = await openWithoutStorage(page, locale);
    await expect(notice).toBeVisible();
    await expect(checkOn(page, question, locale).saving('notSaved')).toBeVisible();
    await (await fetched).finished();
    await context.setOffline(true);
    expect(await exportFrom(page, notice, locale)).toEqual([given]);
    await context.setOffline(false);

    const asked: string[] = [];
    page.on('dialog', async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    await page
      .getByRole('banner')
      .getByRole('link', { name: siteWords(locale)('nav.glossary') })
      .click();
    await expect.poll(() => asked).toEqual(['beforeunload']);
    await expect(notice).toBeVisible();
  });

test('an export whose script cannot be had says so and what to do, and works as soon as it can', async ({
  page,
  faults,
}) => {
  await page.route(exporter, (route) => route.abort());
  const notice = await openWithoutStorage(page, 'en');
  const failure = notice.getByText(progressWords('en')('exportFailed'));
  await expect(failure).toBeHidden();
  await exportButton(notice, 'en').click();
  await expect(failure).toBeVisible();
  await page.unroute(exporter);
  expect(await exportFrom(page, notice, 'en')).toEqual([given]);
  await expect(failure).toBeHidden();
  forgive(faults, /ERR_FAILED/u);
});

test('a check that fails while it is shown leaves its answers to be read, and the export, offline too', async ({
  page,
  context,
  faults,
}) => {
  const storage = await openStorage(context);
  await seedStore(storage, [earlierAnswer('somedevice', 1, { question: question.id, place: lesson })]);
  // The line of the last visit is the only one that writes a date.
  await page.addInitScript(() => {
    Object.defineProperty(Intl, 'DateTimeFormat', { value: undefined });
  });
  const fetched = page.waitForResponse(exporter);
  await page.goto(lessonAddress('en'));
  const section = page.locator(`[id="${question.id}"]`);
  const note = section.getByRole('alert');
  await expect(note).toContainText(checkWords('en')('broken'));
  await section.getByText(siteWords('en')('check.answers')).click();
  for (const { why } of question.choices) await expect(section.getByText(shownText(why.en))).toBeVisible();
  await (await fetched).finished();
  await context.setOffline(true);
  expect(await exportFrom(page, note, 'en')).toEqual([`${question.id} a`]);
  await context.setOffline(false);
  forgive(faults, /DateTimeFormat is not a constructor/u);
});

test('settings whose script cannot be fetched say so, with a reload', async ({ page, faults }) => {
  const say = settingsWords('vi');
  const script = '**/_astro/SettingsIsland*.js*';
  await page.route(script, (route) => route.abort());
  await page.goto(at('/vi/settings/'));
  const message = page.getByText(say('broken'));
  await expect(message).toBeVisible();
  await expect(message).toContainText(say('brokenHelp'));
  await expect(page.getByRole('radio', { name: say('theme.dark') })).toBeDisabled();
  await page.unroute(script);
  await page.getByRole('link', { name: say('reload') }).click();
  await expect(page.getByRole('radio', { name: say('theme.dark') })).toBeEnabled();
  await expect(message).toBeHidden();
  forgive(faults, /ERR_FAILED|Error hydrating/u);
});

test('the way on is found as soon as its list can be had, and leads back to the start after a reset in another tab', async ({
  page,
  context,
  faults,
}) => {
  const storage = await openStorage(context);
  await seedStore(storage, [earlierAnswer('somedevice', 1, { question: question.id, place: lesson })]);
  const list = '**/data/lessons.json';
  await page.route(list, (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.goto(at('/en/'));
  const start = page.getByRole('link', { name: siteWords('en')('home.start') });
  const onwards = page.getByRole('link', { name: progressWords('en')('continue', { lesson: titleOf(lesson, 'en') }) });
  await failed;
  await expect(start).toBeVisible();
  await page.unroute(list);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(onwards).toBeVisible();
  await expect(start).toBeHidden();

  const reset = { v: 1, id: 'otherdevice-1', at: Date.now(), clock: 2, kind: 'reset', scope: { kind: 'all' } };
  await seedStore(storage, [[reset.id, reset]]);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await expect(start).toBeVisible();
  await expect(onwards).toBeHidden();
  forgive(faults, /ERR_FAILED/u);
});
