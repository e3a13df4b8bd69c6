/**
 * The box of a private note. It is saved after a pause, when the box is left and when the page is, and says "Saved" only
 * when the record does. What another tab writes meanwhile is shown at once, or beside a draft that is not saved yet.
 */
import { noteOn } from '#domain/own-marks.ts';
import { LONGEST_NOTE } from '#domain/study-event.ts';
import type { Locale } from '#i18n/locale.ts';
import { ownMarksWords, type OwnMarksWord } from '#i18n/own-marks-words.ts';
import type { Say } from '#i18n/words.ts';
import { classed, made, madeButton } from '#islands/made.ts';
import type { Stored } from '#stores/pending-writes.ts';
import { $recordState, record } from '#stores/study-record.ts';
import { $visibleEvents } from '#stores/views.ts';
import { draftOf, heard, keepMine, takeOther, toSave, toSaveAtLast, typed, type NoteDraft } from './note-draft.ts';

/** Each saving is an event for ever: not one for every word. */
const PAUSE_MS = 2000;

export type NoteBox = {
  readonly element: HTMLElement;
  readonly focus: () => void;
  /** Saves what is not saved yet and lets go of the page; to be called when the box goes. */
  readonly close: () => void;
};

type Parts = {
  readonly element: HTMLElement;
  readonly text: HTMLTextAreaElement;
  readonly status: HTMLElement;
  readonly conflict: HTMLElement;
  readonly conflictSays: HTMLElement;
  readonly other: HTMLElement;
  readonly mine: HTMLButtonElement;
  readonly theirs: HTMLButtonElement;
};

const partsFor = (on: string, say: Say<OwnMarksWord>, onClose: () => void): Parts => {
  const label = made('label', say(on.startsWith('term:') ? 'box.term' : 'box.lesson'));
  const text = made('textarea');
  const help = classed(made('p', say('help')), 'quiet');
  const status = classed(made('p'), 'quiet');
  const conflictSays = made('p');
  const other = made('blockquote');
  const mine = madeButton(say('keepMine'));
  const theirs = madeButton(say('takeOther'));
  const conflict = classed(made('div', conflictSays, other, mine, ' ', theirs), 'note-conflict');
  text.id = 'own-note';
  text.rows = 5;
  text.maxLength = LONGEST_NOTE;
  label.htmlFor = text.id;
  help.id = 'own-note-help';
  text.setAttribute('aria-describedby', help.id);
  status.role = 'status';
  conflict.role = 'alert';
  conflict.hidden = true;
  const foot = classed(made('div', madeButton(say('close'), onClose), status), 'note-foot');
  const element = classed(made('div', label, text, help, conflict, foot), 'note-box');
  return { element, text, status, conflict, conflictSays, other, mine, theirs };
};

/** What the box does with its draft; `say` is for its status line. */
const keeping = (on: string, parts: Parts, say: Say<OwnMarksWord>) => {
  const { text: area, status, conflict, conflictSays, other } = parts;
  let draft: NoteDraft = draftOf(noteOn($visibleEvents.get(), on));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let saves = 0;

  const show = (): void => {
    if (area.value !== draft.text) area.value = draft.text;
    conflict.hidden = draft.other === null;
    conflictSays.textContent = say(draft.other === '' ? 'conflictEmpty' : 'conflict');
    other.textContent = draft.other;
    other.hidden = draft.other === '';
  };

  const keep = (note: string | null): void => {
    clearTimeout(timer);
    if (note === null) return;
    saves += 1;
    const place = saves;
    status.textContent = say('saving');
    const tell = (outcome: Stored): void => {
      // Of a text that was written over meanwhile nobody wants to hear.
      if (place !== saves) return;
      if (outcome === 'kept-in-memory') status.textContent = say('notSaved');
      else status.textContent = say(note === '' ? 'removed' : 'saved');
    };
    record({ kind: 'note-written', on, text: note }, { tell });
  };

  return {
    hear: (note: string): void => {
      draft = heard(draft, note);
      show();
    },
    type: (): void => {
      draft = typed(draft, area.value);
      status.textContent = area.value.length < LONGEST_NOTE ? '' : say('full', { longest: LONGEST_NOTE });
      clearTimeout(timer);
      timer = setTimeout(() => keep(toSave(draft)), PAUSE_MS);
    },
    choose: (isMine: boolean): void => {
      draft = isMine ? keepMine(draft) : takeOther(draft);
      show();
      keep(toSave(draft));
      area.focus();
    },
    save: (): void => keep(toSave(draft)),
    saveAtLast: (): void => {
      const text = toSaveAtLast(draft, LONGEST_NOTE);
      if (text !== null) draft = typed(keepMine(draft), text);
      keep(text);
      show();
    },
  };
};

/** A box for the note on a lesson or a term. It is dead until the record is read, or it would hide an earlier note. */
export const noteBox = (on: string, locale: Locale, onClose: () => void): NoteBox => {
  const say = ownMarksWords(locale);
  const parts = partsFor(on, say, onClose);
  const { element, text, status } = parts;
  const { hear, type, choose, save, saveAtLast } = keeping(on, parts, say);
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') save();
  };
  text.addEventListener('input', type);
  text.addEventListener('blur', save);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) onClose();
  });
  parts.mine.addEventListener('click', () => choose(true));
  parts.theirs.addEventListener('click', () => choose(false));
  document.addEventListener('visibilitychange', whenHidden);
  // The earlier of the two gives the storage more time; a page on a phone is often told of the later one alone.
  addEventListener('beforeunload', save);
  addEventListener('pagehide', saveAtLast);
  let isWanted = false;
  const stopHearing = $visibleEvents.subscribe((events) => hear(noteOn(events, on)));
  const stopWaiting = $recordState.subscribe((state) => {
    const isReady = state === 'ready';
    text.disabled = !isReady;
    status.textContent = isReady ? '' : say('loading');
    if (isReady && isWanted) text.focus();
  });
  return {
    element,
    focus: () => {
      isWanted = true;
      text.focus();
    },
    close: () => {
      saveAtLast();
      stopHearing();
      stopWaiting();
      document.removeEventListener('visibilitychange', whenHidden);
      removeEventListener('beforeunload', save);
      removeEventListener('pagehide', saveAtLast);
    },
  };
};
