/** All texts of the YAML files that are written in both languages, whatever file they stand in. */
import type { Locale } from '#domain/text.ts';
import type { YamlFile, YamlPath } from './read-yaml.ts';
import type { Content } from './read-course.ts';

/** A `{ en, vi }` of a file: texts, or lists of words. */
export type AuthoredPair = {
  readonly yaml: YamlFile;
  /** Path of the pair; `[...path, 'en']` is the English. */
  readonly path: YamlPath;
  readonly en: unknown;
  readonly vi: unknown;
};

/** One text of one language. */
export type AuthoredString = {
  readonly yaml: YamlFile;
  readonly path: YamlPath;
  readonly locale: Locale;
  readonly text: string;
};

const pairsOf = new WeakMap<YamlFile, readonly AuthoredPair[]>();

/** Every pair, in the order of files and of what stands in them. Half a dozen rules ask: each file is gone through once. */
export function authoredPairs({ yaml }: Pick<Content, 'yaml'>): readonly AuthoredPair[] {
  return [...yaml.values()].flatMap(pairsIn);
}

/** The same of one file. */
export function pairsIn(file: YamlFile): readonly AuthoredPair[] {
  const known = pairsOf.get(file);
  if (known !== undefined) return known;
  const pairs: AuthoredPair[] = [];
  collect(file, file.value, [], pairs);
  pairsOf.set(file, pairs);
  return pairs;
}

function collect(yaml: YamlFile, value: unknown, path: YamlPath, pairs: AuthoredPair[]): void {
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) collect(yaml, entry, [...path, index], pairs);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const { en, vi }: { en?: unknown; vi?: unknown } = value;
  // A list of words in two languages (words.yaml) says nothing in either.
  if (yaml.source.place?.kind === 'words') return;
  if (en !== undefined || vi !== undefined) pairs.push({ yaml, path, en, vi });
  else for (const [key, entry] of Object.entries(value)) collect(yaml, entry, [...path, key], pairs);
}

/** The texts of a pair that are texts; entries of lists one by one. */
export function stringsOf({ yaml, path, en, vi }: AuthoredPair): readonly AuthoredString[] {
  if (typeof en === 'string' && typeof vi === 'string') {
    return [
      { yaml, path: [...path, 'en'], locale: 'en', text: en.trim() },
      { yaml, path: [...path, 'vi'], locale: 'vi', text: vi.trim() },
    ];
  }
  const strings: AuthoredString[] = [];
  const add = (locale: Locale, value: unknown, at: YamlPath): void => {
    if (typeof value === 'string') strings.push({ yaml, path: at, locale, text: value.trim() });
  };
  for (const [locale, value] of [
    ['en', en],
    ['vi', vi],
  ] as const) {
    if (Array.isArray(value))
      for (const [index, entry] of value.entries()) add(locale, entry, [...path, locale, index]);
    else add(locale, value, [...path, locale]);
  }
  return strings;
}
