/** What is stored and how well: answers, first and last day, what could not be read. */
import type { ReactNode } from 'react';
import { inOrder } from '#domain/study-record.ts';
import { emptyStudyRecord } from '#domain/study-record.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import { formatTags, type Locale } from '#i18n/locale.ts';
import { unknownHealth } from '#stores/storage-health.ts';
import { $recordState, $storageHealth, $studyRecord } from '#stores/study-record.ts';
import { useStoreValue } from '#islands/use-store.ts';

const isAnswer = (kind: string): boolean => kind === 'answered' || kind === 'attempt-answered';

export const DataSummary = ({ locale }: { readonly locale: Locale }): ReactNode => {
  const say = settingsWords(locale);
  const events = inOrder(useStoreValue($studyRecord, emptyStudyRecord));
  const state = useStoreValue($recordState, 'idle');
  const health = useStoreValue($storageHealth, unknownHealth);
  const isEmpty = state === 'ready' && events.length === 0;
  const times = events.map(({ at }) => at);
  const day = new Intl.DateTimeFormat(formatTags[locale], { dateStyle: 'long' });
  const first = times.reduce((least, at) => Math.min(least, at), Infinity);
  const last = times.reduce((most, at) => Math.max(most, at), -Infinity);
  const days = (): string => {
    const span = { first: day.format(first), last: day.format(last) };
    return span.first === span.last ? span.first : say('span', span);
  };
  return (
    <div className="settings-summary">
      <p>
        {state !== 'ready' && say('loading')}
        {isEmpty && say('empty')}
        {state === 'ready' && events.length > 0 && (
          <>
            <strong>
              {say('amount', {
                answers: events.filter(({ kind }) => isAnswer(kind)).length,
                events: events.length,
              })}
            </strong>
            {', '}
            {days()}
          </>
        )}
      </p>
      {!(isEmpty && health.kind === 'ok') && (
        <p className="quiet">{say(`health.${health.kind}`, { pending: health.pending })}</p>
      )}
      {health.corrupt > 0 && <p>{say('corrupt', { count: health.corrupt })}</p>}
      {health.unknown > 0 && <p>{say('unknown', { count: health.unknown })}</p>}
    </div>
  );
};
