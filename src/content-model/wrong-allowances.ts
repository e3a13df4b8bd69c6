/** `lintAllow` in a shape of its own: the lines that were meant are given, since a schema's own words would lead astray. */
import type { Finding } from './fault.ts';
import { guideSection } from './guide-sections.ts';
import { say } from './phrase.ts';

/** What names a rule, such as `LANG-1`; a question names nothing else in this form. */
const CODE = /\b[A-Z]{1,6}(?:-\d|\d{3})\b/;

/** The finding for `lintAllow` as written, or undefined if each entry has one of the right keys or more. */
export function wrongAllowances(written: unknown): Finding | undefined {
  const entries: readonly unknown[] = Array.isArray(written) ? written : [written];
  if (Array.isArray(written) && entries.every(isEntry)) return undefined;
  return {
    code: 'Y006',
    message: say`unexpected value`,
    cause: say`"lintAllow" is a list of entries with "rule" and "reason".`,
    fix: say`Write it like this, with your own reason; only warnings can be allowed. ${guideSection('question')} shows it.`,
    example: allowanceLines(entries.flatMap(meantBy)),
  };
}

function isEntry(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && ('rule' in entry || 'reason' in entry);
}

type Allowance = { readonly rule: string; readonly reason: string };

const REASON = 'TODO Why the rule does not fit here';

/** What an entry says of rules and reasons, in whatever form: `LANG-1`, `LANG-1: the reason`. */
function meantBy(entry: unknown): readonly Allowance[] {
  if (typeof entry === 'string')
    return [...entry.matchAll(new RegExp(CODE, 'g'))].map(([rule]) => ({ rule, reason: REASON }));
  if (typeof entry !== 'object' || entry === null) return [];
  if (isEntry(entry))
    return [{ rule: textAt(entry, 'rule') ?? 'TODO The rule', reason: textAt(entry, 'reason') ?? REASON }];
  const own = Object.keys(entry).filter((key) => CODE.test(key));
  if (own.length > 0) return own.map((rule) => ({ rule, reason: textAt(entry, rule) ?? REASON }));
  return Object.values(entry).flatMap(meantBy);
}

function textAt(entry: object, key: string): string | undefined {
  const value: unknown = Reflect.get(entry, key);
  return typeof value === 'string' ? value : undefined;
}

/** In quotes where a reason could mean something to YAML. */
function allowanceLines(allowances: readonly Allowance[]): string {
  const meant = allowances.length === 0 ? [{ rule: 'TODO The rule, such as LEN-1', reason: REASON }] : allowances;
  const unique = new Map(meant.map((allowance) => [allowance.rule, allowance]));
  const entries = [...unique.values()].map(
    ({ rule, reason }) =>
      `  - rule: ${rule}\n    reason: ${reason === REASON ? reason : `'${reason.replaceAll("'", "''")}'`}`,
  );
  return ['lintAllow:', ...entries].join('\n');
}
