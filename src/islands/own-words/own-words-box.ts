/**
 * The box for one's own words. While it is open the definition is hidden, until it is asked for: then it stands below
 * the learner's words, which nobody marks. What was written is in the study record when the box is left; on a later
 * visit the box is empty, and the earlier words are shown when they are asked for.
 */
import { latestOwnWords, ownWordsOn } from '#domain/own-words.ts';
import { formatTags } from '#i18n/locale.ts';
import { ownWordsInBox } from '#i18n/own-words.ts';
import { adoptStyles } from '#islands/adopt-styles.ts';
import { localeOfElement } from '#islands/element-locale.ts';
import { element, made, madeButton } from '#islands/made.ts';
import { record, startStudyRecord } from '#stores/study-record.ts';
import { $visibleEvents } from '#stores/views.ts';
import styles from './own-words.css?inline';

/** A note of the record may be longer; nobody explains a term at such length. */
const LONGEST = 4000;
const fieldId = 'own-words';
const hintId = 'own-words-hint';

/** What became of the words: not known yet, on the disk, or in memory alone. */
type Saving = null | 'saved' | 'notSaved';
type Say = ReturnType<typeof ownWordsInBox>;

/** A field that writes what it holds into the record when it is left; `own` are the events that it wrote. */
const keptField = (term: string, own: Set<string>, tell: (saving: Saving) => void) => {
  const field = made('textarea');
  field.id = fieldId;
  field.rows = 4;
  field.maxLength = LONGEST;
  field.setAttribute('aria-describedby', hintId);
  let kept = '';
  const keep = (): void => {
    const text = field.value.trim();
    if (text === kept) return;
    kept = text;
    const { event } = record(
      { kind: 'note-written', on: ownWordsOn(term), text },
      // What became of earlier words must not be said of these.
      { tell: (outcome) => text === kept && tell(outcome === 'stored' ? 'saved' : 'notSaved') },
    );
    own.add(event.id);
  };
  field.addEventListener('input', () => tell(null));
  field.addEventListener('change', keep);
  return { field, keep };
};

/** Offers the words of an earlier visit as soon as the record has them. */
const followEarlier = (
  offer: HTMLElement,
  own: ReadonlySet<string>,
  { term, say, tag }: { readonly term: string; readonly say: Say; readonly tag: string },
): (() => void) => {
  let shown = '';
  return $visibleEvents.subscribe((events) => {
    const earlier = latestOwnWords(
      events.filter(({ id }) => !own.has(id)),
      term,
    );
    if (earlier === null || earlier.id === shown) return;
    shown = earlier.id;
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }).format(earlier.at);
    const words = made('blockquote', earlier.text);
    words.hidden = true;
    const toggle = madeButton(say('earlier', { date }), () => {
      words.hidden = !words.hidden;
      toggle.ariaExpanded = String(!words.hidden);
    });
    toggle.ariaExpanded = 'false';
    offer.replaceChildren(toggle, words);
  });
};

/** One line that says whether the words are kept, and that the definition is to be seen. */
const statusLine = (say: Say) => {
  const line = element('p', { role: 'status', class: 'quiet' });
  let said: { readonly saving: Saving; readonly isCompared: boolean } = { saving: null, isCompared: false };
  const tell = (news: Partial<typeof said>): void => {
    said = { ...said, ...news };
    const { saving, isCompared } = said;
    const text = [...(saving === null ? [] : [say(saving)]), ...(isCompared ? [say('compared')] : [])].join(' ');
    if (line.textContent !== text) line.textContent = text;
  };
  return { line, tell };
};

/** The button that shows and hides the definition; the same element, so that the focus stays. */
const compareButton = (meaning: HTMLElement, say: Say, act: (isCompared: boolean) => void) => {
  const show = (isShown: boolean): void => {
    meaning.hidden = !isShown;
    compare.textContent = say(isShown ? 'hide' : 'compare');
  };
  const compare = madeButton('', () => {
    show(meaning.hidden !== false);
    act(!meaning.hidden);
  });
  compare.className = 'button-main';
  compare.setAttribute('aria-controls', meaning.id);
  show(false);
  return { compare, show };
};

const hintLine = (say: Say): HTMLElement => element('p', { id: hintId, class: 'quiet' }, say('hint'));

const labelOf = (field: HTMLElement, text: string): HTMLElement => element('label', { for: field.id }, text);

let isStyled = false;

/**
 * Opens the box in place of what stands in `place`, with the focus in it; *Put the box away* brings that back.
 *
 * @param meaning what is hidden until it is asked for
 */
export const openBox = (place: HTMLElement, meaning: HTMLElement): void => {
  if (!isStyled) adoptStyles(styles);
  isStyled = true;
  startStudyRecord();
  const { term = '', name = '' } = place.dataset;
  const locale = localeOfElement(place);
  const say = ownWordsInBox(locale);
  const before = [...place.childNodes];
  const own = new Set<string>();
  const { line, tell } = statusLine(say);
  const { field, keep } = keptField(term, own, (saving) => tell({ saving }));
  const { compare, show } = compareButton(meaning, say, (isCompared) => {
    keep();
    tell({ isCompared });
  });
  const offer = made('div');
  const stop = followEarlier(offer, own, { term, say, tag: formatTags[locale] });
  const keepHidden = (): void => {
    if (document.visibilityState === 'hidden') keep();
  };
  // A page that is closed or put aside does not let the field change.
  document.addEventListener('visibilitychange', keepHidden);
  const away = madeButton(say('away'), () => {
    keep();
    stop();
    document.removeEventListener('visibilitychange', keepHidden);
    show(true);
    place.replaceChildren(...before);
    place.querySelector('button')?.focus();
  });
  const label = labelOf(field, say('label', { term: name }));
  place.replaceChildren(
    element(
      'div',
      { class: 'own-words' },
      label,
      field,
      hintLine(say),
      element('div', { class: 'own-words-acts' }, compare, away),
      line,
      offer,
    ),
  );
  field.focus();
};
