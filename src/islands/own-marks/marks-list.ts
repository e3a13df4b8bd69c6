/**
 * `<marks-list>`: the learner's bookmarks and notes, on the course map. What is removed leaves its line until the page
 * is left, with the way back. Titles are fetched when there is something to list.
 */
import { ownMarksIn, type Marked, type OwnMark } from '#domain/own-marks.ts';
import { localePath, type Locale } from '#i18n/locale.ts';
import { ownMarksWords } from '#i18n/own-marks-words.ts';
import { localeOfElement } from '#islands/element-locale.ts';
import { classed, made, madeButton } from '#islands/made.ts';
import { record } from '#stores/study-record.ts';
import { $visibleEvents } from '#stores/views.ts';

/** A line of `/<locale>/data/marked.json`: what can be marked → its title, and the language of that if not the page's. */
export type MarkedTitles = Readonly<Partial<Record<Marked, { readonly title: string; readonly lang?: Locale }>>>;

const setMark = ({ on, isBookmarked, note }: OwnMark, isBack: boolean): void => {
  if (isBookmarked) record({ kind: 'bookmark-set', on, set: isBack });
  if (note !== '') record({ kind: 'note-written', on, text: isBack ? note : '' });
};

export class MarksList extends HTMLElement {
  #stop: () => void = () => {};
  #titles: MarkedTitles = {};
  #hasTitles = false;
  /** Removed on this page, each as it was. */
  readonly #removed = new Map<Marked, OwnMark>();
  /** The sentence of the page for those who have marked nothing. */
  readonly #empty = [...this.childNodes];
  readonly #list = made('ul');
  readonly #status = classed(made('p'), 'visually-hidden');
  readonly #update = (): void => this.#show();

  connectedCallback(): void {
    this.#status.role = 'status';
    this.#stop = $visibleEvents.subscribe(this.#update);
    addEventListener('online', this.#update);
  }

  disconnectedCallback(): void {
    this.#stop();
    removeEventListener('online', this.#update);
  }

  #show(): void {
    const standing = ownMarksIn($visibleEvents.get());
    // A removed one stays where it stood; those are the ones that the list shows already.
    const marks = new Map(standing.map((mark) => [mark.on, mark]));
    const shown = [...this.#list.children].flatMap((item) => {
      const on = (item as HTMLElement).dataset['on'] as Marked;
      return marks.get(on) ?? this.#removed.get(on) ?? [];
    });
    const lines = [...shown, ...standing.filter((mark) => !shown.includes(mark))];
    if (lines.length === 0) return this.replaceChildren(...this.#empty);
    if (!this.#hasTitles) void this.#fetchTitles();
    const focused = this.querySelector<HTMLElement>('li:focus-within')?.dataset['on'];
    this.#list.replaceChildren(...lines.map((mark) => this.#line(mark, !standing.includes(mark))));
    if (!this.contains(this.#list)) this.replaceChildren(this.#list, this.#status);
    for (const item of this.#list.children)
      if (focused !== undefined && (item as HTMLElement).dataset['on'] === focused)
        item.querySelector('button')?.focus();
  }

  /** Without titles (offline, say) each line has its id, and the next time they are asked for again. */
  async #fetchTitles(): Promise<void> {
    this.#hasTitles = true;
    try {
      const answer = await fetch(localePath(localeOfElement(this), '/data/marked.json', import.meta.env.BASE_URL));
      this.#titles = (await answer.json()) as MarkedTitles;
      this.#show();
    } catch {
      this.#hasTitles = false;
    }
  }

  #line(mark: OwnMark, isGone: boolean): HTMLElement {
    const { on, isBookmarked, note } = mark;
    const locale = localeOfElement(this);
    const say = ownMarksWords(locale);
    const { title = on.slice(on.indexOf(':') + 1), lang = locale } = this.#titles[on] ?? {};
    const address = on.replace(/^lesson:/u, '/learn/').replace(/^term:/u, '/glossary/');
    const link = classed(made('a', title), 'lone');
    link.lang = lang;
    link.href = localePath(locale, `${address}/`, import.meta.env.BASE_URL);
    const kind = say(on.startsWith('term:') ? 'term' : 'lesson');
    const line = made(
      'li',
      link,
      classed(made('span', isBookmarked ? `${kind} · ★ ${say('bookmarked')}` : kind), 'quiet'),
      this.#button(mark, title, isGone),
      ...(note === '' ? [] : [classed(made('p', note), 'mark-note')]),
    );
    line.dataset['on'] = on;
    line.toggleAttribute('data-gone', isGone);
    return line;
  }

  #button(mark: OwnMark, title: string, isGone: boolean): HTMLElement {
    const say = ownMarksWords(localeOfElement(this));
    const button = madeButton(say(isGone ? 'undo' : 'remove'), () => {
      // Before it is recorded: the line goes on from here.
      if (!isGone) this.#removed.set(mark.on, mark);
      setMark(mark, isGone);
      if (isGone) this.#removed.delete(mark.on);
      this.#status.textContent = say(isGone ? 'backNamed' : 'goneNamed', { title });
    });
    button.ariaLabel = say(isGone ? 'undoNamed' : 'removeNamed', { title });
    return button;
  }
}
