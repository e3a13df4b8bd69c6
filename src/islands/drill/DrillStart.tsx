/**
 * A drill before it is begun: what it is, and a button. Cases and session are fetched when it is pressed, so that who
 * passes by pays for neither. Whatever cannot be had is told, and asked for once more.
 */
import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { Drill } from '#domain/drill.ts';
import type { DrillWord } from '#i18n/drill-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { startStudyRecord } from '#stores/study-record.ts';
import { useIsAwake } from '#islands/use-awake.ts';
import { fetchDrill } from './fetch-drill.ts';

export interface SessionProps {
  readonly drill: Drill;
  /** Where it stands: a lesson (`<module>/<lesson>`), or the drill itself; null where nothing is recorded. */
  readonly place: string | null;
  readonly locale: Locale;
  readonly say: Say<DrillWord>;
}

interface Props extends Omit<SessionProps, 'drill'> {
  readonly id: string;
  readonly title: string;
  /** How many cases a round has. */
  readonly count: number;
}

type Begun = { readonly drill: Drill; readonly Session: ComponentType<SessionProps> };

export const DrillStart = ({ id, title, count, ...rest }: Props): ReactNode => {
  const { say, locale } = rest;
  const isAwake = useIsAwake();
  const [begun, setBegun] = useState<Begun | 'not yet' | 'loading' | 'failed'>('not yet');
  useEffect(startStudyRecord, []);

  const start = async (): Promise<void> => {
    if (begun === 'loading') return;
    setBegun('loading');
    try {
      const [drill, { default: Session }] = await Promise.all([fetchDrill(id, locale), import('./DrillSession.tsx')]);
      setBegun({ drill, Session });
    } catch {
      setBegun('failed');
    }
  };

  return (
    <div className="check-card drill-card">
      <p className="drill-title">{title}</p>
      {typeof begun === 'object' ? (
        <begun.Session drill={begun.drill} {...rest} />
      ) : (
        <>
          <p>{say('about', { count })}</p>
          <div className="check-act">
            {/* Not disabled while it loads: it would lose the focus. */}
            <button type="button" className="button-main" disabled={!isAwake} onClick={() => void start()}>
              {say(begun === 'failed' ? 'tryAgain' : 'start')}
            </button>
            <p className="check-status" role="status">
              {begun === 'not yet' ? '' : say(begun)}
            </p>
          </div>
        </>
      )}
    </div>
  );
};
