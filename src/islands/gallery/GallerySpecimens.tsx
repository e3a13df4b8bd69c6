/**
 * A question of the gallery in several states, each a real check that goes on from there when it is used. It keeps what
 * is answered in its own memory: nothing goes into the study record.
 */
import { useReducer, type ReactNode } from 'react';
import { keyOf, markResponse } from '#domain/mark-response.ts';
import type { Correction, Question } from '#domain/question.ts';
import { latestAnswer } from '#domain/question-history.ts';
import type { Answered } from '#domain/study-event.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Locale } from '#i18n/locale.ts';
import { sayFrom } from '#i18n/words.ts';
import { CheckCard } from '#islands/check/CheckCard.tsx';
import { afterAct, blankResponse, dealtIn, type CheckState } from '#islands/check/check-state.ts';
import { HistoryLine } from '#islands/check/HistoryLine.tsx';
import { later } from '#islands/later.tsx';
import { orderParts } from '#islands/check/OrderFace.tsx';
import { slipParts } from '#islands/check/SlipFace.tsx';
import { useIsAwake } from '#islands/use-awake.ts';

const rareParts = { ...orderParts, ...slipParts };

const Corrected = later(() => import('#islands/check/Corrected.tsx'));

export interface Specimen {
  /** Names the state: a heading above it, and `data-specimen` for tests. */
  readonly id: string;
  readonly title: string;
  /** What a lesson says above the question. */
  readonly notice?: string;
  readonly state: CheckState;
  /** An answer of an earlier visit. */
  readonly earlier?: Answered;
  /** What was corrected in the question since. */
  readonly correction?: Correction;
}

interface Props {
  readonly question: Question;
  readonly deals: readonly string[];
  readonly locale: Locale;
  /** The words of the page's language, with the page: a script that held both would split those of the lessons. */
  readonly words: Readonly<Record<CheckWord, string>>;
  readonly specimens: readonly Specimen[];
}

type OneProps = Omit<Props, 'specimens'> & { readonly specimen: Specimen };

const One = ({ question, deals, locale, words, specimen }: OneProps): ReactNode => {
  const say = sayFrom(words);
  // Times are said as the reader's device says them, which the built page cannot know.
  const isAwake = useIsAwake();
  const [state, act] = useReducer(afterAct, specimen.state);
  const { response, round } = state;
  const checkAnswer = (): void => {
    act({ kind: 'checked', mark: markResponse(question, response), atMs: performance.now() });
    act({ kind: 'written', round, outcome: 'kept-in-memory' });
  };
  const tryAgain = (): void => {
    const shown = blankResponse(question, dealtIn(deals, round + 1));
    act({ kind: 'tried-again', shown, atMs: performance.now() });
  };
  return (
    <CheckCard
      question={question}
      shown={dealtIn(deals, round)}
      state={state}
      locale={locale}
      say={say}
      rare={rareParts}
      give={(given) => act({ kind: 'gave', response: given })}
      checkAnswer={checkAnswer}
      tryAgain={tryAgain}
    >
      {isAwake && specimen.earlier !== undefined && (
        <Earlier question={question} earlier={specimen.earlier} correction={specimen.correction} locale={locale} />
      )}
    </CheckCard>
  );
};

type EarlierProps = {
  readonly question: Question;
  readonly earlier: Answered;
  readonly correction: Correction | undefined;
  readonly locale: Locale;
};

const Earlier = ({ question, earlier, correction, locale }: EarlierProps): ReactNode => {
  const latest = latestAnswer([earlier], keyOf(question));
  if (latest === null) return null;
  const corrected = correction && { ...question, revision: correction.revision, corrections: [correction] };
  return (
    <HistoryLine question={question} latest={latest} locale={locale} rare={rareParts}>
      {corrected && <Corrected question={corrected} events={[earlier]} latest={latest} locale={locale} />}
    </HistoryLine>
  );
};

const GallerySpecimens = ({ specimens, ...rest }: Props): ReactNode =>
  specimens.map((specimen) => (
    <div key={specimen.id} data-specimen={specimen.id}>
      <h3>{specimen.title}</h3>
      {specimen.notice !== undefined && <p className="quiet">{specimen.notice}</p>}
      <One specimen={specimen} {...rest} />
    </div>
  ));

export default GallerySpecimens;
