/**
 * An author who begins with a template is told what is left to write (K006) and nothing else about it: that a stem has no
 * question mark, or that a reason is too short, is said of what the author wrote and not of what the template holds.
 */
import { enoughChecks } from '#content-model/rules/enough-checks.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { unwrittenTexts } from '#content-model/rules/unwritten-texts.ts';
import { WRITING_RULES } from '#content-model/writing/writing-rules.ts';
import { positionAt, type Fault } from './fault.ts';
import type { Content } from './read-course.ts';
import { templateTexts } from './template-texts.ts';

type Position = { readonly line: number; readonly column: number };
type Stretch = { readonly from: Position; readonly to: Position };

/** The places of templates, by the file as shown. */
export type Unfinished = ReadonlyMap<string, readonly Stretch[]>;

/** The files of which some text is still a template's, and where. */
export function unfinishedFiles(content: Content): Unfinished {
  const stretches = templateTexts(content).map(({ source, whole: { offset, length } }) => ({
    file: source.shown,
    from: positionAt(source.text, offset),
    to: positionAt(source.text, offset + length),
  }));
  return Map.groupBy(stretches, ({ file }) => file);
}

/** Without what a rule says of a template's texts; a rule that judges a whole file waits until it is written. */
export function withoutPremature(unfinished: Unfinished, rule: Rule, faults: readonly Fault[]): readonly Fault[] {
  if (unfinished.size === 0 || rule === unwrittenTexts) return faults;
  const judges = rule === enoughChecks || WRITING_RULES.includes(rule);
  return faults.filter((fault) => {
    const stretches = unfinished.get(fault.file);
    if (stretches === undefined) return true;
    return !judges && !stretches.some(({ from, to }) => isBefore(from, fault) && isBefore(fault, to));
  });
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
