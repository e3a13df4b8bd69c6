/**
 * `lintAllow` of a question: warnings that its author looked at and let stand, each with a reason. Errors cannot be
 * allowed, and an allowance that allows nothing is a warning itself: it would hide the next real one.
 */
import type { Fault } from './fault.ts';
import { say } from './phrase.ts';
import type { Content } from './read-course.ts';
import { faultInYaml, questionsWithFiles } from '#content-model/rules/places.ts';

/** The faults that are left when what authors allow is taken away, and a K005 for each allowance without a use. */
export function withoutAllowed(content: Content, faults: readonly Fault[]): readonly Fault[] {
  const warnings = Map.groupBy(
    faults.filter(({ severity }) => severity === 'warning'),
    ({ file }) => file,
  );
  const taken = new Set<Fault>();
  const useless: Fault[] = [];
  for (const { entry, yaml } of questionsWithFiles(content)) {
    for (const [index, { rule }] of entry.authored.lintAllow.entries()) {
      const allowed = warnings.get(entry.path)?.filter(({ code }) => code === rule) ?? [];
      for (const fault of allowed) taken.add(fault);
      if (allowed.length > 0) continue;
      const isError = faults.some(
        ({ severity, file, code }) => severity === 'error' && file === entry.path && code === rule,
      );
      useless.push(faultInYaml(yaml, ['lintAllow', index, 'rule'], isError ? ofAnError(rule) : uselessAllowance(rule)));
    }
  }
  return [...faults.filter((fault) => !taken.has(fault)), ...useless];
}

function uselessAllowance(rule: string) {
  return {
    code: 'K005',
    severity: 'warning' as const,
    message: say`allowance without a use`,
    cause: say`No warning ${rule} is left to allow here.`,
    fix: say`Delete the entry; if you meant another rule, name it.`,
  };
}

function ofAnError(rule: string) {
  return {
    code: 'K005',
    severity: 'warning' as const,
    message: say`errors cannot be allowed`,
    cause: say`${rule} is an error here, and only warnings can be allowed.`,
    fix: say`Mend what ${rule} is about, and delete the entry.`,
  };
}
