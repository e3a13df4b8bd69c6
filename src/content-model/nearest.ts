/** "Did you mean …?": the known names that are nearest to one that is not known, by edit distance. */
import { say, type Phrase } from './phrase.ts';

/** The at most `count` nearest of `known` that are near enough to be meant, nearest first. Empty if none is. */
export function nearest(name: string, known: Iterable<string>, count = 3): readonly string[] {
  const wanted = name.toLowerCase();
  const limit = Math.max(2, Math.ceil(wanted.length * 0.5));
  const near: { candidate: string; distance: number }[] = [];
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance <= limit) near.push({ candidate, distance });
  }
  const sorted = near.toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return sorted.slice(0, count).map(({ candidate }) => candidate);
}

/** "Did you mean `a`, `b` or `c`?", or what else to do where nothing is near. */
export function suggestion(name: string, known: Iterable<string>, otherwise: Phrase): Phrase {
  const near = nearest(name, known);
  // Only capitals are wrong: then no other name is meant.
  const same = near.find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  const [first, second, third] = same === undefined ? near : [same];
  if (first === undefined) return otherwise;
  if (second === undefined) return say`Did you mean \`${first}\`?`;
  if (third === undefined) return say`Did you mean \`${first}\` or \`${second}\`?`;
  return say`Did you mean \`${first}\`, \`${second}\` or \`${third}\`?`;
}

/** Levenshtein distance; gives up (a number above `limit`) as soon as it must exceed the limit. */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const value = Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      next.push(value);
      smallest = Math.min(smallest, value);
    }
    if (smallest > limit) return smallest;
    row = next;
  }
  return row[b.length] ?? 0;
}
