/** The titles of what a learner can mark, lessons and terms: fetched when there is a bookmark or a note to list. */
import type { APIRoute } from 'astro';
import { lessonsOf, termsFor } from '#content-model/library.ts';
import { localePages, type Locale } from '#i18n/locale.ts';
import type { MarkedTitles } from '#islands/own-marks/marks-list.ts';

export const getStaticPaths = localePages;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const titles: MarkedTitles = Object.fromEntries([
    ...lessonsOf(locale).map(({ id, frontMatter }) => [`lesson:${id}`, { title: frontMatter.title }]),
    ...termsFor(locale).map(({ id, term, termLang }) => [`term:${id}`, { title: term, lang: termLang }]),
  ]);
  return new Response(JSON.stringify(titles), { headers: { 'Content-Type': 'application/json' } });
};
