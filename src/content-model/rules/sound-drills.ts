/** D001: a drill has sixteen cases of two to four classes, and enough of each. Q014: no two of its cases are the same. */
import type { Locale } from '#domain/text.ts';
import type { DrillEntry } from '#content-model/course.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { comparable } from './distinct-choices.ts';
import { drillsWithFiles, faultInYaml, type WithFile } from './places.ts';
import type { Rule } from './rule.ts';

const CASES = 16;
/** Eight are drawn, never more than two of a class in a row: with fewer, a class could be told by counting. */
const LEAST_OF_CLASS = 3;
const MOST_CLASSES = 4;

export const soundDrills: Rule = {
  codes: ['D001', 'Q014'],
  check: (content) =>
    drillsWithFiles(content).flatMap((drill) => [
      ...numberOfCases(drill),
      ...classFaults(drill),
      ...equalCases(drill, 'en'),
      ...equalCases(drill, 'vi'),
    ]),
};

/** What is still missing while a drill is a draft is a warning. */
function incomplete({ authored }: DrillEntry, finding: Omit<Finding, 'code' | 'severity'>): Finding {
  return { code: 'D001', severity: authored.status === 'draft' ? 'warning' : 'error', ...finding };
}

function numberOfCases({ entry, yaml }: WithFile<DrillEntry>): readonly Fault[] {
  const count = entry.authored.cases.length;
  if (count === CASES) return [];
  const finding = incomplete(entry, {
    message: say`not sixteen cases`,
    cause: say`A drill has ${CASES} cases; this one has ${count}.`,
    fix: count < CASES ? say`Write ${CASES - count} more.` : say`Delete ${count - CASES} of them.`,
  });
  return [faultInYaml(yaml, ['cases'], finding, 'key')];
}

function classFaults({ entry, yaml }: WithFile<DrillEntry>): readonly Fault[] {
  const { classes, cases } = entry.authored;
  return classes.flatMap((id, index): readonly Fault[] => {
    const finding = oneTooMany(classes, index);
    if (finding !== undefined) return [faultInYaml(yaml, ['classes', index], finding)];
    const count = cases.filter((one) => one.class === id).length;
    if (count >= LEAST_OF_CLASS) return [];
    const few = incomplete(entry, {
      message: say`too few cases of a class`,
      cause: say`Cases of the class "${id}": ${count}. Each class has at least ${LEAST_OF_CLASS}.`,
      fix: say`Write ${LEAST_OF_CLASS - count} more of it, or take the class away.`,
    });
    return [faultInYaml(yaml, ['classes', index], few)];
  });
}

function oneTooMany(classes: readonly string[], index: number): Finding | undefined {
  const fix = say`Delete it.`;
  if (classes.indexOf(classes[index] ?? '') !== index) {
    const cause = say`The class "${classes[index] ?? ''}" is named twice.`;
    return { code: 'D001', message: say`class named twice`, cause, fix };
  }
  if (index < MOST_CLASSES) return undefined;
  const cause = say`A drill has two to four classes, so that all are seen at a glance; this one has ${classes.length}.`;
  return { code: 'D001', message: say`too many classes`, cause, fix };
}

function equalCases({ entry, yaml }: WithFile<DrillEntry>, locale: Locale): readonly Fault[] {
  const { cases } = entry.authored;
  const texts = cases.map(({ text }) => (text[locale] === PENDING ? '' : comparable(text[locale])));
  return texts.flatMap((text, index) => {
    const first = texts.indexOf(text);
    if (text === '' || first === index) return [];
    const finding = {
      code: 'Q014',
      message: say`equal cases`,
      cause: say`The cases "${cases[first]?.id ?? ''}" and "${cases[index]?.id ?? ''}" say the same.`,
      fix: say`Change or delete one of the two.`,
    };
    return [faultInYaml(yaml, ['cases', index, 'text', locale], finding)];
  });
}
