/**
 * Finds the place in a file of a character of a text that was read from it. What was read differs from what was
 * written by folded lines, indentation, escapes and entities; walking both side by side bridges all of these.
 */

/** How far ahead a character is looked for when the two texts differ: longer than any escape or entity. */
const LOOK_AHEAD = 12;

/**
 * Offset in `source` of `value[index]`, where `value` was read from `source` between `from` and `to`. Near enough to
 * point at where the two differ in a way that is not known here.
 */
export function alignOffset(source: string, from: number, to: number, value: string, index: number): number {
  let at = from;
  for (let i = 0; i < index && at < to; i += 1) {
    const wanted = value[i] ?? '';
    if (/\s/.test(wanted)) {
      while (at < to && /\s/.test(source[at] ?? '')) at += 1;
      continue;
    }
    const found = findNear(source, at, to, wanted);
    if (found !== -1) at = found + 1;
  }
  // White space before the character (a folded line) belongs to what came before it.
  if (!/\s/.test(value[index] ?? '')) {
    const found = findNear(source, at, to, value[index] ?? '', Infinity);
    if (found !== -1 && /^\s*\\?$/.test(source.slice(at, found))) return found;
  }
  return Math.min(at, to);
}

function findNear(source: string, at: number, to: number, wanted: string, reach = LOOK_AHEAD): number {
  let ahead = 0;
  for (let i = at; i < to && ahead < reach; i += 1) {
    const sign = source[i] ?? '';
    if (sign === wanted) return i;
    if (!/\s/.test(sign)) ahead += 1;
    else if (ahead > 0) return -1;
  }
  return -1;
}
