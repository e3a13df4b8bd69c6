/** Everything that the search of one language finds: the course, and the site's other pages. */
import type { Course } from '#content-model/course.ts';
import { searchIndexOf } from '#content-model/search-index.ts';
import type { IndexedPage, SearchIndex } from '#domain/search-index.ts';
import { authorWords } from '#i18n/author-words.ts';
import { coverageWords } from '#i18n/coverage-words.ts';
import { otherLocale, type Locale } from '#i18n/locale.ts';
import { searchPageWords } from '#i18n/search-page-words.ts';
import { searchWords } from '#i18n/search-words.ts';
import { siteWords } from '#i18n/site-words.ts';

type SearchedPage = keyof typeof searchPageWords;

const paths: Readonly<Record<SearchedPage, string>> = {
  map: '/learn/',
  glossary: '/glossary/',
  practice: '/practice/',
  coverage: '/learn/coverage/',
  settings: '/settings/',
  about: '/about/',
  author: '/author/',
};

const titlesIn = (locale: Locale): Readonly<Record<SearchedPage, string>> => {
  const say = siteWords(locale);
  return {
    map: say('learn.title'),
    glossary: say('glossary.title'),
    practice: say('practice.title'),
    coverage: coverageWords(locale)('coverage.title'),
    settings: say('settings.title'),
    about: say('about.title'),
    author: authorWords(locale)('author.title'),
  };
};

/** The index as `/<locale>/data/search.json` has it. */
export const siteIndexOf = (course: Course, locale: Locale): SearchIndex => {
  const say = searchWords(locale);
  const [own, other] = [titlesIn(locale), titlesIn(otherLocale(locale))];
  const { terms, lessons, pages } = searchIndexOf(course, locale, { module: say('module'), drill: say('drill') });
  const sitePages = (Object.keys(paths) as SearchedPage[]).map((page): IndexedPage => [
    paths[page],
    own[page],
    other[page],
    searchPageWords[page],
    '',
  ]);
  return { terms, lessons, pages: [...sitePages, ...pages] };
};
