/** `npm run schemas`: writes what editors know about content (.vscode/). Run it when a schema, a template or a component changes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorHelp } from './editor-help.ts';

let changed = 0;
for (const [path, text] of editorHelp()) {
  if (textAt(path) === text) continue;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  changed += 1;
  console.log(`Written: ${path}`);
}
if (changed === 0) console.log('All schemas and snippets are up to date.');

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
