/**
 * Parses the files of the course, each once: while a file stays the same, so does what was made of it. In development
 * one saved file out of hundreds is all there is to parse. What is parsed is never changed.
 */
import type { ContentFiles } from './content-files.ts';
import { lessonWith, parseLesson, type ParsedLesson } from './lesson-tree.ts';
import { readYaml, type YamlFile } from './read-yaml.ts';
import { NO_EARLIER_CHECK, vocabularyFiles, type EarlierCheck, type Held, type Known } from './sound-files.ts';
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
  /** What an earlier check knows. */
  readonly known: Known;
};

type Parsed = YamlFile | LessonFile;

/** Path as shown → what was made of the file when it was last read. */
const held = new Map<string, Parsed>();

/** What is no part of the course as lessons and YAML are: released.ts and corrections.ts read two of them. */
const NOT_PARSED: ReadonlySet<Place['kind']> = new Set(['released', 'corrections', 'reviewed', 'unread', 'picture']);

/**
 * Parses all files that have a place in the course and are UTF-8.
 * @param earlier what is known of files from an earlier check; what it knows is not parsed
 */
export function parseFiles(
  { files }: Pick<ContentFiles, 'files'>,
  earlier: EarlierCheck = NO_EARLIER_CHECK,
): ParsedFiles {
  const yaml = new Map<string, YamlFile>();
  const lessonFiles = new Map<string, LessonFile>();
  const known = new Set<string>();
  for (const source of files) {
    const { badByte, place, shown } = source;
    if (badByte !== undefined || place === undefined || NOT_PARSED.has(place.kind)) continue;
    const recalled = recalledOf(source, place, earlier.recall(source));
    if (recalled !== undefined) known.add(shown);
    const parsed = recalled ?? parsedOf(source, place);
    if ('parsed' in parsed) lessonFiles.set(shown, parsed);
    else yaml.set(shown, parsed);
  }
  return {
    yaml,
    lessonFiles,
    known: { files: known, isVocabularyKnown: earlier.isVocabulary(vocabularyFiles(files)) },
  };
}

/** What parsing would make of the file, without parsing. */
function recalledOf(source: SourceFile, place: Place, kept: Held | undefined): Parsed | undefined {
  if (kept === undefined) return undefined;
  const { value, tree } = kept;
  if (place.kind !== 'lesson') return { source, text: source.text, base: 0, value, faults: [] };
  if (tree === undefined) return undefined;
  const parsed = lessonWith(source.text, tree);
  const { frontMatter } = parsed;
  if (frontMatter === undefined) return undefined;
  const { text, offset } = frontMatter;
  return { source, place, parsed, frontMatter: { source, text, base: offset, value, faults: [] } };
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
