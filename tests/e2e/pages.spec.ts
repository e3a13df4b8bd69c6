/**
 * Accessibility by machine (R-A13): every kind of page and every state of an island, in both languages, light and dark,
 * on a wide and a narrow screen, under all of axe's rules that are not experimental.
 */
import { inEveryLook } from './axe.ts';
import { answer, checkOn, give, tryAgain } from './check-on-page.ts';
import { checksOf, choicesOf, present } from './course-questions.ts';
import { forgive, locales, open, pageKinds, shortLesson, sortLesson } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

// Each test looks at its page four to sixteen times.
test.describe.configure({ timeout: 180_000 });

for (const locale of locales) {
  for (const [kind, path] of Object.entries(pageKinds)) {
    test(`${kind} in ${locale} breaks no rule of axe in any look`, async ({ page }) => {
      await open(page, `/${locale}${path}`);
      expect(await inEveryLook(page, `${kind} ${locale}`)).toEqual([]);
    });
  }

  test(`an unknown address in ${locale} breaks no rule of axe in any look`, async ({ page, faults }) => {
    await open(page, `/${locale}/no-such-page/`);
    forgive(faults, /status of 404/u);
    expect(await inEveryLook(page, `404 ${locale}`)).toEqual([]);
  });

  test(`checks with options and cards in ${locale} break no rule of axe in any state`, async ({ page }) => {
    const [asked] = choicesOf(sortLesson);
    const choice = present(asked);
    const sort = present(checksOf(sortLesson).find(({ kind }) => kind === 'sort'));
    const found: string[] = [];
    const parts = [choice, sort].map(({ id }) => `[id="${id}"]`);
    const look = async (state: string): Promise<void> => {
      found.push(...(await inEveryLook(page, `${state}, ${locale}`, parts)));
    };
    await open(page, `/${locale}/learn/${sortLesson}/`);
    for (const question of [choice, sort]) await give(page, question, 'right', locale);
    await look('given');
    for (const question of [choice, sort]) await checkOn(page, question, locale).button.click();
    await look('right');
    for (const question of [choice, sort]) {
      await tryAgain(page, question, locale);
      await page.locator(`[id="${question.id}"] [aria-expanded=false]:not(.language-help)`).click();
    }
    await look('tried again, last answer shown');
    for (const question of [choice, sort]) await answer(page, question, 'wrong', locale);
    await look('wrong');
    expect(found).toEqual([]);
  });

  test(`checks with statements and steps in ${locale} break no rule of axe in any state`, async ({ page }) => {
    const asked = checksOf(shortLesson);
    const questions = [
      present(asked.find((question) => question.kind === 'choice' && question.style === 'list')),
      present(asked.find(({ kind }) => kind === 'order')),
    ];
    const found: string[] = [];
    const parts = questions.map(({ id }) => `[id="${id}"]`);
    const look = async (state: string): Promise<void> => {
      found.push(...(await inEveryLook(page, `${state}, ${locale}`, parts)));
    };
    await open(page, `/${locale}/learn/${shortLesson}/`);
    await look('blank');
    for (const question of questions) await answer(page, question, 'right', locale);
    await look('right');
    for (const question of questions) {
      await tryAgain(page, question, locale);
      await answer(page, question, 'wrong', locale);
    }
    await look('wrong');
    expect(found).toEqual([]);
  });

  test(`the dialogs of the settings in ${locale} break no rule of axe in any look`, async ({ page }) => {
    await open(page, `/${locale}/settings/`);
    const found: string[] = [];
    for (const name of locale === 'en' ? ['Begin anew', 'Erase for good'] : ['Bắt đầu lại', 'Xóa vĩnh viễn']) {
      await page.getByRole('button', { name, exact: true }).click();
      await expect(page.getByRole('dialog', { name })).toBeVisible();
      found.push(...(await inEveryLook(page, `${name} ${locale}`)));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    expect(found).toEqual([]);
  });
}

/** Looked at as it stands before its script has come and sends the visitor on. */
test('the front door breaks no rule of axe in any look', async ({ page, faults }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(at('/'));
  forgive(faults, /ERR_FAILED/u);
  expect(await inEveryLook(page, 'front door')).toEqual([]);
});
