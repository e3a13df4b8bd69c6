/**
 * BI-3: a Vietnamese text is about as long as the English; one that is far shorter lost something, one that is far
 * longer explains more. Short texts may differ: a single word changes their length too much.
 */
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { eachFile } from '#content-model/rules/each-file.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { passagesIn, type TwinPassage } from './passages.ts';

/** Length of the Vietnamese by that of the English. */
const SHORTEST = 0.8;
const LONGEST = 1.8;

/** English texts of fewer characters are not looked at. */
const SHORT_TEXT = 50;

export const similarLengths: Rule = {
  codes: ['BI-3'],
  check: eachFile({ yaml: (file) => passagesIn(file).flatMap(faultsIn) }),
};

function faultsIn({ source, en, vi, faultAt }: TwinPassage): readonly Fault[] {
  const { kind } = source.place ?? {};
  if ((kind !== 'question' && kind !== 'term') || en.words.length < SHORT_TEXT) return [];
  const ratio = vi.words.length / en.words.length;
  if (ratio < SHORTEST) return [faultAt('', finding(ratio, say`Look for what was left out.`))];
  return ratio > LONGEST
    ? [faultAt('', finding(ratio, say`Say in Vietnamese what the English says, and no more.`))]
    : [];
}

function finding(ratio: number, fix: Finding['fix']): Finding {
  return {
    code: 'BI-3',
    severity: 'warning',
    message: say`lengths differ`,
    cause: say`The Vietnamese is ${Number(ratio.toFixed(2))} times as long as the English; ${SHORTEST} to ${LONGEST} is usual.`,
    fix,
  };
}
