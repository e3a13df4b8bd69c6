/**
 * Reporting a problem with a question: a link to a new issue, filled in, where the site knows its repository; otherwise
 * a text to copy. Nothing is sent from here.
 */
import { useRef, useState, type ReactNode } from 'react';
import { laterWords } from '#i18n/later-words.ts';
import { issueAddress, reportText, type Reported } from './report-text.ts';

/** What is reported; the page is the one that it stands in. */
export type ReportProps = Omit<Reported, 'page'>;

/** Set when the site is built (astro.config.mjs); empty where it has no repository. */
const repository: string = import.meta.env.REPOSITORY_URL ?? '';

const ReportQuestion = (props: ReportProps): ReactNode => {
  const say = laterWords(props.locale);
  const text = reportText({ ...props, page: location.pathname }, say);
  return (
    <div className="report">
      {repository === '' ? (
        <TextToCopy text={text} locale={props.locale} />
      ) : (
        <a href={issueAddress(repository, say('title', { question: props.question }), text)}>{say('report')}</a>
      )}
    </div>
  );
};

interface TextProps extends Pick<ReportProps, 'locale'> {
  readonly text: string;
}

const TextToCopy = ({ text, locale }: TextProps): ReactNode => {
  const say = laterWords(locale);
  const area = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // Refused, or no secure connection: then there is no clipboard at all.
      area.current?.select();
      setOutcome('notCopied');
    }
  };
  return (
    <details>
      <summary>{say('report')}</summary>
      <p>{say('send')}</p>
      <textarea ref={area} readOnly rows={text.split('\n').length} aria-label={say('text')} value={text} />
      <div className="report-act">
        <button type="button" onClick={() => void copy()}>
          {say('copy')}
        </button>
        <p role="status">{outcome !== null && say(outcome)}</p>
      </div>
    </details>
  );
};

export default ReportQuestion;
