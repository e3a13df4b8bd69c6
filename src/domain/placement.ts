/**
 * Where to start: a few questions spread over the course, and what their answers say. Each question belongs to the
 * lesson that asks it; the first lesson of the course whose question was missed, or left out, is the place to begin,
 * because later lessons rest on it.
 */

/** A question of the placement as it was answered, in the order of the course. */
export type Placed = {
  /** `<module>/<lesson>` that asks the question. */
  readonly lesson: string;
  /** Null if it was left out. */
  readonly isRight: boolean | null;
};

export type Placement =
  | { readonly kind: 'missed' | 'left-out'; readonly lesson: string; readonly next: readonly string[] }
  /** Nothing was missed and nothing left out. */
  | { readonly kind: 'all-right' };

/** Most lessons that a placement names after the first. */
const MOST_NEXT = 2;

/** Where to start after these answers, and up to two lessons to go on with; `all-right` for no questions at all. */
export function placementOf(placed: readonly Placed[]): Placement {
  const open = placed.filter(({ isRight }) => isRight !== true);
  const [first, ...later] = open;
  if (first === undefined) return { kind: 'all-right' };
  const others = [...new Set(later.map(({ lesson }) => lesson))].filter((lesson) => lesson !== first.lesson);
  return {
    kind: first.isRight === null ? 'left-out' : 'missed',
    lesson: first.lesson,
    next: others.slice(0, MOST_NEXT),
  };
}
