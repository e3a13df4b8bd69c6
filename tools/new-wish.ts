/** What an author wishes for on the command line of `npm run new`: a kind, and facts about it, each of which may be missing. */
import { parseArgs } from 'node:util';
import { nearest } from '#content-model/nearest.ts';

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
  | { readonly kind: 'misunderstood'; readonly reason: string }
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
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the words behind `npm run new`. */
export function readCommandLine(args: readonly string[]): CommandLine {
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
    if (flag === undefined) return misunderstood(`There is no flag ${token.rawName}.${hint(token.name)}`);
    const isEmpty = token.value === undefined || token.value.trim() === '' || token.value.startsWith('--');
    if (flag.type === 'string' && isEmpty) return misunderstood(`${token.rawName} needs a value.`);
  }
  if (values.help === true) return { kind: 'help' };
  const [first, second] = positionals;
  if (second !== undefined) return misunderstood(`One kind at a time, and a title in quotes: "${second}" is too much.`);
  const kind = KINDS.find((known) => known === first);
  if (first !== undefined && kind === undefined)
    return misunderstood(`There is no kind "${first}"; there are ${KINDS.join(', ')}.`);
  const dir = oneOf(values.dir) ?? 'content';
  return { kind: 'wish', wish: wishOf(kind, values), dir, isYes: values.yes === true };
}

function misunderstood(reason: string): CommandLine {
  return { kind: 'misunderstood', reason };
}

function hint(name: string): string {
  const [near] = nearest(name, Object.keys(FLAGS), 1);
  return near === undefined ? '' : ` Did you mean --${near}?`;
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

export const USAGE = `Usage: npm run new                              asks for everything
       npm run new <kind> -- [flags]            asks for nothing that the flags say

  kinds        lesson, term, question (four options), case (cards to sort), drill (16 short cases)

  --module     the module of a lesson, question or case
  --title      English title of a lesson, English name of a term; of a question or case some words on what it asks
  --vi         the same in Vietnamese, of a lesson or term; "pending" if left out
  --id         the id and file name; made of the title if left out
  --concept    ids of terms, the tested one first; of a drill its two to four classes
  --criterion  criteria of the syllabus, or none; those of the concepts if left out
  --style      of a question: standard, negative, missing-word, list
  --pool       of a question or case: lesson, practice, exam, final
  --source     where it is known from: an id of content/sources.yaml; of the first concept if left out
  --yes        take all proposals, ask nothing
  --dir        another content directory

Example: npm run new question -- --module key-concepts --concept utility --title "Utility of a parking app"`;
