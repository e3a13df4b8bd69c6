/** The page of practice: the drill that the address names (`?drill=`), and the list of all. */
import { useEffect, type ReactNode } from 'react';
import type { DrillWord, DrillWords } from '#i18n/drill-words.ts';
import { localePath, type Locale } from '#i18n/locale.ts';
import { sayFrom, type Say } from '#i18n/words.ts';
import { ErrorNote } from '#islands/error-note.tsx';
import { useIsAwake } from '#islands/use-awake.ts';
import { DrillStart } from './DrillStart.tsx';

interface ListedDrill {
  readonly id: string;
  readonly title: string;
  /** How many cases a round has. */
  readonly count: number;
  /** How many it has in all. */
  readonly total: number;
  /** The first lesson that shows it. */
  readonly lesson: { readonly title: string; readonly href: string } | null;
}

interface Props {
  readonly drills: readonly ListedDrill[];
  readonly locale: Locale;
  readonly words: DrillWords;
}

/** Of an address that somebody mistyped, as much as a sentence can hold. */
const longestShown = 60;

/** The other language leads to the same drill. */
const keepInTwin = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.search = location.search;
};

type PartProps = Omit<Props, 'words'> & { readonly say: Say<DrillWord>; readonly wanted: string | null };

/** The drill that the address names, or what to do where it names none that there is. */
const Chosen = ({ drills, wanted, locale, say }: PartProps): ReactNode => {
  const drill = drills.find(({ id }) => id === wanted);
  if (drill === undefined)
    return (
      <div className="check-card drill-card">
        <p role="status">{wanted !== null && say('unknown', { id: wanted.slice(0, longestShown) })}</p>
        <p>{say('choose')}</p>
      </div>
    );
  return (
    <DrillStart
      title={say('title', { title: drill.title })}
      count={drill.count}
      id={drill.id}
      place={drill.id}
      locale={locale}
      say={say}
    />
  );
};

const List = ({ drills, wanted, locale, say }: PartProps): ReactNode => (
  <section aria-labelledby="drills">
    <h2 id="drills">{say('all')}</h2>
    <ul className="drill-list">
      {drills.map(({ id, title, total, lesson }) => (
        <li key={id}>
          <a
            href={`${localePath(locale, '/practice/', import.meta.env.BASE_URL)}?drill=${id}`}
            aria-current={id === wanted || undefined}
          >
            {title}
          </a>
          <span className="quiet">
            {say('cases', { count: total })}
            {lesson !== null && (
              <>
                {' · '}
                {say('taughtIn')} <a href={lesson.href}>{lesson.title}</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  </section>
);

const Practice = (props: Omit<PartProps, 'wanted'>): ReactNode => {
  // The built page knows no address with a question mark.
  const wanted = useIsAwake() ? new URLSearchParams(location.search).get('drill') : null;
  useEffect(keepInTwin, []);
  return (
    <div className="practice">
      {/* Both are made anew for an address with a question mark, and nothing that was on screen moves. */}
      <Chosen key={`chosen ${wanted}`} wanted={wanted} {...props} />
      <List key={`list ${wanted}`} wanted={wanted} {...props} />
    </div>
  );
};

const PracticeIsland = ({ words, ...rest }: Props): ReactNode => {
  const say = sayFrom(words);
  return (
    <ErrorNote say={say}>
      <Practice say={say} {...rest} />
    </ErrorNote>
  );
};

export default PracticeIsland;
