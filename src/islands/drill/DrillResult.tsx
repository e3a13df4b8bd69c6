/** How a round of a drill went: how many were right, which were not and why, and another round. */
import { useEffect, useRef, type ReactNode } from 'react';
import type { Drill } from '#domain/drill.ts';
import type { DrillWord } from '#i18n/drill-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { Text } from '#islands/Text.tsx';
import { savingOf, savingWords, type DrillState, type GivenAnswer } from './drill-state.ts';

interface Props {
  readonly drill: Drill;
  readonly state: DrillState;
  readonly locale: Locale;
  readonly say: Say<DrillWord>;
  readonly again: () => void;
}

const Missed = ({ drill, answer, locale, say }: Omit<Props, 'state' | 'again'> & { readonly answer: GivenAnswer }) => {
  const missed = drill.cases.find(({ id }) => id === answer.id);
  const nameOf = (id: string): string => drill.classes.find((option) => option.id === id)?.name ?? id;
  return (
    missed !== undefined && (
      <li>
        <p>
          <Text text={missed.text} locale={locale} />
        </p>
        <p className="quiet">
          {say('youSaid', { class: nameOf(answer.choice) })} · {say('answer', { class: nameOf(missed.class) })}
        </p>
        <p>
          <Text text={missed.why} locale={locale} />
        </p>
      </li>
    )
  );
};

export const DrillResult = ({ drill, state, locale, say, again }: Props): ReactNode => {
  const result = useRef<HTMLParagraphElement>(null);
  useEffect(() => result.current?.focus(), []);
  const { before } = state.round;
  const missed = state.given.filter(({ isRight }) => !isRight);
  const total = state.given.length;
  return (
    <>
      <p className="drill-result" tabIndex={-1} ref={result}>
        {say('result', { right: total - missed.length, total })}
      </p>
      {before !== null && <p className="quiet">{say('before', before)}</p>}
      <p>{say(missed.length === 0 ? 'allRight' : 'missed')}</p>
      {missed.length > 0 && (
        <ul className="drill-missed">
          {missed.map((answer) => (
            <Missed key={answer.id} drill={drill} answer={answer} locale={locale} say={say} />
          ))}
        </ul>
      )}
      <div className="check-act">
        <button type="button" className="button-main" onClick={again}>
          {say('again')}
        </button>
        <p className="check-status quiet">{say('againAbout')}</p>
        <span className="check-saving quiet">{say(savingWords[savingOf(state.given)])}</span>
      </div>
    </>
  );
};
