/** The cards of all terms in one language: what a page fetches when the first card is wanted. */
import type { APIRoute } from 'astro';
import { termsFor } from '#content-model/library.ts';
import { termCards } from '#content-model/term-cards.ts';
import { localePages, type Locale } from '#i18n/locale.ts';

export const getStaticPaths = localePages;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(JSON.stringify(termCards(termsFor(props.locale))), { headers: { 'Content-Type': 'application/json' } });
