/**
 * What an author wants to know of one lesson while writing it: its faults and those of its twin and its questions, what
 * waits for a translation, terms of the glossary that nobody linked, and how long it is.
 */
import type { Locale } from '#domain/text.ts';
import type { Course, Lesson } from './course.ts';
import { positionAt, type Fault } from './fault.ts';
import { placeInText } from './lesson-subset.ts';
import { textPieces } from './lesson-text.ts';
import { isComponent, spanOfNode, walk } from './lesson-tree.ts';
import type { LessonFile } from './parsed-files.ts';
import type { Content } from './read-course.ts';
import { PENDING } from './schema-parts.ts';
import { normalizeName } from './term-names.ts';

/** A term of the glossary that stands in the prose of a lesson and is linked nowhere in it. */
export type UnlinkedTerm = {
  /** Id of the term. */
  readonly term: string;
  /** As written at its first place. */
  readonly words: string;
  readonly line: number;
  readonly column: number;
};

/** One language of a lesson. */
export type LanguageReport = {
  readonly locale: Locale;
  readonly path: string;
  /** Words of the prose; in Vietnamese, syllables. What the checks ask is not counted. */
  readonly words: number;
  /** Minutes as the front matter says. */
  readonly minutesWritten: number;
  /** Minutes that reading and answering take, by a rule of thumb. */
  readonly minutesReckoned: number;
  /** Each once, at its first place. */
  readonly unlinked: readonly UnlinkedTerm[];
};

export type LessonReport = {
  /** `<module>/<lesson>` */
  readonly id: string;
  /** All faults and warnings of the lesson, its twin, its questions and drills, but those of `translation`. */
  readonly faults: readonly Fault[];
  /** What is missing, pending or stale in one of the languages (T001). */
  readonly translation: readonly Fault[];
  readonly checks: number;
  /** Of the English prose, or of the Vietnamese where there is no English. */
  readonly checksPer250Words: number;
  /** English first; a language that is not written, or whose front matter cannot be read, is left out. */
  readonly languages: readonly LanguageReport[];
};

/** Slow readers of a second language, as most learners are; a Vietnamese word has about 1.3 syllables. */
const WORDS_A_MINUTE: Readonly<Record<Locale, number>> = { en: 200, vi: 260 };

const MINUTES_A_CHECK = 0.5;

/**
 * The report on a lesson.
 * @param faults all faults of the content, as `checkContent` gives them
 * @returns undefined if neither language of the lesson could be read
 */
export function lessonReport(content: Content, faults: readonly Fault[], id: string): LessonReport | undefined {
  const lessons = (['en', 'vi'] as const).flatMap((locale) => content.course.lessons.get(`${locale}/${id}`) ?? []);
  const [first] = lessons;
  if (first === undefined) return undefined;
  const languages = lessons.flatMap((lesson) => languageReport(content, lesson) ?? []);
  const asked = new Set(lessons.flatMap(({ checks }) => checks));
  const drills = new Set(lessons.flatMap((lesson) => lesson.drills.map((drill) => drill.id)));
  const files = new Set([
    // A twin that is not written has faults, too.
    ...(['en', 'vi'] as const).map((locale) => first.path.replace(`lessons/${first.locale}/`, `lessons/${locale}/`)),
    ...[...asked].flatMap((question) => content.course.questions.get(question)?.path ?? []),
    ...[...drills].flatMap((drill) => content.course.drills.get(drill)?.path ?? []),
  ]);
  const own = faults.filter(({ file }) => files.has(file));
  const words = languages[0]?.words ?? 0;
  return {
    id,
    faults: own.filter(({ code }) => code !== 'T001'),
    translation: own.filter(({ code }) => code === 'T001'),
    checks: asked.size,
    checksPer250Words: words === 0 ? 0 : (asked.size * 250) / words,
    languages,
  };
}

function languageReport(content: Content, lesson: Lesson): LanguageReport | undefined {
  const file = content.lessonFiles.get(lesson.path);
  if (file === undefined) return undefined;
  const words = wordsOf(file);
  return {
    locale: lesson.locale,
    path: lesson.path,
    words,
    minutesWritten: lesson.frontMatter.minutes,
    minutesReckoned: Math.round(words / WORDS_A_MINUTE[lesson.locale] + lesson.checks.length * MINUTES_A_CHECK),
    unlinked: unlinkedTerms(content.course, lesson, file),
  };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

function wordsOf({ parsed }: LessonFile): number {
  let count = 0;
  if (parsed.tree === undefined) return count;
  walk(parsed.tree, (node) => {
    if (node.type === 'inlineCode') count += node.value.match(WORD)?.length ?? 0;
    if (node.type !== 'text') return;
    for (const piece of textPieces(node.value)) {
      const shown = piece.kind === 'words' ? piece.words : piece.kind === 'term' ? (piece.label ?? piece.name) : '';
      count += shown.match(WORD)?.length ?? 0;
    }
  });
  return count;
}

function unlinkedTerms(course: Course, lesson: Lesson, { source, parsed }: LessonFile): readonly UnlinkedTerm[] {
  const names = namesIn(course, lesson.locale);
  const pattern = patternOf(names.keys());
  const done = new Set(lesson.terms);
  const found: UnlinkedTerm[] = [];
  if (parsed.tree === undefined || pattern === undefined) return found;
  walk(parsed.tree, (node, parents) => {
    // A heading is no place for a link, what a lesson wants to reach neither, and there is no link within a link.
    const isNoPlace = parents.some((parent) => ['heading', 'link'].includes(parent.type) || isObjectives(parent));
    if (node.type !== 'text' || isNoPlace) return;
    for (const piece of textPieces(node.value)) {
      if (piece.kind !== 'words') continue;
      for (const { 0: words, index } of piece.words.matchAll(pattern)) {
        const term = names.get(normalizeName(words));
        if (term === undefined || done.has(term)) continue;
        done.add(term);
        const span = placeInText(source.text, spanOfNode(node), node.value, piece.start + index, words.length);
        found.push({ term, words: words.replaceAll(/\s+/g, ' '), ...positionAt(source.text, span.offset) });
      }
    }
  });
  return found;
}

function isObjectives(node: Parameters<typeof isComponent>[0]): boolean {
  return isComponent(node) && node.name === 'Objectives';
}

/** Normalised name or alias in a language → id of the term. */
function namesIn({ terms }: Course, locale: Locale): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, authored } of terms.values()) {
    const aliases = authored.aliases[locale];
    for (const name of [authored.term[locale], ...(aliases === PENDING ? [] : aliases)])
      if (name !== PENDING && !names.has(normalizeName(name))) names.set(normalizeName(name), id);
  }
  return names;
}

/** Finds whole names, the longest first, so that "service" is not found within "service provider". */
function patternOf(names: Iterable<string>): RegExp | undefined {
  const longestFirst = [...names].toSorted((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return undefined;
  const alternatives = longestFirst.map((name) => RegExp.escape(name).replaceAll(/\\x20| /g, String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${alternatives.join('|')})(?![\p{L}\p{N}-])`, 'giu');
}
