/**
 * A question inside a lesson: keeps the state of its card and writes each answer into the study record. What is answered
 * goes to memory first and counts as saved only when storage says so.
 */
import { useEffect, useReducer, useRef, type ReactNode } from 'react';
import { keyOf, markResponse } from '#domain/mark-response.ts';
import type { Question } from '#domain/question.ts';
import { answersTo } from '#domain/question-history.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { record, startStudyRecord } from '#stores/study-record.ts';
import { $visibleEvents } from '#stores/views.ts';
import { ErrorNote } from '#islands/error-note.tsx';
import { useLanguageHelp } from '#islands/language-help/use-language-help.tsx';
import { later } from '#islands/later.tsx';
import { sitting } from '#islands/sitting.ts';
import { OtherLanguage } from '#islands/Text.tsx';
import { useStoreValue } from '#islands/use-store.ts';
import { afterAct, blankCheck, blankResponse, dealtIn } from './check-state.ts';
import { CheckCard } from './CheckCard.tsx';
import type { RareParts } from './CheckFace.tsx';

export interface CheckProps {
  readonly question: Question;
  /** `<module>/<lesson>` the check stands in. */
  readonly lesson: string;
  readonly locale: Locale;
  /**
   * Ids of the parts as they are dealt, spaces between, one order for each round, then from the first again. Dealt at build time: the
   * page comes out the same each time, and the browser needs no means of its own to shuffle.
   */
  readonly deals: readonly string[];
}

interface Props extends CheckProps {
  /** The words of the page's language. */
  readonly say: Say<CheckWord>;
  readonly rare?: RareParts;
}

const noEvents: ReturnType<typeof $visibleEvents.get> = [];

const History = later(() => import('./History.tsx'));

const Check = ({ question, lesson, locale, deals, say, rare }: Props): ReactNode => {
  const beganAt = useRef(0);
  const [state, act] = useReducer(afterAct, blankCheck(question, deals));
  const { response, round } = state;
  const events = useStoreValue($visibleEvents, noEvents);
  const help = useLanguageHelp(round, say, () =>
    import('#islands/language-help/other-language.ts').then((other) =>
      other.fetchQuestionTexts(question, lesson, locale),
    ),
  );

  useEffect(startStudyRecord, []);
  useEffect(() => {
    beganAt.current = performance.now();
  }, []);

  const checkAnswer = (): void => {
    const mark = markResponse(question, response);
    const now = performance.now();
    act({ kind: 'checked', mark, atMs: now });
    record(
      {
        kind: 'answered',
        question: question.id,
        revision: question.revision,
        response,
        session: sitting(),
        where: 'lesson',
        place: lesson,
        language: locale,
        helped: help.isSeen,
        tookMs: Math.max(0, Math.round(now - beganAt.current)),
      },
      { tell: (outcome) => act({ kind: 'written', round, outcome }) },
    );
  };
  const tryAgain = (): void => {
    const atMs = performance.now();
    beganAt.current = atMs;
    act({ kind: 'tried-again', shown: blankResponse(question, dealtIn(deals, round + 1)), atMs });
  };

  return (
    <OtherLanguage value={help.texts}>
      <CheckCard
        question={question}
        shown={dealtIn(deals, round)}
        state={state}
        locale={locale}
        say={say}
        rare={rare}
        give={(given) => act({ kind: 'gave', response: given })}
        checkAnswer={checkAnswer}
        tryAgain={tryAgain}
        help={help.button}
      >
        {answersTo(events, keyOf(question)).length > 0 && (
          <History question={question} events={events} locale={locale} rare={rare} />
        )}
      </CheckCard>
    </OtherLanguage>
  );
};

export const CheckIsland = (props: Props): ReactNode => (
  <ErrorNote say={props.say}>
    <Check {...props} />
  </ErrorNote>
);
