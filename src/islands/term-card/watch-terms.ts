/**
 * Hears when a term is pressed or pointed at, wherever in the page it stands and whoever drew it; the card itself is
 * fetched then. Where it cannot be had, a press leads to the term's page, as it does without scripts.
 */
import { $termHover } from '#stores/preferences.ts';

/** How long the pointer rests on a term before the card opens. */
const REST_MS = 500;

const fetchCard = (): Promise<typeof import('./term-card.ts')> => import('./term-card.ts');

const termAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;

const hearClick = (event: MouseEvent): void => {
  const term = termAt(event.target);
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (term === null || !isPlain || event.defaultPrevented) return;
  event.preventDefault();
  // A press of the Enter key has no place.
  const pointer = event.detail === 0 ? term.getBoundingClientRect().left : event.clientX;
  fetchCard()
    .then(({ pressTerm }) => pressTerm(term, pointer))
    .catch(() => location.assign(term.href));
};

let rest: ReturnType<typeof setTimeout> | undefined;

/** Only the first link of a section answers to the pointer, or a page of prose would flicker. */
const hearPointer = ({ target, relatedTarget, pointerType, buttons, clientX }: PointerEvent): void => {
  const term = termAt(target);
  if (term === termAt(relatedTarget)) return;
  clearTimeout(rest);
  if (term === null || term.matches('.again') || pointerType !== 'mouse' || buttons !== 0) return;
  if ($termHover.get() === 'off') return;
  rest = setTimeout(() => {
    fetchCard()
      .then(({ restOnTerm }) => restOnTerm(term, clientX))
      .catch(() => {
        // The pointer asked for nothing; a press will lead on.
      });
  }, REST_MS);
};

const tell = (term: Element | null): void => term?.setAttribute('aria-haspopup', 'dialog');

/** Begins to listen; to be called once. */
export const watchTerms = (): void => {
  // Those that React draws hear of it when they are reached: it would miss the attribute in what it finds.
  for (const term of document.querySelectorAll('a.term:not(astro-island a)')) tell(term);
  document.addEventListener('focusin', ({ target }) => tell(termAt(target)));
  document.addEventListener('click', hearClick);
  document.addEventListener('pointerover', hearPointer);
};
