/** The note that stands in the place of an island that failed, for the gallery. */
import type { ReactNode } from 'react';
import type { CheckWord } from '#i18n/check-words.en.ts';
import { sayFrom } from '#i18n/words.ts';
import { BrokenNote } from '#islands/error-note.tsx';

const FailedNote = ({ words }: { readonly words: Readonly<Record<CheckWord, string>> }): ReactNode => (
  <BrokenNote say={sayFrom(words)} />
);

export default FailedNote;
