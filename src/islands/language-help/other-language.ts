/**
 * The texts of what is asked, in the language that the page is not in: fetched once per page, when a learner first asks
 * for them, and paired with the texts on screen. Rejects where they cannot be had; the next time they are asked for anew.
 */
import type { Drill } from '#domain/drill.ts';
import type { Question } from '#domain/question.ts';
import { pairTexts, questionTexts, withoutTerms, type QuestionTexts } from '#domain/question-texts.ts';
import type { InlineText } from '#domain/text.ts';
import { languageHelpWords } from '#i18n/language-help-words.ts';
import { localePath, otherLocale, type Locale } from '#i18n/locale.ts';
import type { OtherTexts } from '#islands/Text.tsx';

/** `/<locale>/data/checks/<module>/<lesson>.json`: the texts of a lesson's questions in one language, by id. */
export type CheckTexts = Readonly<Record<string, QuestionTexts>>;

const fetched = new Map<string, Promise<unknown>>();

const fetchJson = async (address: string): Promise<unknown> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
};

/** What our own build wrote to an address below `data/` of the other language. */
const fetchOther = async <Data>(path: string, locale: Locale): Promise<Data> => {
  const address = localePath(otherLocale(locale), `/data/${path}.json`, import.meta.env.BASE_URL);
  const asked = fetched.get(address) ?? fetchJson(address);
  fetched.set(address, asked);
  try {
    return (await asked) as Data;
  } catch (error) {
    fetched.delete(address);
    throw error;
  }
};

/** The groups of cards are options of a list, which hold one language: both names of each stand with the situation. */
const groupsOf = (question: Question, pairs: OtherTexts, locale: Locale): InlineText => {
  if (question.kind !== 'sort') return [];
  const names = question.groups.flatMap(({ text }, place): InlineText => [
    place === 0 ? '' : '; ',
    ...(pairs.get(text) ?? []),
    ' = ',
    { kind: 'language', lang: locale, children: withoutTerms(text) },
  ]);
  return [` ${languageHelpWords(otherLocale(locale))('groups')}: `, ...names, '.'];
};

/** The texts of a lesson's question: each that is shown with its counterpart. */
export const fetchQuestionTexts = async (question: Question, lesson: string, locale: Locale): Promise<OtherTexts> => {
  const texts = (await fetchOther<CheckTexts>(`checks/${lesson}`, locale))[question.id];
  // The page is older than the course that it asked.
  if (texts === undefined) throw new Error(`${lesson} has no texts of ${question.id}.`);
  const pairs = pairTexts(questionTexts(question), texts);
  if (question.kind === 'sort') {
    const { situation } = question;
    pairs.set(situation, [...(pairs.get(situation) ?? []), ...groupsOf(question, pairs, locale)]);
  }
  return pairs;
};

/** The texts of a drill: its cases, their reasons, and the names of its classes (by the class). */
export const fetchDrillTexts = async (drill: Drill, locale: Locale): Promise<OtherTexts> => {
  const other = await fetchOther<Drill>(`drills/${drill.id}`, locale);
  const pairs = new Map<object, InlineText>();
  for (const one of drill.cases) {
    const twin = other.cases.find(({ id }) => id === one.id);
    if (twin !== undefined) pairs.set(one.text, withoutTerms(twin.text)).set(one.why, withoutTerms(twin.why));
  }
  for (const one of drill.classes) {
    const twin = other.classes.find(({ id }) => id === one.id);
    if (twin !== undefined) pairs.set(one, [twin.name]);
  }
  return pairs;
};
