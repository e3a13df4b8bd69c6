/**
 * A drill as a learner meets it: found by the words that it says, answered with mouse or keyboard. The cases are read from
 * `content/` and not from the built page.
 */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { tabTo } from './check-on-page.ts';
import { present, shownText, type Text } from './course-questions.ts';
import type { Locale } from './site-pages.ts';
import { expect } from './site-test.ts';

export type Case = { readonly id: string; readonly text: Text; readonly class: string; readonly why: Text };

export const drillId = 'utility-or-warranty';
export const drill = parse(readFileSync(`content/drills/${drillId}.yaml`, 'utf8')) as {
  readonly classes: readonly string[];
  readonly cases: readonly Case[];
};
export const className = (id: string, locale: Locale): string =>
  (parse(readFileSync(`content/glossary/${id}.yaml`, 'utf8')) as { readonly term: Text }).term[locale];

/** Once more and not imported, so that a change of what was promised is noticed. */
export const words = {
  en: {
    start: 'Start the drill',
    check: 'Check answer',
    next: 'Next case',
    finish: 'See the result',
    again: 'Again',
    right: 'Right.',
    wrong: 'Not right.',
    saved: 'Saved',
    tryAgain: 'Try again',
    failed: /could not be loaded/u,
    result: (right: number) => `${right} of 8 right`,
    title: 'Drill: Utility or warranty',
  },
  vi: {
    start: 'Bắt đầu luyện',
    check: 'Kiểm tra đáp án',
    next: 'Tình huống tiếp theo',
    finish: 'Xem kết quả',
    again: 'Luyện tiếp',
    right: 'Đúng.',
    wrong: 'Chưa đúng.',
    saved: 'Đã lưu',
    tryAgain: 'Thử lại',
    failed: /Không tải được bài luyện/u,
    result: (right: number) => `Đúng ${right} trên 8`,
    title: 'Luyện phân biệt: Tính hữu dụng hay tính đảm bảo',
  },
} as const;

export const practice = (locale: Locale): string => `/${locale}/practice/?drill=${drillId}`;

export const cardOf = (page: Page): Locator => page.locator('.drill-card');

/** The case that is shown, found by its words. */
export const shownCase = async (card: Locator, locale: Locale): Promise<Case> => {
  const legend = (await card.locator('legend').innerText()).trim();
  return present(
    drill.cases.find(({ text }) => shownText(text[locale]) === legend),
    `case that reads “${legend}”`,
  );
};

/** Answers the case that is shown with the mouse, right or wrong, and waits until that is stored. */
export const answerCase = async (card: Locator, locale: Locale, isRight: boolean): Promise<Case> => {
  const say = words[locale];
  const one = await shownCase(card, locale);
  const given = isRight ? one.class : present(drill.classes.find((id) => id !== one.class));
  await card.getByRole('radio', { name: className(given, locale), exact: true }).check();
  await card.getByRole('button', { name: say.check }).click();
  await expect(card.getByRole('status')).toContainText(isRight ? say.right : say.wrong);
  await expect(card.getByRole('status')).toContainText(shownText(one.why[locale]));
  await expect(card.getByText(say.saved, { exact: true })).toBeVisible();
  return one;
};

/** Presses the button that goes on; not before its half second against a second press is over. */
export const goOn = async (card: Locator, name: string): Promise<void> => {
  const button = card.getByRole('button', { name });
  await expect(async () => {
    if (await button.isVisible()) await button.click();
    expect(await button.isVisible()).toBe(false);
  }).toPass({ intervals: [100], timeout: 5000 });
};

export const answerRound = async (card: Locator, locale: Locale, isRight: (place: number) => boolean) => {
  const seen: Case[] = [];
  for (let place = 0; place < 8; place += 1) {
    await expect(card.getByText(new RegExp(`${place + 1} (?:of|trên) 8`, 'u'))).toBeVisible();
    seen.push(await answerCase(card, locale, isRight(place)));
    await goOn(card, place < 7 ? words[locale].next : words[locale].finish);
  }
  return seen;
};

/** Chooses the first class of the case that is shown, checks it with a finger that bounces, and goes on. */
const answerOneByKeyboard = async (page: Page, section: Locator, locale: Locale, place: number): Promise<string> => {
  const say = words[locale];
  const group = section.getByRole('group');
  const radios = group.getByRole('radio');
  await expect(radios.first()).toBeFocused();
  const one = await shownCase(section, locale);
  await expect(section.getByRole('group', { name: shownText(one.text[locale]), exact: true })).toHaveCount(1);
  await expect(group.getByRole('status')).toHaveCount(1);
  await expect(radios).toHaveCount(drill.classes.length);
  for (const [index, id] of drill.classes.entries())
    await expect(radios.nth(index)).toHaveAccessibleName(className(id, locale));
  const button = group.getByRole('button', { name: new RegExp(`^(?:${say.check}|${say.next}|${say.finish})$`, 'u') });
  await expect(button).toHaveText(say.check);
  await expect(button).toBeDisabled();
  await page.keyboard.press('Space');
  await tabTo(page, button, 5);
  const node = await button.elementHandle();
  await page.keyboard.press('Enter');
  // A finger that bounces.
  await page.keyboard.press('Enter');
  const isRight = one.class === drill.classes[0];
  await expect(group.getByRole('status')).toContainText(isRight ? say.right : say.wrong);
  await expect(button).toHaveText(place < 7 ? say.next : say.finish);
  await expect(button).toBeFocused();
  expect(await button.evaluate((now, before) => now === before, node), 'the same button').toBe(true);
  await expect(radios.first()).toBeDisabled();
  await expect(group.getByText(say.saved, { exact: true })).toBeVisible();
  await page.waitForTimeout(550);
  await page.keyboard.press('Enter');
  return `${drillId}/${one.id}`;
};

/** The same for a whole round; the names of its cases, as answers call them. */
export const answerByKeyboard = async (page: Page, section: Locator, locale: Locale): Promise<readonly string[]> => {
  const seen: string[] = [];
  for (let place = 0; place < 8; place += 1) seen.push(await answerOneByKeyboard(page, section, locale, place));
  return seen;
};
