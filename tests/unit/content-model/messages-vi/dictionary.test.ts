import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { inVietnamese } from '#content-model/messages-vi/dictionary.ts';

/** The keys of all phrases in a source file: what stands after `say`, with numbered holes. */
function keysIn(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  const keys: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'say') {
      keys.push(keyOf(node.template));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return keys;
}

function keyOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  const rest = template.templateSpans.map(({ literal }, index) => `{${index + 1}}${literal.text}`);
  return template.head.text + rest.join('');
}

/** `<{1}>` and `{1}.` are the same in each language. */
function hasWords(key: string): boolean {
  return /\p{L}/u.test(key.replaceAll(/\{\d+\}/g, ''));
}

function matches(text: string, pattern: RegExp): readonly string[] {
  return [...new Set(text.match(pattern))].toSorted();
}

const sources = ['src/content-model/**/*.ts', 'tools/**/*.ts'].flatMap((pattern) => globSync(pattern));
const said = new Set(sources.flatMap(keysIn).filter(hasWords));
const entries = [...inVietnamese];

/** New placing of the tone mark (hoà, khoá, thuỷ), which this course does not use. */
const NEW_PLACING = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/iu;

describe('the Vietnamese of the check', () => {
  it('has every sentence that the check says, and no other', () => {
    expect(said.size).toBeGreaterThan(400);
    expect([...said].filter((key) => !inVietnamese.has(key))).toEqual([]);
    expect([...inVietnamese.keys()].filter((key) => !said.has(key))).toEqual([]);
  });

  it('keeps the holes of each sentence', () => {
    const holes = /\{\d+\}/g;
    expect(entries.filter(([key, text]) => `${matches(key, holes)}` !== `${matches(text, holes)}`)).toEqual([]);
  });

  it('keeps what stands in backticks', () => {
    const code = /`[^`]*`/g;
    expect(entries.filter(([key, text]) => `${matches(key, code)}` !== `${matches(text, code)}`)).toEqual([]);
  });

  it('is Vietnamese, in composed letters, with tone marks in the old place', () => {
    expect(entries.filter(([key, text]) => text === key || text.trim() !== text || text === '')).toEqual([]);
    expect(entries.filter(([, text]) => text !== text.normalize('NFC') || NEW_PLACING.test(text))).toEqual([]);
  });

  it('holds all files of its folder, and no sentence twice', () => {
    const modules = import.meta.glob<Record<string, unknown>>(
      ['/src/content-model/messages-vi/*.ts', '!**/dictionary.ts'],
      { eager: true },
    );
    const records = Object.values(modules).flatMap((module) => Object.values(module));
    const keys = records.flatMap((record) => Object.keys(record ?? {}));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(keys.toSorted()).toEqual([...inVietnamese.keys()].toSorted());
  });
});
