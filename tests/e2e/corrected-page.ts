/**
 * A lesson as the site would serve it once a key was corrected: the built page with other props for one island and
 * another key wherever the page holds it. So the test needs no question that was ever wrong.
 */
import type { Page } from '@playwright/test';
import { present, rightChoice, type ChoiceQuestion, type Locale } from './course-questions.ts';
import { at } from './site-test.ts';

/** As Astro writes props down: a number for the kind of value, then the value. */
type Written = [number, unknown];
type WrittenQuestion = Record<'id' | 'revision' | 'corrections' | 'choices', Written>;
type WrittenChoice = Record<'id' | 'correct', Written>;

export const correction = {
  date: '2026-11-27',
  en: 'The notes name another option as the right one.',
  vi: 'Ghi chú nêu phương án khác là đáp án đúng.',
} as const;

const decoded = (attribute: string): string =>
  attribute.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&');
const encoded = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const correctedProps = (props: string, id: string, key: string, locale: Locale): string => {
  const written = JSON.parse(decoded(props)) as { question?: [0, WrittenQuestion] };
  const question = written.question?.[1];
  if (question?.id[1] !== id) return props;
  question.revision = [0, 2];
  const text = [1, [[0, correction[locale]]]];
  question.corrections = [1, [[0, { revision: [0, 2], date: [0, correction.date], text }]]];
  for (const [, choice] of question.choices[1] as [0, WrittenChoice][]) choice.correct = [0, choice.id[1] === key];
  return encoded(JSON.stringify(written));
};

/** From now on the page of a lesson says that the right option of one of its questions is `key`, since revision 2. */
export const serveCorrected = async (
  page: Page,
  lesson: string,
  question: ChoiceQuestion,
  key: string,
  locale: Locale,
): Promise<void> => {
  const keyBefore = (revision: number, choice: string): string =>
    encoded(`"question":"${question.id}","revision":${revision},"key":{"kind":"choice","choice":"${choice}"`);
  await page.route(at(`/${locale}/learn/${lesson}/`), async (route) => {
    const response = await route.fetch();
    const before = await response.text();
    const withKey = before.replaceAll(keyBefore(1, rightChoice(question).id), keyBefore(2, key));
    const body = withKey.replaceAll(/(?<=<astro-island [^>]*\bprops=")[^"]*/gu, (props) =>
      correctedProps(props, question.id, key, locale),
    );
    if (withKey === before || body === withKey) throw new Error(`the page does not hold ${present(question.id)}`);
    await route.fulfill({ response, body });
  });
};
