/**
 * The one reader of `content/`, used by the site's build and by the check: files in, course and faults out. It runs in
 * plain Node and never throws on what it reads.
 */
import type { z } from 'astro/zod';
import { readContentFiles, type ContentFiles } from './content-files.ts';
import { readCorrections } from './corrections.ts';
import type { Course, FileEntry, Lesson, QuestionEntry } from './course.ts';
import { drillSchema } from './drill-schema.ts';
import { examFactsSchema } from './exam-fact-schema.ts';
import { examSchema } from './exam-schema.ts';
import { compareFaults, FILE_START, faultAt, type Fault, type Span } from './fault.ts';
import { askedIn, blocksOf, drillsIn } from './lesson-blocks.ts';
import { guideSection } from './guide-sections.ts';
import { headingsOf } from './lesson-headings.ts';
import { FRONT_MATTER } from './lines-to-paste.ts';
import { lessonSchema, type LessonFrontMatter } from './lesson-schema.ts';
import { textPieces } from './lesson-text.ts';
import { walk } from './lesson-tree.ts';
import { misconceptionsSchema } from './misconception-schema.ts';
import { modulesSchema } from './module-schema.ts';
import { newsSchema } from './news-schema.ts';
import { parseFiles, type LessonFile, type ParsedFiles } from './parsed-files.ts';
import { say } from './phrase.ts';
import { questionSchema } from './question-schema.ts';
import type { YamlFile } from './read-yaml.ts';
import { shapeOf } from './shape-faults.ts';
import type { EarlierCheck } from './sound-files.ts';
import type { Place } from './source-file.ts';
import { sourcesFileSchema } from './source-schema.ts';
import { startSchema } from './start-schema.ts';
import { syllabusSchema } from './syllabus-schema.ts';
import { collectTermNames, resolveTerm, type TermNames } from './term-names.ts';
import { termSchema } from './term-schema.ts';
import { wordListSchema } from './word-list-schema.ts';

/** Everything that rules may look at. */
export type Content = ContentFiles &
  ParsedFiles & {
    readonly course: Course;
    /** Faults of syntax and shape, found while reading. */
    readonly faults: readonly Fault[];
    /** Kinds of files of which one is missing or could not be read: the course has less of them than the author wrote. */
    readonly unread: ReadonlySet<Place['kind']>;
  };

/** What reading finds beside the course. */
type Found = { readonly faults: Fault[]; readonly unread: Set<Place['kind']> };

/**
 * Reads a content directory.
 * @param earlier what is known of files from an earlier check
 * @returns the course as far as it could be read, everything that rules look at, and the faults of syntax and shape;
 * the rules of check-course.ts find the rest
 */
export function readContent(contentDir: string, earlier?: EarlierCheck): Content {
  return contentOf(readContentFiles(contentDir), earlier);
}

/** Makes content of files that were read already, in whatever order; tests begin here. */
export function contentOf(unsorted: ContentFiles, earlier?: EarlierCheck): Content {
  const read = { ...unsorted, files: unsorted.files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) };
  const parsed = parseFiles(read, earlier);
  const { yaml, lessonFiles } = parsed;
  const faults: Fault[] = [];
  const found: Found = { faults, unread: new Set() };
  for (const { place, badByte } of read.files)
    if (place !== undefined && badByte !== undefined) found.unread.add(place.kind);
  for (const file of yaml.values()) faults.push(...file.faults);
  for (const { frontMatter } of lessonFiles.values()) faults.push(...(frontMatter?.faults ?? []));
  const files = [...yaml.values()];
  const terms = entriesOf(files, 'term', termSchema, found);
  const corrected = read.files.find(({ place }) => place?.kind === 'corrections');
  const corrections = corrected === undefined ? undefined : readCorrections(corrected);
  faults.push(...(corrections?.faults ?? []));
  const termNames = collectTermNames([...terms].map(([id, { authored }]) => [id, authored]));
  const course: Course = {
    syllabus: wholeList(files, 'syllabus', syllabusSchema, found),
    examFacts: wholeList(files, 'exam-facts', examFactsSchema, found),
    sources: wholeList(files, 'sources', sourcesFileSchema, found),
    misconceptions: wholeList(files, 'misconceptions', misconceptionsSchema, found),
    modules: wholeList(files, 'modules', modulesSchema, found),
    start: wholeList(files, 'start', startSchema, found),
    news: wholeList(files, 'news', newsSchema, found),
    words: wholeFileOf(files, 'words', wordListSchema, found) ?? { en: [], vi: [] },
    terms,
    termNames,
    questions: questionEntries(files, found),
    drills: entriesOf(files, 'drill', drillSchema, found),
    exams: entriesOf(files, 'exam', examSchema, found),
    lessons: lessonEntries(lessonFiles.values(), termNames, found),
    corrections: corrections?.corrections ?? [],
  };
  return { ...read, ...parsed, course, faults: faults.toSorted(compareFaults), unread: found.unread };
}

/** The data of a file if it has the shape; what does not fit is added to what was found. */
function shaped<Value>(yaml: YamlFile, schema: z.ZodType<Value>, { faults, unread }: Found): Value | undefined {
  const { value, faults: misfits } = shapeOf(yaml, schema);
  faults.push(...misfits);
  if (value === undefined && yaml.source.place !== undefined) unread.add(yaml.source.place.kind);
  return value;
}

/** What stands in the one file of a kind; undefined if it is missing or broken. */
function wholeFileOf<Value>(
  files: readonly YamlFile[],
  kind: Place['kind'],
  schema: z.ZodType<Value>,
  found: Found,
): Value | undefined {
  const file = files.find(({ source }) => source.place?.kind === kind);
  if (file === undefined) found.unread.add(kind);
  return file === undefined ? undefined : shaped(file, schema, found);
}

/** The list in the one file of a kind; empty if it is missing or broken. */
function wholeList<Entry>(
  files: readonly YamlFile[],
  kind: Place['kind'],
  schema: z.ZodType<Entry[]>,
  found: Found,
): readonly Entry[] {
  return wholeFileOf(files, kind, schema, found) ?? [];
}

/** The files of a folder in which every file is one thing, by their names. */
function entriesOf<Authored>(
  files: readonly YamlFile[],
  kind: 'term' | 'drill' | 'exam',
  schema: z.ZodType<Authored>,
  found: Found,
): ReadonlyMap<string, FileEntry<Authored>> {
  const entries = new Map<string, FileEntry<Authored>>();
  for (const file of files) {
    const { place, shown: path } = file.source;
    if (place?.kind !== kind) continue;
    const authored = shaped(file, schema, found);
    if (authored !== undefined) entries.set(place.id, { id: place.id, path, authored });
  }
  return entries;
}

/** By id; of two files with one id the first stays, and a rule reports the copy. */
function questionEntries(files: readonly YamlFile[], found: Found): ReadonlyMap<string, QuestionEntry> {
  const entries = new Map<string, QuestionEntry>();
  for (const file of files) {
    const { place, shown: path } = file.source;
    if (place?.kind !== 'question') continue;
    const { id, module } = place;
    const authored = shaped(file, questionSchema, found);
    if (authored !== undefined && !entries.has(id)) entries.set(id, { id, module, path, authored });
  }
  return entries;
}

function lessonEntries(files: Iterable<LessonFile>, names: TermNames, found: Found): ReadonlyMap<string, Lesson> {
  const lessons = new Map<string, Lesson>();
  for (const file of files) {
    const { frontMatter, parsed, place } = file;
    if (frontMatter === undefined || parsed.tree === undefined) found.unread.add('lesson');
    if (frontMatter === undefined || (frontMatter.value === undefined && frontMatter.faults.length === 0)) {
      found.faults.push(noFrontMatter(file));
      continue;
    }
    const value = shaped(frontMatter, lessonSchema, found);
    if (value !== undefined) lessons.set(`${place.locale}/${place.module}/${place.id}`, lessonOf(file, value, names));
  }
  return lessons;
}

/** Of a lesson whose front matter could not be found, or holds nothing. */
function noFrontMatter({ source, frontMatter }: LessonFile): Fault {
  if (frontMatter !== undefined) return faultAt(source, OPENING_LINE, EMPTY_FRONT_MATTER);
  if (/^---[ \t]*\r?\n/.test(source.text)) return faultAt(source, OPENING_LINE, NOT_CLOSED);
  return faultAt(source, FILE_START, NO_FRONT_MATTER);
}

const OPENING_LINE: Span = { offset: 0, length: 3 };

const NOT_CLOSED = {
  code: 'Y003',
  message: say`front matter not closed`,
  cause: say`The three hyphens of the first line open the front matter, and no second line of three hyphens closes it.`,
  fix: say`Write --- on a line of its own after the last line of the front matter.`,
};

const NO_FRONT_MATTER = {
  code: 'Y003',
  message: say`no front matter`,
  cause: say`A lesson begins with its title and other facts between two lines of three hyphens.`,
  fix: say`Paste these lines at the top and fill them in; ${guideSection('lesson')} explains them.`,
  example: FRONT_MATTER,
};

const EMPTY_FRONT_MATTER = {
  code: 'Y003',
  message: say`empty front matter`,
  cause: say`Nothing stands between the two lines of three hyphens.`,
  fix: say`Paste these lines in their place and fill them in; ${guideSection('lesson')} explains them.`,
  example: FRONT_MATTER,
};

function lessonOf({ source, place, parsed }: LessonFile, frontMatter: LessonFrontMatter, names: TermNames): Lesson {
  const { tree = { type: 'root', children: [] } } = parsed;
  const asked = askedIn(tree);
  const termLinks: { readonly term: string; readonly line: number }[] = [];
  walk(tree, (node) => {
    if (node.type !== 'text') return;
    for (const piece of textPieces(node.value)) {
      const found = piece.kind === 'term' ? resolveTerm(names, piece.name, place.locale) : undefined;
      if (found !== undefined) termLinks.push({ term: found.term, line: node.position?.start.line ?? 1 });
    }
  });
  return {
    id: `${place.module}/${place.id}`,
    locale: place.locale,
    module: place.module,
    lesson: place.id,
    path: source.shown,
    frontMatter,
    blocks: blocksOf(tree),
    asked,
    checks: asked.map(({ id }) => id),
    drills: drillsIn(tree),
    terms: [...new Set(termLinks.map(({ term }) => term))],
    termLinks,
    headings: headingsOf(tree),
  };
}
