/**
 * A check as it is drawn, in all its states: blank, chosen, locked right, locked wrong, tried again. Every control is
 * disabled until the island is awake, so that no answer can be given to a dead one. Whoever draws it keeps the state.
 */
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { isComplete, isRight } from '#domain/mark-response.ts';
import type { Question, Response } from '#domain/question.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { Report } from '#islands/report/report.ts';
import { useIsAwake } from '#islands/use-awake.ts';
import { Text } from '#islands/Text.tsx';
import type { CheckState } from './check-state.ts';
import { CheckFace, type RareParts } from './CheckFace.tsx';
import { verdictText } from './verdict.ts';

interface Props {
  readonly question: Question;
  /** Ids of the parts in the order in which they are shown. */
  readonly shown: readonly string[];
  readonly state: CheckState;
  readonly locale: Locale;
  readonly say: Say<CheckWord>;
  readonly rare?: RareParts | undefined;
  readonly give: (response: Response) => void;
  readonly checkAnswer: () => void;
  readonly tryAgain: () => void;
  /** The way to the question in the other language; none in the gallery. */
  readonly help?: ReactNode;
  /** What stands below a check that is not locked: its history. */
  readonly children: ReactNode;
}

const savingWords = { saving: 'saving', stored: 'saved', 'kept-in-memory': 'notSaved' } as const;

export const CheckCard = (props: Props): ReactNode => {
  const { question, shown, state, locale, say, rare, give, checkAnswer, tryAgain, help, children } = props;
  const name = useId();
  const form = useRef<HTMLFieldSetElement>(null);
  const isAwake = useIsAwake();
  const { locked, response } = state;
  const isReady = isComplete(question, response) && !isUntouched(response, shown);
  useEffect(() => {
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
          give={give}
          rare={rare}
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
            {locked !== null && <Text text={verdictText(question, response, locked.mark, say, rare)} locale={locale} />}
          </p>
          <span className="check-saving quiet">{locked !== null && say(savingWords[locked.saving])}</span>
          {help}
        </div>
      </fieldset>
      {locked === null ? (
        children
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
