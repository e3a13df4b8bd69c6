/**
 * What stands in a note's box, beside what the record holds. A draft that is not saved yet is never overwritten: where
 * another tab wrote another text meanwhile, both are kept until the learner says which one it shall be. Pure: note-box.ts
 * draws it.
 */

export type NoteDraft = {
  /** The note of the record when the box was last in step with it. */
  readonly stored: string;
  /** What stands in the box. */
  readonly text: string;
  /** What another tab wrote while the box held something unsaved; null if nothing. */
  readonly other: string | null;
};

/** A box in step with the record. */
export const draftOf = (stored: string): NoteDraft => ({ stored, text: stored, other: null });

/** The learner wrote. */
export const typed = (draft: NoteDraft, text: string): NoteDraft => ({ ...draft, text });

/** The record says what the note is now, by this page or another. */
export const heard = (draft: NoteDraft, stored: string): NoteDraft => {
  // What stands in the box is left alone where it means the same.
  if (stored === kept(draft.text)) return { ...draft, stored, other: null };
  if (draft.other === null && draft.text === draft.stored) return draftOf(stored);
  return { ...draft, other: stored === draft.stored ? null : stored };
};

/** The learner's own text is to stand; it is saved next. */
export const keepMine = (draft: NoteDraft): NoteDraft => ({
  ...draft,
  stored: draft.other ?? draft.stored,
  other: null,
});

/** The other tab's text is to stand. */
export const takeOther = (draft: NoteDraft): NoteDraft => draftOf(draft.other ?? draft.stored);

/** What to record now; null if there is nothing to, or the learner has to choose first. */
export const toSave = ({ stored, text, other }: NoteDraft): string | null =>
  other !== null || kept(text) === stored ? null : kept(text);

/**
 * What to record when the page is left: where the learner has not chosen, both texts, one under the other; the
 * learner's own alone where both are too long for one note (the other stays in the record and its export).
 */
export const toSaveAtLast = (draft: NoteDraft, longest: number): string | null => {
  const { text, other } = draft;
  if (other === null) return toSave(draft);
  const both = [other, kept(text)].filter((part) => part !== '').join('\n\n');
  return both.length > longest ? kept(text) : both;
};

/** As it is recorded: a note of nothing but space is none. */
const kept = (text: string): string => (text.trim() === '' ? '' : text);
