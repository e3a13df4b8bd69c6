/** The line that a check shows on a later visit: when it was last answered and how, and that answer on request. */
import { useState, type ReactNode } from 'react';
import { isRight } from '#domain/mark-response.ts';
import type { AnswerKey, Question } from '#domain/question.ts';
import { latestAnswer } from '#domain/question-history.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Say } from '#i18n/words.ts';
import { formatTags, type Locale } from '#i18n/locale.ts';
import { $visibleEvents } from '#stores/views.ts';
import { later } from '#islands/later.tsx';
import { Report } from '#islands/report/report.ts';
import { useStoreValue } from '#islands/use-store.ts';
import { GivenAnswer } from './GivenAnswer.tsx';

interface Props {
  readonly question: Question;
  readonly answerKey: AnswerKey;
  readonly locale: Locale;
  readonly say: Say<CheckWord>;
}

const noEvents: ReturnType<typeof $visibleEvents.get> = [];

const Corrected = later(() => import('./Corrected.tsx'));

export const History = ({ question, answerKey, locale, say }: Props): ReactNode => {
  const [isShown, setShown] = useState(false);
  const events = useStoreValue($visibleEvents, noEvents);
  const latest = latestAnswer(events, answerKey);
  if (latest === null) return null;
  const { response, revision } = latest;
  const when = new Intl.DateTimeFormat(formatTags[locale], { dateStyle: 'medium', timeStyle: 'short' }).format(
    latest.at,
  );
  return (
    <div className="check-history">
      {question.corrections && <Corrected question={question} events={events} latest={latest} locale={locale} />}
      <p>
        <span>{say(isRight(latest.mark) ? 'lastRight' : 'lastWrong', { when })}</span>{' '}
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {say(isShown ? 'hideLast' : 'showLast')}
        </button>
      </p>
      {isShown && (
        <>
          <GivenAnswer question={question} response={response} locale={locale} say={say} />
          <Report question={question.id} revision={revision} response={response} locale={locale} />
        </>
      )}
    </div>
  );
};
