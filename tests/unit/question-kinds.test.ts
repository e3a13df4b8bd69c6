import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';

const sources = globSync('src/**/*.{ts,tsx,astro}').map((file) => ({
  file: file.replaceAll('\\', '/'),
  text: readFileSync(file, 'utf8'),
}));

/** Where kinds of question are told apart one by one. */
const switches = sources.filter(({ text }) => /case 'sort':/u.test(text));

describe('whoever tells kinds of question apart', () => {
  it('does so in a switch that the compiler holds complete', () => {
    expect(switches.length).toBeGreaterThan(5);
    for (const { file, text } of switches) {
      const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
      expect(count(/satisfies never/gu), file).toBeGreaterThanOrEqual(count(/case 'sort':/gu));
      for (const kind of ['choice', 'order', 'slip'])
        expect(count(new RegExp(`case '${kind}':`, 'gu')), `${file}: ${kind}`).toBe(count(/case 'sort':/gu));
    }
  });

  it('never asks for one kind after the other, which would let a new one fall through', () => {
    const chains = sources.filter(({ text }) => (text.match(/\bquestion\.kind === /gu)?.length ?? 0) > 1);
    expect(chains.map(({ file }) => file)).toEqual([]);
  });

  it('is named in CONTRIBUTING.md', () => {
    const guide = readFileSync('CONTRIBUTING.md', 'utf8');
    for (const { file } of switches) expect(guide, file).toContain(`${basename(file)}\``);
  });
});
