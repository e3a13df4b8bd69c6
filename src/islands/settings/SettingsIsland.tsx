/** The settings page: how the site looks, help in the other language, and the learner's own data. Disabled until awake. */
import { useEffect, type ReactNode } from 'react';
import { readingWords } from '#i18n/reading-words.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { startPreferences } from '#stores/preferences.ts';
import { startStudyRecord } from '#stores/study-record.ts';
import { ErrorNote } from '#islands/error-note.tsx';
import { useIsAwake } from '#islands/use-awake.ts';
import { DataSummary } from './DataSummary.tsx';
import { Erase } from './Erase.tsx';
import { ExportFile } from './ExportFile.tsx';
import { ImportFile } from './ImportFile.tsx';
import { LanguageHelp } from './LanguageHelp.tsx';
import { Look } from './Look.tsx';
import { ReadingAndKeys } from './ReadingAndKeys.tsx';
import { ResetAll } from './ResetAll.tsx';

interface Props {
  readonly locale: Locale;
}

const Settings = ({ locale }: Props): ReactNode => {
  const say = settingsWords(locale);
  const isAwake = useIsAwake();
  useEffect(() => {
    startPreferences();
    startStudyRecord();
  }, []);
  return (
    <div className="settings">
      <fieldset disabled={!isAwake}>
        <legend>
          <h2>{say('look')}</h2>
        </legend>
        <Look locale={locale} />
      </fieldset>
      <fieldset disabled={!isAwake}>
        <legend>
          <h2>{say('help')}</h2>
        </legend>
        <LanguageHelp locale={locale} />
      </fieldset>
      <fieldset disabled={!isAwake}>
        <legend>
          <h2 id="reading">{readingWords(locale)('title')}</h2>
        </legend>
        <ReadingAndKeys locale={locale} />
      </fieldset>
      <fieldset disabled={!isAwake}>
        <legend>
          <h2>{say('data')}</h2>
        </legend>
        <p>{say('where')}</p>
        <DataSummary locale={locale} />
        <ExportFile locale={locale} />
        <ImportFile locale={locale} />
        <ResetAll locale={locale} />
        <Erase locale={locale} />
      </fieldset>
    </div>
  );
};

const SettingsIsland = (props: Props): ReactNode => (
  <ErrorNote say={settingsWords(props.locale)}>
    <Settings {...props} />
  </ErrorNote>
);

export default SettingsIsland;
