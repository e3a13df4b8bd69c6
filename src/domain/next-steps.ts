/**
 * What to do after a paper: three steps at most, from what was missed. Wrong ideas come first, because each has its
 * cure; then the weakest criterion; then the term that was missed most.
 */
import type { AttemptResult, QuestionResult, Share } from './attempt-result.ts';

export type NextStep =
  /** Read or do what cures a wrong idea; `times` is how often it was chosen. */
  | { readonly kind: 'cure'; readonly misconception: string; readonly to: string; readonly times: number }
  /** Practise a criterion. */
  | { readonly kind: 'practice'; readonly criterion: string; readonly right: number; readonly of: number }
  /** Look up a term. */
  | { readonly kind: 'term'; readonly concept: string; readonly missed: number };

const MOST_STEPS = 3;

/**
 * At most three steps; none if nothing was missed. `cures` names for each misconception the path of its cure, without
 * language; one that has none gives no step, and two with one cure give one.
 *
 * The first of each sort comes first, so that a paper full of one wrong idea is not answered with three cures. Of equal
 * ones the earlier in the paper (of criteria, in the syllabus) is taken.
 */
export function nextSteps(result: AttemptResult, cures: ReadonlyMap<string, string>): readonly NextStep[] {
  const missed = result.questions.filter(({ verdict }) => verdict !== 'right');
  const sorts = [cureSteps(missed, cures), practiceSteps(result.byCriterion), termSteps(missed)];
  const firsts = sorts.flatMap((steps) => steps.slice(0, 1));
  const others = sorts.flatMap((steps) => steps.slice(1));
  return [...firsts, ...others].slice(0, MOST_STEPS);
}

function cureSteps(missed: readonly QuestionResult[], cures: ReadonlyMap<string, string>): readonly NextStep[] {
  const taken = new Set<string>();
  const steps: NextStep[] = [];
  for (const [misconception, times] of mostFrequent(missed.map((question) => question.misconception))) {
    const to = cures.get(misconception);
    if (to === undefined || taken.has(to)) continue;
    taken.add(to);
    steps.push({ kind: 'cure', misconception, to, times });
  }
  return steps;
}

function practiceSteps(criteria: readonly Share[]): readonly NextStep[] {
  return criteria
    .filter(({ right, of }) => right < of)
    .toSorted((one, other) => one.right / one.of - other.right / other.of)
    .map(({ id, right, of }) => ({ kind: 'practice', criterion: id, right, of }));
}

function termSteps(missed: readonly QuestionResult[]): readonly NextStep[] {
  return mostFrequent(missed.map(({ concept }) => concept)).map(([concept, times]) => ({
    kind: 'term',
    concept,
    missed: times,
  }));
}

/** Each name with how often it is there, most frequent first; null counts for nothing. */
function mostFrequent(names: readonly (string | null)[]): readonly (readonly [string, number])[] {
  const times = new Map<string, number>();
  for (const name of names) if (name !== null) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].toSorted(([, one], [, other]) => other - one);
}
