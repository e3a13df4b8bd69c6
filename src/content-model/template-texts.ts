/**
 * Texts that `npm run new` wrote for an author to replace. They begin with TODO, in a file of any kind and in either
 * language; as long as one is left, its file is unfinished, and nobody judges an unfinished file (premature.ts).
 */
import type { Nodes } from 'mdast';
import type { Span } from './fault.ts';
import { spanOfNode, walk } from './lesson-tree.ts';
import type { LessonFile } from './parsed-files.ts';
import type { Content } from './read-course.ts';
import { spanInText, spanOf, type YamlFile, type YamlPath } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** What every text of a template begins with; never a word of a finished text. */
export const TEMPLATE_MARK = 'TODO';

/** One text of a template that still stands. */
export type TemplateText = {
  readonly source: SourceFile;
  /** What it asks the author for, without the mark. */
  readonly asked: string;
  /** Its words. */
  readonly span: Span;
  /** All that holds them: a text in quotes or below `>-` is longer than its words. */
  readonly whole: Span;
};

/** Whether a text, or an entry of a list, is a template's. */
export function isTemplateText(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isTemplateText);
  return typeof value === 'string' && new RegExp(`^\\s*${TEMPLATE_MARK}\\b`).test(value);
}

/** All that are left, file by file. */
export function templateTexts({ yaml, lessonFiles }: Pick<Content, 'yaml' | 'lessonFiles'>): readonly TemplateText[] {
  return [...[...yaml.values()].flatMap(inYaml), ...[...lessonFiles.values()].flatMap(templateTextsOfLesson)];
}

/** Those of one file of a lesson, its front matter included. */
export function templateTextsOfLesson({ frontMatter, parsed, source }: LessonFile): readonly TemplateText[] {
  if (!source.text.includes(TEMPLATE_MARK)) return [];
  const found: TemplateText[] = frontMatter === undefined ? [] : [...inYaml(frontMatter)];
  if (parsed.tree === undefined) return found;
  walk(parsed.tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    const words = wordsOf(node);
    if (!isTemplateText(words)) return;
    const span = spanOfNode(node);
    found.push({ source, asked: asked(words), span, whole: span });
  });
  return found;
}

function wordsOf(node: Nodes): string {
  let words = '';
  walk(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') words += child.value;
  });
  return words;
}

function inYaml(yaml: YamlFile): readonly TemplateText[] {
  const found: TemplateText[] = [];
  if (!yaml.text.includes(TEMPLATE_MARK)) return found;
  const visit = (value: unknown, path: YamlPath): void => {
    if (typeof value === 'string' && isTemplateText(value)) {
      const text = value.trim();
      const span = spanInText(yaml, path, value, value.indexOf(text), text.length);
      found.push({ source: yaml.source, asked: asked(text), span, whole: spanOf(yaml, path) });
    } else if (Array.isArray(value)) for (const [index, entry] of value.entries()) visit(entry, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, entry] of Object.entries(value)) visit(entry, [...path, key]);
  };
  visit(yaml.value, []);
  return found;
}

function asked(text: string): string {
  return text.trim().slice(TEMPLATE_MARK.length).replace(/\s+/g, ' ').trim();
}
