/**
 * Reads blocks aloud one after the other and marks the one that is read. One thing is read at a time; Escape and leaving
 * the page end it. A stretch in a language without a voice is left out.
 */
import type { SpokenBlock } from './spoken-blocks.ts';
import { utterancesOf } from './utterances.ts';
import { voiceFor } from './voices.ts';

/** How a reading ended: to its end, at a wish or for another one, or because the device could not go on. */
export type ReadingEnd = 'over' | 'stopped' | 'failed';

type Piece = { readonly place: number; readonly text: string; readonly voice: SpeechSynthesisVoice };

const mark = 'beingRead';

const piecesOf = (blocks: readonly SpokenBlock[]): readonly Piece[] =>
  blocks.flatMap(({ stretches }, place) =>
    stretches.flatMap(({ lang, text }) => {
      const voice = voiceFor(lang);
      return voice === null ? [] : utterancesOf(text).map((utterance): Piece => ({ place, text: utterance, voice }));
    }),
  );

const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** Moves the mark. Who follows the reading with their eyes is taken along; who has scrolled away is left alone. */
const markBlock = (now: Element | undefined, before: Element | undefined): void => {
  if (now === before) return;
  if (before instanceof HTMLElement) delete before.dataset[mark];
  if (!(now instanceof HTMLElement)) return;
  now.dataset[mark] = '';
  if (before !== undefined && !isInView(before)) return;
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  now.scrollIntoView({ block: 'nearest', behavior });
};

let stopPresent: (() => void) | null = null;

/** Ends what is being read, if anything is. */
export const stopReading = (): void => stopPresent?.();

/**
 * Begins to read, and ends what was being read before.
 *
 * @param from the block to begin with
 * @param ended is called once, with the block at which the reading ended
 */
export const readAloud = (
  blocks: readonly SpokenBlock[],
  from: number,
  ended: (how: ReadingEnd, place: number) => void,
): void => {
  stopReading();
  const pieces = piecesOf(blocks).filter(({ place }) => place >= from);
  let marked: Element | undefined;
  let place = from;
  let isOver = false;
  /** Held on to: Chromium forgets the end of an utterance that nobody knows. */
  let spoken: SpeechSynthesisUtterance | undefined;

  const end = (how: ReadingEnd): void => {
    if (isOver) return;
    isOver = true;
    stopPresent = null;
    removeEventListener('keydown', stopOnEscape);
    removeEventListener('pagehide', stop);
    if (spoken !== undefined) speechSynthesis.cancel();
    markBlock(undefined, marked);
    ended(how, place);
  };
  const stop = (): void => end('stopped');
  const stopOnEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') stop();
  };
  const speak = (index: number): void => {
    const piece = pieces[index];
    if (piece === undefined) return end('over');
    place = piece.place;
    const element = blocks[place]?.element;
    markBlock(element, marked);
    marked = element;
    spoken = new SpeechSynthesisUtterance(piece.text);
    spoken.voice = piece.voice;
    spoken.lang = piece.voice.lang;
    spoken.addEventListener('end', () => !isOver && speak(index + 1));
    spoken.addEventListener('error', () => end('failed'));
    speechSynthesis.speak(spoken);
  };

  stopPresent = stop;
  addEventListener('keydown', stopOnEscape);
  addEventListener('pagehide', stop);
  speak(0);
};
