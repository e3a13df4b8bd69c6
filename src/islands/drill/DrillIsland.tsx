/** A drill of a lesson: its title and a button come with the page. */
import type { ReactNode } from 'react';
import { sayFrom } from '#i18n/words.ts';
import type { DrillWords } from '#i18n/drill-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { ErrorNote } from '#islands/error-note.tsx';
import { DrillStart } from './DrillStart.tsx';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  /** The lesson, `<module>/<lesson>`; null in the gallery, where nothing is recorded. */
  readonly place: string | null;
  readonly locale: Locale;
  readonly words: DrillWords;
}

const DrillIsland = ({ words, ...rest }: Props): ReactNode => {
  const say = sayFrom(words);
  return (
    <ErrorNote say={say}>
      <DrillStart say={say} {...rest} />
    </ErrorNote>
  );
};

export default DrillIsland;
