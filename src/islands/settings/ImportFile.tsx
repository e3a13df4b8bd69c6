/**
 * Import: a file is read and checked whole, what it would add is shown, and only then, if the learner agrees, it is
 * written, all of it or nothing.
 */
import { useReducer, useRef, type ReactNode } from 'react';
import { settingsWords, type SettingsWord } from '#i18n/settings-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Say } from '#i18n/words.ts';
import { applyImport, readImport, type ImportOutcome, type ImportReading } from '#stores/record-transfer.ts';
import { afterImportAct, type ImportState } from './import-state.ts';

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

/** The sentence of a reading; empty where the problems stand as a list. */
const readingText = (reading: ImportReading, say: Say<SettingsWord>): string => {
  switch (reading.kind) {
    case 'read':
      return previewText(reading, say);
    case 'newer':
      return say('importNewer');
    case 'unreadable':
      return say('importUnreadable');
    case 'refused':
      return '';
    default:
      return reading satisfies never;
  }
};

/** The sentence of the state, for the one status line. */
const statusText = (state: ImportState, say: Say<SettingsWord>): string => {
  switch (state.kind) {
    case 'nothing':
      return '';
    case 'reading':
      return say('importReading');
    case 'shown':
      return readingText(state.reading, say);
    case 'adding':
      return say('importAdding');
    case 'ended':
      return outcomeText(state.outcome, say);
    default:
      return state satisfies never;
  }
};

export const ImportFile = ({ locale }: { readonly locale: Locale }): ReactNode => {
  const say = settingsWords(locale);
  const input = useRef<HTMLInputElement>(null);
  const [state, act] = useReducer(afterImportAct, { kind: 'nothing' });
  const isAdding = state.kind === 'adding';
  const reading = state.kind === 'shown' || isAdding ? state.reading : null;
  const read = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    act({ kind: 'chose', file });
    act({ kind: 'was-read', file, reading: await readImport(file) });
  };
  /** So that the same file can be chosen again. */
  const clearInput = (): void => {
    if (input.current !== null) input.current.value = '';
  };
  const add = async ({ file }: Read): Promise<void> => {
    act({ kind: 'agreed' });
    act({ kind: 'was-added', outcome: await applyImport(file) });
    clearInput();
  };
  const leave = (): void => {
    act({ kind: 'left' });
    clearInput();
  };
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
        disabled={isAdding}
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <p role="status">{statusText(state, say)}</p>
      {reading?.kind === 'refused' && <Problems reading={reading} say={say} />}
      {reading?.kind === 'read' && (
        <p className="settings-row">
          <button type="button" className="button-main" disabled={isAdding} onClick={() => void add(reading)}>
            {say('importConfirm')}
          </button>
          <button type="button" disabled={isAdding} onClick={leave}>
            {say('importCancel')}
          </button>
        </p>
      )}
    </section>
  );
};
