/**
 * The exam's syllabus in one language: outcomes `1` to `7`, their criteria `1.1` to `7.1`, their items `1.1.a`. Marks
 * belong to criteria; no quota per item is published.
 *
 * @source content/syllabus.yaml, which names where its figures come from.
 */

export type Item = { readonly id: string; readonly title: string };

export type Criterion = {
  readonly id: string;
  readonly title: string;
  /** 1: recall, 2: understand. */
  readonly bloom: 1 | 2;
  /** Questions of one mark each in a full paper. */
  readonly marks: number;
  readonly items: readonly Item[];
};

export type Outcome = {
  readonly id: string;
  readonly title: string;
  readonly marks: number;
  readonly criteria: readonly Criterion[];
};

export type Syllabus = readonly Outcome[];

/** What is wrong with a syllabus: an id out of form or given twice, or marks that do not add up. */
export type SyllabusFault =
  | { readonly kind: 'malformed-id'; readonly id: string; readonly expected: string }
  | { readonly kind: 'duplicate-id'; readonly id: string }
  | { readonly kind: 'marks-differ'; readonly id: string; readonly marks: number; readonly sum: number };

/** The criterion with this id; undefined if there is none. */
export function criterionOf(syllabus: Syllabus, id: string): Criterion | undefined {
  return syllabus.flatMap((outcome) => outcome.criteria).find((criterion) => criterion.id === id);
}

/** Marks of a full paper: the sum over the outcomes. */
export function totalMarks(syllabus: Syllabus): number {
  return sum(syllabus);
}

/** All faults, outcomes in their order; empty if the syllabus is sound. */
export function faultsOfSyllabus(syllabus: Syllabus): readonly SyllabusFault[] {
  return [...malformedIds(syllabus), ...duplicateIds(syllabus), ...marksThatDiffer(syllabus)];
}

function malformedIds(syllabus: Syllabus): SyllabusFault[] {
  const faults: SyllabusFault[] = [];
  const expect = (id: string, expected: string, isSound: boolean): void => {
    if (!isSound) faults.push({ kind: 'malformed-id', id, expected });
  };
  for (const outcome of syllabus) {
    expect(outcome.id, '<n>', isNumber(outcome.id));
    for (const criterion of outcome.criteria) {
      expect(criterion.id, `${outcome.id}.<n>`, isNumber(below(outcome.id, criterion.id)));
      for (const item of criterion.items) {
        expect(item.id, `${criterion.id}.<letter>`, /^[a-z]$/.test(below(criterion.id, item.id)));
      }
    }
  }
  return faults;
}

function duplicateIds(syllabus: Syllabus): SyllabusFault[] {
  const ids = syllabus.flatMap((outcome) => [
    outcome.id,
    ...outcome.criteria.flatMap((criterion) => [criterion.id, ...criterion.items.map((item) => item.id)]),
  ]);
  const repeated = new Set(ids.filter((id, place) => ids.indexOf(id) !== place));
  return [...repeated].map((id) => ({ kind: 'duplicate-id', id }));
}

function marksThatDiffer(syllabus: Syllabus): SyllabusFault[] {
  return syllabus
    .map(({ id, marks, criteria }) => ({ kind: 'marks-differ' as const, id, marks, sum: sum(criteria) }))
    .filter((fault) => fault.marks !== fault.sum);
}

function sum(parts: readonly { readonly marks: number }[]): number {
  return parts.reduce((total, { marks }) => total + marks, 0);
}

function isNumber(text: string): boolean {
  return /^[1-9][0-9]*$/.test(text);
}

/** What an id adds to the one above it: `below('1.2', '1.2.h') => 'h'`; empty if it does not stand below. */
function below(above: string, id: string): string {
  return id.startsWith(`${above}.`) ? id.slice(above.length + 1) : '';
}
