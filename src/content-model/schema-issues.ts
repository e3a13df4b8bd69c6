/** What a schema has against data, before it is put into words. */
import type { z } from 'astro/zod';
import { nearest } from './nearest.ts';
import { meantBy } from './other-words.ts';
import type { YamlPath } from './read-yaml.ts';
import { keysAt } from './schema-keys.ts';
import { valueAt } from './value-at.ts';
import { wrongAllowances } from './wrong-allowances.ts';

export type Issue = z.core.$ZodIssue;

/** The place of an issue in the data. */
export function pathOf(issue: Issue): YamlPath {
  return issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step));
}

/** Without what follows from another issue: a misspelt key is not missing too, and a list in a wrong shape is one fault. */
export function causesIn(value: unknown, schema: z.ZodType, issues: readonly Issue[]): readonly Issue[] {
  const misspelt = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const path = pathOf(issue);
      return issue.keys.map((key) => [...path, meantKey(key, keysAt(schema, path, value))].join('/'));
    }),
  );
  const isWrong = wrongAllowances(valueAt(value, ['lintAllow'])) !== undefined;
  return issues.filter((issue) => {
    if (isWrong && isOfAllowances(issue)) return false;
    const path = pathOf(issue);
    return valueAt(value, path) !== undefined || !misspelt.has(path.join('/'));
  });
}

/** Whether an issue is one of `lintAllow`, or of an entry of it. */
export function isOfAllowances({ path }: Issue): boolean {
  return path[0] === 'lintAllow';
}

/** The key that stands for one that is not known, if one does. */
function meantKey(key: string, known: readonly string[]): string | undefined {
  return meantBy(key, known) ?? nearest(key, known, 1)[0];
}
