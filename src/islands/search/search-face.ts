/** What the search shows and says, and how it is used by keys: the dialog at work, without knowing what is found how. */
import type { ResultGroup, SearchResults } from '#domain/search.ts';
import { localePath, type Locale } from '#i18n/locale.ts';
import { searchWords, type SearchWord } from '#i18n/search-words.ts';
import type { Say } from '#i18n/words.ts';
import { hintOf, type DialogParts } from './dialog-parts.ts';
import { element } from '#islands/made.ts';
import { drawGroups } from './result-list.ts';
import { rowChoice, type RowChoice } from './row-choice.ts';

/** How long the typing rests before anything is said aloud, in milliseconds. */
const restBeforeSaid = 600;
/** Of the name of the best, as much as one listens to. */
const longestSaid = 60;
/** How many rows are drawn with each key; the groups below them follow once it is on screen, in milliseconds. */
const drawnAtOnce = 6;
const restBeforeMore = 40;

export type SearchFace = {
  readonly open: () => void;
  readonly focus: () => void;
  readonly typed: () => string;
  /** Something else is typed: an Enter that still waits for its answer is void. */
  readonly forgetEnter: () => void;
  readonly showHint: () => void;
  readonly showLoading: () => void;
  /** Between a key and the answer to what was merely alike. */
  readonly showNothingYet: () => void;
  readonly showFailed: (tryAgain: () => void) => void;
  readonly showNone: (typed: string) => void;
  readonly show: (results: SearchResults) => void;
};

/** What is said of the results: how many, and where Enter leads; at most 150 signs. */
const summaryOf = (say: Say<SearchWord>, { shown, total, groups, isGuess }: SearchResults): string => {
  const one = shown === 1 ? say('countedOne') : say('counted', { shown });
  const counted = shown < total ? say('countedMore', { shown, total }) : one;
  const name = groups[0]?.entries[0]?.name ?? '';
  const short = name.length > longestSaid ? `${name.slice(0, longestSaid)}…` : name;
  return `${isGuess ? `${say('guess')} ` : ''}${counted}. ${say('enter', { name: short })}`;
};

/** How many of the groups together have the rows that are drawn at once. */
const groupsAtOnce = (groups: readonly ResultGroup[]): number => {
  let [rows, count] = [0, 0];
  for (; rows < drawnAtOnce && count < groups.length; count += 1) rows += groups[count]?.entries.length ?? 0;
  return count;
};

/** Says a text once the typing rests, and anew where the same is said of something else. */
const announcer = ({ status }: DialogParts): ((text: string) => void) => {
  let timer = 0;
  return (text) => {
    clearTimeout(timer);
    status.textContent = '';
    timer = window.setTimeout(() => status.replaceChildren(text), restBeforeSaid);
  };
};

/** Arrows choose, Enter follows: with Ctrl or ⌘, into a new tab. Never while an input method composes a letter. */
const useKeys = ({ dialog, field }: DialogParts, choice: RowChoice, wait: () => void): void => {
  dialog.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      choice.move(event.key === 'ArrowDown' ? 1 : -1);
    }
    if (event.key !== 'Enter' || event.target !== field) return;
    event.preventDefault();
    const link = choice.link();
    if (link === null) wait();
    else if (event.ctrlKey || event.metaKey) window.open(link.href, '_blank', 'noopener');
    else link.click();
  });
};

/** Closes by its button, by a press beside it, and when a link is followed on the page that it was opened on. */
const useClosing = ({ dialog, close }: DialogParts): void => {
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    const isLink = event.target instanceof Element && event.target.closest('a') !== null;
    const isInNewTab = event.ctrlKey || event.metaKey || event.shiftKey;
    if (event.target === dialog || (isLink && !isInNewTab)) dialog.close();
  });
};

/** Puts a dialog to work. */
export const searchFace = (parts: DialogParts, locale: Locale): SearchFace => {
  const { dialog, field, note, results } = parts;
  const say = searchWords(locale);
  const choice = rowChoice(parts);
  const announce = announcer(parts);
  let isEnterWaiting = false;
  let moreTimer = 0;
  useKeys(parts, choice, () => (isEnterWaiting = true));
  useClosing(parts);
  const draw = (notes: readonly Node[], rows: readonly Node[] = []): void => {
    clearTimeout(moreTimer);
    note.replaceChildren(...notes);
    results.replaceChildren(...rows);
    // A grid without rows would be a promise not kept.
    results.hidden = rows.length === 0;
    results.parentElement?.scrollTo(0, 0);
    choice.reset();
  };
  const tell = (text: string, ...more: readonly Node[]): void => {
    draw([element('p', {}, text), ...more]);
    announce(text);
  };
  return {
    open: () => {
      if (!dialog.open) dialog.showModal();
      field.select();
    },
    focus: () => field.focus(),
    typed: () => field.value.trim(),
    forgetEnter: () => (isEnterWaiting = false),
    showHint: () => draw(hintOf(say, locale)),
    showLoading: () => tell(say('loading')),
    showNothingYet: () => draw([]),
    showFailed: (tryAgain) => {
      const button = element('button', { type: 'button' }, say('tryAgain'));
      button.addEventListener('click', tryAgain);
      tell(say('failed'), button);
    },
    showNone: (typed) => {
      const href = localePath(locale, '/glossary/', import.meta.env.BASE_URL);
      tell(
        say('none', { typed }),
        element('p', {}, `${say('noneHelp')} `, element('a', { href }, say('glossary')), '.'),
      );
    },
    show: (found) => {
      const drawing = { locale, say, words: found.words };
      const atOnce = groupsAtOnce(found.groups);
      draw(
        found.isGuess ? [element('p', {}, `${say('guess')} ${say('didYouMean')}`)] : [],
        drawGroups(found.groups.slice(0, atOnce), drawing),
      );
      moreTimer = window.setTimeout(() => {
        results.append(...drawGroups(found.groups.slice(atOnce), drawing));
        choice.grow();
      }, restBeforeMore);
      announce(summaryOf(say, found));
      if (isEnterWaiting) choice.link()?.click();
    },
  };
};
