/**
 * Import: a file is read and checked whole, what it would add is shown, and only then, if the learner agrees, it is
 * written, all of it or nothing.
 */
import { useRef, useState, type ReactNode } from 'react';
import { settingsWords, type SettingsWord } from '#i18n/settings-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { applyImport, readImport, type ImportOutcome, type ImportReading } from '#stores/record-transfer.ts';

type State =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'shown'; readonly reading: ImportReading }
  | { readonly kind: 'ended'; readonly outcome: ImportOutcome };

type Refused = Extract<ImportReading, { kind: 'refused' }>;
type Read = Extract<ImportReading, { kind: 'read' }>;

const Problems = ({ reading, say }: { readonly reading: Refused; readonly say: Say<SettingsWord> }): ReactNode => (
  <div className="settings-problems">
    <p>
      <strong>{say('importRefused')}</strong>
    </p>
    <ul>
      {reading.problems.map((problem) => (
        <li key={`${problem.path} ${problem.code} ${problem.found}`}>{say(`problem.${problem.code}`, problem)}</li>
      ))}
    </ul>
    {reading.more > 0 && <p>{say('importMore', { more: reading.more })}</p>}
  </div>
);

const previewText = ({ preview }: Read, say: Say<SettingsWord>): string => {
  const { newAnswers, newEvents, alreadyHere, unknownKinds } = preview;
  return [
    say('importPreview', { all: newEvents + alreadyHere, newEvents, newAnswers }),
    newEvents === 0 ? say('importNothing') : '',
    unknownKinds.length > 0 ? say('importUnknown', { kinds: unknownKinds.join(', ') }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
};

const outcomeText = (outcome: ImportOutcome, say: Say<SettingsWord>): string => {
  if (outcome.kind === 'imported') return say('importDone', { newEvents: outcome.events });
  return say(outcome.kind === 'read-only' ? 'importReadOnly' : 'importNotStored');
};

/** The sentence of the state, for the one status line; empty where the problems stand as a list. */
const statusText = (state: State, say: Say<SettingsWord>): string => {
  if (state.kind === 'reading') return say('importReading');
  if (state.kind === 'ended') return outcomeText(state.outcome, say);
  if (state.kind === 'nothing') return '';
  switch (state.reading.kind) {
    case 'read':
      return previewText(state.reading, say);
    case 'newer':
      return say('importNewer');
    case 'unreadable':
      return say('importUnreadable');
    case 'refused':
      return '';
    default:
      return state.reading satisfies never;
  }
};

export const ImportFile = ({ locale }: { readonly locale: Locale }): ReactNode => {
  const say = settingsWords(locale);
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState<State>({ kind: 'nothing' });
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setState({ kind: 'reading' });
    setState({ kind: 'shown', reading: await readImport(file) });
  };
  const leave = (next: State): void => {
    if (input.current !== null) input.current.value = '';
    setState(next);
  };
  const reading = state.kind === 'shown' ? state.reading : null;
  return (
    <section>
      <h3>{say('import')}</h3>
      <p id="import-help">{say('importHelp')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label={say('import')}
        aria-describedby="import-help"
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <p role="status">{statusText(state, say)}</p>
      {reading?.kind === 'refused' && <Problems reading={reading} say={say} />}
      {reading?.kind === 'read' && (
        <p className="settings-row">
          <button
            type="button"
            className="button-main"
            onClick={() => void applyImport(reading.file).then((outcome) => leave({ kind: 'ended', outcome }))}
          >
            {say('importConfirm')}
          </button>
          <button type="button" onClick={() => leave({ kind: 'nothing' })}>
            {say('importCancel')}
          </button>
        </p>
      )}
    </section>
  );
};
