/** Several tabs at once, and tabs that crash, close, leave and come back: no answer is lost. RELIABILITY.md 1 and 2. */
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { progressWords } from '#i18n/progress-words.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import { findBrowser } from '#tools/browser.mjs';
import { browserFlags } from './browser-flags.ts';
import { answerAndSave, checkOn, lastAnswered, tryAgain } from './check-on-page.ts';
import { checksOf, choicesOf, present, type ChoiceQuestion } from './course-questions.ts';
import { planAnswers, plannedAnswers, quickAnswerer } from './quick-answers.ts';
import { mixedUp, oneOf, testChance } from './seeded.ts';
import { at, expect, test, watchContext } from './site-test.ts';
import { answersIn, openStorage, readStore } from './study-record-in-page.ts';

const lesson = 'key-concepts/service-management';
const address = (): string => at(`/en/learn/${lesson}/`);
const choices = choicesOf(lesson);
const total = checksOf(lesson).length;
const say = progressWords('en');

declare global {
  interface Window {
    cameBack: boolean;
  }
}

const storedIn = async (storage: Page): Promise<readonly string[]> =>
  answersIn((await readStore(storage, 'events')).map(([, raw]) => raw));

/** What the checks of a tab say of their last answers, in reading order; the checks must be blank. */
const historyIn = async (page: Page): Promise<readonly string[]> => {
  const lines: string[] = [];
  for (const question of choices) {
    const section = page.getByRole('region').filter({ has: checkOn(page, question).group });
    lines.push(await section.getByText(/^Last answered/u).innerText());
  }
  return lines;
};

test('three tabs that answer at once end with the union of their answers, each the same within a second', async ({
  context,
}) => {
  test.setTimeout(120_000);
  const chance = testChance();
  const storage = await openStorage(context);
  const witness = await context.newPage();
  await witness.goto(at('/en/settings/'));
  const tabs = await Promise.all([1, 2, 3].map(() => context.newPage()));
  await Promise.all(tabs.map((tab) => tab.goto(address())));

  // Drawn beforehand, so that a seed is one run whichever tab is quicker.
  const plans = tabs.map(() => planAnswers(choices, 3 * choices.length, chance));
  const answerers = await Promise.all(tabs.map((tab) => quickAnswerer(tab, choices)));
  await Promise.all(answerers.map((answerBy, place) => answerBy(present(plans[place]))));
  const given = plans.flatMap((plan) => plannedAnswers(choices, plan));
  const soon = { timeout: 1000 };
  const answers = given.length;
  const amount = settingsWords('en')('amount', { answers, events: answers + tabs.length });
  await expect(witness.getByText(amount)).toBeVisible(soon);
  for (const tab of tabs)
    await expect(tab.getByText(say('started', { answered: choices.length, total }))).toBeVisible(soon);
  await expect.poll(() => storedIn(storage)).toEqual(given.toSorted());
  const ids = (await readStore(storage, 'events')).map(([id]) => id);
  expect(new Set(ids).size, 'each under an id of its own').toBe(answers + tabs.length);

  // Which of the answers to one question is the latest, all tabs have to say alike, now and after a reload.
  for (const tab of tabs) for (const question of choices) await tryAgain(tab, question);
  const [one, ...others] = await Promise.all(tabs.map(historyIn));
  for (const other of others) expect(other).toEqual(one);
  await Promise.all(tabs.map((tab) => tab.reload()));
  await expect(present(tabs[0]).getByText(/^Last answered/u)).toHaveCount(choices.length);
  expect(await historyIn(present(tabs[0]))).toEqual(one);
});

type Blow = 'crash' | 'close' | 'leave' | 'reload';

/** What happens to a page right after “Saved”; hands back the page in which the learner goes on. */
const strike: Readonly<Record<Blow, (page: Page, context: BrowserContext) => Promise<Page>>> = {
  crash: async (page, context) => {
    const crashed = page.waitForEvent('crash');
    const session = await context.newCDPSession(page);
    // The renderer dies of it, so nobody answers.
    session.send('Page.crash').catch(() => {});
    await crashed;
    await page.close();
    return context.newPage();
  },
  close: async (page, context) => {
    await page.close();
    return context.newPage();
  },
  leave: async (page) => {
    await page.goto(at('/vi/glossary/'));
    return page;
  },
  reload: async (page) => {
    await page.reload();
    return page;
  },
};

/** Some answers, each waited for until it is called saved; told as `question choice`. */
const answerSome = async (page: Page, chance: () => number): Promise<readonly string[]> => {
  const some: readonly ChoiceQuestion[] = mixedUp(choices, chance).slice(0, oneOf([1, 2, 3], chance));
  const given: string[] = [];
  for (const question of some) {
    const choice = oneOf(question.choices, chance).id;
    await answerAndSave(page, question, choice);
    given.push(`${question.id} ${choice}`);
  }
  return given;
};

for (const part of [0, 1, 2, 3]) {
  test(`no answer that was called saved is lost when its tab crashes, closes, leaves or reloads (${part + 1}/4)`, async ({
    page: first,
    context,
  }) => {
    const chance = testChance(part);
    const storage = await openStorage(context);
    const given: string[] = [];
    let page = first;
    for (const blow of mixedUp(['crash', 'close', 'leave', 'reload'] as const, chance)) {
      await page.goto(address());
      given.push(...(await answerSome(page, chance)));
      page = await strike[blow](page, context);
      expect(await storedIn(storage), `after: ${blow}`).toEqual(given.toSorted());
    }
    await page.goto(address());
    const answered = new Set(given.map((each) => each.split(' ')[0])).size;
    await expect(page.getByText(lastAnswered('right')).or(page.getByText(lastAnswered('wrong')))).toHaveCount(answered);
  });
}

test('a page that comes back from the browser’s page cache has its answers, and those of the tab beside it', async ({
  faults,
}) => {
  test.setTimeout(120_000);
  const chance = testChance();
  const executablePath = findBrowser();
  // Playwright turns this cache off unless it is told not to.
  const browser = await chromium.launch({
    args: [...browserFlags],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    ...(executablePath === null ? {} : { executablePath }),
  });
  try {
    const context = await browser.newContext();
    await watchContext(context, faults);
    const storage = await openStorage(context);
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('pageshow', (event) => {
        window.cameBack = event.persisted;
      });
    });
    const beside = await context.newPage();
    await beside.goto(address());
    const given: string[] = [];
    for (const question of choices.slice(0, 4)) {
      await page.goto(address());
      given.push(...(await answerSome(page, chance)));
      await page.goto(at('/en/about/'));
      expect(await storedIn(storage)).toEqual(given.toSorted());
      const choice = oneOf(question.choices, chance).id;
      await answerAndSave(beside, question, choice);
      given.push(`${question.id} ${choice}`);

      await page.goBack({ waitUntil: 'commit' });
      await expect.poll(() => page.evaluate(() => window.cameBack), 'out of the cache').toBe(true);
      const answered = new Set(given.map((each) => each.split(' ')[0])).size;
      await expect(page.getByText(say('started', { answered, total }))).toBeVisible({ timeout: 1000 });
      expect(await storedIn(storage)).toEqual(given.toSorted());
    }
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('a course map that was open before the first answer has the tick when the learner comes back to it', async ({
  page: map,
  context,
}) => {
  const started = map.getByRole('main').getByText(say('started', { answered: 1, total }));
  await map.goto(at('/en/learn/'));
  const page = await context.newPage();
  await page.goto(address());
  await answerAndSave(page, present(choices[0]), 'right');
  // Playwright's tabs are all visible; this is what a browser says of one that is chosen again.
  await map.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(started).toBeVisible();
});
