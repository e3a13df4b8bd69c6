/**
 * Finds the Vietnamese of a YAML file by its keys: all that stands behind `vi:` is one piece. By its letters alone a
 * sentence would fall apart at each word that has no mark, and a screen reader would change its voice there.
 */
import { isNode, isScalar, parseDocument, visit } from 'yaml';
import type { Locale } from '#domain/text.ts';
import { PENDING } from './schema-parts.ts';
import { cutAtVietnamese, type Stretch } from './mixed-languages.ts';

/** What begins a value and is no word of it: the mark and line end of a block, a quote. */
const BEFORE_WORDS = /^(?:[>|][+-]?\d?\s*)?['"]?/;

/** Cuts a YAML file at every change of language; joined again the stretches are what they were. */
export function cutAtVietnameseValues(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const take = (to: number, lang: Locale): void => {
    if (to > from) stretches.push({ lang, words: text.slice(from, to) });
    from = Math.max(from, to);
  };
  for (const [start, end] of valuesOf(text)) {
    const value = text.slice(start, end);
    take(start + (BEFORE_WORDS.exec(value)?.[0].length ?? 0), 'en');
    take(start + value.replace(/['"]?\s*$/, '').length, 'vi');
  }
  take(text.length, 'en');
  // English may speak of Vietnamese words.
  return stretches.flatMap((stretch) => (stretch.lang === 'vi' ? [stretch] : cutAtVietnamese(stretch.words)));
}

/** Where the values of `vi` begin and end, in the order of the file. */
function valuesOf(text: string): readonly (readonly [start: number, end: number])[] {
  const values: (readonly [number, number])[] = [];
  visit(parseDocument(text), {
    Pair: (_, { key, value }) => {
      if (!isScalar(key) || key.value !== 'vi' || !isNode(value) || !value.range) return;
      if (isScalar(value) && (value.value === PENDING || value.value === null)) return;
      values.push([value.range[0], value.range[1]]);
    },
  });
  return values;
}
