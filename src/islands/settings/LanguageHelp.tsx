/**
 * Help in the other language: on or off, how answers went with it and without, and, once those without are about as good,
 * the suggestion to let go. Answers are marked by the keys of today, which are fetched if there is anything to mark.
 */
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { accuracy, canLetGo, languageHelp, type LanguageHelp as Tallies, type Tally } from '#domain/language-help.ts';
import type { AnswerKey } from '#domain/question.ts';
import { localePath, type Locale } from '#i18n/locale.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import { $languageHelp } from '#stores/preferences.ts';
import { $visibleEvents } from '#stores/views.ts';
import { useStoreValue } from '#islands/use-store.ts';

interface Props {
  readonly locale: Locale;
}

const noEvents: ReturnType<typeof $visibleEvents.get> = [];

const fetchKeys = async (locale: Locale): Promise<readonly AnswerKey[]> => {
  const response = await fetch(localePath(locale, '/data/answer-keys.json', import.meta.env.BASE_URL));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as readonly AnswerKey[];
};

const Share = ({ tally, kind, locale }: Props & { readonly tally: Tally; readonly kind: keyof Tallies }): ReactNode => {
  const say = settingsWords(locale);
  const percent = accuracy(tally);
  return (
    <li>
      {say(`help.${kind}`, tally)}{' '}
      {percent === null ? say('helpFew') : <strong>{say('helpPercent', { percent })}</strong>}
    </li>
  );
};

/** The suggestion to let go, or what it waits for. */
const NextStep = ({
  tallies,
  letGo,
  locale,
}: Props & { readonly tallies: Tallies; readonly letGo: () => void }): ReactNode => {
  const say = settingsWords(locale);
  if (!canLetGo(tallies)) return <p className="quiet">{say('helpNotYet')}</p>;
  return (
    <div className="settings-row">
      <p>{say('helpLetGo')}</p>
      <button type="button" onClick={letGo}>
        {say('helpTurnOff')}
      </button>
    </div>
  );
};

/** What the record says of it; nothing until it could be reckoned. */
const Measured = ({ locale, letGo }: Props & { readonly letGo: (() => void) | null }): ReactNode => {
  const say = settingsWords(locale);
  const events = useStoreValue($visibleEvents, noEvents);
  const [keys, setKeys] = useState<readonly AnswerKey[] | 'unknown' | 'failed'>('unknown');
  const isAnswered = events.some(({ kind }) => kind === 'answered');
  const load = (): void => {
    setKeys('unknown');
    fetchKeys(locale).then(setKeys, () => setKeys('failed'));
  };
  useEffect(() => {
    if (isAnswered) fetchKeys(locale).then(setKeys, () => setKeys('failed'));
  }, [isAnswered, locale]);

  if (isAnswered && keys === 'unknown') return null;
  if (keys === 'failed')
    return (
      <>
        <p role="alert">{say('helpFailed')}</p>
        <button type="button" onClick={load}>
          {say('helpAgain')}
        </button>
      </>
    );
  // Before the first answer no keys are asked for, and none are needed.
  const tallies = languageHelp(events, keys === 'unknown' ? [] : keys);
  return (
    <>
      <ul>
        <Share tally={tallies.with} kind="with" locale={locale} />
        <Share tally={tallies.without} kind="without" locale={locale} />
      </ul>
      {letGo !== null && <NextStep tallies={tallies} letGo={letGo} locale={locale} />}
    </>
  );
};

export const LanguageHelp = ({ locale }: Props): ReactNode => {
  const say = settingsWords(locale);
  const box = useRef<HTMLInputElement>(null);
  const isOn = useStoreValue($languageHelp, 'on') === 'on';
  const turnOff = (): void => {
    $languageHelp.set('off');
    // The button is gone then; the switch that undoes it is the place to be.
    box.current?.focus();
  };
  return (
    <>
      <div className="settings-switch">
        <label>
          <input
            ref={box}
            type="checkbox"
            checked={isOn}
            aria-describedby="help-about"
            onChange={(event) => $languageHelp.set(event.currentTarget.checked ? 'on' : 'off')}
          />
          {say('helpSwitch')}
        </label>
      </div>
      <p className="quiet" id="help-about">
        {say('helpAbout')}
      </p>
      <div className="settings-help">
        <Measured locale={locale} letGo={isOn ? turnOff : null} />
      </div>
    </>
  );
};
