/**
 * The line about an earlier answer: when it was given and how it is marked, and the answer itself on request. Fetched
 * where there is one.
 */
import { useState, type ReactNode } from 'react';
import { isRight } from '#domain/mark-response.ts';
import type { Question } from '#domain/question.ts';
import type { PastAnswer } from '#domain/question-history.ts';
import type { CheckWord } from '#i18n/check-words.en.ts';
import type { Say } from '#i18n/words.ts';
import { formatTags, type Locale } from '#i18n/locale.ts';
import { Report } from '#islands/report/report.ts';
import type { SlipParts } from './CheckFace.tsx';
import { GivenAnswer } from './GivenAnswer.tsx';

/** What is told of an earlier answer. */
export type LatestAnswer = Pick<PastAnswer, 'at' | 'mark' | 'response' | 'revision'>;

interface Props {
  readonly question: Question;
  readonly latest: LatestAnswer;
  readonly locale: Locale;
  readonly say: Say<CheckWord>;
  readonly slip?: SlipParts | undefined;
  /** What stands above the line: that the question was corrected since. */
  readonly children?: ReactNode;
}

const HistoryLine = ({ question, latest, locale, say, slip, children }: Props): ReactNode => {
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
          <GivenAnswer question={question} response={response} locale={locale} say={say} slip={slip} />
          <Report question={question.id} revision={revision} response={response} locale={locale} />
        </>
      )}
    </div>
  );
};

export default HistoryLine;
