/** A drill of a lesson: its cases come with the page, so that it can be begun without the network. */
import type { ReactNode } from 'react';
import { sayFrom } from '#i18n/words.ts';
import type { Drill } from '#domain/drill.ts';
import type { DrillWords } from '#i18n/drill-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { ErrorNote } from '#islands/error-note.tsx';
import { DrillStart } from './DrillStart.tsx';

interface Props {
  readonly drill: Drill;
  readonly title: string;
  readonly count: number;
  /** The lesson, `<module>/<lesson>`; null in the gallery, where nothing is recorded. */
  readonly place: string | null;
  readonly locale: Locale;
  readonly words: DrillWords;
}

const DrillIsland = ({ drill, words, ...rest }: Props): ReactNode => {
  const say = sayFrom(words);
  return (
    <ErrorNote say={say}>
      <DrillStart fetchDrill={async () => drill} say={say} {...rest} />
    </ErrorNote>
  );
};

export default DrillIsland;
