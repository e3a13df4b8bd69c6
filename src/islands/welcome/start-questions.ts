/**
 * The questions that say where to start, in the place of the button that asks for them. One at a time, without reasons
 * until the end; each answer is recorded when it is given, because it is a first answer like any other. They name no
 * place, so that *Continue* does not lead to a lesson that was never opened.
 */
import { isRight, markResponse } from '#domain/mark-response.ts';
import type { ChoiceQuestion } from '#domain/question.ts';
import { localePath } from '#i18n/locale.ts';
import { startWords } from '#i18n/start-words.ts';
import { adoptStyles } from '#islands/adopt-styles.ts';
import { localeOfElement } from '#islands/element-locale.ts';
import { inlineNodes } from '#islands/inline-nodes.ts';
import { classed, made, madeButton } from '#islands/made.ts';
import { sitting } from '#islands/sitting.ts';
import { record } from '#stores/study-record.ts';
import { startResult, type GivenAnswer } from './start-result.ts';
import styles from './start.css?inline';

adoptStyles(styles);

/** An entry of `/<locale>/data/start.json`, in the order of the course. */
export type StartEntry = {
  readonly question: ChoiceQuestion;
  readonly lesson: { readonly id: string; readonly title: string };
};

const fetchEntries = async (place: HTMLElement): Promise<readonly StartEntry[] | null> => {
  try {
    const answer = await fetch(localePath(localeOfElement(place), '/data/start.json', import.meta.env.BASE_URL));
    return (await answer.json()) as readonly StartEntry[];
  } catch {
    return null;
  }
};

/** Asks the questions in this place; `leave` puts back what stood there. */
const ask = (place: HTMLElement, entries: readonly StartEntry[], leave: () => void): void => {
  const locale = localeOfElement(place);
  const given: GivenAnswer[] = [];
  const go = (): void => {
    const entry = entries[given.length];
    const shown =
      entry === undefined
        ? startResult(entries, given, locale, leave)
        : questionForm(entry, { place: given.length, total: entries.length, locale, leave, give });
    place.replaceChildren(shown);
    shown.querySelector<HTMLElement>('[tabindex]')?.focus();
  };
  const give = (answer: GivenAnswer): void => {
    given.push(answer);
    go();
  };
  go();
};

type Asking = {
  readonly place: number;
  readonly total: number;
  readonly locale: ReturnType<typeof localeOfElement>;
  readonly leave: () => void;
  readonly give: (answer: GivenAnswer) => void;
};

const questionForm = ({ question }: StartEntry, { place, total, locale, leave, give }: Asking): HTMLFormElement => {
  const say = startWords(locale);
  const shownAt = performance.now();
  const options = question.choices.map(({ id, text }) => {
    const radio = made('input');
    radio.type = 'radio';
    radio.name = 'start';
    radio.value = id;
    radio.required = true;
    return made('li', made('label', radio, made('span', ...inlineNodes(text))));
  });
  const statements = question.statements.map((text) => made('li', ...inlineNodes(text)));
  const fieldset = made(
    'fieldset',
    made('legend', ...inlineNodes(question.stem)),
    ...(statements.length > 0 ? [classed(made('ol', ...statements), 'check-statements')] : []),
    classed(made('ul', ...options), 'check-options'),
  );
  fieldset.tabIndex = -1;
  const next = classed(made('button', say(place + 1 < total ? 'next' : 'finish')), 'button-main');
  next.disabled = true;
  const form = made(
    'form',
    classed(made('p', say('progress', { place: place + 1, total })), 'quiet'),
    fieldset,
    classed(
      made(
        'p',
        next,
        madeButton(say('leaveOut'), () => give(null)),
        madeButton(say('stop'), leave),
      ),
      'start-act',
    ),
  );
  form.addEventListener('change', () => {
    next.disabled = false;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const choice = String(new FormData(form).get('start'));
    const response = { kind: 'choice', choice } as const;
    record({
      kind: 'answered',
      question: question.id,
      revision: question.revision,
      response,
      session: sitting(),
      where: 'practice',
      language: locale,
      helped: false,
      tookMs: Math.round(performance.now() - shownAt),
    });
    give(isRight(markResponse(question, response)));
  });
  return classed(form, 'check-card');
};

/** Begins: fetches the questions and asks them in the place that the page keeps for them. */
export const beginStart = async (): Promise<void> => {
  const place = document.querySelector<HTMLElement>('[data-start]');
  const status = place?.querySelector('[role=status]');
  if (place === null || !status) return;
  const say = startWords(localeOfElement(place));
  status.textContent = say('loading');
  const entries = await fetchEntries(place);
  status.textContent = entries === null ? say('failed') : '';
  // Pressed twice meanwhile.
  if (entries === null || !place.contains(status)) return;
  const before = [...place.childNodes];
  ask(place, entries, () => {
    place.replaceChildren(...before);
    place.querySelector('button')?.focus();
  });
};
