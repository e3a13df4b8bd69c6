/** What an author wishes for on the command line of `npm run new`: a kind, and facts about it, each of which may be missing. */
import { parseArgs } from 'node:util';
import { nearest } from '#content-model/nearest.ts';
import { listed, say, spoken, type Dictionary, type Phrase } from '#content-model/phrase.ts';
import { DICTIONARIES } from './languages.ts';

export const KINDS = ['lesson', 'term', 'question', 'drill', 'case'] as const;
export type Kind = (typeof KINDS)[number];

export const STYLES = ['standard', 'negative', 'missing-word', 'list'] as const;
export type Style = (typeof STYLES)[number];

export const POOLS = ['lesson', 'practice', 'exam', 'final'] as const;
export type Pool = (typeof POOLS)[number];

/** As written, not looked at yet. Absent is what was not said. */
export type Wish = {
  readonly kind?: Kind;
  readonly module?: string;
  readonly title?: string;
  readonly vi?: string;
  readonly id?: string;
  readonly style?: string;
  readonly pool?: string;
  readonly concepts?: readonly string[];
  /** Empty for `--criterion none`: what is not examined. */
  readonly criteria?: readonly string[];
  readonly source?: string;
};

export type CommandLine =
  | { readonly kind: 'help' }
  | { readonly kind: 'misunderstood'; readonly reason: Phrase }
  | {
      readonly kind: 'wish';
      readonly wish: Wish;
      readonly dir: string;
      /** Proposals are taken; nothing is asked, even at a terminal. */
      readonly isYes: boolean;
    };

const FLAGS = {
  module: { type: 'string' },
  title: { type: 'string' },
  vi: { type: 'string' },
  id: { type: 'string' },
  style: { type: 'string' },
  pool: { type: 'string' },
  concept: { type: 'string', multiple: true },
  criterion: { type: 'string', multiple: true },
  source: { type: 'string' },
  yes: { type: 'boolean', short: 'y' },
  dir: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/**
 * Flags that npm took for its own, as it does with all that stand before a lone `--`. It leaves their names in the
 * environment, and their values among the words.
 */
function swallowedFlags(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(FLAGS).flatMap(([name, { type }]) =>
    type === 'string' && environment[`npm_config_${name}`] !== undefined ? [`--${name}`] : [],
  );
}

/**
 * Reads the words behind `npm run new`.
 * @param environment of the process
 */
export function readCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): CommandLine {
  const swallowed = swallowedFlags(environment);
  if (swallowed.length > 0)
    return misunderstood(
      say`npm took ${listed(swallowed)} for flags of its own: put a lone -- before the flags, as in the example below.`,
    );
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: FLAGS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const flag = Object.entries(FLAGS).find(([name]) => name === token.name)?.[1];
    if (flag === undefined) return misunderstood(noFlag(token.rawName, token.name));
    const isEmpty = token.value === undefined || token.value.trim() === '' || token.value.startsWith('--');
    if (flag.type === 'string' && isEmpty) return misunderstood(say`${token.rawName} needs a value.`);
  }
  if (values.help === true) return { kind: 'help' };
  const [first, second] = positionals;
  if (second !== undefined)
    return misunderstood(say`One kind at a time, and a title in quotes: "${second}" is too much.`);
  const kind = KINDS.find((known) => known === first);
  if (first !== undefined && kind === undefined)
    return misunderstood(say`There is no kind "${first}"; there are ${listed(KINDS)}.`);
  const lang = oneOf(values.lang) ?? 'en';
  if (!Object.hasOwn(DICTIONARIES, lang))
    return misunderstood(say`There is no language "${lang}"; there are ${Object.keys(DICTIONARIES).join(', ')}.`);
  const dir = oneOf(values.dir) ?? 'content';
  return { kind: 'wish', wish: wishOf(kind, values), dir, isYes: values.yes === true };
}

function misunderstood(reason: Phrase): CommandLine {
  return { kind: 'misunderstood', reason };
}

function noFlag(written: string, name: string): Phrase {
  const [near] = nearest(name, Object.keys(FLAGS), 1);
  return near === undefined
    ? say`There is no flag ${written}.`
    : say`There is no flag ${written}. Did you mean --${near}?`;
}

type Values = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

function wishOf(kind: Kind | undefined, values: Values): Wish {
  const concepts = listOf(values['concept']);
  const criteria = listOf(values['criterion'])?.filter((criterion) => criterion !== 'none');
  const single: Record<string, string> = {};
  for (const name of ['module', 'title', 'vi', 'id', 'style', 'pool', 'source']) {
    const value = oneOf(values[name]);
    if (value !== undefined) single[name] = value;
  }
  return {
    ...(kind === undefined ? {} : { kind }),
    ...single,
    ...(concepts === undefined ? {} : { concepts }),
    ...(criteria === undefined ? {} : { criteria }),
  };
}

function oneOf(value: Values[string]): string | undefined {
  const last = Array.isArray(value) ? value.at(-1) : value;
  return typeof last === 'string' ? last.trim() : undefined;
}

/** `--concept a --concept b` and `--concept a,b` are the same. */
function listOf(value: Values[string]): readonly string[] | undefined {
  if (value === undefined) return undefined;
  const words = [value].flat().flatMap((entry) => (typeof entry === 'string' ? entry.split(',') : []));
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))];
}

/** What the kinds and flags are for. */
const HELP: readonly (readonly [string, Phrase])[] = [
  ['kinds', say`lesson, term, question (four options), case (cards to sort), drill (16 short cases)`],
  ['--module', say`the module of a lesson, question or case`],
  ['--title', say`English title of a lesson, English name of a term; of a question or case some words on what it asks`],
  ['--vi', say`the same in Vietnamese, of a lesson or term; "pending" if left out`],
  ['--id', say`the id and file name; made of the title if left out`],
  ['--concept', say`ids of terms, the tested one first; of a drill its two to four classes`],
  ['--criterion', say`criteria of the syllabus, or none; those of the concepts if left out`],
  ['--style', say`of a question: standard, negative, missing-word, list`],
  ['--pool', say`of a question or case: lesson, practice, exam, final`],
  ['--source', say`where it is known from: an id of content/sources.yaml; of the first concept if left out`],
  ['--yes', say`take all proposals, ask nothing`],
  ['--dir', say`another content directory`],
  ['--lang vi', say`language of the messages: en or vi`],
];

/** How the command is called; in English without a dictionary. */
export function usage(dictionary?: Dictionary): string {
  const label = spoken(say`Usage:`, dictionary);
  return [
    `${label} npm run new                              ${spoken(say`asks for everything`, dictionary)}`,
    `${' '.repeat(label.length)} npm run new <kind> -- [flags]            ${spoken(say`asks for nothing that the flags say`, dictionary)}`,
    '',
    ...HELP.map(([flag, what]) => `  ${flag.padEnd(11)}  ${spoken(what, dictionary)}`),
    '',
    `${spoken(say`Example:`, dictionary)} npm run new question -- --module key-concepts --concept utility --title "Utility of a parking app"`,
  ].join('\n');
}
