import { globSync, readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EDITOR_SCHEMAS } from '#content-model/json-schemas.ts';
import { parseLesson } from '#content-model/lesson-tree.ts';
import { subsetFindings } from '#content-model/lesson-subset.ts';
import { LESSON_COMPONENTS } from '#content-model/lesson-vocabulary.ts';
import { questionSchema } from '#content-model/question-schema.ts';
import { termSchema } from '#content-model/term-schema.ts';
import { editorHelp } from '#tools/editor-help.ts';
import { snippets } from '#tools/snippets.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
  'yaml.schemas': Readonly<Record<string, string>>;
};
const extensions = JSON.parse(readFileSync('.vscode/extensions.json', 'utf8')) as {
  recommendations: readonly string[];
};

/** The committed schema of a kind, as something that judges data. */
const schemaOf = (name: string) =>
  z.fromJSONSchema(
    JSON.parse(readFileSync(`.vscode/schemas/${name}.json`, 'utf8')) as Parameters<typeof z.fromJSONSchema>[0],
  );

/** The data of a content file: all of it, or the front matter of a lesson. */
const dataOf = (path: string): unknown => {
  const text = readFileSync(path, 'utf8');
  return parse(path.endsWith('.mdx') ? (parseLesson(text).frontMatter?.text ?? '') : text);
};

describe('schemas and snippets', () => {
  it.each([...editorHelp()])('are as `npm run schemas` writes them: %s', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('are all that is generated there', () => {
    const there = globSync('.vscode/{schemas/*,*.code-snippets}').map((path) => path.replaceAll('\\', '/'));
    expect(there.toSorted()).toEqual([...editorHelp().keys()].toSorted());
  });
});

describe('the schemas', () => {
  it('are mapped to the files that they are for, and each content file to one', () => {
    const wanted = Object.entries(EDITOR_SCHEMAS).map(([name, { files }]) => [`./.vscode/schemas/${name}.json`, files]);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(wanted));
    for (const path of globSync('content/**/*.{yaml,mdx}'))
      expect(
        Object.values(EDITOR_SCHEMAS).filter(({ files }) => matchesGlob(path, files)),
        path,
      ).toHaveLength(1);
    expect(extensions.recommendations).toContain('redhat.vscode-yaml');
  });

  it.each(Object.entries(EDITOR_SCHEMAS))('accept every real file: %s', (name, { files }) => {
    const schema = schemaOf(name);
    const paths = globSync(files);
    for (const path of paths) expect(schema.safeParse(dataOf(path)).error?.issues ?? [], path).toEqual([]);
  });

  it.each([
    ['question', 'content/questions/key-concepts/uw-utility-description.yaml', 'pool', 'lessons'],
    ['question', 'content/questions/key-concepts/uw-utility-description.yaml', 'pol', 'lesson'],
    ['term', 'content/glossary/utility.yaml', 'lastReviewed', '22.11.2026'],
    ['lesson', 'content/lessons/en/key-concepts/consumer-roles.mdx', 'minutes', 'ten'],
  ])('refuse a planted fault: %s, %s, %s: %s', (name, path, key, value) => {
    expect(schemaOf(name).safeParse({ ...(dataOf(path) as object), [key]: value }).success).toBe(false);
  });

  it('say of each field what it is for', () => {
    const text = readFileSync('.vscode/schemas/question.json', 'utf8');
    expect(text).toContain('Where the question may appear.');
  });
});

/** A snippet as it stands in the file when every place is left as it is. */
const filled = (body: readonly string[]): string =>
  body
    .join('\n')
    .replace(/\$CURRENT_YEAR-\$CURRENT_MONTH-\$CURRENT_DATE/g, '2026-11-27')
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, '$1')
    .replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/\\([\\$}])/g, '$1');

describe('the snippets', () => {
  it.each(Object.keys(LESSON_COMPONENTS))('have <%s>, as a lesson may hold it', (component) => {
    const snippet = snippets()[`<${component}>`];
    expect(snippet).toMatchObject({ scope: 'mdx,markdown', prefix: component });
    const text = `---\ntitle: x\n---\n\n${filled(snippet?.body ?? [])}\n`;
    const { tree, failure } = parseLesson(text);
    expect(failure).toBeUndefined();
    expect(tree === undefined ? [] : subsetFindings(tree, text)).toEqual([]);
    expect(text).toContain(`<${component}`);
  });

  it('hold whole templates of questions and terms, in the shape that the check asks for', () => {
    const all = snippets();
    for (const name of ['question-standard', 'question-negative', 'question-missing-word', 'question-list', 'case'])
      expect(questionSchema.safeParse(parse(filled(all[`new ${name}`]?.body ?? []))).error, name).toBeUndefined();
    expect(termSchema.safeParse(parse(filled(all['new term']?.body ?? []))).error).toBeUndefined();
  });

  it('have one place to stop at for each text that is to be written', () => {
    for (const [name, { body }] of Object.entries(snippets())) {
      const text = body.join('\n');
      const todos = text.match(/(?<!begins with )TODO/g)?.length ?? 0;
      expect(text.match(/\$\{\d+:TODO/g)?.length ?? 0, name).toBe(todos);
    }
  });
});
