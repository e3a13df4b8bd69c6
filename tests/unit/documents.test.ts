import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hostileTexts } from '#tests/e2e/hostile-texts.ts';

const documents = [...globSync('*.md'), ...globSync('docs/**/*.md')];

/** Where the links of a text lead, as long as that is a file here. */
const targetsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, target = '']) => target);

/** The figure beside `what` in a report's table. */
const figure = (report: string, what: string): string =>
  new RegExp(`^\\| ${what} \\| ([\\d,]+)`, 'mu').exec(readFileSync(`docs/reports/${report}.md`, 'utf8'))?.[1] ?? 'none';

describe('the documents', () => {
  it('link nothing that is not there', () => {
    const all = documents.flatMap((file) =>
      targetsOf(readFileSync(file, 'utf8')).map((target) => join(dirname(file), target)),
    );
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter((target) => !existsSync(target))).toEqual([]);
  });

  it('that a newcomer needs are linked from the README', () => {
    const linked = targetsOf(readFileSync('README.md', 'utf8')).map((target) => join(target));
    for (const file of ['docs/architecture.md', 'docs/authoring.md', 'docs/deploying.md', 'docs/reports', 'LICENSE'])
      expect(linked.map((target) => target.replace(/[\\/]$/u, ''))).toContain(join(file));
  });

  it('say of the long runs what their logs say, and of hostile texts how many there are', () => {
    const readme = readFileSync('README.md', 'utf8');
    const saved = figure('kills', 'answers acknowledged \\(“Saved” seen\\)');
    const lost = figure('kills', 'acknowledged answers lost');
    expect(readme).toContain(`${figure('kills', 'kills done')} kills, ${saved} answers, ${lost} lost`);
    expect(readme).toContain(`${figure('fuzz', 'files handed in')} files ([log]`);
    expect(readme).toContain(`${hostileTexts.length} texts in Chromium`);
  });
});
