/** Sends the visitor of `/` on: to the language chosen before, else to the first one of the browser that the site has. */
import { localePath, type Locale } from '#i18n/locale.ts';
import { $language, startPreferences } from '#stores/preferences.ts';

const wantedByBrowser = (): Locale =>
  navigator.languages.map((tag) => tag.split('-')[0]).find((tag) => tag === 'vi' || tag === 'en') === 'vi'
    ? 'vi'
    : 'en';

startPreferences();
location.replace(localePath($language.get() ?? wantedByBrowser(), '/', import.meta.env.BASE_URL));
