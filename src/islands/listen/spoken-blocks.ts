/**
 * What of a page is read aloud: its text, block by block as it stands there, each stretch in its own language. Controls,
 * drawings and whatever is not shown are passed over; so the reasons of a question are heard only where they are seen.
 */
import type { Locale } from '#i18n/locale.ts';

/** Text of one language. */
export type Stretch = { readonly lang: Locale; readonly text: string };

export type SpokenBlock = {
  /** What is marked while it is read. */
  readonly element: Element;
  readonly stretches: readonly Stretch[];
};

/** A term may be a button; its word belongs to the sentence. */
const passedOver =
  'button:not(.term), input, select, textarea, svg, nav, summary, template, [aria-hidden="true"], .visually-hidden, .check-hint, .check-act, .check-history, .check-report, .provenance, .listen';

const isSpoken = (element: Element): boolean =>
  !element.matches(passedOver) &&
  // The words of a figure stand in details; elsewhere these are asides.
  !(element.matches('details') && element.closest('figure') === null);

/** A row of a table is read as a whole, and so is a figure with its words. */
const isWhole = (element: Element): boolean => element.matches('tr, figure');

/** The number that is said before an entry: options are told by their order. */
const numberOf = (element: Element): string => {
  const list = element.parentElement;
  if (!element.matches('li') || !list?.matches('ol, .check-options')) return '';
  return `${[...list.children].indexOf(element) + 1}: `;
};

const holdsWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Neighbouring stretches of one language as one. */
const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const whole: Stretch[] = [];
  for (const { lang, text } of stretches) {
    const last = whole.at(-1);
    // Signs and spaces between two languages belong to what came before.
    if (last !== undefined && (last.lang === lang || !holdsWords(text)))
      whole.splice(-1, 1, { lang: last.lang, text: last.text + text });
    else whole.push({ lang, text });
  }
  return whole.filter(({ text }) => holdsWords(text));
};

/** The blocks of text within an element, in order; none where it has nothing to say. */
export const spokenBlocks = (root: Element): readonly SpokenBlock[] => {
  const blocks: SpokenBlock[] = [];
  let open: Stretch[] = [];
  let number = '';
  const close = (element: Element): void => {
    const stretches = joined(open);
    if (stretches.length > 0) blocks.push({ element: element.closest('li, tr, figure') ?? element, stretches });
    open = [];
  };
  const addText = (text: string, lang: Locale): void => {
    if (text.trim() === '') return void open.push({ lang, text });
    open.push({ lang, text: number + text });
    number = '';
  };
  const walk = (element: Element, outerLang: Locale, isPart: boolean): void => {
    const { display } = getComputedStyle(element);
    if (display === 'none' || !isSpoken(element)) return;
    const own = element.getAttribute('lang');
    const lang = own === 'en' || own === 'vi' ? own : outerLang;
    const isBlock = !isPart && !display.startsWith('inline');
    if (isBlock) close(element.parentElement ?? element);
    number = numberOf(element) || number;
    for (const child of element.childNodes) {
      if (child instanceof Text) addText(child.data, lang);
      else if (child instanceof Element) walk(child, lang, isPart || isWhole(element));
    }
    // Within a row or a figure a pause stands for the edge of a part.
    if (isPart && !display.startsWith('inline')) open.push({ lang, text: '; ' });
    if (isBlock) close(element);
  };
  const around = root.parentElement?.closest('[lang]')?.getAttribute('lang');
  walk(root, around === 'vi' ? 'vi' : 'en', false);
  close(root);
  return blocks;
};
