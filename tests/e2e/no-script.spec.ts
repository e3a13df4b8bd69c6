/** The site without JavaScript (R-U11): everything can be read, every answer and reason too, and no control is dead. */
import type { Page } from '@playwright/test';
import { checksOf, shownText, type LessonQuestion } from './course-questions.ts';
import { builtPages, forgive, lessonWalks, locales, walks, type Locale } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

test.use({ javaScriptEnabled: false });

/** What is wrong with the page for a reader whose browser runs no scripts. */
const complaintsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    // The switch of a lesson's languages is the styles' own.
    [
      ...document.querySelectorAll<HTMLElement>(
        'h1, main, button, input:not(#both-languages), select, textarea, a:not([href])',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map(({ localName, innerText }) => ({ localName, text: innerText.trim() }))
      .reduce<string[]>(
        (complaints, { localName, text }) =>
          localName === 'h1' || localName === 'main'
            ? complaints.filter((complaint) => text === '' || complaint !== `no ${localName} is seen`)
            : [...complaints, `dead: ${localName} ${text}`],
        ['no h1 is seen', 'no main is seen'],
      ),
  );

for (const locale of locales)
  for (const { name, tag, timeoutMs, paths } of walks)
    test(
      `${name} in ${locale} can be read, says that scripts are off, and shows no dead control`,
      { tag },
      async ({ page }) => {
        test.setTimeout(timeoutMs);
        const found: string[] = [];
        const notice = locale === 'en' ? 'JavaScript is off.' : 'JavaScript đang tắt.';
        for (const path of paths(locale)) {
          const response = await page.goto(at(path), { waitUntil: 'load' });
          if (response?.status() !== 200) found.push(`${path}: answered ${response?.status()}`);
          if (!(await page.getByText(notice).isVisible())) found.push(`${path}: does not say that scripts are off`);
          found.push(...(await complaintsOf(page)).map((complaint) => `${path}: ${complaint}`));
        }
        expect(found).toEqual([]);
      },
    );

/** What tells the right answer from the others: the key, the group of a card, the place of a step. */
const keyWord = {
  en: /Right answer|Belongs in: |Place \d|Right mend/u,
  vi: /Đáp án đúng|Thuộc nhóm: |Vị trí \d|Cách sửa đúng/u,
} as const;

const partsOf = (question: LessonQuestion) => {
  switch (question.kind) {
    case 'choice':
      return question.choices;
    case 'sort':
      return question.cards;
    case 'order':
      return question.steps;
    case 'slip':
      return question.sentences.flatMap(({ mends = [], ...sentence }) => [sentence, ...mends]);
    default:
      return question satisfies never;
  }
};

/** The parts of a question that carry a reason, as `text` and `why` in one language. */
const reasonsOf = (
  lesson: string,
  locale: Locale,
): readonly { readonly id: string; readonly texts: readonly string[] }[] =>
  checksOf(lesson).map((question) => {
    const parts = partsOf(question);
    return {
      id: question.id,
      texts: parts.flatMap(({ text, why }) => [shownText(text[locale]), shownText(why[locale])]),
    };
  });

for (const locale of locales)
  for (const { name, tag, timeoutMs, lessons } of lessonWalks)
    test(
      `the checks of ${name} in ${locale} show answer, each reason and source when asked to, without scripts`,
      {
        tag,
      },
      async ({ page }) => {
        test.setTimeout(timeoutMs);
        const found: string[] = [];
        let checks = 0;
        for (const lesson of lessons()) {
          await page.goto(at(`/${locale}/learn/${lesson}/`));
          for (const { id, texts } of reasonsOf(lesson, locale)) {
            checks += 1;
            const details = page.locator(`[id="${id}"] details`);
            await details.locator('summary').click();
            const shown = (await details.innerText()).replaceAll(/\s+/gu, ' ');
            const missing = texts.filter((text) => !shown.includes(text.replaceAll(/\s+/gu, ' ')));
            found.push(...missing.map((text) => `${lesson} ${id}: not shown: ${text}`));
            if (!keyWord[locale].test(shown)) found.push(`${lesson} ${id}: does not say what is right`);
            const sources = await details.locator('a[href*="/about/#"] + [lang="en"]').count();
            if (sources === 0) found.push(`${lesson} ${id}: does not link its source, or say that the part is English`);
          }
        }
        expect(checks).toBeGreaterThan(10);
        expect(found).toEqual([]);
      },
    );

test('the front door is two plain links', async ({ page }) => {
  await page.goto(at('/'));
  expect(await page.getByRole('link').allInnerTexts()).toEqual(['English', 'Tiếng Việt']);
  await page.getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(at('/vi/'));
});

for (const locale of locales)
  test(`the glossary in ${locale} stands there whole, each term a link to its page`, async ({ page }) => {
    await page.goto(at(`/${locale}/glossary/`));
    const terms = builtPages().filter(({ path }) => path.startsWith(`/${locale}/glossary/`)).length - 1;
    const entries = page.locator('[data-glossary-entry]');
    await expect(entries).toHaveCount(terms);
    for (const entry of await entries.all()) await expect(entry).toBeVisible();
    await entries.first().getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

test('an unknown address speaks both languages and leads to both course maps', async ({ page, faults }) => {
  const response = await page.goto(at('/vi/no-such-page/'));
  forgive(faults, /status of 404/u);
  expect(response?.status()).toBe(404);
  for (const name of ['Go to the course map', 'Đến sơ đồ khóa học'])
    await expect(page.getByRole('link', { name })).toBeVisible();
  expect(await complaintsOf(page)).toEqual([]);
});
