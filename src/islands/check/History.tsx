/** The line that a check shows on a later visit: when it was last answered and how. */
import type { ReactNode } from 'react';
import type { AnswerKey, Question } from '#domain/question.ts';
import { latestAnswer } from '#domain/question-history.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { $visibleEvents } from '#stores/views.ts';
import { later } from '#islands/later.tsx';
import { useStoreValue } from '#islands/use-store.ts';
import type { SlipParts } from './CheckFace.tsx';

interface Props {
  readonly question: Question;
  readonly answerKey: AnswerKey;
  readonly locale: Locale;
  readonly say: Say<CheckWord>;
  readonly slip: SlipParts | undefined;
}

const noEvents: ReturnType<typeof $visibleEvents.get> = [];

const HistoryLine = later(() => import('./HistoryLine.tsx'));
const Corrected = later(() => import('./Corrected.tsx'));

/** Nothing where the study record holds no answer. */
export const History = ({ question, answerKey, locale, say, slip }: Props): ReactNode => {
  const events = useStoreValue($visibleEvents, noEvents);
  const latest = latestAnswer(events, answerKey);
  if (latest === null) return null;
  return (
    <HistoryLine question={question} latest={latest} locale={locale} say={say} slip={slip}>
      {question.corrections && <Corrected question={question} events={events} latest={latest} locale={locale} />}
    </HistoryLine>
  );
};
