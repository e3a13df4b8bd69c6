/** Reporting a problem with a question (FEATURES.md I7) on a site that has no repository to report to. */
import { laterWords } from '#i18n/later-words.ts';
import { inEveryLook } from './axe.ts';
import { answer, checkOn, give, tabTo, words } from './check-on-page.ts';
import { choicesOf, present, wrongChoice } from './course-questions.ts';
import { locales, open, shortLesson } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

const question = present(choicesOf(shortLesson)[0]);
const wrong = wrongChoice(question).id;

for (const locale of locales)
  test(`an answered question in ${locale} offers a text to copy, which names the answer and nobody`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const say = laterWords(locale);
    const path = `/${locale}/learn/${shortLesson}/`;
    await open(page, path);
    const { group } = checkOn(page, question, locale);
    const card = page.locator('.check-card').filter({ has: group });
    await expect(page.getByText(say('report'))).toHaveCount(0);

    await answer(page, question, wrong, locale);
    await card.getByText(say('report')).click();
    const text = [
      say('question', { question: question.id }),
      say('revision', { revision: 1 }),
      say('answer', { answer: wrong }),
      say('language', { language: locale }),
      say('page', { page: new URL(at(path)).pathname }),
      '',
      say('wrong'),
      '',
    ].join('\n');
    await expect(card.getByRole('textbox', { name: say('text') })).toHaveValue(text);
    await card.getByRole('button', { name: say('copy'), exact: true }).click();
    await expect(card.getByText(say('copied'))).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(await inEveryLook(page, 'a report')).toEqual([]);
  });

test('can be copied with the keyboard alone, and is selected where the browser does not copy', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const say = laterWords('en');
  await open(page, `/en/learn/${shortLesson}/`);
  const { group, button } = checkOn(page, question);
  await give(page, question, wrong);
  await button.press('Enter');
  const card = page.locator('.check-card').filter({ has: group });
  const summary = card.locator('summary');
  await expect(summary).toHaveText(say('report'));
  await tabTo(page, summary);
  await page.keyboard.press('Enter');
  const copy = card.getByRole('button', { name: say('copy'), exact: true });
  await tabTo(page, copy);
  await page.keyboard.press('Enter');
  await expect(card.getByText(say('notCopied'))).toBeVisible();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain(question.id);
});

test('is offered for an answer of an earlier visit once that answer is shown', async ({ page }) => {
  const say = laterWords('en');
  await open(page, `/en/learn/${shortLesson}/`);
  await answer(page, question, wrong);
  await open(page, `/en/learn/${shortLesson}/`);
  const { group } = checkOn(page, question);
  const card = page.locator('.check-card').filter({ has: group });
  await expect(card.getByText(say('report'))).toHaveCount(0);
  await card.getByRole('button', { name: words.en.showLast }).click();
  await card.getByText(say('report')).click();
  await expect(card.getByRole('textbox', { name: say('text') })).toHaveValue(
    new RegExp(say('answer', { answer: wrong }), 'u'),
  );
});

test('leaves the check as it is where its script cannot be had', async ({ page, faults }) => {
  await page.route(/\/ReportQuestion\.[^/]*\.js$/u, (route) => route.abort());
  await open(page, `/en/learn/${shortLesson}/`);
  const { status } = await answer(page, question, wrong);
  await expect(status).toContainText(words.en.wrong);
  await expect(page.locator('.report')).toHaveCount(0);
  // The browser says itself that it could not load the script.
  faults.splice(0);
});
