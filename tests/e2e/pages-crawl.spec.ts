/**
 * Pages as a visitor gets them: no fault, no other origin, no cookie (R-X2), each text in the language that it says it
 * is in (R-A6), nothing that moves while it loads. One page of each kind in `npm test`, every page in
 * `npm run test:pages`; the languages of every page are looked at in their files, too (built-pages.spec.ts).
 */
import type { Page } from '@playwright/test';
import { checksOf, present } from './course-questions.ts';
import { shiftsOf, watchShifts } from './layout-shifts.ts';
import { saidOnPage, wronglyMarked } from './languages.ts';
import { awake, forgive, locales, open, pageKinds, sortLesson, walks, type Locale } from './site-pages.ts';
import { at, expect, test } from './site-test.ts';
import { studyBefore } from './studied.ts';

/** What is wrong with the page that was opened. */
const complaintsOf = async (page: Page, locale: Locale): Promise<readonly string[]> => {
  const facts = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    headings: document.querySelectorAll('h1').length,
    title: document.title,
    mains: document.querySelectorAll('main').length,
  }));
  return [
    ...(facts.lang === locale ? [] : [`its language is ${facts.lang}`]),
    ...(facts.headings === 1 ? [] : [`${facts.headings} h1`]),
    ...(facts.mains === 1 ? [] : [`${facts.mains} main`]),
    ...(facts.title.includes('Fit for Purpose') ? [] : [`title ${facts.title}`]),
    ...wronglyMarked(await saidOnPage(page)),
    ...(await shiftsOf(page)).map((shift) => `moved while loading: ${shift}`),
  ];
};

for (const locale of locales) {
  for (const { name, tag, timeoutMs, paths } of walks)
    test(
      `${name} in ${locale} loads without a fault, from here alone, in its languages, and nothing moves`,
      {
        tag,
      },
      async ({ page, faults }) => {
        test.setTimeout(timeoutMs);
        await watchShifts(page);
        const found: string[] = [];
        for (const path of paths(locale)) {
          const response = await page.goto(at(path));
          if (response?.status() !== 200) found.push(`${path}: answered ${response?.status()}`);
          await awake(page);
          found.push(...(await complaintsOf(page, locale)).map((complaint) => `${path}: ${complaint}`));
          found.push(...faults.splice(0).map((fault) => `${path}: ${fault}`));
        }
        expect(found).toEqual([]);
      },
    );

  test(`an unknown address in ${locale} speaks its own language first, each part marked as what it is`, async ({
    page,
    faults,
  }) => {
    await watchShifts(page);
    await open(page, `/${locale}/no-such-page/`);
    forgive(faults, /status of 404/u);
    await expect(page.locator('not-found > *').first()).toHaveAttribute('lang', locale);
    // The frame around both is English, whatever was asked for.
    expect(await complaintsOf(page, 'en')).toEqual([]);
  });

  for (const width of [1280, 360])
    test(`nothing moves in ${locale} at ${width} px when the learner’s ticks and answers come in`, async ({
      page,
      context,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      await studyBefore(context);
      await watchShifts(page);
      const found: string[] = [];
      for (const [kind, path] of Object.entries(pageKinds)) {
        await page.goto(at(`/${locale}${path}`));
        await awake(page);
        if (kind === 'course map') await expect(page.locator('lesson-tick[data-state=mastered]')).toHaveCount(1);
        if (kind === 'lesson') await expect(page.locator('.check-history').first()).toBeAttached();
        if (kind === 'home') await expect(page.locator('continue-link a[href*="#"]')).toBeVisible();
        found.push(...(await shiftsOf(page)).map((shift) => `${kind}: ${shift}`));
      }
      expect(found).toEqual([]);
    });
}

test('nothing moves when a lesson is opened at a check that was answered before', async ({ page, context }) => {
  await studyBefore(context);
  await watchShifts(page);
  const [, , third] = checksOf(sortLesson);
  await page.goto(`${at(`/en/learn/${sortLesson}/`)}#${present(third).id}`);
  await awake(page);
  await expect(page.locator(`[id="${present(third).id}"] .check-history`)).toBeVisible();
  expect(await shiftsOf(page)).toEqual([]);
});

test('the front door marks each of its texts with its language', async ({ page, faults }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(at('/'));
  forgive(faults, /ERR_FAILED/u);
  expect(wronglyMarked(await saidOnPage(page))).toEqual([]);
});
