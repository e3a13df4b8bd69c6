/** Whether something of an attempt would be lost if the page were left now; only then does the page ask. */
import { atom } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { publish } from './publish.ts';
import { askBeforeLeaving } from './record-keeper.ts';

export type UnsavedWrites = {
  readonly $hasUnsavedWrites: ReadableAtom<boolean>;
  readonly has: (name: string) => boolean;
  readonly add: (name: string) => void;
  readonly remove: (name: string) => void;
  /** Forgets all: it was erased. */
  readonly clear: () => void;
};

/** Nothing unsaved yet; `page` is where `beforeunload` arrives. */
export function unsavedWrites(page: () => EventTarget): UnsavedWrites {
  const names = new Set<string>();
  const $hasUnsavedWrites = atom(false);
  // One of its own: the study record takes its listener away when its events are stored.
  const ask = (event: Event): void => {
    if (names.size > 0) askBeforeLeaving(event);
  };

  function refresh(): void {
    const isUnsaved = names.size > 0;
    if (isUnsaved === $hasUnsavedWrites.get()) return;
    publish($hasUnsavedWrites, isUnsaved);
    if (isUnsaved) page().addEventListener('beforeunload', ask);
    else page().removeEventListener('beforeunload', ask);
  }

  return {
    $hasUnsavedWrites,
    has: (name) => names.has(name),
    add: (name) => {
      names.add(name);
      refresh();
    },
    remove: (name) => {
      names.delete(name);
      refresh();
    },
    clear: () => {
      names.clear();
      refresh();
    },
  };
}
