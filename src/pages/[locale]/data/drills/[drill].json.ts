/** A drill in one language, with its cases and answers: what the page of practice fetches when one is begun. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { drillsFor } from '#content-model/library.ts';
import { locales } from '#i18n/locale.ts';
import type { Drill } from '#domain/drill.ts';

export const getStaticPaths = (() =>
  locales.flatMap((locale) =>
    drillsFor(locale).map(({ drill }) => ({ params: { locale, drill: drill.id }, props: { drill } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<{ drill: Drill }> = ({ props }) =>
  new Response(JSON.stringify(props.drill), { headers: { 'Content-Type': 'application/json' } });
