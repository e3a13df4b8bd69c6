/** The lessons of a module with the keys of their checks: what the count in the header of a lesson is made from. */
import type { APIRoute } from 'astro';
import { answerKeys, lessonsOf, modulesFor } from '#content-model/library.ts';
import type { LessonChecks } from '#domain/lesson-progress.ts';

export const getStaticPaths = () =>
  modulesFor('en')
    .map(({ id: module }) => ({ params: { module }, props: { module } }))
    .filter(({ props: { module } }) => checksOf(module).length > 0);

export const GET: APIRoute<{ module: string }> = ({ props }) =>
  new Response(JSON.stringify(checksOf(props.module)), { headers: { 'Content-Type': 'application/json' } });

/** Keys are no words of a language: those of the English lessons are those of all. */
const checksOf = (module: string): readonly LessonChecks[] =>
  lessonsOf('en')
    .filter((lesson) => lesson.module === module)
    .map(({ id }) => ({ id, checks: answerKeys(id) }));
