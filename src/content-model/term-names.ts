/**
 * Finds the term that an author means by `[[…]]`: its id, its name or an alias, in either language, whatever the case.
 * `[[Service provider]]`, `[[service-provider]]` and `[[nhà cung cấp dịch vụ]]` are the same term.
 */
import type { Locale } from '#domain/text.ts';
import { PENDING } from './schema-parts.ts';
import type { AuthoredTerm } from './term-schema.ts';

/** A term as found: `name` is what to show where the author wrote the id. */
export type NamedTerm = { readonly term: string; readonly name: Readonly<Record<Locale, string>> };

/** Two terms that answer to one name; a link by that name would be a guess. */
export type NameClash = { readonly name: string; readonly terms: readonly [string, string] };

export type TermNames = {
  /** Normalised id → term. */
  readonly byId: ReadonlyMap<string, NamedTerm>;
  /** Normalised name or alias → term. */
  readonly byName: ReadonlyMap<string, NamedTerm>;
  readonly clashes: readonly NameClash[];
};

/** The form in which names are compared: NFC, lower case, single spaces. */
export function normalizeName(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Collects the names of all terms. Names come before aliases, so an alias never takes a name away. */
export function collectTermNames(terms: Iterable<readonly [string, AuthoredTerm]>): TermNames {
  const byId = new Map<string, NamedTerm>();
  const byName = new Map<string, NamedTerm>();
  const clashes: NameClash[] = [];
  const entries = [...terms].map(([id, authored]) => ({ named: namedTerm(id, authored), authored }));
  const claim = (name: string, named: NamedTerm): void => {
    const key = normalizeName(name);
    const holder = byName.get(key) ?? byId.get(key);
    if (holder !== undefined && holder.term !== named.term) clashes.push({ name, terms: [holder.term, named.term] });
    else byName.set(key, named);
  };
  for (const { named } of entries) byId.set(normalizeName(named.term), named);
  for (const { named, authored } of entries) {
    claim(authored.term.en, named);
    if (authored.term.vi !== PENDING) claim(authored.term.vi, named);
  }
  for (const { named, authored } of entries) {
    for (const alias of authored.aliases.en) claim(alias, named);
    if (authored.aliases.vi !== PENDING) for (const alias of authored.aliases.vi) claim(alias, named);
  }
  return { byId, byName, clashes };
}

function namedTerm(id: string, { term }: AuthoredTerm): NamedTerm {
  return { term: id, name: { en: term.en, vi: term.vi === PENDING ? term.en : term.vi } };
}

/**
 * The term meant by `written`, and the words to show for a link without a label: what was written, or the term's name
 * where only its id was written. Undefined if no term answers to it.
 */
export function resolveTerm(
  names: TermNames,
  written: string,
  locale: Locale,
): { readonly term: string; readonly label: string } | undefined {
  const key = normalizeName(written);
  const byName = names.byName.get(key);
  if (byName !== undefined) return { term: byName.term, label: written.trim() };
  const byId = names.byId.get(key);
  return byId === undefined ? undefined : { term: byId.term, label: byId.name[locale] };
}
