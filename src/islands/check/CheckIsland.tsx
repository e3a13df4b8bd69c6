/**
 * A question inside a lesson, in all its states: blank, chosen, locked right, locked wrong, tried again, blank on a
 * later visit with its history line. Every control is disabled until the island is awake, so that no answer can be
 * given to a dead one; what is answered goes to memory first and counts as saved only when storage says so.
 */
import { useEffect, useId, useReducer, useRef, type ReactNode } from 'react';
import { isComplete, isRight, keyOf, markResponse } from '#domain/mark-response.ts';
import type { Question, Response } from '#domain/question.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { record, startStudyRecord } from '#stores/study-record.ts';
import { Report } from '#islands/report/report.ts';
import { ErrorNote } from '#islands/error-note.tsx';
import { useIsAwake } from '#islands/use-awake.ts';
import { sitting } from '#islands/sitting.ts';
import { Text } from '#islands/Text.tsx';
import { afterAct, blankResponse, type CheckState } from './check-state.ts';
import { CheckFace } from './CheckFace.tsx';
import { History } from './History.tsx';
import { verdictText } from './verdict.ts';
import './check.css';

export interface CheckProps {
  readonly question: Question;
  /** `<module>/<lesson>` the check stands in. */
  readonly lesson: string;
  readonly locale: Locale;
  /**
   * Ids of the parts as they are dealt, one order for each round, then from the first again. Dealt at build time: the
   * page comes out the same each time, and the browser needs no means of its own to shuffle.
   */
  readonly deals: readonly (readonly string[])[];
}

interface Props extends CheckProps {
  /** The words of the page's language. */
  readonly say: Say<CheckWord>;
}

const savingWords = { saving: 'saving', stored: 'saved', 'kept-in-memory': 'notSaved' } as const;

const startState = ({ question, deals }: CheckProps): CheckState => ({
  response: blankResponse(question, deals[0] ?? []),
  round: 0,
  locked: null,
});

const Check = (props: Props): ReactNode => {
  const { question, lesson, locale, deals, say } = props;
  const name = useId();
  const form = useRef<HTMLFieldSetElement>(null);
  const beganAt = useRef(0);
  const isAwake = useIsAwake();
  const [state, act] = useReducer(afterAct, props, startState);
  const dealt = (round: number): readonly string[] => deals[round % deals.length] ?? [];
  const shown = dealt(state.round);
  const { locked, response } = state;

  useEffect(startStudyRecord, []);

  const isReady = isComplete(question, response) && !isUntouched(response, shown);
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
        helped: false,
        tookMs: Math.max(0, Math.round(now - beganAt.current)),
      },
      { tell: (outcome) => act({ kind: 'written', round: state.round, outcome }) },
    );
  };
  const tryAgain = (): void => {
    act({ kind: 'tried-again', shown: blankResponse(question, dealt(state.round + 1)), atMs: performance.now() });
  };
  useEffect(() => {
    beganAt.current = performance.now();
    // The button just pressed is disabled now: the focus goes back to where the answer is given.
    if (state.round > 0) form.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }, [state.round]);

  return (
    <div className={`check-card check-${question.kind}`}>
      <fieldset ref={form} disabled={!isAwake}>
        <legend>
          <Text text={question.stem} locale={locale} />
        </legend>
        <CheckFace
          question={question}
          shown={shown}
          response={response}
          locked={locked?.mark ?? null}
          name={name}
          locale={locale}
          say={say}
          give={(given: Response) => act({ kind: 'gave', response: given })}
        />
        <div className="check-act">
          <button
            type="button"
            className="button-main"
            disabled={locked === null && !isReady}
            onClick={locked === null ? checkAnswer : tryAgain}
          >
            {locked === null ? say('check') : say('tryAgain')}
          </button>
          <p
            className="check-status"
            role="status"
            data-verdict={locked === null ? undefined : isRight(locked.mark) ? 'right' : 'wrong'}
          >
            {locked === null ? '' : verdictText(question, response, locked.mark, say)}
          </p>
          <span className="check-saving quiet">{locked !== null && say(savingWords[locked.saving])}</span>
        </div>
      </fieldset>
      {locked === null ? (
        <History question={question} answerKey={keyOf(question)} locale={locale} say={say} />
      ) : (
        <div className="check-report">
          <Report question={question.id} revision={question.revision} response={response} locale={locale} />
        </div>
      )}
    </div>
  );
};

/** Steps that stand as they were dealt have not been put in order yet. */
const isUntouched = (response: Response, shown: readonly string[]): boolean =>
  response.kind === 'order' && response.steps.every((step, place) => step === shown[place]);

export const CheckIsland = (props: Props): ReactNode => (
  <ErrorNote say={props.say}>
    <Check {...props} />
  </ErrorNote>
);
