/** The two languages of the site and the addresses that carry them. */

export type Locale = 'en' | 'vi';

export const locales: readonly Locale[] = ['en', 'vi'];

/** How dates and numbers are written: British in English, as the spelling is. */
export const formatTags: Readonly<Record<Locale, string>> = { en: 'en-GB', vi: 'vi' };

/** How each language calls itself. */
export const languageNames: Readonly<Record<Locale, string>> = { en: 'English', vi: 'Tiếng Việt' };

export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'vi' : 'en');

/** The site's base path with one slash at each end: `/` or `/itil/`. */
const withSlashes = (base: string): string => `/${base.replace(/^\/+|\/+$/gu, '')}/`.replace(/^\/\/$/u, '/');

/**
 * Address of a page in one language.
 *
 *   localePath('en', '/learn/', '/itil')  // => '/itil/en/learn/'
 *   localePath('vi', '/', '/')            // => '/vi/'
 */
export const localePath = (locale: Locale, path: string, base: string): string =>
  `${withSlashes(base)}${locale}${path.startsWith('/') ? path : `/${path}`}`;

/** Address of a file of data that is the same in both languages: `dataPath('/keys/value.json', '/')`. */
export const dataPath = (path: string, base: string): string => `${withSlashes(base)}data${path}`;

/**
 * Address of the same page in the other language; addresses outside both languages lead to its home page.
 *
 *   twinPath('/itil/en/learn/', '/itil/')  // => '/itil/vi/learn/'
 */
export const twinPath = (pathname: string, base: string): string => {
  const start = withSlashes(base);
  const [locale, ...rest] = pathname.slice(start.length).split('/');
  if (locale !== 'en' && locale !== 'vi') return localePath('vi', '/', base);
  return `${start}${otherLocale(locale)}/${rest.join('/')}`;
};

/** The language of an address, English where it names none. */
export const localeOf = (pathname: string, base: string): Locale =>
  `${pathname}/`.startsWith(localePath('vi', '/', base)) ? 'vi' : 'en';

/** The two pages of a route that is the same in both languages: Astro's `getStaticPaths`. */
export const localePages = (): { params: { locale: Locale }; props: { locale: Locale } }[] =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }));
