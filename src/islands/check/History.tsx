/** What a check tells on a later visit: when it was last answered and how, and what was corrected in it since. */
import type { ReactNode } from 'react';
import { keyOf } from '#domain/mark-response.ts';
import type { Question } from '#domain/question.ts';
import { latestAnswer } from '#domain/question-history.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import type { Locale } from '#i18n/locale.ts';
import { later } from '#islands/later.tsx';
import type { RareParts } from './CheckFace.tsx';
import { HistoryLine } from './HistoryLine.tsx';

interface Props {
  readonly question: Question;
  readonly events: readonly StudyEvent[];
  readonly locale: Locale;
  readonly rare: RareParts | undefined;
}

const Corrected = later(() => import('./Corrected.tsx'));

/** Nothing where the events hold no answer. */
const History = ({ question, events, locale, rare }: Props): ReactNode => {
  const latest = latestAnswer(events, keyOf(question));
  if (latest === null) return null;
  return (
    <HistoryLine question={question} latest={latest} locale={locale} rare={rare}>
      {question.corrections && <Corrected question={question} events={events} latest={latest} locale={locale} />}
    </HistoryLine>
  );
};

export default History;
