/** The journey of a corrected key (FEATURES.md I6): the past is marked again, and who answered before is told. */
import { laterWords } from '#i18n/later-words.ts';
import { progressWords } from '#i18n/progress-words.ts';
import { inEveryLook } from './axe.ts';
import { answer, checkOn, lastAnswered, sentenceWithGap, tryAgain } from './check-on-page.ts';
import { choicesOf, present, rightChoice, wrongChoice } from './course-questions.ts';
import { correction, serveCorrected } from './corrected-page.ts';
import { locales, open, shortLesson } from './site-pages.ts';
import { expect, test } from './site-test.ts';
import { studyBefore } from './studied.ts';
import { earlierAnswer, openStorage, seedStore } from './study-record-in-page.ts';

const question = present(choicesOf(shortLesson)[0]);
const [oldKey, newKey] = [rightChoice(question).id, wrongChoice(question).id];

for (const locale of locales)
  test(`tells in ${locale} what was corrected, how the earlier answer counts now, and lets the lesson follow`, async ({
    page,
    context,
  }) => {
    const say = laterWords(locale);
    await studyBefore(context);
    await open(page, `/${locale}/learn/${shortLesson}/`);
    const status = page.locator('lesson-status p');
    await expect(status).toHaveText(progressWords(locale)('mastered'));

    await serveCorrected(page, shortLesson, question, newKey, locale);
    await open(page, `/${locale}/learn/${shortLesson}/`);
    const { group, button } = checkOn(page, question, locale);
    const card = page.locator('.check-card').filter({ has: group });
    await expect(card).toContainText(
      `${say('corrected', { date: locale === 'en' ? '27 November 2026' : '27 tháng 11, 2026' })} ${correction[locale]}`,
    );
    await expect(card.getByText(sentenceWithGap((when) => say('nowWrong', { when })))).toBeVisible();
    await expect(card.getByText(lastAnswered('wrong', locale))).toBeVisible();
    await expect(status).toHaveText(progressWords(locale)('read'));
    // Of the others, which nobody corrected, nothing is said.
    await expect(page.getByText(correction[locale])).toHaveCount(1);
    expect(await inEveryLook(page, 'a corrected question')).toEqual([]);

    await answer(page, question, newKey, locale);
    await expect(status).toHaveText(progressWords(locale)('mastered'));
    await tryAgain(page, question, locale);
    await expect(button).toBeDisabled();
    await expect(card.getByText(lastAnswered('right', locale))).toBeVisible();
    await expect(page.getByText(correction[locale])).toHaveCount(0);
  });

test('tells whoever had been marked wrong that the answer counts as right', async ({ page, context }) => {
  const storage = await openStorage(context);
  const given = { question: question.id, response: { kind: 'choice', choice: newKey }, place: shortLesson };
  await seedStore(storage, [earlierAnswer('0123456789abcdef', 1, given)]);
  await storage.close();
  await serveCorrected(page, shortLesson, question, newKey, 'en');
  await open(page, `/en/learn/${shortLesson}/`);
  const told = laterWords('en')('nowRight', { when: '1 October 2026' });
  await expect(page.getByText(told)).toBeVisible();
});

test('tells nothing to whoever answered the corrected question, or never answered', async ({ page, context }) => {
  await serveCorrected(page, shortLesson, question, newKey, 'en');
  await open(page, `/en/learn/${shortLesson}/`);
  await expect(checkOn(page, question).button).toBeVisible();
  await expect(page.getByText(correction.en)).toHaveCount(0);

  const storage = await openStorage(context);
  const given = { question: question.id, place: shortLesson };
  await seedStore(storage, [
    earlierAnswer('0123456789abcdef', 1, { ...given, response: { kind: 'choice', choice: oldKey } }),
    earlierAnswer('0123456789abcdef', 2, { ...given, revision: 2, response: { kind: 'choice', choice: oldKey } }),
  ]);
  await storage.close();
  await open(page, `/en/learn/${shortLesson}/`);
  await expect(page.getByText(lastAnswered('wrong')).first()).toBeVisible();
  await expect(page.getByText(correction.en)).toHaveCount(0);
});

test('says the last answer as before where the words of the correction cannot be had', async ({
  page,
  context,
  faults,
}) => {
  await studyBefore(context);
  await serveCorrected(page, shortLesson, question, newKey, 'en');
  await page.route(/\/Corrected\.[^/]*\.js$/u, (route) => route.abort());
  await open(page, `/en/learn/${shortLesson}/`);
  const { group } = checkOn(page, question);
  const card = page.locator('.check-card').filter({ has: group });
  await expect(card.getByText(lastAnswered('wrong'))).toBeVisible();
  await expect(card.getByRole('button', { name: laterWords('en')('showLast') })).toBeVisible();
  // The browser says itself that it could not load the script.
  faults.splice(0);
});
