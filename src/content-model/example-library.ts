/**
 * The examples of `docs/examples`, which the gallery shows: one lesson with every component and the questions that it
 * asks, in the same files as those of the course and read by the same reader. They name terms and sources of the course,
 * and are no part of it.
 */
/// <reference types="astro/client" />
import type { BankedQuestion } from '#domain/question.ts';
import type { Locale } from '#domain/text.ts';
import { course, type LessonModule } from './library.ts';
import { localizeQuestion } from './localize.ts';
import type { AuthoredQuestion } from './question-schema.ts';
import { readContent, type Content } from './read-course.ts';
import { PENDING } from './schema-parts.ts';

/** Beside the content directory; Astro runs with the project as its working directory. */
const EXAMPLES_DIR = 'docs/examples';

const EXAMPLE_MODULES = import.meta.glob<{ default: LessonModule['Content'] }>('/docs/examples/lessons/*/*/*.mdx');

let held: Content | undefined;

function examples(): Content {
  if (held === undefined || import.meta.env.DEV) held = readContent(EXAMPLES_DIR);
  return held;
}

/**
 * The lesson of examples: its body, and its headings with the anchors of the English ones.
 * @throws an Error if it is not there, or what the compiler says of it
 */
export async function exampleLesson(
  locale: Locale,
): Promise<LessonModule & { readonly sections: readonly { readonly id: string; readonly text: string }[] }> {
  const { lessons } = examples().course;
  const [own, english] = [lessons.get(`${locale}/examples/gallery`), lessons.get('en/examples/gallery')];
  const loaded = await EXAMPLE_MODULES[`/${EXAMPLES_DIR}/lessons/${locale}/examples/gallery.mdx`]?.();
  if (own === undefined || loaded === undefined)
    throw new Error(`The examples of the gallery cannot be read in ${EXAMPLES_DIR}/lessons/${locale}.`);
  const sections = own.headings.map(({ id, text }, place) => ({ id: english?.headings[place]?.id ?? id, text }));
  return { Content: loaded.default, sections };
}

export type ExampleQuestion = {
  readonly question: BankedQuestion;
  /** The same as if its translation were still to come; null in English, where none ever is. */
  readonly pending: BankedQuestion | null;
  /** The file as its author wrote it. */
  readonly source: string;
  readonly path: string;
};

/**
 * A question of the examples in one language.
 * @throws an Error for an id that no question of the examples has
 */
export function exampleQuestion(id: string, locale: Locale): ExampleQuestion {
  const { course: read, yaml } = examples();
  const entry = read.questions.get(id);
  if (entry === undefined) throw new Error(`There is no question "${id}" in ${EXAMPLES_DIR}/questions.`);
  const { authored, path } = entry;
  const localized = (from: AuthoredQuestion): BankedQuestion => localizeQuestion(id, from, locale, course()).question;
  const untranslated = { ...authored, stem: { en: authored.stem.en, vi: PENDING } };
  return {
    question: localized(authored),
    pending: locale === 'en' ? null : localized(untranslated),
    source: yaml.get(path)?.source.text ?? '',
    path,
  };
}
