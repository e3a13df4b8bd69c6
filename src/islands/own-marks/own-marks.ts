/**
 * `<own-marks>`: the bookmark and the private note of a lesson or a term. The page brings its two buttons; what is
 * pressed and written comes from the study record. The first press of a visitor makes that record.
 */
import { bookmarksIn, noteOn } from '#domain/own-marks.ts';
import { ownMarksWords } from '#i18n/own-marks-words.ts';
import { localeOfElement } from '#islands/element-locale.ts';
import { classed, made } from '#islands/made.ts';
import { record, startStudyRecord } from '#stores/study-record.ts';
import { $visibleEvents } from '#stores/views.ts';
import { noteBox, type NoteBox } from './note-box.ts';

export class OwnMarks extends HTMLElement {
  #stop: () => void = () => {};
  #box: NoteBox | null = null;

  connectedCallback(): void {
    const { on = '' } = this.dataset;
    const [bookmark, note] = this.querySelectorAll('button');
    if (bookmark === undefined || note === undefined) return;
    const written = classed(made('span', ` – ${ownMarksWords(localeOfElement(this))('written')}`), 'visually-hidden');
    bookmark.addEventListener('click', () => {
      record({ kind: 'bookmark-set', on, set: bookmark.ariaPressed !== 'true' });
    });
    note.addEventListener('click', () => this.#turn(note, on));
    bookmark.disabled = false;
    note.disabled = false;
    startStudyRecord();
    this.#stop = $visibleEvents.subscribe((events) => {
      const hasNote = noteOn(events, on) !== '';
      bookmark.ariaPressed = String(bookmarksIn(events).has(on));
      note.toggleAttribute('data-written', hasNote);
      if (hasNote) note.append(written);
      else written.remove();
    });
  }

  disconnectedCallback(): void {
    this.#stop();
    this.#box?.close();
  }

  /** Opens the box, or closes it; then the button has the focus again. */
  #turn(button: HTMLButtonElement, on: string): void {
    if (this.#box === null) {
      this.#box = noteBox(on, localeOfElement(this), () => this.#turn(button, on));
      this.append(this.#box.element);
      this.#box.focus();
    } else {
      this.#box.close();
      this.#box.element.remove();
      this.#box = null;
      button.focus();
    }
    button.ariaExpanded = String(this.#box !== null);
  }
}
