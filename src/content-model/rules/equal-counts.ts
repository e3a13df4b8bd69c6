/** T003: both languages of a text have the same number of gaps. */
import { pairsIn, type AuthoredPair } from '#content-model/authored-texts.ts';
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { eachFile } from './each-file.ts';
import { faultInYaml } from './places.ts';
import type { Rule } from './rule.ts';

export const equalCounts: Rule = {
  codes: ['T003'],
  check: eachFile({ yaml: (file) => pairsIn(file).flatMap(countFaults) }),
};

function countFaults({ yaml, path, en, vi }: AuthoredPair): readonly Fault[] {
  if (typeof en !== 'string' || typeof vi !== 'string' || vi.trim() === PENDING || gaps(en) === gaps(vi)) return [];
  const cause = say`Gaps [?]: ${gaps(en)} in English, ${gaps(vi)} in Vietnamese.`;
  const finding = { code: 'T003', message: say`counts differ`, cause, fix: say`Give both the same number of gaps.` };
  return [faultInYaml(yaml, [...path, 'vi'], finding)];
}

/** How many `[?]` a text has. */
export function gaps(text: string): number {
  return text.split('[?]').length - 1;
}
