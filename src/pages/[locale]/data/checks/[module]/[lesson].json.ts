/**
 * The texts of a lesson's questions in one language: what the lesson's twin fetches when a learner asks for help in the
 * other language.
 */
import type { APIRoute, GetStaticPaths } from 'astro';
import { lessonsOf, questionFor } from '#content-model/library.ts';
import { questionTexts, withoutTerms } from '#domain/question-texts.ts';
import { locales, type Locale } from '#i18n/locale.ts';
import type { CheckTexts } from '#islands/language-help/other-language.ts';

interface Props {
  readonly locale: Locale;
  readonly checks: readonly string[];
}

export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    lessonsOf(locale).map(({ module, lesson, checks }) => ({
      params: { locale, module, lesson },
      props: { locale, checks },
    })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { locale, checks } }) => {
  const texts: CheckTexts = Object.fromEntries(
    checks.map((id) => {
      const own = Object.entries(questionTexts(questionFor(id, locale).question));
      return [id, Object.fromEntries(own.map(([name, text]) => [name, withoutTerms(text)]))];
    }),
  );
  return new Response(JSON.stringify(texts), { headers: { 'Content-Type': 'application/json' } });
};
