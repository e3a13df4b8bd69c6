/**
 * The card of a term, beside the link that opened it: a dialog that is not modal. Pressing the link moves the focus into
 * the card, whose name and description are the term and its definition, so that a screen reader reads it at once and
 * nobody has to look for it; Escape, *Close*, and tabbing out of it lead back to the link as if the card stood right
 * behind it. Opened by a resting pointer it moves nothing, stays while the pointer is on either, and is dismissed by
 * Escape without moving (WCAG 1.4.13). As a popover it stands above everything, and scrolls with the page.
 */
import { localeOf } from '#i18n/locale.ts';
import { adoptStyles } from '#islands/adopt-styles.ts';
import { cardContent, definitionId, nameId } from './card-content.ts';
import { placeCard } from './place-card.ts';
import styles from './term-card.css?inline';
import { termTexts } from './term-texts.ts';

/** How long the pointer may be off term and card on its way from one to the other. */
const GRACE_MS = 300;
/** Between a sheet and its term, CSS pixels. */
const SHEET_GAP = 12;

type Opened = {
  readonly opener: HTMLAnchorElement;
  /** Where along the line the term was pressed or pointed at. */
  readonly pointer: number;
  /** By the pointer's rest alone; then it goes when the pointer does. */
  byRest: boolean;
  /** Looks whether the term is still in sight. */
  readonly sight: IntersectionObserver;
};

let opened: Opened | null = null;
let leaving: ReturnType<typeof setTimeout> | undefined;
let made: HTMLElement | undefined;

const isIn = (element: Element, target: EventTarget | null): boolean =>
  target instanceof Node && element.contains(target);

/** Hides the card; the focus, if it was in there, goes back to the term. */
const close = (): void => {
  if (opened === null || made === undefined) return;
  const { opener, sight } = opened;
  const hadFocus = made.contains(document.activeElement);
  opened = null;
  clearTimeout(leaving);
  leaving = undefined;
  sight.disconnect();
  made.hidePopover();
  if (hadFocus) opener.focus({ preventScroll: true });
};

const place = (): void => {
  if (opened === null || made === undefined) return;
  const { style, dataset } = made;
  style.setProperty('--card-room', 'none');
  const term = opened.opener.getBoundingClientRect();
  const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
  const card = made.getBoundingClientRect();
  const { x, y, room } = placeCard(term, opened.pointer, card, view);
  style.setProperty('--card-x', `${x + window.scrollX}px`);
  style.setProperty('--card-y', `${y + window.scrollY}px`);
  style.setProperty('--card-room', `${room}px`);
  dataset['edge'] = (term.top + term.bottom) / 2 > view.height / 2 ? 'top' : 'bottom';
};

/** A sheet on a small screen may cover a term in the middle: the page gives way, once, so that the term stays in sight. */
const uncover = (card: HTMLElement, opener: HTMLElement): void => {
  if (getComputedStyle(card).position !== 'fixed') return;
  const [sheet, term] = [card.getBoundingClientRect(), opener.getBoundingClientRect()];
  const hidden = card.dataset['edge'] === 'top' ? sheet.bottom - term.top : term.bottom - sheet.top;
  if (hidden <= 0) return;
  const away = hidden + SHEET_GAP;
  window.scrollBy({ top: card.dataset['edge'] === 'top' ? -away : away, behavior: 'instant' });
};

/** Tab leaves the card as if it stood right behind its term. */
const leaveByTab = (event: KeyboardEvent, card: HTMLElement): void => {
  const stops = [...card.querySelectorAll<HTMLElement>('a, button')].filter((stop) => stop.checkVisibility());
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  const isAtEdge = document.activeElement === edge || (event.shiftKey && document.activeElement === card);
  if (!isAtEdge) return;
  // Backwards the term itself is next; forwards the browser goes on from the term.
  if (event.shiftKey) event.preventDefault();
  close();
};

const hearKey = (event: KeyboardEvent): void => {
  if (opened === null || made === undefined) return;
  if (event.key === 'Escape') {
    event.preventDefault();
    close();
  }
  if (event.key === 'Tab' && made.contains(document.activeElement)) leaveByTab(event, made);
};

const hearPointer = ({ target, relatedTarget, type }: PointerEvent): void => {
  if (opened?.byRest !== true || made === undefined) return;
  const at = type === 'pointerout' ? relatedTarget : target;
  if (isIn(made, at) || isIn(opened.opener, at)) {
    clearTimeout(leaving);
    leaving = undefined;
  } else leaving ??= setTimeout(close, GRACE_MS);
};

const hearPress = ({ target }: PointerEvent): void => {
  // A press on the term itself is answered by its click.
  if (opened !== null && made !== undefined && !isIn(made, target) && !isIn(opened.opener, target)) close();
};

const listen = (card: HTMLElement): void => {
  document.addEventListener('keydown', hearKey, { capture: true });
  document.addEventListener('pointerover', hearPointer);
  document.addEventListener('pointerout', hearPointer);
  document.addEventListener('pointerdown', hearPress);
  window.addEventListener('resize', () => {
    // A phone that is turned lays the page out anew: the term would leave the screen, and take the card along.
    opened?.opener.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    place();
  });
  card.addEventListener('focusin', () => {
    if (opened !== null) opened.byRest = false;
  });
  card.addEventListener('focusout', ({ relatedTarget }) => {
    // To the term: it was pressed, and its click decides.
    const isElsewhere = relatedTarget !== null && !isIn(card, relatedTarget);
    if (isElsewhere && opened !== null && !isIn(opened.opener, relatedTarget)) close();
  });
};

/** The one card of the page, made when it is first wanted. */
const theCard = (): HTMLElement => {
  if (made !== undefined) return made;
  adoptStyles(styles);
  made = document.createElement('div');
  made.className = 'term-card';
  made.popover = 'manual';
  made.role = 'dialog';
  made.tabIndex = -1;
  made.setAttribute('aria-labelledby', nameId);
  made.setAttribute('aria-describedby', definitionId);
  document.body.append(made);
  listen(made);
  return made;
};

/** @throws an Error where the texts cannot be had, or hold no such term */
const show = async (opener: HTMLAnchorElement, pointer: number, isStillWanted: () => boolean): Promise<void> => {
  const locale = localeOf(opener.pathname, import.meta.env.BASE_URL);
  const all = await termTexts(locale);
  const id = opener.pathname.split('/').at(-2);
  const text = all.find((card) => card.id === id);
  if (text === undefined) throw new Error(`There is no card for ${opener.href}.`);
  if (!isStillWanted()) return;
  close();
  const card = theCard();
  card.lang = locale;
  card.replaceChildren(...cardContent(text, all, locale, opener.href, close));
  // The page may still be gliding to a term that the keyboard has just reached: it stands where the card is placed.
  window.scrollTo({ top: window.scrollY, behavior: 'instant' });
  opener.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const sight = new IntersectionObserver(([entry]) => entry?.isIntersecting === false && close(), {
    rootMargin: '50% 0px',
  });
  sight.observe(opener);
  opened = { opener, pointer, byRest: true, sight };
  card.showPopover();
  place();
  uncover(card, opener);
};

/**
 * Opens the card of a term that was pressed, and moves the focus into it; closes it where it was opened by a press.
 * @throws an Error where the card cannot be had
 */
export const pressTerm = async (opener: HTMLAnchorElement, pointer: number): Promise<void> => {
  if (opened?.opener === opener && !opened.byRest) return close();
  if (opened?.opener !== opener) await show(opener, pointer, () => true);
  made?.focus({ preventScroll: true });
};

/**
 * Opens the card of a term that the pointer rests on, if it still does; a card that was opened by a press stays.
 * @throws an Error where the card cannot be had
 */
export const restOnTerm = async (opener: HTMLAnchorElement, pointer: number): Promise<void> => {
  if (opened?.opener === opener) return;
  await show(opener, pointer, () => opener.matches(':hover') && opened?.byRest !== false);
};
