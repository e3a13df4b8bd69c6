/**
 * What learners are told whose answers were given before the key was corrected: what was corrected, when, and how their
 * latest answer counts now. Nothing for those who answered the question as it is.
 */
import type { ReactNode } from 'react';
import { isRight, keyOf } from '#domain/mark-response.ts';
import type { Question } from '#domain/question.ts';
import { answersTo, correctedSince, type PastAnswer } from '#domain/question-history.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { formatTags, type Locale } from '#i18n/locale.ts';
import { laterWords } from '#i18n/later-words.ts';
import { Text } from '#islands/Text.tsx';

interface Props {
  readonly question: Question;
  readonly events: readonly StudyEvent[];
  readonly latest: PastAnswer;
  readonly locale: Locale;
}

const Corrected = ({ question, events, latest, locale }: Props): ReactNode => {
  if (!correctedSince(answersTo(events, keyOf(question)), question.revision)) return null;
  const say = laterWords(locale);
  const format = new Intl.DateTimeFormat(formatTags[locale], { dateStyle: 'long' });
  // The day of a correction is the same day everywhere.
  const formatDay = new Intl.DateTimeFormat(formatTags[locale], { dateStyle: 'long', timeZone: 'UTC' });
  const news = (question.corrections ?? []).filter(({ revision }) => revision > latest.revision);
  const counts = latest.mark.kind === 'unanswered' ? 'nowOpen' : isRight(latest.mark) ? 'nowRight' : 'nowWrong';
  return (
    <p>
      {news.map(({ revision, date, text }) => (
        <span key={revision}>
          {say('corrected', { date: formatDay.format(Date.parse(date)) })} <Text text={text} locale={locale} />
        </span>
      ))}
      <strong>{say(counts, { when: format.format(latest.at) })}</strong>
    </p>
  );
};

export default Corrected;
