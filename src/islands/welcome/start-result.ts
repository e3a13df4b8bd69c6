/** What the answers say: with which lesson to start and why, the way on, and what was right. */
import { plainText } from '#domain/text.ts';
import { placementOf, type Placement } from '#domain/placement.ts';
import { localePath, type Locale } from '#i18n/locale.ts';
import { startWords, type StartWord } from '#i18n/start-words.ts';
import type { Say } from '#i18n/words.ts';
import { inlineNodes } from '#islands/inline-nodes.ts';
import { classed, made, madeButton } from '#islands/made.ts';
import type { StartEntry } from './start-questions.ts';

/** Whether the answer to a question was right; null if the question was left out. */
export type GivenAnswer = boolean | null;

type Shown = { readonly entries: readonly StartEntry[]; readonly locale: Locale; readonly say: Say<StartWord> };

/** Links of a result: lessons first, filled up with what is always worth a look. */
const LINKS = 3;

const linksOf = (placement: Placement, { entries, locale, say }: Shown): HTMLElement => {
  const titles = new Map(entries.map(({ lesson }) => [lesson.id, lesson.title]));
  const lessons = placement.kind === 'all-right' ? [] : [placement.lesson, ...placement.next];
  const all = [
    ...lessons.map((id) => ({ path: `/learn/${id}/`, name: titles.get(id) ?? id })),
    { path: '/practice/', name: say('practice') },
    { path: '/learn/', name: say('map') },
    { path: '/learn/coverage/', name: say('coverage') },
  ];
  const items = all.slice(0, LINKS).map(({ path, name }, place) => {
    const link = classed(made('a', name), place === 0 ? 'button button-main' : 'button');
    link.href = localePath(locale, path, import.meta.env.BASE_URL);
    return made('li', link);
  });
  const list = classed(made('ul', ...items), 'start-links');
  list.ariaLabel = say('links');
  return list;
};

const answersOf = (given: readonly GivenAnswer[], { entries, say }: Shown): HTMLElement => {
  const items = entries.map(({ question }, place) => {
    const answer = given[place] ?? null;
    const key = question.choices.find(({ correct }) => correct);
    const [sign, word] =
      answer === null ? ['–', 'leftOut' as const] : answer ? ['✓', 'right' as const] : ['✗', 'notRight' as const];
    const mark = made('span', sign);
    mark.ariaHidden = 'true';
    const verdict = classed(made('strong', mark, ` ${say(word)}`), 'check-verdict');
    if (answer !== null) verdict.dataset['verdict'] = answer ? 'right' : 'wrong';
    return made(
      'li',
      made('p', ...inlineNodes(question.stem), ' ', verdict),
      made('p', say('rightKey', { text: plainText(key?.text ?? []) }), ' – ', ...inlineNodes(key?.why ?? [])),
    );
  });
  return made('details', made('summary', say('answers')), made('ol', ...items));
};

/** The result in words; its heading takes the focus. */
export const startResult = (
  entries: readonly StartEntry[],
  given: readonly GivenAnswer[],
  locale: Locale,
  leave: () => void,
): HTMLElement => {
  const shown = { entries, locale, say: startWords(locale) };
  const { say } = shown;
  const placement = placementOf(
    entries.map(({ lesson }, place) => ({ lesson: lesson.id, isRight: given[place] ?? null })),
  );
  const total = entries.length;
  const isKnown = placement.kind === 'all-right';
  const lesson = isKnown ? '' : (entries.find((entry) => entry.lesson.id === placement.lesson)?.lesson.title ?? '');
  const heading = made('h3', isKnown ? say('all-right') : say('missed', { lesson }));
  heading.tabIndex = -1;
  const count = say('count', { right: given.filter((isRight) => isRight === true).length, total });
  return classed(
    made(
      'div',
      heading,
      made('p', say(`${placement.kind}.why`, { total }), ...(isKnown ? [] : [` ${count}`])),
      linksOf(placement, shown),
      answersOf(given, shown),
      classed(made('p', madeButton(say('close'), leave)), 'start-act'),
    ),
    'check-card',
  );
};
