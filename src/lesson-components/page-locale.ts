/** The language of the page that a lesson component stands in, read from its address. */
import { localeOf, type Locale } from '#i18n/locale.ts';

export const pageLocale = (url: URL): Locale => localeOf(url.pathname, import.meta.env.BASE_URL);
