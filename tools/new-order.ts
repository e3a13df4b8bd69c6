/**
 * Makes an order of a wish: what was said is looked at, what was not said is proposed by the course, and what nobody can
 * propose is missing.
 */
import { say, type Phrase } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import { TEMPLATE_MARK } from '#content-model/template-texts.ts';
import { freeId, idFromTitle, takenIds } from './new-ids.ts';
import {
  cleanTitle,
  idFault,
  knownTermFault,
  nameFault,
  plannedLesson,
  titleFault,
  vietnameseTitleFault,
  wordFault,
} from './new-values.ts';
import { POOLS, STYLES, type Kind, type Pool, type Style, type Wish } from './new-wish.ts';

/** Everything that a template needs. */
export type Order = {
  readonly kind: Kind;
  /** Empty for what belongs to no module: terms and drills. */
  readonly module: string;
  readonly id: string;
  /** The id that the title would give, where another file has it already. */
  readonly namesake?: string;
  /** Vietnamese may be `pending`. A question, case or drill has none; its English is '' then. */
  readonly title: { readonly en: string; readonly vi: string };
  /** Whether modules.yaml lists the lesson already, as planned. */
  readonly isPlanned: boolean;
  readonly style: Style;
  readonly pool: Pool;
  readonly concepts: readonly string[];
  readonly criteria: readonly string[];
  readonly source: string;
};

export type Settled =
  | { readonly kind: 'order'; readonly order: Order }
  /** Flags without which nothing can be proposed. */
  | { readonly kind: 'missing'; readonly flags: readonly string[] }
  | { readonly kind: 'refused'; readonly reasons: readonly Phrase[] };

/** What stands for a source that the author is to name. */
export const SOURCE_TO_NAME = `${TEMPLATE_MARK} The id of a source that content/sources.yaml lists`;

const IN_MODULE: readonly Kind[] = ['lesson', 'question', 'case'];
const OF_CONCEPTS: readonly Kind[] = ['question', 'case', 'drill'];

/** Whether a file of the kind belongs to a module. */
export function isInModule(kind: Kind): boolean {
  return IN_MODULE.includes(kind);
}

/** Flags that the author has to say; `kind` stands for the kind itself. */
export function missingFlags(content: Content, { kind, module, title, id, concepts }: Wish): readonly string[] {
  if (kind === undefined) return ['kind'];
  const isPlanned = id !== undefined && plannedLesson(content, module ?? '', id) !== undefined;
  const needsTitle = kind === 'term' || (kind === 'lesson' ? !isPlanned : kind !== 'drill' && id === undefined);
  return [
    ...(isInModule(kind) && module === undefined ? ['--module'] : []),
    ...(OF_CONCEPTS.includes(kind) && (concepts ?? []).length === 0 ? ['--concept'] : []),
    ...(needsTitle && title === undefined ? ['--title'] : []),
  ];
}

/** The order that a wish amounts to. */
export function settle(content: Content, wish: Wish): Settled {
  const flags = missingFlags(content, wish);
  const { kind } = wish;
  if (flags.length > 0 || kind === undefined) return { kind: 'missing', flags };
  const reasons = wishFaults(content, kind, wish);
  if (reasons.length > 0) return { kind: 'refused', reasons };
  const module = isInModule(kind) ? (wish.module ?? '') : '';
  const id = wish.id ?? proposedId(content, wish);
  if (id === undefined) {
    const reason = say`No id can be made of the title "${wish.title ?? ''}": it has no letter a to z and no digit. Say one with --id.`;
    return { kind: 'refused', reasons: [reason] };
  }
  const planned = kind === 'lesson' ? plannedLesson(content, module, id) : undefined;
  const concepts = wish.concepts ?? [];
  const namesake = namesakeOf(content, wish);
  const order: Order = {
    kind,
    module,
    id,
    ...(wish.id !== undefined || namesake === undefined ? {} : { namesake }),
    title: planned?.title ?? titleOf(wish),
    isPlanned: planned !== undefined,
    style: STYLES.find((style) => style === wish.style) ?? 'standard',
    pool: POOLS.find((pool) => pool === wish.pool) ?? 'lesson',
    concepts,
    criteria: wish.criteria ?? proposedCriteria(content, kind, concepts),
    source: wish.source ?? proposedSource(content, concepts),
  };
  return { kind: 'order', order };
}

/** A term is named as it stands within a sentence. */
function titleOf({ kind, title = '', vi = PENDING }: Wish): Order['title'] {
  const [en, vietnamese] = [cleanTitle(title), cleanTitle(vi)];
  return kind === 'term' ? { en: withinSentence(en), vi: withinSentence(vietnamese) } : { en, vi: vietnamese };
}

/** In small letters if the first letter is the only capital; an abbreviation, or a name of several words, has more. */
function withinSentence(name: string): string {
  const [first = '', ...rest] = name;
  const hasMoreCapitals = /\p{Lu}/u.test(rest.join(''));
  return hasMoreCapitals || rest.length === 0 ? name : first.toLowerCase() + rest.join('');
}

function wishFaults(content: Content, kind: Kind, wish: Wish): readonly Phrase[] {
  const { module, title, vi, id, style, pool, concepts = [], criteria = [], source } = wish;
  return [
    isInModule(kind) && module !== undefined ? nameFault(content, 'module', module) : undefined,
    title === undefined ? undefined : (titleFault(title) ?? knownTermFault(content, kind, title)),
    vi === undefined ? undefined : (vietnameseTitleFault(vi) ?? knownTermFault(content, kind, vi)),
    id === undefined ? undefined : idFault(content, kind, module ?? '', id),
    style === undefined ? undefined : wordFault('style', STYLES, style),
    pool === undefined ? undefined : wordFault('pool', POOLS, pool),
    ...concepts.map((concept) => nameFault(content, 'concept', concept)),
    ...criteria.map((criterion) => nameFault(content, 'criterion', criterion)),
    source === undefined ? undefined : nameFault(content, 'source', source),
    kind === 'drill' ? classesFault(concepts) : undefined,
  ].filter((reason) => reason !== undefined);
}

/** A drill tells a few terms apart. */
export function classesFault(concepts: readonly string[]): Phrase | undefined {
  return concepts.length >= 2 && concepts.length <= 4
    ? undefined
    : say`A drill has two to four classes, each of them a term.`;
}

/** The id to propose: of the title, or for a drill of its classes; a planned lesson keeps its own. */
export function proposedId(
  content: Content,
  { kind, module = '', title = '', concepts = [] }: Wish,
): string | undefined {
  if (kind === undefined) return undefined;
  const id = idOfWords({ kind, title, concepts });
  if (id === undefined || (kind === 'lesson' && plannedLesson(content, module, id) !== undefined)) return id;
  return freeId(id, takenIds(content, kind, module));
}

function idOfWords({ kind, title = '', concepts = [] }: Wish): string | undefined {
  return idFromTitle(kind === 'drill' && title === '' ? concepts.join(' ') : title);
}

/** The id that the title would give, if it is taken. */
export function namesakeOf(content: Content, wish: Wish): string | undefined {
  const id = idOfWords(wish);
  return id === proposedId(content, wish) ? undefined : id;
}

/** A lesson teaches the criteria of all its concepts; a question tests one, that of its first. */
export function proposedCriteria({ course }: Content, kind: Kind, concepts: readonly string[]): readonly string[] {
  const criteria = concepts.flatMap((concept) => course.terms.get(concept)?.authored.criteria ?? []);
  const unique = [...new Set(criteria)].toSorted();
  if (kind === 'lesson') return unique;
  const first = course.terms.get(concepts[0] ?? '')?.authored.criteria ?? [];
  return first.slice(0, 1);
}

/** The source of the first concept; of none, a text that asks for it, since any other would be a guess. */
export function proposedSource({ course }: Content, concepts: readonly string[]): string {
  return course.terms.get(concepts[0] ?? '')?.authored.sources[0]?.id ?? SOURCE_TO_NAME;
}
