/** How well something fits what was typed: the rules by which the search puts the best first. */
import { foldForSearch, wordsOf } from './fold-vietnamese.ts';
import type { SearchEntry } from './search-index.ts';

/** What was typed, folded once for all entries. */
export type Query = {
  readonly folded: string;
  readonly words: readonly string[];
  /** The words without what stands between them: `cocreation`, `dichvu`. */
  readonly joined: string;
  /** Lower case with its accents, to prefer what has the same. */
  readonly plain: string;
};

/** A name as it is compared. */
type Label = Query & { readonly isAlias: boolean };

/** A text in which words are looked for. */
type Text = Omit<Query, 'joined'>;

/** An entry with all that is compared of it. */
export type Searchable = {
  readonly entry: SearchEntry;
  readonly labels: readonly Label[];
  /** Names of the topics, folded. */
  readonly topics: readonly string[];
  /** Everything of it. */
  readonly text: Text;
  /** Words of which one must be among those typed: a part of a lesson is not found by the lesson's title alone. */
  readonly needed: Text | undefined;
};

/**
 * How something fits, the best first; a name of a second order (an alias) comes half a step later. `name`: the whole
 * name. `start`: the name begins so. `inside`: a later word of it does. `words`: each word begins one of its words.
 * `topic`: a question asks about what has this name. `text`: the words are all in its texts.
 */
const STEPS = { name: 0, start: 2, inside: 4, words: 6, topic: 8, text: 9 } as const;

/** Ranks below this rest on a name, and need no guess at what else might have been meant. */
export const BY_NAME = STEPS.topic;

/** The rank of what is merely alike. */
export const ALIKE = 11;

/** How well an entry fits; the smaller the better, first by `rank`, then as it is listed. */
export type Fit = {
  readonly rank: number;
  /** Whether the accents, or their absence, are those that were typed. */
  readonly isAsTyped: boolean;
  /** Length of the name that fits: of two, the shorter one is nearer. */
  readonly length: number;
};

/** What was typed, ready to be compared. Without a letter or digit its words are empty. */
export function queryOf(typed: string): Query {
  const folded = foldForSearch(typed);
  const words = wordsOf(folded);
  const plain = typed.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return { folded: words.join(' '), words, joined: words.join(''), plain };
}

/** Entries ready to be compared: the expensive part, done once. A text that many share is folded once. */
export function searchablesOf(entries: readonly SearchEntry[]): readonly Searchable[] {
  const folded = new Map<string, Query>();
  const queryOnce = (text: string): Query => {
    const query = folded.get(text) ?? queryOf(text);
    folded.set(text, query);
    return query;
  };
  return entries.map((entry) => searchableOf(entry, queryOnce));
}

function searchableOf(entry: SearchEntry, queryOnce: (text: string) => Query): Searchable {
  const { kind, topics } = entry;
  const [name, other, about] = [queryOnce(entry.name), queryOnce(entry.other), queryOnce(entry.about)];
  const aliases = entry.aliases.map((each) => ({ ...queryOnce(each), isAlias: true }));
  // A stem is a sentence: it is found by its words, and is nobody's name.
  const names = kind === 'question' ? [] : [name, other].filter((each) => each.words.length > 0);
  const parts = [name, other, ...aliases, about];
  return {
    entry,
    labels: [...names.map((each) => ({ ...each, isAlias: false })), ...aliases],
    topics: topics.map((each) => queryOnce(each).folded),
    text: {
      folded: parts.map(({ folded }) => folded).join(' '),
      words: [...new Set(parts.flatMap(({ words }) => words))],
      plain: parts.map(({ plain }) => plain).join(' '),
    },
    needed: kind === 'section' || kind === 'question' ? name : undefined,
  };
}

/** How an entry fits a query that has words; undefined if it does not. */
export function fitOf(query: Query, { labels, topics, text, needed }: Searchable): Fit | undefined {
  let best: Fit | undefined;
  for (const label of labels) {
    const step = stepOf(query, label);
    if (step === undefined) continue;
    const fit = {
      rank: step + (label.isAlias ? 1 : 0),
      isAsTyped: label.plain.includes(query.plain),
      length: label.folded.length,
    };
    if (best === undefined || compareFits(fit, best) < 0) best = fit;
  }
  if (best !== undefined) return best;
  const isOwn = needed === undefined || query.words.some((word) => hasWord(word, needed));
  return fitOfTopic(query, topics) ?? (isOwn ? fitOfText(query, text) : undefined);
}

/** Negative if the first is to be offered before the second. */
export function compareFits(one: Fit, other: Fit): number {
  return one.rank - other.rank || Number(other.isAsTyped) - Number(one.isAsTyped);
}

function stepOf(query: Query, label: Query): number | undefined {
  if (label.joined === query.joined) return STEPS.name;
  if (label.folded.startsWith(query.folded)) return STEPS.start;
  if (label.folded.includes(` ${query.folded}`)) return STEPS.inside;
  return hasAllWords(query, label) ? STEPS.words : undefined;
}

function fitOfTopic({ folded }: Query, topics: readonly string[]): Fit | undefined {
  const place = topics.indexOf(folded);
  return place === -1 ? undefined : { rank: STEPS.topic, isAsTyped: true, length: place };
}

function fitOfText(query: Query, text: Text): Fit | undefined {
  if (!hasAllWords(query, text)) return undefined;
  const isPhrase = ` ${text.folded}`.includes(` ${query.folded}`);
  return {
    rank: STEPS.text + (isPhrase ? 0 : 1),
    isAsTyped: text.plain.includes(query.plain),
    length: text.folded.length,
  };
}

function hasAllWords({ words }: Query, text: Text): boolean {
  return words.every((sought) => hasWord(sought, text));
}

/** Whether a word of the text begins so; "costs" finds "cost" as well. */
function hasWord(sought: string, { words }: Text): boolean {
  if (words.some((word) => word.startsWith(sought))) return true;
  return sought.length > 3 && sought.endsWith('s') && words.includes(sought.slice(0, -1));
}
