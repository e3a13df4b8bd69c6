import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Readonly<Record<string, string>> };
const isPreStep = (name: string): boolean => name.startsWith('pre') && name.slice(3) in scripts;
const commands = Object.keys(scripts).filter((name) => !isPreStep(name));

/** Commands that open a browser, themselves or by what they run. */
const withBrowser = ['test', 'test:e2e', 'test:pages', 'test:kills', 'bench', 'screenshots'];

describe('every command', () => {
  it.each(commands)('of a fresh clone installs what it needs first: npm run %s', (command) => {
    const isOfBrowser = withBrowser.includes(command);
    expect(scripts[`pre${command}`]).toBe(`node tools/bootstrap.mjs${isOfBrowser ? ' --tests' : ''}`);
  });

  it('that runs Playwright is known to need a browser', () => {
    const known = withBrowser.map((command) => scripts[command]);
    for (const [name, script] of Object.entries(scripts))
      if (/playwright|tools\/(?:run-kills|bench)\./u.test(script)) expect(known, name).toContain(script);
  });

  it('that formats names only what it changed', () => {
    expect(scripts['fix']).toMatch(/^prettier --write --list-different \. && /u);
  });

  it('that a document names is there', () => {
    const documents = [...globSync('*.md'), ...globSync('docs/**/*.md')].filter((file) => file !== 'CHANGELOG.md');
    const named = documents.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/gu)].map(
        ([, command = '', short = '']) => command + short,
      ),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(new Set(named.filter((name) => !commands.includes(name)))).toEqual(new Set());
  });
});
