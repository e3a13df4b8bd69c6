/** Unicode has two ways to write `ị`: one letter, or a base letter and a mark of its own. The course uses the first (NFC). */
import type { Edit } from './fault.ts';

/** A letter with its marks; and Korean syllables, whose parts are letters too. */
const CLUSTER = /[\u1100-\u11FF\uAC00-\uD7A3]+|\P{M}\p{M}*|\p{M}+/gu;

/** What brings a text into composed form: one edit for each letter that is not, everything else is left alone. */
export function composingEdits(text: string): readonly Edit[] {
  const whole = text.normalize('NFC');
  if (whole === text) return [];
  return [...text.matchAll(CLUSTER)].flatMap(({ 0: cluster, index }) => {
    const composed = cluster.normalize('NFC');
    return composed === cluster ? [] : [{ offset: index, length: cluster.length, text: composed }];
  });
}
