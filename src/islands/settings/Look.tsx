/** Theme and text size. Kept as preferences of this browser, set at once. */
import { useEffect, type ReactNode } from 'react';
import { settingsWords } from '#i18n/settings-words.ts';
import type { Locale } from '#i18n/locale.ts';
import { $textSize, $theme } from '#stores/preferences.ts';
import { useStoreValue } from '#islands/use-store.ts';

const themes = ['system', 'light', 'dark'] as const;
const sizes = ['normal', 'large', 'larger'] as const;

export const Look = ({ locale }: { readonly locale: Locale }): ReactNode => {
  const say = settingsWords(locale);
  const theme = useStoreValue($theme, 'system');
  const textSize = useStoreValue($textSize, 'normal');
  useEffect(() => {
    document.documentElement.dataset['textSize'] = textSize;
  }, [textSize]);
  return (
    <div className="settings-look">
      <fieldset>
        <legend>{say('theme')}</legend>
        {themes.map((value) => (
          <label key={value}>
            <input type="radio" name="theme" checked={theme === value} onChange={() => $theme.set(value)} />
            {say(`theme.${value}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('textSize')}</legend>
        {sizes.map((value) => (
          <label key={value}>
            <input type="radio" name="text-size" checked={textSize === value} onChange={() => $textSize.set(value)} />
            {say(`textSize.${value}`)}
          </label>
        ))}
      </fieldset>
    </div>
  );
};
