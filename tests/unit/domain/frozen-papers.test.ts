/**
 * A form code gives the same paper for ever. The fixtures hold a bank, a blueprint, and the papers that codes gave on
 * the day they were written; adding a file is welcome, changing one breaks codes that people have written down. Where
 * drawing has to change, `DRAWING` in paper-bank.ts is raised, and these codes are refused as those of another edition.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Blueprint } from '#domain/blueprint.ts';
import { parseFormCode } from '#domain/form-code.ts';
import type { PaperEntry } from '#domain/paper-bank.ts';
import { drawPaper, type Paper } from '#domain/paper.ts';

type Frozen = {
  readonly blueprint: Blueprint;
  readonly bank: readonly PaperEntry[];
  readonly papers: readonly Paper[];
};

const FOLDER = new URL('../../fixtures/papers/', import.meta.url);

const fixtures = readdirSync(FOLDER).map((name): readonly [string, Frozen] => [
  name,
  JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Frozen,
]);

describe('frozen papers', () => {
  it('are some', () => {
    expect(fixtures.length).toBeGreaterThan(0);
    for (const [, { papers }] of fixtures) expect(papers.length).toBeGreaterThanOrEqual(5);
  });

  it.each(fixtures)('are drawn again from their codes: %s', (_, { bank, blueprint, papers }) => {
    for (const paper of papers) {
      const parsed = parseFormCode(paper.form);
      if (parsed.kind !== 'form-code') throw new Error(`${paper.form} is no form code.`);
      expect(drawPaper(bank, blueprint, parsed.form)).toEqual({ kind: 'paper', paper });
    }
  });
});
