/** What can be found, in one language: fetched when the search is first opened. */
import type { APIRoute } from 'astro';
import { siteIndexOf } from '#components/site-index.ts';
import { course } from '#content-model/library.ts';
import { localePages, type Locale } from '#i18n/locale.ts';

export const getStaticPaths = localePages;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) =>
  new Response(JSON.stringify(siteIndexOf(course(), locale)), { headers: { 'Content-Type': 'application/json' } });
