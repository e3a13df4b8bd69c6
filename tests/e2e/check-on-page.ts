/**
 * A check as a learner meets it: found by the words that DESIGN.md promises, answered with mouse or keyboard. Those
 * words stand here once more and are not imported, so that a change of what was promised is noticed.
 */
import { expect, type Locator, type Page } from '@playwright/test';
import { checkWords } from '#i18n/check-words.ts';
import { laterWords } from '#i18n/later-words.ts';
import {
  mendsFor,
  present,
  rightChoice,
  shownText,
  wrongChoice,
  type ChoiceQuestion,
  type LessonQuestion,
  type Locale,
  type OrderQuestion,
  type SlipQuestion,
  type SortQuestion,
} from './course-questions.ts';

export const words = {
  en: {
    check: 'Check answer',
    again: 'Try again',
    right: 'Right.',
    wrong: 'Not right.',
    showLast: 'Show my last answer',
  },
  vi: {
    check: 'Kiểm tra đáp án',
    again: 'Thử lại',
    right: 'Đúng.',
    wrong: 'Chưa đúng.',
    showLast: 'Xem câu trả lời lần trước',
  },
} as const;

const mark = '\u0000';

/** A pattern for a sentence of the site with a gap in it: what `say` makes of the gap may be anything. */
export const sentenceWithGap = (sentence: (gap: string) => string): RegExp =>
  new RegExp(`^${RegExp.escape(sentence(mark)).replaceAll(RegExp.escape(mark), '.+')}$`, 'u');

/** The line that tells when a check was last answered, and how. */
export const lastAnswered = (verdict: 'right' | 'wrong', locale: Locale = 'en'): RegExp =>
  sentenceWithGap((when) => laterWords(locale)(verdict === 'right' ? 'lastRight' : 'lastWrong', { when }));

export interface CheckOnPage {
  readonly group: Locator;
  readonly status: Locator;
  /** The button, whichever of its two names it has. */
  readonly button: Locator;
  readonly radio: (choice: { readonly text: Readonly<Record<Locale, string>> }) => Locator;
  /** The word that tells whether the answer is stored. */
  readonly saving: (word: 'saving' | 'saved' | 'notSaved') => Locator;
}

/** A question's check on a lesson's page. */
export const checkOn = (page: Page, question: LessonQuestion, locale: Locale = 'en'): CheckOnPage => {
  const say = words[locale];
  const group = page.getByRole('group', { name: shownText(question.stem[locale]), exact: true });
  return {
    group,
    status: group.getByRole('status'),
    button: group.getByRole('button', { name: new RegExp(`^(?:${say.check}|${say.again})$`, 'u') }),
    radio: ({ text }) => group.getByRole('radio', { name: shownText(text[locale]), exact: true }),
    saving: (word) => group.getByText(checkWords(locale)(word), { exact: true }),
  };
};

/** Presses Tab until the element has the focus. */
export const tabTo = async (page: Page, target: Locator, most = 150): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached in ${most} presses of Tab`);
};

const giveSort = async (group: Locator, question: SortQuestion, isRight: boolean, locale: Locale): Promise<void> => {
  for (const [place, card] of question.cards.entries()) {
    // One card in the wrong group is enough to be wrong.
    const wanted = isRight || place > 0 ? card.group : question.groups.find(({ id }) => id !== card.group)?.id;
    await group
      .getByRole('combobox', { name: shownText(card.text[locale]), exact: true })
      .selectOption(present(wanted, 'another group'));
  }
};

/** The steps of an order question as they stand on the page now. */
export const stepsOn = async (group: Locator, question: OrderQuestion, locale: Locale): Promise<readonly string[]> => {
  const texts = await group.getByRole('listitem').allInnerTexts();
  return texts.map((text) =>
    present(
      question.steps.find((step) => text.includes(shownText(step.text[locale])))?.id,
      `step that reads “${text}”`,
    ),
  );
};

/** Moves steps up until they stand as wanted; `press` is how a button is pressed. */
export const arrange = async (
  group: Locator,
  question: OrderQuestion,
  wanted: readonly string[],
  locale: Locale,
  press: (button: Locator) => Promise<void>,
): Promise<void> => {
  for (const [place, id] of wanted.entries()) {
    const step = present(question.steps.find((candidate) => candidate.id === id));
    const name = checkWords(locale)('up', { step: shownText(step.text[locale]) });
    const up = group.getByRole('button', { name, exact: true });
    let from = (await stepsOn(group, question, locale)).indexOf(id);
    for (; from > place; from -= 1) await press(up);
  }
  expect(await stepsOn(group, question, locale), 'the steps as arranged').toEqual(wanted);
};

/** The right order, or one that is wrong whatever was shown first. */
export const stepsFor = async (
  group: Locator,
  question: OrderQuestion,
  isRight: boolean,
  locale: Locale,
): Promise<readonly string[]> => {
  const right = question.steps.map(({ id }) => id);
  if (isRight) return right;
  const shown = await stepsOn(group, question, locale);
  const turned = [...right.slice(1), ...right.slice(0, 1)];
  // Steps that were not moved at all cannot be checked.
  return turned.join() === shown.join() ? right.toReversed() : turned;
};

const giveChoice = async (
  check: CheckOnPage,
  question: ChoiceQuestion,
  answer: 'right' | 'wrong' | string,
): Promise<void> => {
  const choice =
    answer === 'right'
      ? rightChoice(question)
      : answer === 'wrong'
        ? wrongChoice(question)
        : present(question.choices.find(({ id }) => id === answer));
  await check.radio(choice).check();
};

const giveSlip = async (group: Locator, question: SlipQuestion, isRight: boolean, locale: Locale): Promise<void> => {
  for (const [sentence, mend] of Object.entries(mendsFor(question, isRight))) {
    const { text, mends = [] } = present(question.sentences.find(({ id }) => id === sentence));
    const picked = present(mends.find(({ id }) => id === mend));
    await group.getByLabel(shownText(text[locale]), { exact: true }).check();
    await group.getByRole('radio', { name: shownText(picked.text[locale]), exact: true }).check();
  }
};

/** Gives an answer without checking it: `right`, `wrong`, or the id of an option. */
export const give = async (
  page: Page,
  question: LessonQuestion,
  answer: 'right' | 'wrong' | string,
  locale: Locale = 'en',
): Promise<void> => {
  // A tab behind another draws one frame a second, and whoever clicks in it waits for frames.
  await page.bringToFront();
  const check = checkOn(page, question, locale);
  if (question.kind === 'choice') await giveChoice(check, question, answer);
  else if (question.kind === 'sort') await giveSort(check.group, question, answer === 'right', locale);
  else if (question.kind === 'slip') await giveSlip(check.group, question, answer === 'right', locale);
  else {
    const wanted = await stepsFor(check.group, question, answer === 'right', locale);
    await arrange(check.group, question, wanted, locale, (button) => button.click());
  }
};

/** Answers a check with the mouse and waits until the site has said what it thinks of it. */
export const answer = async (
  page: Page,
  question: LessonQuestion,
  given: 'right' | 'wrong' | string,
  locale: Locale = 'en',
): Promise<CheckOnPage> => {
  const check = checkOn(page, question, locale);
  await give(page, question, given, locale);
  await check.button.click();
  await expect(check.button).toHaveText(words[locale].again);
  return check;
};

/** Answers a check and waits until the answer is called saved. */
export const answerAndSave = async (
  page: Page,
  question: LessonQuestion,
  given: 'right' | 'wrong' | string,
  locale: Locale = 'en',
): Promise<CheckOnPage> => {
  const check = await answer(page, question, given, locale);
  await expect(check.saving('saved')).toBeVisible();
  return check;
};

/** Makes a checked check blank again; not before its half second against a second press is over. */
export const tryAgain = async (page: Page, question: LessonQuestion, locale: Locale = 'en'): Promise<void> => {
  await page.bringToFront();
  const { button } = checkOn(page, question, locale);
  await expect(async () => {
    if ((await button.textContent()) === words[locale].again) await button.click();
    expect(await button.textContent()).toBe(words[locale].check);
  }).toPass({ intervals: [100], timeout: 5000 });
};
