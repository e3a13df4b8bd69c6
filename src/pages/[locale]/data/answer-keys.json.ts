/** The keys of everything that is asked outside exams: what marks the learner's past where no question is at hand. */
import type { APIRoute } from 'astro';
import { allAnswerKeys } from '#content-model/library.ts';
import { localePages } from '#i18n/locale.ts';

export const getStaticPaths = localePages;

export const GET: APIRoute = () =>
  new Response(JSON.stringify(allAnswerKeys()), { headers: { 'Content-Type': 'application/json' } });
