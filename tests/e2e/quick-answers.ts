/**
 * Answers as fast as the site takes them, given by a script inside the page: for tests that need many answers, or a
 * crash between two of them. It waits for “Saved” before it goes on to the next one, as the plan says.
 */
import type { Page } from '@playwright/test';
import { checkWords } from '#i18n/check-words.ts';
import { checkOn } from './check-on-page.ts';
import { present, type ChoiceQuestion, type Locale } from './course-questions.ts';
import { oneOf } from './seeded.ts';

/** One answer after the other: the question's place in the list, and the choice. */
export type AnswerPlan = readonly { readonly question: number; readonly choice: string }[];

/** A plan that goes round through the questions; choices by chance. */
export const planAnswers = (questions: readonly ChoiceQuestion[], count: number, chance: () => number): AnswerPlan =>
  Array.from({ length: count }, (_, place) => {
    const question = place % questions.length;
    return { question, choice: oneOf(present(questions[question]).choices, chance).id };
  });

/** A planned answer as `question choice`, as the study record tells it. */
export const plannedAnswers = (questions: readonly ChoiceQuestion[], plan: AnswerPlan): readonly string[] =>
  plan.map(({ question, choice }) => `${present(questions[question]).id} ${choice}`);

export type Told = {
  /** Just before an answer is checked. */
  readonly clicked: (answer: number) => void;
  /** “Saved” stands there; the page waits until this was heard. */
  readonly saved: (answer: number) => void;
};

declare global {
  interface Window {
    tellClicked: (answer: number) => Promise<void>;
    tellSaved: (answer: number) => Promise<void>;
  }
}

/**
 * Makes an open lesson ready to be answered; what it returns answers by plan, and tells each step. A page can be made
 * ready once.
 */
export const quickAnswerer = async (
  page: Page,
  questions: readonly ChoiceQuestion[],
  told: Partial<Told> = {},
  locale: Locale = 'en',
): Promise<(plan: AnswerPlan) => Promise<void>> => {
  await page.exposeFunction('tellClicked', (answer: number) => told.clicked?.(answer));
  await page.exposeFunction('tellSaved', (answer: number) => told.saved?.(answer));
  const groups = await Promise.all(
    questions.map(async (question) => {
      const { group } = checkOn(page, question, locale);
      return present((await group.elementHandle()) ?? undefined, `check ${question.id}`);
    }),
  );
  const say = checkWords(locale);
  const words = { check: say('check'), again: say('tryAgain'), saved: say('saved') };
  return (plan) =>
    page.evaluate(
      async ({ groups: all, plan: wanted, words: name }) => {
        // oxlint-disable-next-line unicorn/consistent-function-scoping -- it has to travel into the page
        const until = async <Value>(found: () => Value | false | undefined): Promise<Value> => {
          for (;;) {
            const value = found();
            if (value !== false && value !== undefined) return value;
            await new Promise((resolve) => setTimeout(resolve, 4));
          }
        };
        for (const [place, { question, choice }] of wanted.entries()) {
          const group = all[question];
          if (group === undefined) throw new Error(`no question ${question}`);
          const button = (text: string): HTMLButtonElement | undefined =>
            [...group.querySelectorAll('button')].find((one) => one.textContent === text && !one.matches(':disabled'));
          const radio = await until(() => {
            const found = [...group.querySelectorAll('input')].find(({ value }) => value === choice);
            if (found !== undefined && !found.matches(':disabled')) return found;
            // Answered before; refused until half a second after that.
            button(name.again)?.click();
            return false;
          });
          radio.click();
          const check = await until(() => button(name.check));
          void window.tellClicked(place);
          check.click();
          await until(() => [...group.querySelectorAll('span')].some(({ textContent }) => textContent === name.saved));
          await window.tellSaved(place);
        }
      },
      { groups, plan, words },
    );
};
