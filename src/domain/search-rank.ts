/** How well something fits what was typed: the rules by which the search puts the best first. */
import { foldForSearch, wordsOf } from './fold-vietnamese.ts';
import type { SearchEntry } from './search-index.ts';

/** What was typed, folded once for all entries. */
export type Query = {
  readonly words: readonly string[];
  /** The words with one space between them. */
  readonly folded: string;
  /** The words without what stands between them: `cocreation`, `dichvu`. */
  readonly joined: string;
  /** Lower case with its accents, to prefer what has the same. */
  readonly plain: string;
};

/** A text as it is compared: its folded words with a space before and behind each, so that ` wor` begins a word. */
type Spaced = string;

type Label = {
  readonly spaced: Spaced;
  readonly joined: string;
  readonly plain: string;
  readonly isAlias: boolean;
};

/** An entry with all that is compared of it. */
export type Searchable = {
  readonly entry: SearchEntry;
  readonly labels: readonly Label[];
  /** Names of the topics. */
  readonly topics: readonly Spaced[];
  /** Everything of it. */
  readonly text: Spaced;
  readonly plain: string;
  /** Words of which one must be among those typed: a part of a lesson is not found by the lesson's title alone. */
  readonly needed: Spaced | undefined;
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
  const words = wordsOf(foldForSearch(typed));
  const plain = plainOf(typed).replaceAll(/\s+/gu, ' ').trim();
  return { words, folded: words.join(' '), joined: words.join(''), plain };
}

/** Entries ready to be compared: the expensive part, done once. A text that many share is folded once. */
export function searchablesOf(entries: readonly SearchEntry[]): readonly Searchable[] {
  const known = new Map<string, Spaced>();
  const space = (text: string): Spaced => {
    const spaced = known.get(text) ?? ` ${wordsOf(foldForSearch(text)).join(' ')} `;
    known.set(text, spaced);
    return spaced;
  };
  return entries.map((entry) => searchableOf(entry, space));
}

function searchableOf(entry: SearchEntry, space: (text: string) => Spaced): Searchable {
  const { kind, name, other, aliases, about, topics } = entry;
  const labelOf = (text: string, isAlias: boolean): Label => {
    const spaced = space(text);
    return { spaced, joined: spaced.replaceAll(' ', ''), plain: plainOf(text), isAlias };
  };
  // A stem is a sentence: it is found by its words, and is nobody's name.
  const names = kind === 'question' ? [] : [name, other].filter((each) => each !== '');
  const parts = [name, other, ...aliases, about];
  return {
    entry,
    labels: [...names.map((each) => labelOf(each, false)), ...aliases.map((each) => labelOf(each, true))],
    topics: topics.map(space),
    text: parts.map(space).join(''),
    plain: plainOf(parts.join(' ')),
    needed: kind === 'section' || kind === 'question' ? space(name) : undefined,
  };
}

function plainOf(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** How an entry fits a query that has words; undefined if it does not. */
export function fitOf(query: Query, searchable: Searchable): Fit | undefined {
  let best: Fit | undefined;
  for (const label of searchable.labels) {
    const step = stepOf(query, label);
    if (step === undefined) continue;
    const fit = {
      rank: step + (label.isAlias ? 1 : 0),
      isAsTyped: label.plain.includes(query.plain),
      length: label.spaced.length,
    };
    if (best === undefined || compareFits(fit, best) < 0) best = fit;
  }
  return best ?? fitOfTopic(query, searchable) ?? fitOfText(query, searchable);
}

/** Negative if the first is to be offered before the second. */
export function compareFits(one: Fit, other: Fit): number {
  return one.rank - other.rank || Number(other.isAsTyped) - Number(one.isAsTyped);
}

function stepOf(query: Query, { joined, spaced }: Label): number | undefined {
  if (joined === query.joined) return STEPS.name;
  const place = spaced.indexOf(` ${query.folded}`);
  if (place !== -1) return place === 0 ? STEPS.start : STEPS.inside;
  return hasAllWords(query, spaced) ? STEPS.words : undefined;
}

function fitOfTopic({ folded }: Query, { topics }: Searchable): Fit | undefined {
  const place = topics.indexOf(` ${folded} `);
  return place === -1 ? undefined : { rank: STEPS.topic, isAsTyped: true, length: place };
}

function fitOfText(query: Query, { text, plain, needed }: Searchable): Fit | undefined {
  if (!hasAllWords(query, text)) return undefined;
  if (needed !== undefined && !query.words.some((word) => hasWord(word, needed))) return undefined;
  const isPhrase = text.includes(` ${query.folded}`);
  return { rank: STEPS.text + (isPhrase ? 0 : 1), isAsTyped: plain.includes(query.plain), length: text.length };
}

function hasAllWords({ words }: Query, text: Spaced): boolean {
  return words.every((word) => hasWord(word, text));
}

/** Whether a word of the text begins so; "costs" finds "cost" as well. */
function hasWord(word: string, text: Spaced): boolean {
  if (text.includes(` ${word}`)) return true;
  return word.length > 3 && word.endsWith('s') && text.includes(` ${word.slice(0, -1)} `);
}
