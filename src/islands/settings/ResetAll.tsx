/** Begin anew: an event that hides, asked for once more, and undone for thirty days. */
import { useRef, useState, type ReactNode } from 'react';
import { undoableResets } from '#domain/undoable-resets.ts';
import { emptyStudyRecord } from '#domain/study-record.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import { formatTags, type Locale } from '#i18n/locale.ts';
import { $studyRecord, record } from '#stores/study-record.ts';
import { useStoreValue } from '#islands/use-store.ts';

export const ResetAll = ({ locale }: { readonly locale: Locale }): ReactNode => {
  const say = settingsWords(locale);
  const [news, setNews] = useState<'none' | 'resetDone' | 'resetUndone'>('none');
  const dialog = useRef<HTMLDialogElement>(null);
  const [openedAt] = useState(() => Date.now());
  const resets = undoableResets(useStoreValue($studyRecord, emptyStudyRecord), openedAt);
  const when = new Intl.DateTimeFormat(formatTags[locale], { dateStyle: 'long', timeStyle: 'short' });
  const reset = (): void => {
    record({ kind: 'reset', scope: { kind: 'all' } });
    dialog.current?.close();
    setNews('resetDone');
  };
  const undo = (id: string): void => {
    record({ kind: 'reset-undone', reset: id });
    setNews('resetUndone');
  };
  return (
    <section>
      <h3>{say('reset')}</h3>
      <p>{say('resetHelp')}</p>
      <p className="settings-row">
        <button type="button" onClick={() => dialog.current?.showModal()}>
          {say('reset')}
        </button>
        {resets.map(({ id, at }) => (
          <button key={id} type="button" onClick={() => undo(id)}>
            {say('resetUndo', { date: when.format(at) })}
          </button>
        ))}
      </p>
      <p role="status" className="quiet">
        {news !== 'none' && say(news)}
      </p>
      <dialog ref={dialog} aria-label={say('reset')}>
        <p>{say('resetAsk')}</p>
        <p className="settings-row">
          <button type="button" className="button-main" onClick={reset}>
            {say('reset')}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {say('cancel')}
          </button>
        </p>
      </dialog>
    </section>
  );
};
