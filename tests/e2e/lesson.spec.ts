/** The journey of a lesson: reading, answering, being told why, coming back later. DESIGN.md 3, FEATURES.md S1. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Locator, type Page, type Route } from '@playwright/test';
import { checkWords } from '#i18n/check-words.ts';
import { laterWords } from '#i18n/later-words.ts';
import { progressWords } from '#i18n/progress-words.ts';
import { siteWords } from '#i18n/site-words.ts';
import { findBrowser } from '#tools/browser.mjs';
import { browserFlags } from './browser-flags.ts';
import {
  answer,
  answerAndSave,
  arrange,
  checkOn,
  give,
  lastAnswered,
  stepsFor,
  stepsOn,
  tabTo,
  tryAgain,
  words,
  type CheckOnPage,
} from './check-on-page.ts';
import {
  checksOf,
  choicesOf,
  firstSentenceOf,
  present,
  rightChoice,
  shownText,
  titleOf,
  writtenLessons,
  wrongChoice,
  type Locale,
  type OrderQuestion,
  type SortQuestion,
} from './course-questions.ts';
import { oneOf, testChance } from './seeded.ts';
import { at, expect, test, watchContext } from './site-test.ts';
import { openStorage, readStore, storedAnswers } from './study-record-in-page.ts';

const lesson = 'key-concepts/utility-and-warranty';
const shortLesson = 'key-concepts/service-management';
const lessonAddress = (locale: Locale, id = lesson): string => at(`/${locale}/learn/${id}/`);
const firstCheck = present(choicesOf(lesson)[0]);

declare global {
  interface Window {
    /** What a test notes in a page. */
    noted: string[];
    isHeld: boolean;
    /** How many held transactions may end now; each uses one up. */
    released: number;
    fates: string[];
  }
}

/** Notes each change of an element's text, as a screen reader would hear it. */
const noteChanges = (element: Locator): Promise<void> =>
  element.evaluate((node) => {
    window.noted = [];
    let last = node.textContent;
    new MutationObserver(() => {
      if (node.textContent === last) window.noted.push(`again: ${node.textContent}`);
      else window.noted.push(node.textContent ?? '');
      last = node.textContent;
    }).observe(node, { childList: true, characterData: true, subtree: true });
  });

const [inEnglish, inVietnamese] = [progressWords('en'), progressWords('vi')];
const sayCheck = checkWords('en');

const noted = (page: Page): Promise<string[]> => page.evaluate(() => window.noted);

const isFocused = (element: Locator): Promise<boolean> => element.evaluate((node) => node === document.activeElement);

/** The line at the end of a lesson and on the course map. */
const inHeader = (page: Page): Locator => page.getByRole('banner');
const onMap = (page: Page, locale: Locale, id: string): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: titleOf(id, locale), exact: true }) });

for (const locale of ['en', 'vi'] as const) {
  for (const verdict of ['right', 'wrong'] as const) {
    test(`a ${verdict} answer is said once, and every option gets its reason (${locale})`, async ({ page }) => {
      await page.goto(lessonAddress(locale));
      const check = checkOn(page, firstCheck, locale);
      const chosen = verdict === 'right' ? rightChoice(firstCheck) : wrongChoice(firstCheck);
      await expect(check.group.getByRole('radio')).toHaveCount(4);
      await expect(check.button).toHaveText(words[locale].check);
      await expect(check.radio(chosen)).toBeEnabled();
      await expect(check.button).toBeDisabled();
      for (const { why } of firstCheck.choices) await expect(check.group).not.toContainText(shownText(why[locale]));

      await check.radio(chosen).check();
      await expect(check.button).toBeEnabled();
      await noteChanges(check.status);
      await check.button.click();

      const sentence = `${words[locale][verdict]} ${firstSentenceOf(chosen.why[locale])}`;
      await expect(check.group.getByRole('status')).toHaveCount(1);
      await expect(check.status).toHaveText(sentence);
      expect(sentence.length, sentence).toBeLessThanOrEqual(150);
      for (const { text, why } of firstCheck.choices) {
        const option = check.group.getByRole('listitem').filter({ hasText: shownText(text[locale]) });
        await expect(option).toContainText(shownText(why[locale]));
      }
      for (const radio of await check.group.getByRole('radio').all()) await expect(radio).toBeDisabled();
      await expect(check.radio(chosen)).toBeChecked();
      await expect(check.saving('saved')).toBeVisible();
      expect(await noted(page), 'what the status region said').toEqual([sentence]);
    });
  }
}

test('every reason that a status can say fits 150 characters', () => {
  const tooLong = writtenLessons()
    .flatMap(checksOf)
    .flatMap((question) => (question.kind === 'choice' ? question.choices : []))
    .flatMap(({ correct, why }) =>
      (['en', 'vi'] as const).map(
        (locale) => `${words[locale][correct === true ? 'right' : 'wrong']} ${firstSentenceOf(why[locale])}`,
      ),
    )
    .filter((sentence) => sentence.length > 150);
  expect(tooLong).toEqual([]);
});

test('the button that checked becomes Try again, keeps the focus, and a second press at once does nothing', async ({
  page,
  context,
}) => {
  await page.goto(lessonAddress('en'));
  const check = checkOn(page, firstCheck);
  await give(page, firstCheck, 'wrong');
  const element = present((await check.button.elementHandle()) ?? undefined, 'button');
  await check.button.focus();
  // By keyboard: under a pointer the button moves down, to make room for the reasons.
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(check.button).toHaveText(words.en.again);
  expect(await element.evaluate((node) => [node === document.activeElement, node.textContent])).toEqual([
    true,
    words.en.again,
  ]);
  await expect(check.status).toContainText(words.en.wrong);
  await expect(check.saving('saved')).toBeVisible();
  expect(await storedAnswers(await openStorage(context))).toHaveLength(1);

  await tryAgain(page, firstCheck);
  await expect(check.button).toBeDisabled();
  await expect(check.status).toHaveText('');
  await expect(check.group.getByRole('radio', { checked: true })).toHaveCount(0);
  for (const { why } of firstCheck.choices) await expect(check.group).not.toContainText(shownText(why.en));
  expect(await isFocused(check.group.getByRole('radio').first()), 'focus in the group').toBe(true);
  expect(await element.evaluate((node) => node.textContent), 'the same element still').toBe(words.en.check);
});

test('nothing scrolls when an answer is checked or tried again', async ({ page }) => {
  await page.goto(lessonAddress('en'));
  for (const question of choicesOf(lesson).slice(0, 3)) {
    const check = checkOn(page, question);
    await give(page, question, 'wrong');
    await check.button.scrollIntoViewIfNeeded();
    const before = await page.evaluate(async () => {
      // The way here may have scrolled: its event comes with a frame.
      for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
      window.noted = [];
      addEventListener('scroll', () => window.noted.push(`scrolled to ${scrollY}`), { once: true });
      return scrollY;
    });
    await check.button.click();
    await expect(check.status).toContainText(words.en.wrong);
    await expect(check.saving('saved')).toBeVisible();
    expect([await page.evaluate(() => scrollY), await noted(page)]).toEqual([before, []]);
    await tryAgain(page, question);
  }
});

test('arrow keys through the options choose, and change nothing else', async ({ page, context }) => {
  await page.goto(lessonAddress('en'));
  const check = checkOn(page, firstCheck);
  const radios = check.group.getByRole('radio');
  await expect(radios.first()).toBeEnabled();
  await check.group.scrollIntoViewIfNeeded();
  await radios.first().focus();
  await page.keyboard.press('Space');
  const before = await page.evaluate(() => [location.href, scrollY, document.title]);
  await noteChanges(check.status);
  for (const place of [1, 2, 3, 0]) {
    await page.keyboard.press('ArrowDown');
    await expect(radios.nth(place)).toBeChecked();
    expect(await isFocused(radios.nth(place))).toBe(true);
    await expect(check.button).toHaveText(words.en.check);
  }
  expect(await page.evaluate(() => [location.href, scrollY, document.title])).toEqual(before);
  expect(await noted(page)).toEqual([]);
  expect(await storedAnswers(await openStorage(context))).toEqual([]);
});

test('a check is answered, read and tried again by keyboard alone', async ({ page }) => {
  await page.goto(lessonAddress('en'));
  const check = checkOn(page, firstCheck);
  const radios = check.group.getByRole('radio');
  await expect(radios.first()).toBeEnabled();
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  for (let moves = 0; moves < 4 && !(await check.radio(rightChoice(firstCheck)).isChecked()); moves += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  expect(await isFocused(check.button), 'one Tab from the options to the button').toBe(true);
  await page.keyboard.press('Enter');
  await expect(check.status).toContainText(words.en.right);
  await expect(check.button).toBeFocused();
  await expect(async () => {
    if ((await check.button.textContent()) === words.en.again) await page.keyboard.press('Space');
    expect(await check.button.textContent()).toBe(words.en.check);
  }).toPass({ intervals: [100] });
  await expect(radios.first()).toBeFocused();
});

test('cards are put into groups by keyboard, and each gets its reason', async ({ page }) => {
  const question = present(checksOf(lesson).find((check): check is SortQuestion => check.kind === 'sort'));
  await page.goto(lessonAddress('en'));
  const check = checkOn(page, question);
  const selectFor = (card: SortQuestion['cards'][number]): Locator =>
    check.group.getByRole('combobox', { name: shownText(card.text.en), exact: true });
  await expect(selectFor(present(question.cards[0]))).toBeEnabled();
  // From here Tab goes on; the way from the top of the page is walked in the test before.
  await check.group.getByText(shownText(question.stem.en)).click();

  for (const isRight of [false, true]) {
    await expect(check.button).toBeDisabled();
    const groups = new Map<string, string>();
    for (const [place, card] of question.cards.entries()) {
      const other = question.groups.find(({ id }) => id !== card.group)?.id ?? '';
      groups.set(card.id, isRight || place > 1 ? card.group : other);
    }
    // In the order in which they stand on the page, as Tab meets them.
    for (const select of await check.group.getByRole('combobox').all()) {
      await tabTo(page, select);
      const name = await select.evaluate((node: HTMLSelectElement) => node.labels[0]?.textContent ?? '');
      const card = present(question.cards.find(({ text }) => shownText(text.en) === name));
      const group = present(question.groups.find(({ id }) => id === groups.get(card.id)));
      await page.keyboard.press(shownText(group.text.en).charAt(0));
      await expect(select).toHaveValue(group.id);
    }
    await tabTo(page, check.button);
    await page.keyboard.press('Enter');
    const inPlace = question.cards.length - (isRight ? 0 : 2);
    await expect(check.status).toHaveText(
      `${isRight ? words.en.right : words.en.wrong} ${sayCheck('inPlace', { right: inPlace, of: question.cards.length })}`,
    );
    for (const card of question.cards) {
      const item = check.group.getByRole('listitem').filter({ hasText: shownText(card.text.en) });
      await expect(item).toContainText(shownText(card.why.en));
      await expect(item.getByRole('combobox')).toBeDisabled();
    }
    if (!isRight) await tryAgain(page, question);
  }
});

test('steps are put in order by keyboard, keep the focus while they move, and each gets its reason', async ({
  page,
}) => {
  const question = present(checksOf(lesson).find((check): check is OrderQuestion => check.kind === 'order'));
  await page.goto(lessonAddress('en'));
  const check = checkOn(page, question);
  await expect(check.group.getByRole('button', { name: /^Move down/u }).first()).toBeEnabled();
  await check.group.getByText(shownText(question.stem.en)).click();
  const press = async (button: Locator): Promise<void> => {
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    expect(await isFocused(button), 'the button moves with its step').toBe(true);
  };
  for (const isRight of [false, true]) {
    await expect(check.button, 'steps that nobody moved cannot be checked').toBeDisabled();
    await arrange(check.group, question, await stepsFor(check.group, question, isRight, 'en'), 'en', press);
    const given = await stepsOn(check.group, question, 'en');
    await tabTo(page, check.button);
    await page.keyboard.press('Enter');
    const inPlace = question.steps.filter(({ id }, place) => given[place] === id).length;
    await expect(check.status).toHaveText(
      `${isRight ? words.en.right : words.en.wrong} ${sayCheck('inPlace', { right: inPlace, of: question.steps.length })}`,
    );
    for (const step of question.steps) {
      const item = check.group.getByRole('listitem').filter({ hasText: shownText(step.text.en) });
      await expect(item).toContainText(shownText(step.why.en));
    }
    if (!isRight) await tryAgain(page, question);
  }
});

const [saving, saved, notSaved] = [sayCheck('saving'), sayCheck('saved'), sayCheck('notSaved')];

/**
 * Holds writing transactions open for as long as `isHeld` says so, or breaks off those that `fates` condemns, and notes
 * in order what storage did and what the page showed.
 */
const interfereWithWrites = (savingWords: readonly string[]): void => {
  window.noted = [];
  window.fates = [];
  window.released = 0;
  // The site waits three seconds for storage; a slow machine needs longer for what a test does meanwhile.
  const later = window.setTimeout.bind(window);
  window.setTimeout = ((act: () => void, ms = 0) => later(act, ms >= 3000 ? 20 * ms : ms)) as typeof setTimeout;
  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given: Parameters<typeof begin>) {
    const transaction = begin.apply(this, given);
    if (given[1] !== 'readwrite') return transaction;
    transaction.addEventListener('complete', () => window.noted.push('stored'));
    transaction.addEventListener('abort', () => window.noted.push('aborted'));
    const [store = 'events'] = transaction.objectStoreNames;
    const askAnd = (goOn: () => void): void =>
      transaction.objectStore(store).get('nothing').addEventListener('success', goOn);
    const holdOn = (): void => {
      if (!window.isHeld) return;
      if (window.released > 0) window.released -= 1;
      else askAnd(holdOn);
    };
    // Asked twice, so that storage has taken the record before it thinks better of it.
    if (window.fates.shift() === 'abort') askAnd(() => askAnd(() => transaction.abort()));
    else holdOn();
    return transaction;
  } as typeof begin;
  addEventListener('DOMContentLoaded', () => {
    const shown = new WeakMap<Node, string>();
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const text = element?.textContent ?? '';
        if (element === null || shown.get(element) === text) continue;
        shown.set(element, text);
        if (savingWords.includes(text)) window.noted.push(text);
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
};

test('“Saved” is shown after storage has completed, and not before', async ({ page, context }) => {
  await page.addInitScript(interfereWithWrites, [saving, saved, notSaved]);
  await page.goto(lessonAddress('en'));
  const storage = await openStorage(context);
  await expect.poll(async () => (await readStore(storage, 'events')).length, 'the lesson was opened').toBe(1);
  await page.evaluate(() => {
    window.noted = [];
    window.isHeld = true;
  });
  const check = await answer(page, firstCheck, 'right');
  await expect(check.saving('saving')).toBeVisible();
  await expect(check.status, 'the verdict waits for nobody').toContainText(words.en.right);
  await expect(check.saving('saved')).toBeHidden();
  await page.evaluate(() => {
    window.isHeld = false;
  });
  await expect(check.saving('saved')).toBeVisible();
  expect(await noted(page)).toEqual([saving, 'stored', saved]);
  expect(await storedAnswers(storage)).toHaveLength(1);
});

test('“Saved” of an earlier answer is not said of the answer given after it', async ({ page, context }) => {
  await page.addInitScript(interfereWithWrites, [saving, saved, notSaved]);
  await page.goto(lessonAddress('en'));
  const storage = await openStorage(context);
  await expect.poll(async () => (await readStore(storage, 'events')).length, 'the lesson was opened').toBe(1);
  await page.evaluate(() => {
    window.isHeld = true;
  });
  const check = await answer(page, firstCheck, 'wrong');
  await tryAgain(page, firstCheck);
  await answer(page, firstCheck, 'right');
  await page.evaluate(() => {
    window.noted = [];
    window.released = 1;
  });
  await expect.poll(() => noted(page)).toContain('stored');
  await expect(check.saving('saving'), 'the second answer waits still').toBeVisible();
  expect(await noted(page)).toEqual(['stored']);
  await page.evaluate(() => {
    window.released = 1;
  });
  await expect(check.saving('saved')).toBeVisible();
  expect(await storedAnswers(storage)).toHaveLength(2);
});

test('an answer whose write was broken off is never called saved, and is stored in the end', async ({
  page,
  context,
}) => {
  const chance = testChance();
  await page.addInitScript(interfereWithWrites, [saving, saved, notSaved]);
  await page.goto(lessonAddress('en'));
  const storage = await openStorage(context);
  await expect.poll(async () => (await readStore(storage, 'events')).length, 'the lesson was opened').toBe(1);
  let broken = 0;
  const questions = choicesOf(lesson).slice(0, 6);
  for (const question of questions) {
    const check = checkOn(page, question);
    // The site tries a broken write once more at once: two in a row are noticed by the learner.
    const aborts = oneOf([0, 1, 2], chance);
    await page.evaluate((count) => {
      window.noted = [];
      window.fates = Array.from({ length: count }, () => 'abort');
    }, aborts);
    await answer(page, question, 'right');
    const ends = [saved, notSaved];
    const shown = await page.waitForFunction((all) => window.noted.find((word) => all.includes(word)), ends);
    const word = await shown.jsonValue();
    expect(word, `after ${aborts} broken writes`).toBe(aborts < 2 ? saved : notSaved);
    if (word === saved) {
      const inStorage = (await storedAnswers(storage)).map((stored) => stored.question);
      expect(inStorage, 'what is called saved is in storage').toContain(question.id);
    } else broken += 1;
    await expect(check.status).toContainText(words.en.right);
    await expect
      .poll(async () => (await storedAnswers(storage)).map((stored) => stored.question))
      .toContain(question.id);
  }
  expect(broken, 'writes that were given up for a while').toBeGreaterThan(0);
});

test('a later visit finds the check blank, with a line about the last answer, which is shown on request', async ({
  page,
}) => {
  await page.goto(lessonAddress('en'));
  await answerAndSave(page, firstCheck, 'wrong');
  const [, second] = choicesOf(lesson);
  await answerAndSave(page, present(second), 'right');
  await page.reload();

  const check = checkOn(page, firstCheck);
  const section = page.getByRole('region').filter({ has: check.group });
  const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Asia/Ho_Chi_Minh' }).format();
  await expect(section.getByText(lastAnswered('wrong'))).toContainText(today);
  await expect(check.group.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(check.status).toHaveText('');
  await expect(check.button).toHaveText(words.en.check);
  await expect(check.button).toBeDisabled();
  const other = page.getByRole('region').filter({ has: checkOn(page, present(second)).group });
  await expect(other.getByText(lastAnswered('right'))).toBeVisible();

  const given = section.getByText(laterWords('en')('yourAnswer'));
  await expect(given).toBeHidden();
  await section.getByRole('button', { name: words.en.showLast }).click();
  await expect(given).toBeVisible();
  await expect(
    section.getByRole('listitem').filter({ hasText: shownText(wrongChoice(firstCheck).text.en) }),
  ).toHaveCount(2);
  await section.getByRole('button', { name: laterWords('en')('hideLast') }).click();
  await expect(given).toBeHidden();

  await page.goto(lessonAddress('vi'));
  await expect(page.getByText(lastAnswered('wrong', 'vi'))).toBeVisible();
  await expect(page.getByRole('button', { name: words.vi.showLast })).toHaveCount(2);
});

/** How many lessons the module has whose lessons the header counts. */
/** Lessons count those of their module, the map counts all. */
const inModule = writtenLessons().filter((id) => id.startsWith('key-concepts/')).length;
const inCourse = writtenLessons().length;

test('answers become a tick on the course map, a count in the header and the state of the lesson', async ({ page }) => {
  const checks = checksOf(shortLesson);
  const total = checks.length;
  await page.goto(at('/en/learn/'));
  for (const word of ['opened', 'read', 'mastered'] as const)
    await expect(onMap(page, 'en', shortLesson).getByText(inEnglish(word), { exact: true })).toBeHidden();
  await page.goto(lessonAddress('en', shortLesson));
  await expect(page.getByText(inEnglish('started', { answered: 0, total }), { exact: true })).toBeVisible();
  const [first, ...others] = checks;
  await answerAndSave(page, present(first), 'wrong');
  await expect(page.getByText(inEnglish('started', { answered: 1, total }), { exact: true })).toBeVisible();
  await expect(inHeader(page)).toContainText(inEnglish('countModule', { read: 0, total: inModule }));
  await page.goto(at('/en/learn/'));
  await expect(onMap(page, 'en', shortLesson)).toContainText(inEnglish('started', { answered: 1, total }));

  await page.goto(lessonAddress('en', shortLesson));
  for (const question of others) await answerAndSave(page, question, 'right');
  await expect(page.getByText(inEnglish('read'), { exact: true })).toBeVisible();
  await expect(inHeader(page)).toContainText(inEnglish('countModule', { read: 1, total: inModule }));
  await expect(page.getByRole('button', { name: inEnglish('markRead') })).toBeHidden();
  await page.goto(at('/vi/learn/'));
  await expect(onMap(page, 'vi', shortLesson)).toContainText(inVietnamese('read'));
  await expect(inHeader(page)).toContainText(inVietnamese('countCourse', { read: 1, total: inCourse }));

  await page.goto(lessonAddress('vi', shortLesson));
  await answerAndSave(page, present(first), 'right', 'vi');
  await expect(page.getByText(inVietnamese('mastered'), { exact: true })).toBeVisible();
  await page.goto(at('/en/learn/'));
  await expect(onMap(page, 'en', shortLesson)).toContainText(inEnglish('mastered'));
});

test('a lesson marked as read by hand is ticked, and blank again when the mark is taken back', async ({
  page,
  context,
}) => {
  const storage = await openStorage(context);
  const marked = `${inEnglish('read')} – ${inEnglish('markedByHand')}`;
  await page.goto(lessonAddress('en', shortLesson));
  await page.getByRole('button', { name: inEnglish('markRead') }).click();
  await expect(page.getByText(marked, { exact: true })).toBeVisible();
  await expect(inHeader(page)).toContainText(inEnglish('countModule', { read: 1, total: inModule }));
  // Nothing on the page says that a mark is stored; a reload within those milliseconds may come too early.
  await expect
    .poll(async () => (await readStore(storage, 'events')).map(([, raw]) => raw['kind']))
    .toContain('lesson-marked');
  await page.reload();
  await expect(page.getByText(marked, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: inEnglish('unmarkRead') }).click();
  await expect(page.getByRole('button', { name: inEnglish('markRead') })).toBeVisible();
  await expect(inHeader(page)).toContainText(inEnglish('countModule', { read: 0, total: inModule }));
  await page.goto(at('/en/learn/'));
  await expect(onMap(page, 'en', shortLesson)).toContainText(inEnglish('opened'));
});

test('two tabs show each other’s answers within a second; reload and language change nothing', async ({
  page,
  context,
}) => {
  const checks = choicesOf(shortLesson);
  const total = checksOf(shortLesson).length;
  const other = await context.newPage();
  await page.goto(lessonAddress('en', shortLesson));
  await other.goto(lessonAddress('vi', shortLesson));
  const soon = { timeout: 1000 };
  await expect(other.getByText(inVietnamese('started', { answered: 0, total }))).toBeVisible();

  await answer(page, present(checks[0]), 'right');
  await expect(other.getByText(inVietnamese('started', { answered: 1, total }))).toBeVisible(soon);
  await answer(other, present(checks[1]), 'wrong', 'vi');
  await expect(page.getByText(inEnglish('started', { answered: 2, total }))).toBeVisible(soon);
  await expect(
    page
      .getByRole('region')
      .filter({ has: checkOn(page, present(checks[1])).group })
      .getByText(lastAnswered('wrong')),
    'the check in the first tab knows it, too',
  ).toBeVisible(soon);

  await page.reload();
  await expect(page.getByText(inEnglish('started', { answered: 2, total }))).toBeVisible();
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(lessonAddress('vi', shortLesson));
  await expect(page.getByText(inVietnamese('started', { answered: 2, total }))).toBeVisible();
  await expect(checkOn(page, present(checks[2]), 'vi').button).toHaveText(words.vi.check);
});

test('progress is there again after the browser was closed and opened', async ({ faults }) => {
  const profile = mkdtempSync(join(tmpdir(), 'fit-for-purpose-profile-'));
  const executablePath = findBrowser();
  const total = checksOf(shortLesson).length;
  const visit = async (act: (page: Page) => Promise<void>): Promise<void> => {
    const context = await chromium.launchPersistentContext(profile, {
      args: [...browserFlags],
      ...(executablePath === null ? {} : { executablePath }),
    });
    await watchContext(context, faults);
    await act(context.pages()[0] ?? (await context.newPage()));
    await context.close();
  };
  try {
    await visit(async (page) => {
      await page.goto(lessonAddress('en', shortLesson));
      await answerAndSave(page, present(choicesOf(shortLesson)[0]), 'right');
    });
    await visit(async (page) => {
      await page.goto(at('/en/learn/'));
      await expect(onMap(page, 'en', shortLesson)).toContainText(inEnglish('started', { answered: 1, total }));
      await page.goto(lessonAddress('en', shortLesson));
      await expect(page.getByText(lastAnswered('right'))).toBeVisible();
    });
    expect(faults).toEqual([]);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

/** Takes the faults that a test brought about itself out of the list; each pattern must have been there. */
const takeOut = (faults: string[], expected: readonly RegExp[]): void => {
  for (const pattern of expected)
    expect(
      faults.some((fault) => pattern.test(fault)),
      String(pattern),
    ).toBe(true);
  faults.splice(0, faults.length, ...faults.filter((fault) => !expected.some((pattern) => pattern.test(fault))));
};

/** The first check of a lesson whose scripts are kept back: in view, and disabled. */
const deadCheck = async (
  page: Page,
): Promise<Readonly<Record<'section' | 'message' | 'reasons', Locator>> & { readonly check: CheckOnPage }> => {
  const check = checkOn(page, firstCheck);
  const section = page.getByRole('region').filter({ has: check.group });
  await section.scrollIntoViewIfNeeded();
  await expectNoAnswer(check);
  return {
    check,
    section,
    message: section.getByText(sayCheck('broken')),
    reasons: section.getByText(siteWords('en')('check.answers')),
  };
};

const expectNoAnswer = async ({ group, button }: CheckOnPage): Promise<void> => {
  for (const radio of await group.getByRole('radio').all()) await expect(radio).toBeDisabled();
  await expect(button).toBeDisabled();
};

test('a check whose script cannot be fetched takes no answer, and says so with a reload and the answers', async ({
  page,
  faults,
}) => {
  const scripts = '**/_astro/Check*.js*';
  await page.route(scripts, (route) => route.abort());
  await page.goto(lessonAddress('en'));
  const { check, section, message, reasons } = await deadCheck(page);
  await expect(message).toBeVisible({ timeout: 8000 });
  await reasons.click();
  for (const { why } of firstCheck.choices) await expect(section.getByText(shownText(why.en))).toBeVisible();
  await expectNoAnswer(check);

  await page.unroute(scripts);
  await section.getByRole('link', { name: sayCheck('reload') }).click();
  await answerAndSave(page, firstCheck, 'right');
  takeOut(faults, [/net::ERR_FAILED/u, /Error hydrating/u]);
});

test('a check whose script does not come says so after a while, and takes that back when it comes after all', async ({
  page,
}) => {
  const held: Route[] = [];
  let isHeld = true;
  await page.route('**/_astro/Check*.js*', async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  await page.goto(lessonAddress('en'));
  const { check, section, message, reasons } = await deadCheck(page);
  const since = Date.now();
  await expect(reasons).toBeHidden();
  await expect(message).toBeVisible({ timeout: 8000 });
  expect(Date.now() - since, 'patience before the message').toBeGreaterThan(4000);
  await reasons.click();
  for (const { why } of firstCheck.choices) await expect(section.getByText(shownText(why.en))).toBeVisible();
  await expectNoAnswer(check);

  isHeld = false;
  for (const route of held) await route.continue();
  await expect(message).toBeHidden();
  await expect(reasons).toBeHidden();
  for (const { why } of firstCheck.choices) await expect(section.getByText(shownText(why.en))).toBeHidden();
  await answerAndSave(page, firstCheck, 'right');
});

test('the home page leads on to the first check without an answer', async ({ page }) => {
  const [first, second] = checksOf(lesson);
  await page.goto(at('/en/'));
  await expect(page.getByRole('link', { name: siteWords('en')('home.start') })).toBeVisible();
  await page.goto(lessonAddress('en'));
  await answerAndSave(page, present(first), 'wrong');
  await page.goto(at('/vi/'));
  await expect(
    page.getByRole('link', { name: inVietnamese('continue', { lesson: titleOf(lesson, 'vi') }) }),
  ).toBeVisible();
  await page.goto(at('/en/'));
  await page.getByRole('link', { name: inEnglish('continue', { lesson: titleOf(lesson, 'en') }) }).click();
  await expect(page).toHaveURL(`${lessonAddress('en')}#${present(second).id}`);
  await expect(checkOn(page, present(second)).group).toBeInViewport();
});
