/** What most rules need: the files of one kind with their places, and a fault at a value of YAML. */
import type { DrillEntry, ExamEntry, QuestionEntry, TermEntry } from '#content-model/course.ts';
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import type { Content } from '#content-model/read-course.ts';
import { spanOf, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import type { Place } from '#content-model/source-file.ts';

/** A fault at a value of a YAML file, or at the key that names it. */
export function faultInYaml(yaml: YamlFile, path: YamlPath, finding: Finding, part: 'key' | 'value' = 'value'): Fault {
  return faultAt(yaml.source, spanOf(yaml, path, part), finding);
}

/** Something that could be read, with its file. */
export type WithFile<Entry> = { readonly entry: Entry; readonly yaml: YamlFile };

function withFiles<Entry extends { readonly path: string }>(
  entries: ReadonlyMap<string, Entry>,
  { yaml }: Content,
): readonly WithFile<Entry>[] {
  return [...entries.values()].flatMap((entry) => {
    const file = yaml.get(entry.path);
    return file === undefined ? [] : [{ entry, yaml: file }];
  });
}

const questionsOf = new WeakMap<Content, readonly WithFile<QuestionEntry>[]>();

/** Each question that could be read, with its file; collected once, because most rules ask. */
export function questionsWithFiles(content: Content): readonly WithFile<QuestionEntry>[] {
  const known = questionsOf.get(content) ?? withFiles(content.course.questions, content);
  questionsOf.set(content, known);
  return known;
}

/** Each term that could be read, with its file. */
export function termsWithFiles(content: Content): readonly WithFile<TermEntry>[] {
  return withFiles(content.course.terms, content);
}

/** Each drill that could be read, with its file. */
export function drillsWithFiles(content: Content): readonly WithFile<DrillEntry>[] {
  return withFiles(content.course.drills, content);
}

/** Each blueprint that could be read, with its file. */
export function examsWithFiles(content: Content): readonly WithFile<ExamEntry>[] {
  return withFiles(content.course.exams, content);
}

/** The one file of a kind, such as `modules.yaml`; undefined if it is missing. */
export function wholeFile({ yaml }: Content, kind: Place['kind']): YamlFile | undefined {
  for (const file of yaml.values()) if (file.source.place?.kind === kind) return file;
  return undefined;
}

/**
 * Ids of terms, questions or drills by the names of their files, readable or not: a file with a fault of its own still
 * exists for those that name it.
 */
export function idsByFile({ files }: Content, kind: 'term' | 'question' | 'drill'): ReadonlySet<string> {
  return new Set(files.flatMap(({ place }) => (place?.kind === kind ? [place.id] : [])));
}

/**
 * Whether every term could be read. If not, their names are not all known, and a link to no term may well be one to a
 * term with a fault of its own.
 */
export function areTermNamesKnown(content: Content): boolean {
  return idsByFile(content, 'term').size === content.course.terms.size;
}
