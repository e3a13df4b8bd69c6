/**
 * The exam's syllabus in one language: outcomes `1` to `7`, their criteria `1.1` to `7.1`, their items `1.1.a`. Marks
 * belong to criteria; no quota per item is published.
 *
 * @source content/syllabus.yaml, which names where its figures come from.
 */

type Titled = {
  readonly id: string;
  readonly title: string;
  /** The language of the title where it is not that of the syllabus: English in place of Vietnamese still to come. */
  readonly titleLang?: 'en' | undefined;
};

export type Item = Titled & {
  /** Id of the term that it is about; undefined where the course has none yet. */
  readonly concept?: string | undefined;
};

export type Criterion = Titled & {
  /** 1: recall, 2: understand. */
  readonly bloom: 1 | 2;
  /** Questions of one mark each in a full paper. */
  readonly marks: number;
  readonly items: readonly Item[];
};

export type Outcome = Titled & {
  readonly marks: number;
  readonly criteria: readonly Criterion[];
};

export type Syllabus = readonly Outcome[];

/** Where an entry stands, each from 0: which outcome, which of its criteria, which of that one's items. */
export type SyllabusPlace =
  readonly [outcome: number] | readonly [outcome: number, criterion: number] | readonly [number, number, item: number];

/** What is wrong with a syllabus: an id out of form, or given before, or marks that do not add up. */
export type SyllabusFault = { readonly id: string; readonly at: SyllabusPlace } & (
  | { readonly kind: 'malformed-id'; readonly expected: string }
  | { readonly kind: 'duplicate-id'; readonly first: SyllabusPlace }
  | { readonly kind: 'marks-differ'; readonly marks: number; readonly sum: number }
);

/** The criterion with this id; undefined if there is none. */
export function criterionOf(syllabus: Syllabus, id: string): Criterion | undefined {
  return syllabus.flatMap((outcome) => outcome.criteria).find((criterion) => criterion.id === id);
}

/** Marks of a full paper: the sum over the outcomes. */
export function totalMarks(syllabus: Syllabus): number {
  return sum(syllabus);
}

/** All faults, entries in their order; empty if the syllabus is sound. */
export function faultsOfSyllabus(syllabus: Syllabus): readonly SyllabusFault[] {
  const entries = entriesOf(syllabus);
  return [...malformedIds(entries), ...duplicateIds(entries), ...marksThatDiffer(syllabus)];
}

/** An id and where it stands; `above` is the id of the entry that it belongs to, empty for an outcome. */
type Entry = { readonly id: string; readonly at: SyllabusPlace; readonly above: string };

function entriesOf(syllabus: Syllabus): readonly Entry[] {
  return syllabus.flatMap(({ id, criteria }, outcome) => [
    { id, at: [outcome], above: '' },
    ...criteria.flatMap((criterion, place): readonly Entry[] => [
      { id: criterion.id, at: [outcome, place], above: id },
      ...criterion.items.map((item, index): Entry => ({
        id: item.id,
        at: [outcome, place, index],
        above: criterion.id,
      })),
    ]),
  ]);
}

function malformedIds(entries: readonly Entry[]): readonly SyllabusFault[] {
  return entries.flatMap(({ id, at, above }) => {
    const own = at.length === 1 ? id : below(above, id);
    if ((at.length === 3 ? /^[a-z]$/ : /^[1-9][0-9]*$/).test(own)) return [];
    const form = at.length === 3 ? '<letter>' : '<n>';
    return [{ kind: 'malformed-id', id, at, expected: at.length === 1 ? form : `${above}.${form}` }];
  });
}

function duplicateIds(entries: readonly Entry[]): readonly SyllabusFault[] {
  const places = new Map<string, SyllabusPlace>();
  return entries.flatMap(({ id, at }) => {
    const first = places.get(id);
    if (first !== undefined) return [{ kind: 'duplicate-id', id, at, first }];
    places.set(id, at);
    return [];
  });
}

function marksThatDiffer(syllabus: Syllabus): readonly SyllabusFault[] {
  return syllabus
    .map(({ id, marks, criteria }, at) => ({ kind: 'marks-differ', id, at: [at], marks, sum: sum(criteria) }) as const)
    .filter((fault) => fault.marks !== fault.sum);
}

function sum(parts: readonly { readonly marks: number }[]): number {
  return parts.reduce((total, { marks }) => total + marks, 0);
}

/** What an id adds to the one above it: `below('1.2', '1.2.h') => 'h'`; empty if it does not stand below. */
function below(above: string, id: string): string {
  return id.startsWith(`${above}.`) ? id.slice(above.length + 1) : '';
}
