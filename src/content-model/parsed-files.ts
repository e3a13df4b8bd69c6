/**
 * Parses the files of the course, each once: while a file stays the same, so does what was made of it. In development
 * one saved file out of hundreds is all there is to parse. What is parsed is never changed.
 */
import type { ContentFiles } from './content-files.ts';
import { parseLesson, type ParsedLesson } from './lesson-tree.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import type { Place, SourceFile } from './source-file.ts';

/** A lesson file with its tree, for rules and for what they point at. */
export type LessonFile = {
  readonly source: SourceFile;
  readonly place: Extract<Place, { kind: 'lesson' }>;
  readonly parsed: ParsedLesson;
  /** Undefined if the file does not begin with front matter. */
  readonly frontMatter: YamlFile | undefined;
};

export type ParsedFiles = {
  /** Path as shown → YAML with its places. */
  readonly yaml: ReadonlyMap<string, YamlFile>;
  /** Path as shown → lesson. */
  readonly lessonFiles: ReadonlyMap<string, LessonFile>;
};

type Parsed = YamlFile | LessonFile;

/** Path as shown → what was made of the file when it was last read. */
const held = new Map<string, Parsed>();

/** What is no part of the course as lessons and YAML are: released.ts and corrections.ts read two of them. */
const NOT_PARSED: ReadonlySet<Place['kind']> = new Set(['released', 'corrections', 'reviewed', 'unread', 'picture']);

/** Parses all files that have a place in the course and are UTF-8. */
export function parseFiles({ files }: Pick<ContentFiles, 'files'>): ParsedFiles {
  const yaml = new Map<string, YamlFile>();
  const lessonFiles = new Map<string, LessonFile>();
  for (const source of files) {
    if (source.badByte !== undefined || source.place === undefined) continue;
    if (NOT_PARSED.has(source.place.kind)) continue;
    const parsed = parsedOf(source, source.place);
    if ('parsed' in parsed) lessonFiles.set(source.shown, parsed);
    else yaml.set(source.shown, parsed);
  }
  return { yaml, lessonFiles };
}

function parsedOf(source: SourceFile, place: Place): Parsed {
  const known = held.get(source.shown);
  if (known !== undefined && known.source.text === source.text && known.source.path === source.path) return known;
  const parsed = place.kind === 'lesson' ? parseLessonFile(source, place) : readYaml(source);
  held.set(source.shown, parsed);
  return parsed;
}

function parseLessonFile(source: SourceFile, place: LessonFile['place']): LessonFile {
  const parsed = parseLesson(source.text);
  const { frontMatter } = parsed;
  const yaml = frontMatter === undefined ? undefined : readYaml(source, frontMatter.text, frontMatter.offset);
  return { source, place, parsed, frontMatter: yaml };
}
