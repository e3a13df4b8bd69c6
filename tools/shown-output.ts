/** All that pages show of a course, in both languages, as one text: two courses with the same one look the same. */
import { localizeQuestion, localizeTerm } from '#content-model/localize.ts';
import type { Content } from '#content-model/read-course.ts';

/** The text; what a page may show and is not known to be left out counts as shown. */
export function shownOutput({ course, lessonFiles }: Content): string {
  // The list of words is for the spelling alone, and names of terms stand in the terms.
  const { questions, terms, lessons, termNames: _, words: __, ...others } = course;
  const inLanguages = (['en', 'vi'] as const).map((locale) => [
    [...terms.keys()].map((id) => localizeTerm(id, locale, course)),
    [...questions].map(([id, { authored }]) => localizeQuestion(id, authored, locale, course)),
  ]);
  const pages = [...lessons.values()].map(({ path, frontMatter: { of: ___, ...facts } }) => [
    path,
    facts,
    lessonFiles.get(path)?.parsed.tree,
  ]);
  return JSON.stringify([others, inLanguages, pages], shown);
}

/** Places in files are not shown, and white space is one space however much of it is written. */
function shown(key: string, value: unknown): unknown {
  if (key === 'position' || key === 'data') return undefined;
  if (value instanceof Map) return [...value];
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : value;
}
