/** Export: one press, one file. */
import { useState, type ReactNode } from 'react';
import { settingsWords } from '#i18n/settings-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { downloadRecord } from './download-record.ts';

export const ExportFile = ({ locale }: { readonly locale: Locale }): ReactNode => {
  const say = settingsWords(locale);
  const [file, setFile] = useState('');
  return (
    <section>
      <h3>{say('export')}</h3>
      <p>{say('exportHelp')}</p>
      <button type="button" className="button-main" onClick={() => void downloadRecord().then(setFile)}>
        {say('export')}
      </button>
      <p role="status" className="quiet">
        {file !== '' && say('exported', { file })}
      </p>
    </section>
  );
};
