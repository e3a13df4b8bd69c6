import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { failedParts } from '#tools/failed-parts.ts';

it('names the parts that failed, how to run them alone, and what mends them', () => {
  expect(failedParts([])).toEqual([]);
  expect(failedParts(['check:format', 'check:spelling'])).toEqual([
    '✗ check:format failed; npm run check:format shows it alone, npm run fix mends it.',
    '✗ check:spelling failed; npm run check:spelling shows it alone.',
  ]);
});

it('stands before the last line of npm test, which only counts', () => {
  const lines = readFileSync('tools/test.ts', 'utf8').trimEnd().split('\n');
  const counts = lines.findIndex((line) => line.includes('passed, ${failed} failed`'));
  expect(lines.slice(0, counts).join('\n')).toContain('failedParts(');
  expect(lines.slice(counts + 1).join('\n')).not.toContain('console.log');
});
