/**
 * Every case and every talk with slips of the course works on its page: answered right, and answered wrong. `npm test`
 * answers those of a lesson of each kind; `npm run test:pages` all. What is right and what is wrong is marked by the same
 * few lines for all of them, which have tests of their own.
 */
import { answer, words } from './check-on-page.ts';
import { checksOf, writtenLessons } from './course-questions.ts';
import { lessonKinds, locales, open } from './site-pages.ts';
import { expect, test } from './site-test.ts';

const pages = writtenLessons().flatMap((lesson) => {
  const questions = checksOf(lesson).filter(({ kind }) => kind === 'sort' || kind === 'slip');
  return questions.length === 0 ? [] : [{ lesson, questions }];
});

test('there are at least six of each', () => {
  const kinds = pages.flatMap(({ questions }) => questions.map(({ kind }) => kind));
  expect(kinds.filter((kind) => kind === 'sort').length).toBeGreaterThanOrEqual(6);
  expect(kinds.filter((kind) => kind === 'slip').length).toBeGreaterThanOrEqual(6);
});

for (const locale of locales)
  for (const { lesson, questions } of pages)
    test(
      `the cases and slips of ${lesson} in ${locale} know right from wrong`,
      {
        tag: lessonKinds.includes(lesson) ? [] : ['@every-page'],
      },
      async ({ page }) => {
        for (const given of ['right', 'wrong'] as const) {
          await open(page, `/${locale}/learn/${lesson}/`);
          for (const question of questions) {
            const { status } = await answer(page, question, given, locale);
            await expect(status, question.id).toHaveText(new RegExp(`^${words[locale][given]}`, 'u'));
          }
        }
      },
    );
