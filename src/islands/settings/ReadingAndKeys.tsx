/** What helps in reading, and whether single keys do something. Kept as preferences of this browser, set at once. */
import type { ReactNode } from 'react';
import type { WritableAtom } from 'nanostores';
import { readingWords } from '#i18n/reading-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { $bothLanguages, $singleKeys, $termHover, type Switch } from '#stores/preferences.ts';
import { useStoreValue } from '#islands/use-store.ts';

const switches = [
  { name: 'bothLanguages', store: $bothLanguages, atBuild: 'off' },
  { name: 'termHover', store: $termHover, atBuild: 'on' },
  { name: 'singleKeys', store: $singleKeys, atBuild: 'on' },
] as const;

interface Props {
  readonly name: (typeof switches)[number]['name'];
  readonly store: WritableAtom<Switch>;
  readonly atBuild: Switch;
  readonly locale: Locale;
}

const Box = ({ name, store, atBuild, locale }: Props): ReactNode => {
  const say = readingWords(locale);
  const isOn = useStoreValue(store, atBuild) === 'on';
  const help = `${name}-help`;
  return (
    <div className="settings-switch">
      <label>
        <input type="checkbox" checked={isOn} aria-describedby={help} onChange={() => store.set(isOn ? 'off' : 'on')} />
        {say(name)}
      </label>
      <p id={help} className="quiet">
        {say(`${name}.help`)}
      </p>
    </div>
  );
};

export const ReadingAndKeys = ({ locale }: { readonly locale: Locale }): ReactNode =>
  switches.map((each) => <Box key={each.name} {...each} locale={locale} />);
