/** The line that a check shows on a later visit: when it was last answered and how. */
import type { ReactNode } from 'react';
import type { AnswerKey, Question } from '#domain/question.ts';
import { latestAnswer } from '#domain/question-history.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { $visibleEvents } from '#stores/views.ts';
import { useStoreValue } from '#islands/use-store.ts';
import { HistoryLine } from './HistoryLine.tsx';

interface Props {
  readonly question: Question;
  readonly answerKey: AnswerKey;
  readonly locale: Locale;
  readonly say: Say<CheckWord>;
}

const noEvents: ReturnType<typeof $visibleEvents.get> = [];

/** Nothing where the study record holds no answer. */
export const History = ({ answerKey, ...rest }: Props): ReactNode => {
  const latest = latestAnswer(useStoreValue($visibleEvents, noEvents), answerKey);
  return latest !== null && <HistoryLine latest={latest} {...rest} />;
};
