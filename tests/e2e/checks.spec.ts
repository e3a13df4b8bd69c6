/**
 * The checks of lessons as assistive technology meets it (R-A1): a group named by its stem, with native controls
 * that are named by the texts of the question, and a button that waits for an answer. `npm test` asks the browser about a
 * lesson of each kind and looks at all others in their files (built-pages.spec.ts); `npm run test:pages` asks it about all.
 */
import type { Page } from '@playwright/test';
import { checkOn } from './check-on-page.ts';
import { checksOf, shownText, type LessonQuestion } from './course-questions.ts';
import { lessonWalks, locales, open, type Locale } from './site-pages.ts';
import { expect, test } from './site-test.ts';

/** Role and names of the controls by which a question is answered. */
const controlsOf = (
  question: LessonQuestion,
  locale: Locale,
): { readonly role: 'radio' | 'checkbox' | 'combobox' | 'listitem'; readonly names: readonly string[] } => {
  const namesOf = (parts: readonly { readonly text: Readonly<Record<Locale, string>> }[]): readonly string[] =>
    parts.map(({ text }) => shownText(text[locale]));
  switch (question.kind) {
    case 'choice':
      return { role: 'radio', names: namesOf(question.choices) };
    case 'sort':
      return { role: 'combobox', names: namesOf(question.cards) };
    case 'order':
      return { role: 'listitem', names: [] };
    case 'slip': {
      const wrong = question.sentences.filter(({ mends }) => mends !== undefined);
      return { role: wrong.length === 1 ? 'radio' : 'checkbox', names: namesOf(question.sentences) };
    }
    default:
      return question satisfies never;
  }
};

const expectCheck = async (page: Page, question: LessonQuestion, locale: Locale): Promise<void> => {
  const { group, button } = checkOn(page, question, locale);
  await expect(group, question.id).toHaveCount(1);
  await expect(button, question.id).toBeDisabled();
  const { role, names } = controlsOf(question, locale);
  for (const name of names) await expect(group.getByRole(role, { name, exact: true }), question.id).toHaveCount(1);
  if (question.kind === 'order') await expect(group.getByRole(role), question.id).toHaveCount(question.steps.length);
  else await expect(group.getByRole(role), question.id).toHaveCount(names.length);
};

for (const locale of locales)
  for (const { name, tag, timeoutMs, lessons } of lessonWalks)
    test(
      `each check of ${name} in ${locale} is a group named by its stem, with native controls of their own names`,
      {
        tag,
      },
      async ({ page }) => {
        test.setTimeout(timeoutMs);
        for (const lesson of lessons()) {
          await open(page, `/${locale}/learn/${lesson}/`);
          const checks = checksOf(lesson);
          for (const question of checks) await expectCheck(page, question, locale);
          await expect(page.locator('.check fieldset')).toHaveCount(checks.length);
        }
      },
    );
