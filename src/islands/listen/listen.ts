/**
 * Reading aloud: a button for the lesson, one for each of its questions, one for each language of a term. Fetched where the
 * device has a voice (page-tools.ts), and offered only for what is in the language of one.
 *
 *   <span data-listen="lesson">   room for the button of the article around it
 *   <section data-listen="section" lang="vi">   is read itself
 */
import { listenWords } from '#i18n/listen-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { adoptStyles } from '#islands/adopt-styles.ts';
import styles from './listen.css?inline';
import { readAloud, stopReading, type ReadingEnd } from './read-aloud.ts';
import { spokenBlocks, type SpokenBlock } from './spoken-blocks.ts';
import { voiceFor } from './voices.ts';

type Readable = {
  /** Where the button is put. */
  readonly place: HTMLElement;
  readonly name: 'lesson' | 'question' | 'section.en' | 'section.vi';
  readonly lang: Locale;
  readonly blocks: () => readonly SpokenBlock[];
};

const say = listenWords(document.documentElement.lang === 'vi' ? 'vi' : 'en');

const langOf = (element: Element): Locale => (element.closest('[lang]')?.getAttribute('lang') === 'vi' ? 'vi' : 'en');

/** A lesson is its title, what it is about, and its body: not what stands between and around them. */
const lessonBlocks = (place: HTMLElement): readonly SpokenBlock[] =>
  [...(place.closest('article')?.querySelectorAll('h1, .lead, .prose') ?? [])].flatMap(spokenBlocks);

const readables = (): readonly Readable[] =>
  [...document.querySelectorAll<HTMLElement>('[data-listen]')].map((place): Readable => {
    const lang = langOf(place);
    const kind = place.dataset['listen'];
    if (kind === 'lesson') return { place, name: 'lesson', lang, blocks: () => lessonBlocks(place) };
    return { place, name: kind === 'question' ? kind : `section.${lang}`, lang, blocks: () => spokenBlocks(place) };
  });

const addButton = ({ place, name, blocks }: Readable): void => {
  const button = document.createElement('button');
  const status = document.createElement('span');
  const listen = document.createElement('span');
  button.type = 'button';
  status.role = 'status';
  listen.className = 'listen';
  listen.lang = document.documentElement.lang;
  listen.append(button, status);
  let isReading = false;
  /** The block to go on with; only a lesson is long enough for that. */
  let next = 0;
  const showState = (): void => {
    const isWaiting = !isReading && next > 0;
    button.textContent = say(isReading ? 'stop' : isWaiting ? 'goOn' : 'listen');
    if (isReading || isWaiting) button.removeAttribute('aria-label');
    else button.setAttribute('aria-label', say(name));
  };
  const ended = (how: ReadingEnd, at: number): void => {
    isReading = false;
    next = how === 'over' || name !== 'lesson' ? 0 : at;
    status.textContent = how === 'failed' ? say('failed') : '';
    showState();
  };
  button.addEventListener('click', () => {
    if (isReading) return stopReading();
    status.textContent = '';
    // Told first: where there is nothing to say it ends at once.
    isReading = true;
    readAloud(blocks(), next, ended);
    showState();
  });
  showState();
  place.prepend(listen);
};

adoptStyles(styles);

/** Puts a button where there is a voice and none yet; to be called whenever the device has found voices. */
export const offerButtons = (): void => {
  for (const readable of readables())
    if (voiceFor(readable.lang) !== null && readable.place.querySelector(':scope > .listen') === null)
      addButton(readable);
};
