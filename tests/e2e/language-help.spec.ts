/**
 * Help in the other language (S3): a question beside itself in the language that the page is not in, noted with the
 * answer, measured in the settings and let go of there.
 */
import type { Locator, Page } from '@playwright/test';
import { checkWords } from '#i18n/check-words.ts';
import { languageHelpWords } from '#i18n/language-help-words.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import { answerAndSave, checkOn, tabTo, tryAgain } from './check-on-page.ts';
import { checksOf, choicesOf, present, rightChoice, shownText, type Locale } from './course-questions.ts';
import { answerCase, cardOf, drillId, goOn, practice, words as drillSays } from './drill-on-page.ts';
import { awake, forgive, locales, open, sortLesson } from './site-pages.ts';
import { at, basedSiteAddress, expect, test } from './site-test.ts';
import { earlierAnswer, openStorage, seedStore, storedAnswers } from './study-record-in-page.ts';

const other = { en: 'vi', vi: 'en' } as const;
const question = present(choicesOf(sortLesson)[0]);
const lessonPath = (locale: Locale): string => `/${locale}/learn/${sortLesson}/`;

/** The section of a check, found by its anchor: the name of its group changes with help. */
const sectionOf = (page: Page, id = question.id): Locator => page.locator(`section.check[id="${id}"]`);
const show = (inside: Locator, locale: Locale): Locator =>
  inside.getByRole('button', { name: checkWords(locale)('showOther') });
const hide = (inside: Locator, locale: Locale): Locator =>
  inside.getByRole('button', { name: checkWords(locale)('hideOther') });

/** Whether each answer was helped, in the order in which they were given. */
const helpedIn = async (page: Page): Promise<readonly unknown[]> => {
  const storage = await openStorage(page.context());
  const answers = await storedAnswers(storage);
  await storage.close();
  return answers
    .toSorted((one, two) => Number(one.id.split('-')[1]) - Number(two.id.split('-')[1]))
    .map((answer) => (answer as unknown as { readonly helped: boolean }).helped);
};

for (const locale of locales) {
  test(`a question of a page in ${locale} stands beside itself by one key, and its answer is noted as helped`, async ({
    page,
  }) => {
    await open(page, lessonPath(locale));
    const section = sectionOf(page);
    const inOther = section.locator(`.check-card .other-language[lang="${other[locale]}"]`);
    await tabTo(page, section.getByRole('radio').first());
    await page.keyboard.press('Space');
    await tabTo(page, show(section, locale), 5);
    await page.keyboard.press('Enter');
    await expect(hide(section, locale)).toBeFocused();
    await expect(hide(section, locale)).toHaveAttribute('aria-expanded', 'true');
    // Stem and options, and no reason.
    await expect(inOther).toHaveText([
      shownText(question.stem[other[locale]]),
      ...(await section
        .getByRole('radio')
        .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value))
        .then((ids) =>
          ids.map((id) => shownText(present(question.choices.find((choice) => choice.id === id)).text[other[locale]])),
        )),
    ]);
    await expect(section.getByRole('radio').first()).toBeChecked();
    await expect(section.getByRole('status')).toHaveText('');

    await section.getByRole('button', { name: checkWords(locale)('check') }).click();
    await expect(section.getByText(checkWords(locale)('saved'), { exact: true })).toBeVisible();
    await expect(
      section.getByText(shownText(present(question.choices[0]).why[other[locale]]), { exact: true }),
    ).toBeVisible();
    await hide(section, locale).click();
    await expect(inOther).toHaveCount(0);
    // A new round without a look is one without help.
    await tryAgain(page, question, locale);
    await answerAndSave(page, question, 'right', locale);
    // Seen and hidden again counts; what was seen in one question says nothing of another.
    await tryAgain(page, question, locale);
    await show(section, locale).click();
    await expect(inOther).toHaveCount(5);
    await hide(section, locale).click();
    await answerAndSave(page, question, 'right', locale);
    await answerAndSave(page, present(choicesOf(sortLesson)[1]), 'right', locale);
    expect(await helpedIn(page)).toEqual([true, false, true, false]);
  });
}

test('help that stays shown helps the next round too, and cards show their groups in both languages', async ({
  page,
}) => {
  await open(page, lessonPath('en'));
  const section = sectionOf(page);
  await show(section, 'en').click();
  await expect(section.locator('[lang="vi"]')).toHaveCount(5);
  for (const round of [1, 2]) {
    await section.getByRole('radio').first().check();
    await section.getByRole('button', { name: 'Check answer' }).click();
    await expect(section.getByText('Saved', { exact: true })).toBeVisible();
    if (round === 2) break;
    const again = section.getByRole('button', { name: 'Try again' });
    // A press within half a second of the check does nothing.
    await expect(async () => {
      if (await again.isVisible()) await again.click({ timeout: 200 });
      await expect(section.getByRole('button', { name: 'Check answer' })).toBeVisible({ timeout: 200 });
    }).toPass();
  }
  expect(await helpedIn(page)).toEqual([true, true]);

  const cards = present(checksOf(sortLesson).find(({ kind }) => kind === 'sort'));
  if (cards.kind !== 'sort') throw new Error('no cards');
  const ofCards = sectionOf(page, cards.id);
  await show(ofCards, 'en').click();
  for (const { text } of cards.groups)
    await expect(ofCards.locator('.check-situation')).toContainText(`${shownText(text.vi)} = ${shownText(text.en)}`);
});

test('a case of a drill shows itself in the other language, and each case counts by itself', async ({ page }) => {
  await open(page, practice('vi'));
  const card = cardOf(page);
  await card.getByRole('button', { name: drillSays.vi.start }).click();
  await answerCase(card, 'vi', true);
  await goOn(card, drillSays.vi.next);
  const say = languageHelpWords('vi');
  await card.getByRole('button', { name: say('showOther') }).click();
  await expect(card.locator('legend [lang="en"]')).toBeVisible();
  await expect(card.locator('.drill-options .other-language[lang="en"]')).toHaveCount(2);
  await card.getByRole('button', { name: say('hideOther') }).click();
  await answerCase(card, 'vi', false);
  expect(await helpedIn(page)).toEqual([false, true]);
});

test('help that cannot be had is told, is no help, and comes at the next press; also under a base path', async ({
  page,
  faults,
}) => {
  const data = `**/itil/vi/data/checks/${sortLesson}.json`;
  await page.route(data, (route) => route.fulfill({ status: 404, body: 'gone' }));
  await page.goto(`${basedSiteAddress()}en/learn/${sortLesson}/`);
  await awake(page);
  const section = sectionOf(page);
  await show(section, 'en').click();
  await expect(section.getByRole('alert')).toHaveText(checkWords('en')('otherFailed'));
  await expect(show(section, 'en')).toBeFocused();
  await checkOn(page, question).radio(rightChoice(question)).check();
  await page.unroute(data);
  await show(section, 'en').click();
  await expect(section.locator('[lang="vi"]')).toHaveCount(5);
  await expect(section.getByRole('alert')).toHaveCount(0);
  forgive(faults, /404/u);
});

const say = settingsWords('en');

test('the settings measure help, suggest to let go of it, and turn it off and on', async ({ page, context }) => {
  const storage = await openStorage(context);
  const asked = choicesOf(sortLesson).map(({ id }) => id);
  const right = rightChoice(question).id;
  // Nine of ten right with help; without it nine of nine, a case of a drill among them.
  const answers = Array.from({ length: 19 }, (_, place) => ({
    question: question.id,
    helped: place < 10,
    response: { kind: 'choice', choice: place === 0 ? 'none' : right },
  }));
  expect(asked).toContain(question.id);
  await seedStore(
    storage,
    answers.map((answer, place) => earlierAnswer('0123456789abcdef', place + 1, answer)),
  );
  await open(page, '/en/settings/');
  const group = page.getByRole('group', { name: say('help'), exact: true });
  const turnOff = group.getByRole('button', { name: say('helpTurnOff') });
  await expect(group.getByRole('listitem')).toHaveText([
    `${say('help.with', { right: 9, answers: 10 })} (90%)`,
    `${say('help.without', { right: 9, answers: 9 })} (100%)`,
  ]);
  await expect(turnOff).toHaveCount(0);

  await seedStore(storage, [
    earlierAnswer('0123456789abcdef', 20, {
      question: `${drillId}/${present(asked[0])}`,
      response: { kind: 'choice', choice: 'x' },
    }),
    earlierAnswer('0123456789abcdef', 21, { question: question.id, response: { kind: 'choice', choice: right } }),
  ]);
  await page.reload();
  await turnOff.click();
  const box = group.getByRole('checkbox', { name: say('helpSwitch') });
  await expect(box).toBeFocused();
  await expect(box).not.toBeChecked();
  await expect(turnOff).toHaveCount(0);
  await page.goto(at(lessonPath('en')));
  await awake(page);
  await expect(sectionOf(page).getByRole('button', { name: 'Check answer' })).toBeVisible();
  await expect(page.getByRole('button', { name: checkWords('en')('showOther') })).toHaveCount(0);
  await page.goBack();
  await box.check();
  await page.goForward();
  await expect(show(sectionOf(page), 'en')).toBeVisible();
});
