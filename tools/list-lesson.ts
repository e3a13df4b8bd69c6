/**
 * Puts a lesson into the text of modules.yaml, and leaves every other letter of it as it stands: comments, order, line
 * breaks. What the new text says is then compared with what it should say, so that an unusual file is never spoilt.
 */
import { isDeepStrictEqual } from 'node:util';
import { modulesSchema, type AuthoredModule } from '#content-model/module-schema.ts';
import { readYaml, spanOf, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import { sourceFile } from '#content-model/source-file.ts';
import { yamlText } from './yaml-words.ts';

export type ListedLesson = { readonly id: string; readonly title: { readonly en: string; readonly vi: string } };

/**
 * The text with the lesson at the end of its module, or with its `planned: true` taken away; undefined if the file is
 * written in a form in which no place for it can be found.
 */
export function listLesson(text: string, module: string, lesson: ListedLesson): string | undefined {
  const yaml = readYaml(sourceFile('modules.yaml', text));
  const before = modulesSchema.safeParse(yaml.value).data;
  const at = before?.findIndex(({ id }) => id === module) ?? -1;
  const entry = before?.[at];
  if (before === undefined || entry === undefined) return undefined;
  const planned = entry.lessons.findIndex(({ id, planned: isPlanned }) => id === lesson.id && isPlanned);
  const path: YamlPath = [at, 'lessons'];
  const after =
    planned === -1 ? added(yaml, path, entry.lessons.length, lesson) : written(yaml, [...path, planned, 'planned']);
  const wanted = before.with(at, { ...entry, lessons: lessonsAfter(entry, planned, lesson) });
  return says(after, wanted) ? after : undefined;
}

function lessonsAfter({ lessons }: AuthoredModule, planned: number, lesson: ListedLesson): AuthoredModule['lessons'] {
  const entry = { ...lesson, planned: false };
  const waiting = lessons[planned];
  return waiting === undefined ? [...lessons, entry] : lessons.with(planned, { ...waiting, planned: false });
}

function says(text: string, wanted: readonly AuthoredModule[]): boolean {
  const { value, faults } = readYaml(sourceFile('modules.yaml', text));
  return faults.length === 0 && isDeepStrictEqual(modulesSchema.safeParse(value).data, wanted);
}

/** Takes `planned: true` away: its line, its part of `{ … }`, or in any other form its `true`. */
function written({ text, ...yaml }: YamlFile, path: YamlPath): string {
  const key = spanOf({ text, ...yaml }, path, 'key');
  const value = spanOf({ text, ...yaml }, path);
  const end = value.offset + value.length;
  const lineStart = text.lastIndexOf('\n', key.offset) + 1;
  const lineEnd = text.indexOf('\n', end);
  const rest = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  if (text.slice(lineStart, key.offset).trim() === '' && /^[ \t]*(?:#.*)?$/.test(rest))
    return text.slice(0, lineStart) + text.slice(lineEnd === -1 ? text.length : lineEnd + 1);
  const comma = /,[ \t]*$/.exec(text.slice(0, key.offset));
  if (comma !== null) return text.slice(0, comma.index) + text.slice(end);
  return `${text.slice(0, value.offset)}false${text.slice(end)}`;
}

/** Adds an entry below the last one of a list. */
function added(yaml: YamlFile, path: YamlPath, count: number, lesson: ListedLesson): string {
  const { text } = yaml;
  const list = spanOf(yaml, path);
  const insert = (at: number, words: string): string => text.slice(0, at) + words + text.slice(at);
  if (text[list.offset] === '[') {
    // The last sign of `[ … ]`; what is in the brackets stays.
    const close = list.offset + list.length - 1;
    const inside = text.slice(list.offset + 1, close);
    if (inside.trim() !== '')
      return insert(close - (inside.length - inside.trimEnd().length), `, ${flowEntry(lesson)}`);
    const indent = columnOf(text, spanOf(yaml, path, 'key').offset) + 2;
    return text.slice(0, list.offset).trimEnd() + `\n${blockEntry(lesson, indent)}` + text.slice(close + 1);
  }
  const last = spanOf(yaml, [...path, count - 1]);
  const indent = columnOf(text, text.lastIndexOf('-', last.offset));
  const end = last.offset + last.length;
  const lineEnd = text[end - 1] === '\n' ? end - 1 : text.indexOf('\n', end);
  return insert(lineEnd === -1 ? text.length : lineEnd, `\n${blockEntry(lesson, indent)}`);
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset) + 1);
}

function flowTitle({ en, vi }: ListedLesson['title']): string {
  return `{ en: ${yamlText(en)}, vi: ${yamlText(vi)} }`;
}

function flowEntry({ id, title }: ListedLesson): string {
  return `{ id: ${yamlText(id)}, title: ${flowTitle(title)} }`;
}

/** Prettier's line width: a longer title stands in two lines. */
const WIDTH = 120;

function blockEntry({ id, title }: ListedLesson, indent: number): string {
  const space = ' '.repeat(indent);
  const line = `${space}  title: ${flowTitle(title)}`;
  const titleLines =
    line.length <= WIDTH
      ? line
      : `${space}  title:\n${space}    en: ${yamlText(title.en)}\n${space}    vi: ${yamlText(title.vi)}`;
  return `${space}- id: ${yamlText(id)}\n${titleLines}`;
}
