/** The files under .vscode that are generated: a JSON Schema for each kind of authored file, and snippets. */
import { EDITOR_SCHEMAS, jsonSchema } from '#content-model/json-schemas.ts';
import { snippets } from './snippets.ts';

/** Path → text of every generated file. */
export function editorHelp(): ReadonlyMap<string, string> {
  const schemas = Object.entries(EDITOR_SCHEMAS).map(
    ([name, schema]) => [`.vscode/schemas/${name}.json`, jsonText(jsonSchema(schema))] as const,
  );
  return new Map([...schemas, ['.vscode/fit-for-purpose.code-snippets', jsonText(snippets())]]);
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
