/**
 * A drill at work: draws a round, shows one case after the other, then how it went. Each answer goes into the study record
 * by itself, so that a round which is broken off loses nothing; it is not resumed, the next one begins with other cases.
 */
import { useReducer, type ReactNode } from 'react';
import { chanceFrom } from '#domain/chance.ts';
import { caseName, isRightClass, type Drill } from '#domain/drill.ts';
import { answeredCases, drawRound, latestRound } from '#domain/drill-round.ts';
import { languageHelpWords } from '#i18n/language-help-words.ts';
import { fetchDrillTexts } from '#islands/language-help/other-language.ts';
import { useLanguageHelp } from '#islands/language-help/use-language-help.tsx';
import { OtherLanguage } from '#islands/Text.tsx';
import { $visibleEvents } from '#stores/views.ts';
import { record } from '#stores/study-record.ts';
import { CaseCard } from './CaseCard.tsx';
import { DrillResult } from './DrillResult.tsx';
import type { SessionProps } from './DrillStart.tsx';
import { afterDrillAct, freshRound, isLocked, isOver, type Round } from './drill-state.ts';

const newRound = (drill: Drill): Round => {
  const events = $visibleEvents.get();
  // The name is the seed as well.
  const name = `drill-${Math.random().toString(36).slice(2)}`;
  const cases = drawRound(drill.cases, answeredCases(events, drill), chanceFrom(name)).map(({ id }) => id);
  return { name, cases, before: latestRound(events, drill) };
};

const DrillSession = ({ drill, place, locale, say }: SessionProps): ReactNode => {
  const [state, act] = useReducer(afterDrillAct, drill, () => freshRound(newRound(drill), performance.now()));
  const turn = `${state.round.name} ${state.place}`;
  const help = useLanguageHelp(turn, languageHelpWords(locale), () => fetchDrillTexts(drill, locale));
  const shown = drill.cases.find(({ id }) => id === state.round.cases[state.place]);

  const checkAnswer = (): void => {
    if (shown === undefined || state.choice === '') return;
    const now = performance.now();
    const response = { kind: 'choice', choice: state.choice } as const;
    act({ kind: 'checked', isRight: isRightClass(shown, response), atMs: now });
    const written = { kind: 'written', round: state.round.name, place: state.place } as const;
    if (place === null) return act({ ...written, outcome: 'kept-in-memory' });
    record(
      {
        kind: 'answered',
        question: caseName(drill.id, shown.id),
        revision: shown.revision,
        response,
        session: state.round.name,
        where: 'drill',
        place,
        language: locale,
        helped: help.isSeen,
        tookMs: Math.max(0, Math.round(now - state.pressedAtMs)),
      },
      { tell: (outcome) => act({ ...written, outcome }) },
    );
  };
  const beginAgain = (): void => act({ kind: 'began-again', round: newRound(drill), atMs: performance.now() });

  const drawn = { drill, state, locale, say };
  if (isOver(state) || shown === undefined) return <DrillResult again={beginAgain} {...drawn} />;
  return (
    <OtherLanguage value={help.texts}>
      <CaseCard
        shown={shown}
        help={help.button}
        {...drawn}
        choose={(choice) => act({ kind: 'chose', choice })}
        press={isLocked(state) ? () => act({ kind: 'went-on', atMs: performance.now() }) : checkAnswer}
      />
    </OtherLanguage>
  );
};

export default DrillSession;
