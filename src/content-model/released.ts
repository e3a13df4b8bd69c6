/**
 * `content/released.json`: which ids learners have met, and by which key they were marked. Written by `npm run release`
 * alone, one id a line, so that a change of it can be read; the rules compare today's content with it (Q010).
 */
import { z } from 'astro/zod';
import { canonicalJson } from '#domain/canonical-json.ts';
import { rightResponse } from '#domain/mark-response.ts';
import type { Response } from '#domain/question.ts';
import { scanJson } from '#domain/scan-json.ts';
import type { DrillEntry } from './course.ts';
import { FILE_START, faultAt, type Fault, type Finding } from './fault.ts';
import { say, type Phrase } from './phrase.ts';
import type { AuthoredQuestion } from './question-schema.ts';
import type { Content } from './read-course.ts';
import { readUnusualYaml, type YamlFile } from './read-yaml.ts';
import { shapeOf } from './shape-faults.ts';
import type { SourceFile } from './source-file.ts';

const idsSchema = z.array(z.string().min(1));
const tableSchema = z.record(z.string(), z.string());

const keySchema: z.ZodType<Response> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('choice'), choice: z.string() }),
  z.strictObject({ kind: z.literal('sort'), groups: tableSchema }),
  z.strictObject({ kind: z.literal('order'), steps: idsSchema }),
  z.strictObject({ kind: z.literal('slip'), mends: tableSchema }),
]);

const releasedQuestionSchema = z.strictObject({ revision: z.int().min(1), key: keySchema, parts: idsSchema });

const releasedCaseSchema = z.strictObject({ revision: z.int().min(1), class: z.string().min(1) });

const releasedSchema = z.strictObject({
  questions: z.record(z.string(), releasedQuestionSchema),
  cases: z.record(z.string(), releasedCaseSchema),
  terms: idsSchema,
  lessons: idsSchema,
});

/** A question as learners met it last; `parts` are all ids that an answer may name, such as `cards/fast`. */
export type ReleasedQuestion = z.output<typeof releasedQuestionSchema>;
/** A case of a drill as learners met it last; its key in the list is what answers call it, `<drill>/<case>`. */
export type ReleasedCase = z.output<typeof releasedCaseSchema>;
export type Released = z.output<typeof releasedSchema>;
/** What is released by its id alone. */
export type ReleasedKind = 'terms' | 'lessons';
export const RELEASED_KINDS: readonly ReleasedKind[] = ['terms', 'lessons'];

export const NOTHING_RELEASED: Released = { questions: {}, cases: {}, terms: [], lessons: [] };

export type ReadReleased =
  | { readonly kind: 'none' }
  | { readonly kind: 'damaged'; readonly faults: readonly Fault[] }
  /** `file` knows the place of everything in it: JSON is YAML as well. */
  | { readonly kind: 'sound'; readonly released: Released; readonly file: YamlFile };

/** Depth and parts that no file of ours reaches. */
const LIMITS = { depth: 8, parts: 1_000_000 };

const readOf = new WeakMap<SourceFile, ReadReleased>();

/** What was released, or what is wrong with the file that says so; `none` where there is no such file. */
export function readReleased({ files }: Pick<Content, 'files'>): ReadReleased {
  const source = files.find(({ place }) => place?.kind === 'released');
  if (source === undefined) return { kind: 'none' };
  const read = readOf.get(source) ?? readSource(source);
  readOf.set(source, read);
  return read;
}

function readSource(source: SourceFile): ReadReleased {
  const scan = scanJson(source.text, LIMITS);
  if (scan.kind !== 'sound') {
    const cause = say`The file is no JSON: it cannot be read from here on.`;
    return { kind: 'damaged', faults: [faultAt(source, { offset: scan.position, length: 1 }, damaged(cause))] };
  }
  const asWritten = readAsWritten(source);
  if (asWritten !== undefined) return asWritten;
  const file = readUnusualYaml(source);
  const { value, faults: misfits } = shapeOf(file, releasedSchema);
  const faults = [...file.faults, ...misfits].map(({ line, column, length = 1, cause }): Fault => {
    const place = { file: source.shown, line, column, length };
    return { ...place, severity: 'error', ...damaged(cause) };
  });
  if (faults.length > 0) return { kind: 'damaged', faults };
  return value === undefined ? emptyFile(source) : { kind: 'sound', released: value, file };
}

/**
 * The file as `npm run release` writes it, byte for byte: nothing in it is unusual, and its places are looked for when
 * one is needed. To read a large one with all places takes longer than to read the questions.
 */
function readAsWritten(source: SourceFile): ReadReleased | undefined {
  const { text } = source;
  const { data } = releasedSchema.safeParse(JSON.parse(text));
  if (data === undefined || writtenRelease(data) !== text) return undefined;
  return { kind: 'sound', released: data, file: { source, text, base: 0, value: data, faults: [] } };
}

function emptyFile(source: SourceFile): ReadReleased {
  return { kind: 'damaged', faults: [faultAt(source, FILE_START, damaged(say`The file holds nothing.`))] };
}

function damaged(cause: Phrase): Finding {
  return {
    code: 'Q010',
    message: say`list of released ids is damaged`,
    cause,
    fix: say`Take back the file as it was saved last (\`git restore content/released.json\`); \`npm run release\` alone writes it.`,
  };
}

/** A question as it would be released now. */
export function releaseOf(authored: AuthoredQuestion): ReleasedQuestion {
  return { revision: authored.revision, key: rightResponse(authored), parts: [...partsOf(authored)].toSorted() };
}

function partsOf(authored: AuthoredQuestion): readonly string[] {
  switch (authored.kind) {
    case 'choice':
      return within('choices', authored.choices);
    case 'sort':
      return [...within('groups', authored.groups), ...within('cards', authored.cards)];
    case 'order':
      return within('steps', authored.steps);
    case 'slip':
      return [
        ...within('sentences', authored.sentences),
        ...authored.sentences.flatMap(({ id, mends = [] }) => within(`sentences/${id}/mends`, mends)),
      ];
    default:
      return authored satisfies never;
  }
}

function within(list: string, entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => `${list}/${id}`);
}

/** Ids of today's content by kind, for what is released by its id alone; of files that can be read or not. */
export function presentIds({ files }: Pick<Content, 'files'>): Readonly<Record<ReleasedKind, readonly string[]>> {
  const ids = { terms: new Set<string>(), lessons: new Set<string>() };
  for (const { place } of files) {
    if (place?.kind === 'term') ids.terms.add(place.id);
    if (place?.kind === 'lesson') ids.lessons.add(`${place.module}/${place.id}`);
  }
  return { terms: [...ids.terms], lessons: [...ids.lessons] };
}

/** Drills of today's content, whether they can be read or not. */
export function presentDrills({ files }: Pick<Content, 'files'>): ReadonlySet<string> {
  return new Set(files.flatMap(({ path }) => /^drills\/([^/]+)\.yaml$/.exec(path)?.[1] ?? []));
}

/** The cases of a drill as they would be released now, each under the name that answers give it. */
function casesOf({ id, authored }: DrillEntry): readonly (readonly [string, ReleasedCase])[] {
  return authored.cases.map((one) => [`${id}/${one.id}`, { revision: one.revision, class: one.class }]);
}

/** What is released once today's content is: all of it, and every id that was released before. */
export function nextRelease(content: Pick<Content, 'files' | 'course'>, before: Released): Released {
  const present = presentIds(content);
  const both = (kind: ReleasedKind): string[] => [...new Set([...before[kind], ...present[kind]])].toSorted();
  const today = [...content.course.questions].map(([id, { authored }]) => [id, releaseOf(authored)] as const);
  const questions = Object.fromEntries([...Object.entries(before.questions), ...today]);
  const casesToday = [...content.course.drills.values()].flatMap(casesOf);
  const cases = Object.fromEntries([...Object.entries(before.cases), ...casesToday]);
  return { questions, cases, terms: both('terms'), lessons: both('lessons') };
}

/** The text of the file: ids in order, one a line, the same for the same content. */
export function writtenRelease(released: Released): string {
  const tables = (['questions', 'cases'] as const).map((table) => {
    const lines = Object.keys(released[table])
      .toSorted()
      .map((id) => `${JSON.stringify(id)}: ${canonicalJson(released[table][id])}`);
    return `"${table}": {${onLines(lines)}}`;
  });
  const lists = RELEASED_KINDS.map((kind) => {
    const ids = released[kind].toSorted().map((id) => JSON.stringify(id));
    return `"${kind}": [${onLines(ids)}]`;
  });
  return `{\n  ${[...tables, ...lists].join(',\n  ')}\n}\n`;
}

function onLines(entries: readonly string[]): string {
  return entries.length === 0 ? '' : `\n${entries.map((entry) => `    ${entry}`).join(',\n')}\n  `;
}

/** What differs from the release before, a line for each: `question uw-two-gates: revision 1 → 2`. */
export function newsOf(before: Released, next: Released): readonly string[] {
  const questions = Object.entries(next.questions).flatMap(([id, { revision, ...rest }]): readonly string[] => {
    const known = before.questions[id];
    if (known === undefined) return [`question ${id}: new`];
    if (known.revision !== revision) return [`question ${id}: revision ${known.revision} → ${revision}`];
    const isSame = canonicalJson(rest) === canonicalJson({ key: known.key, parts: known.parts });
    return isSame ? [] : [`question ${id}: new parts`];
  });
  const cases = Object.entries(next.cases).flatMap(([id, { revision }]): readonly string[] => {
    const known = before.cases[id];
    if (known === undefined) return [`case ${id}: new`];
    return known.revision === revision ? [] : [`case ${id}: revision ${known.revision} → ${revision}`];
  });
  const others = RELEASED_KINDS.flatMap((kind) => {
    const known = new Set(before[kind]);
    return next[kind].filter((id) => !known.has(id)).map((id) => `${kind.slice(0, -1)} ${id}: new`);
  });
  return [...questions, ...cases, ...others];
}
