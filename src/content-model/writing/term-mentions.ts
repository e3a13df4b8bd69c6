/**
 * Which terms of the glossary a text names, by their names and aliases in its language. Of names within one another the
 * longest counts: "service relationship management" is no "service relationship", and "khách hàng bên ngoài" no
 * "khách hàng".
 */
import type { Locale } from '#domain/text.ts';
import type { Course } from '#content-model/course.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { normalizeName } from '#content-model/term-names.ts';
import type { AuthoredTerm } from '#content-model/term-schema.ts';

/** A term as a text names it; `index` counts code units of that text. */
export type Mention = { readonly term: string; readonly index: number; readonly words: string };

type Glossary = Course['terms'];

/** Name → term, and a pattern that finds every name. */
type Names = { readonly byName: ReadonlyMap<string, string>; readonly pattern: RegExp };

/** Words that hold the name of a term and mean something else; as longer names they are found first. */
const OTHER_WORDS = { en: ['learning outcome', 'learning outcomes'], vi: ['chuẩn đầu ra'] } as const;

const namesOfGlossary = new WeakMap<Glossary, Readonly<Record<Locale, Names>>>();

/** Every mention in the order of the text, which is in NFC and may hold marks such as `**`. */
export function termsNamed(text: string, locale: Locale, terms: Glossary): readonly Mention[] {
  const { byName, pattern } = namesIn(terms)[locale];
  return [...text.toLowerCase().matchAll(pattern)].flatMap(({ 0: name, index }) => {
    const term = byName.get(name);
    return term === undefined ? [] : [{ term, index, words: text.slice(index, index + name.length) }];
  });
}

type Found = { readonly text: string; readonly names: Names; readonly ids: ReadonlySet<string> };

/** What was found in the last text of each language: a text is looked at for one thing after another. */
const lastFound: Partial<Record<Locale, Found>> = {};

/** Ids of the terms that a text names; quicker than their places. */
export function termIdsNamed(text: string, locale: Locale, terms: Glossary): ReadonlySet<string> {
  const names = namesIn(terms)[locale];
  const known = lastFound[locale];
  if (known?.text === text && known.names === names) return known.ids;
  const ids = findIds(text, names);
  lastFound[locale] = { text, names, ids };
  return ids;
}

function findIds(text: string, { byName, pattern }: Names): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const name of text.toLowerCase().match(pattern) ?? []) {
    const id = byName.get(name);
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

/** The names of a term in a language, its own first; none while they are still to come. */
export function namesOf({ term, aliases }: AuthoredTerm, locale: Locale): readonly string[] {
  const own = term[locale] === PENDING ? [] : [term[locale]];
  const others = aliases[locale];
  return others === PENDING ? own : [...own, ...others];
}

/** Texts longer than this are no name, and not looked at. */
const LONGEST_NAME = 60;

/** The term that an English text consists of, but for an article and marks; undefined if it says more than one term. */
export function termAlone(text: string, terms: Glossary): string | undefined {
  if (text.length > LONGEST_NAME) return undefined;
  const words = normalizeName(text.replaceAll(/\*\*|==|[.]$/g, '')).replace(/^(?:an?|the) /, '');
  return namesIn(terms).en.byName.get(words);
}

function namesIn(terms: Glossary): Readonly<Record<Locale, Names>> {
  const known = namesOfGlossary.get(terms);
  if (known !== undefined) return known;
  const names = { en: collect(terms, 'en'), vi: collect(terms, 'vi') };
  namesOfGlossary.set(terms, names);
  return names;
}

function collect(terms: Glossary, locale: Locale): Names {
  const byName = new Map(
    [...terms].flatMap(([term, { authored }]) =>
      namesOf(authored, locale).map((name): [string, string] => [normalizeName(name), term]),
    ),
  );
  const longestFirst = [...byName.keys(), ...OTHER_WORDS[locale]].toSorted((a, b) => b.length - a.length).map(escaped);
  return { byName, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'gu') };
}

/** Names are words; of the signs that mean something in a pattern they hold few. */
function escaped(name: string): string {
  return name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
