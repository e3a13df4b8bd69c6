/** Addresses of the course itself: `/en/learn/<module>/<lesson>/#anchor`, `/vi/glossary/<term>/` and the like. */
import type { Locale } from '#domain/text.ts';

/** Where a link of the course leads. */
export type CourseLink = {
  readonly locale: Locale;
  /** Path after the language, without `?query` and `#anchor`: `/learn/key-concepts/value/`. */
  readonly path: string;
  /** Without `#`; undefined if there is none. */
  readonly anchor: string | undefined;
};

/** Reads a link that begins with a language; undefined for every other address. */
export function courseLink(url: string): CourseLink | undefined {
  const match = /^\/(en|vi)(\/[^#?]*)?(?:\?[^#]*)?(?:#(.*))?$/.exec(url);
  if (match === null) return undefined;
  const [, locale, path = '/', anchor] = match;
  return { locale: locale === 'vi' ? 'vi' : 'en', path, anchor };
}

/**
 * Puts the site's base path before a link of the course; other addresses stay as they are.
 *
 *   withBase('/en/learn/', '/itil/') // => '/itil/en/learn/'
 */
export function withBase(url: string, base: string): string {
  return courseLink(url) === undefined ? url : base.replace(/\/$/, '') + url;
}
