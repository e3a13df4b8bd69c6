/** The questions that say where to start, each with its lesson: fetched when somebody asks for them on the home page. */
import type { APIRoute } from 'astro';
import { startQuestions } from '#content-model/library.ts';
import { localePages, type Locale } from '#i18n/locale.ts';
import type { StartEntry } from '#islands/welcome/start-questions.ts';

export const getStaticPaths = localePages;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => {
  const entries: readonly StartEntry[] = startQuestions(props.locale).map(({ question, lesson }) => ({
    question,
    lesson: { id: lesson.id, title: lesson.frontMatter.title },
  }));
  return new Response(JSON.stringify(entries), { headers: { 'Content-Type': 'application/json' } });
};
