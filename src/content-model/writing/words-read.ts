/**
 * Finds words that learners read, outside of quotation marks, code and `SourcesDisagree`: there old and foreign wording
 * is spoken about, everywhere else it is used.
 */
import type { Nodes } from 'mdast';
import { authoredPairs, stringsOf } from '#content-model/authored-texts.ts';
import type { Span } from '#content-model/fault.ts';
import { isComponent, spanOfNode, walk } from '#content-model/lesson-tree.ts';
import { placeInText } from '#content-model/lesson-subset.ts';
import type { LessonFile } from '#content-model/parsed-files.ts';
import type { Content } from '#content-model/read-course.ts';
import { spanInText, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import { valueAt } from '#content-model/value-at.ts';
import type { SourceFile } from '#content-model/source-file.ts';

export type WordRead = {
  readonly source: SourceFile;
  readonly found: string;
  /** Where it stands; asked for only where it is a fault, because it takes long to find. */
  readonly span: () => Span;
  /** Path of the text in its YAML, the language last; undefined in the prose of a lesson. */
  readonly path: YamlPath | undefined;
};

/** All places where a pattern (global) matches; each file is looked through once, and only what matches more closely. */
export function wordsRead(content: Content, pattern: RegExp): readonly WordRead[] {
  const yaml = [...content.yaml.values()].filter(({ text }) => matches(text, pattern));
  const lessons = [...content.lessonFiles.values()].filter(({ source }) => matches(source.text, pattern));
  return [...yaml.flatMap((file) => inYaml(file, pattern)), ...lessons.flatMap((file) => inLesson(file, pattern))];
}

function matches(text: string, pattern: RegExp): boolean {
  return text.search(pattern) !== -1;
}

/** The text with all that is quoted or code blanked out, so that places stay what they are. */
export function unquoted(text: string): string {
  return text.replaceAll(/“[^”]{0,500}”|‘[^’]{0,500}’|"[^"]{0,500}"|«[^»]{0,500}»|`[^`]{0,500}`/g, (quoted) =>
    ' '.repeat(quoted.length),
  );
}

/** Lists that hold names to be found by, old ones too. */
const NAMES = ['aliases', 'keyPhrases'];

function inYaml(yaml: YamlFile, pattern: RegExp): readonly WordRead[] {
  const strings = authoredPairs({ yaml: new Map([[yaml.source.shown, yaml]]) })
    .filter(({ path }) => !NAMES.includes(String(path[0])))
    .flatMap(stringsOf);
  return strings.flatMap(({ path, text }) => inText(yaml, path, text, pattern));
}

function inText(yaml: YamlFile, path: YamlPath, text: string, pattern: RegExp): readonly WordRead[] {
  return [...unquoted(text).matchAll(pattern)].map(({ 0: found, index }) => ({
    source: yaml.source,
    found,
    span: () => spanInText(yaml, path, text, index, found.length),
    path,
  }));
}

function inLesson({ source, parsed, frontMatter }: LessonFile, pattern: RegExp): readonly WordRead[] {
  const found: WordRead[] = ['title', 'description'].flatMap((key) => {
    const text = valueAt(frontMatter?.value, [key]);
    return frontMatter === undefined || typeof text !== 'string' ? [] : inText(frontMatter, [key], text, pattern);
  });
  if (parsed.tree === undefined) return found;
  walk(parsed.tree, (node, parents) => {
    if (node.type !== 'text' || parents.some(speaksOfSources)) return;
    for (const { 0: words, index } of unquoted(node.value).matchAll(pattern)) {
      const span = (): Span => placeInText(source.text, spanOfNode(node), node.value, index, words.length);
      found.push({ source, found: words, span, path: undefined });
    }
  });
  return found;
}

function speaksOfSources(node: Nodes): boolean {
  return isComponent(node) && node.name === 'SourcesDisagree';
}
