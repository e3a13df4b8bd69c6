/** The line about an earlier answer: when it was given and how it is marked, and the answer itself on request. */
import { useState, type ReactNode } from 'react';
import { isRight } from '#domain/mark-response.ts';
import type { Question } from '#domain/question.ts';
import type { PastAnswer } from '#domain/question-history.ts';
import { laterWords } from '#i18n/later-words.ts';
import { formatTags, type Locale } from '#i18n/locale.ts';
import { Report } from '#islands/report/report.ts';
import type { RareParts } from './CheckFace.tsx';
import { GivenAnswer } from './GivenAnswer.tsx';

/** What is told of an earlier answer. */
export type LatestAnswer = Pick<PastAnswer, 'at' | 'mark' | 'response' | 'revision'>;

interface Props {
  readonly question: Question;
  readonly latest: LatestAnswer;
  readonly locale: Locale;
  readonly rare?: RareParts | undefined;
  /** What stands above the line: that the question was corrected since. */
  readonly children?: ReactNode;
}

export const HistoryLine = ({ question, latest, locale, rare, children }: Props): ReactNode => {
  const say = laterWords(locale);
  const [isShown, setShown] = useState(false);
  const { response, revision } = latest;
  const when = new Intl.DateTimeFormat(formatTags[locale], { dateStyle: 'long', timeStyle: 'short' }).format(latest.at);
  return (
    <div className="check-history">
      {children}
      <p>
        <span>{say(isRight(latest.mark) ? 'lastRight' : 'lastWrong', { when })}</span>{' '}
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {say(isShown ? 'hideLast' : 'showLast')}
        </button>
      </p>
      {isShown && (
        <>
          <GivenAnswer question={question} response={response} locale={locale} rare={rare} />
          <Report question={question.id} revision={revision} response={response} locale={locale} />
        </>
      )}
    </div>
  );
};
