/**
 * The questions of a lesson as their authors wrote them, read from `content/` and not from the built page: the tests
 * know the key without asking the site.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export type Locale = 'en' | 'vi';
export type Text = Readonly<Record<Locale, string>>;

type Part = { readonly id: string; readonly text: Text; readonly why: Text };
type Asked = { readonly id: string; readonly stem: Text; readonly concepts: readonly string[] };
export type ChoiceQuestion = Asked & {
  readonly kind: 'choice';
  readonly style: string;
  readonly choices: readonly (Part & { readonly correct?: boolean })[];
};
export type SortQuestion = Asked & {
  readonly kind: 'sort';
  readonly groups: readonly { readonly id: string; readonly text: Text }[];
  readonly cards: readonly (Part & { readonly group: string })[];
};
export type OrderQuestion = Asked & { readonly kind: 'order'; readonly steps: readonly Part[] };
export type SlipQuestion = Asked & {
  readonly kind: 'slip';
  /** Those with mends are wrong. */
  readonly sentences: readonly (Part & { readonly mends?: readonly (Part & { readonly correct?: boolean })[] })[];
};
export type LessonQuestion = ChoiceQuestion | SortQuestion | OrderQuestion | SlipQuestion;

/** The right pairs of statements of style `list`, which has no texts of its own. */
const listPairs: Readonly<Record<string, readonly [number, number]>> = { a: [1, 2], b: [2, 3], c: [3, 4], d: [1, 4] };

const withPairs = (question: ChoiceQuestion): ChoiceQuestion => ({
  ...question,
  choices: question.choices.map((choice) => {
    const [one, other] = listPairs[choice.id] ?? [0, 0];
    return { ...choice, text: { en: `${one} and ${other}`, vi: `${one} và ${other}` } };
  }),
});

const readQuestion = (path: string, id: string): LessonQuestion => {
  const authored = { ...(parse(readFileSync(path, 'utf8')) as LessonQuestion), id };
  return authored.kind === 'choice' && authored.style === 'list' ? withPairs(authored) : authored;
};

/** The text of a page from the small markup of a YAML file. */
export const shownText = (authored: string): string =>
  authored
    .replaceAll(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/gu, '$1')
    .replaceAll(/\*\*|==|`/gu, '')
    .trim();

/** Up to the first full stop, question mark or exclamation mark before a space. */
export const firstSentenceOf = (authored: string): string =>
  /^.*?[.!?…]["'”’)]*(?=\s|$)/su.exec(shownText(authored))?.[0] ?? shownText(authored);

/** The checks of a lesson (`<module>/<lesson>`) in reading order. */
export const checksOf = (lesson: string): readonly LessonQuestion[] => {
  const [module = ''] = lesson.split('/');
  const prose = readFileSync(join('content/lessons/en', `${lesson}.mdx`), 'utf8');
  return [...prose.matchAll(/<(?:Check|Case|Slip) id="([^"]+)"/gu)].map(([, id = '']) =>
    readQuestion(join('content/questions', module, `${id}.yaml`), id),
  );
};

/** Those of a lesson's checks that offer four options to choose from, in words of their own. */
export const choicesOf = (lesson: string): readonly ChoiceQuestion[] =>
  checksOf(lesson).filter(
    (question): question is ChoiceQuestion => question.kind === 'choice' && question.style !== 'list',
  );

/** What must be there: an item of a list, or an error that says what is missing. */
export const present = <Value>(value: Value | undefined, what = 'value'): Value => {
  if (value === undefined) throw new Error(`no ${what}`);
  return value;
};

/** The option that the key names. */
export const rightChoice = (question: ChoiceQuestion): ChoiceQuestion['choices'][number] =>
  present(
    question.choices.find(({ correct }) => correct === true),
    'right choice',
  );

/** An option that is wrong. */
export const wrongChoice = (question: ChoiceQuestion): ChoiceQuestion['choices'][number] =>
  present(
    question.choices.find(({ correct }) => correct !== true),
    'wrong choice',
  );

/** Each wrong sentence with its right mend, or with one that is wrong: sentence → mend, by ids. */
export const mendsFor = ({ sentences }: SlipQuestion, isRight: boolean): Readonly<Record<string, string>> =>
  Object.fromEntries(
    sentences.flatMap(({ id, mends }) => {
      const mend = mends?.find(({ correct }) => (correct === true) === isRight);
      return mend === undefined ? [] : [[id, mend.id]];
    }),
  );

/** The title of a lesson, from its file. */
export const titleOf = (lesson: string, locale: Locale): string => {
  const file = readFileSync(join('content/lessons', locale, `${lesson}.mdx`), 'utf8');
  return String((parse(file.split('---')[1] ?? '') as { title?: unknown }).title);
};

/** All lessons written so far. */
export const writtenLessons = (): readonly string[] =>
  readdirSync('content/lessons/en', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => path.replaceAll('\\', '/').replace(/\.mdx$/u, ''));
