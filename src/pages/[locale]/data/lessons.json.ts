/** The written lessons with the keys of their checks: what *Continue* fetches when there is something to continue. */
import type { APIRoute } from 'astro';
import { answerKeys, lessonsOf } from '#content-model/library.ts';
import type { ListedLesson } from '#islands/progress/continue-link.ts';
import { localePages, type Locale } from '#i18n/locale.ts';

export const getStaticPaths = localePages;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => {
  const lessons: readonly ListedLesson[] = lessonsOf(props.locale).map(({ id, frontMatter }) => ({
    id,
    title: frontMatter.title,
    checks: answerKeys(id),
  }));
  return new Response(JSON.stringify(lessons), { headers: { 'Content-Type': 'application/json' } });
};
