/** Erase for good: offers the export first, and asks for a typed word. The one thing that really deletes. */
import { useRef, useState, type ReactNode } from 'react';
import { settingsWords } from '#i18n/settings-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { eraseForGood, type EraseOutcome } from '#stores/record-transfer.ts';
import { downloadRecord } from './download-record.ts';

const wordFor = { erased: 'erased', 'read-only': 'eraseReadOnly', failed: 'eraseFailed' } as const;

export const Erase = ({ locale }: { readonly locale: Locale }): ReactNode => {
  const say = settingsWords(locale);
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<EraseOutcome | null>(null);
  const close = (): void => {
    setTyped('');
    dialog.current?.close();
  };
  const erase = async (): Promise<void> => {
    setOutcome(await eraseForGood());
    close();
  };
  return (
    <section>
      <h3>{say('erase')}</h3>
      <p>{say('eraseHelp')}</p>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {say('erase')}
      </button>
      <p role="status" className="quiet">
        {outcome !== null && say(wordFor[outcome.kind])}
      </p>
      <dialog ref={dialog} aria-label={say('erase')} onClose={() => setTyped('')}>
        <p>{say('eraseHelp')}</p>
        <p>
          <button type="button" className="button-main" onClick={() => void downloadRecord()}>
            {say('export')}
          </button>
        </p>
        <p>
          <label>
            {say('eraseAsk', { word: say('eraseWord') })}
            <br />
            <input
              type="text"
              autoComplete="off"
              autoCapitalize="characters"
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
        </p>
        <p className="settings-row">
          <button type="button" disabled={typed.trim().toUpperCase() !== say('eraseWord')} onClick={() => void erase()}>
            {say('eraseConfirm')}
          </button>
          <button type="button" onClick={close}>
            {say('cancel')}
          </button>
        </p>
      </dialog>
    </section>
  );
};
