/**
 * The shortcuts of a page, in one place: who offers one adds it, the list under `?` shows what was added, and single
 * keys can be switched off in the settings (WCAG 2.1.4). A key pressed while one writes, chooses from a list, composes a
 * letter or has a dialog open is never a shortcut.
 */
import type { Locale } from '#i18n/locale.ts';
import { $singleKeys } from '#stores/preferences.ts';

export type Shortcut = {
  /** As `KeyboardEvent.key` has it: `/`, `?`, `k`. Letters are compared without case. */
  readonly key: string;
  /** With Ctrl, or ⌘ on a Mac; then it works while one writes, too. */
  readonly withControl?: boolean;
  /** What it does, for the list under `?`: "Search". */
  readonly name: Readonly<Record<Locale, string>>;
  readonly run: () => void;
};

const added: Shortcut[] = [];

/** Adds a shortcut for as long as the page stands. */
export const addShortcut = (shortcut: Shortcut): void => {
  added.push(shortcut);
};

/** The shortcuts of the page, in the order in which they were added. */
export const shortcuts = (): readonly Shortcut[] => added;

/** Whether the key was meant for the control that has the focus. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]') !==
    null;

const isFor = (event: KeyboardEvent, { key, withControl = false }: Shortcut): boolean =>
  event.key.toLowerCase() === key.toLowerCase() && (event.ctrlKey || event.metaKey) === withControl && !event.altKey;

const hear = (event: KeyboardEvent): void => {
  if (event.defaultPrevented || event.isComposing || document.querySelector('dialog:modal') !== null) return;
  const wanted = added.find((shortcut) => isFor(event, shortcut));
  if (wanted === undefined) return;
  if (wanted.withControl !== true && ($singleKeys.get() === 'off' || isWriting(event.target))) return;
  event.preventDefault();
  wanted.run();
};

/** Begins to listen; to be called once. */
export const startKeys = (): void => {
  document.addEventListener('keydown', hear);
};
