/**
 * The class file: what a learner hands to an instructor of one submitted attempt, and nothing else of the record.
 *
 *   { "format": "fit-for-purpose/class-file", "v": 1, "form": "KC-7F2-K7Q2M9", "blueprint": "KC", "language": "en",
 *     "learner": "…", "day": "2026-11-28", "activeMs": 1260000, "questions": [{ "id": "uw-payroll", "revision": 1,
 *     "chosen": "b", "isRight": true, "ms": 40500 }], "sha256": "…" }
 *
 * It is written like the file of the whole record: canonical JSON, `sha256` first (sealed-text.ts). Files come from
 * strangers, so reading bounds everything and tells each fault with its place; one with a fault is refused whole.
 */
import type { AttemptPaper } from './attempt-paper.ts';
import type { AttemptResult } from './attempt-result.ts';
import type { Attempt } from './attempt.ts';
import { canonicalJson, isPlainObject } from './canonical-json.ts';
import { count, id } from './event-shapes.ts';
import type { FileProblem } from './file-problems.ts';
import { jsonFromFile } from './file-text.ts';
import { described } from './json-fault.ts';
import { checksumProblems, type Sha256, sealedText } from './sealed-text.ts';
import { shapeProblems } from './shape-problems.ts';
import { exactly, flag, integer, listOf, matching, nullable, oneOf, optional } from './shape.ts';
import type { Confidence } from './study-event.ts';
import type { Locale } from './text.ts';

export const CLASS_FILE_FORMAT = 'fit-for-purpose/class-file';
export const CLASS_FILE_VERSION = 1;

/** Bytes, or code units of a text. A paper of forty questions has about a hundredth of it. */
export const LARGEST_CLASS_FILE = 1024 * 1024;

/** Longest name that a learner can type, in code units. */
export const LONGEST_NAME = 80;

/** One question as it was answered. */
export type ClassAnswer = {
  readonly id: string;
  readonly revision: number;
  /** Id of the choice; null if it was left blank. */
  readonly chosen: string | null;
  /** By the key of the day. */
  readonly isRight: boolean;
  /** Active time in ms; null without an answer. */
  readonly ms: number | null;
  readonly confidence?: Confidence;
};

export type ClassFile = {
  readonly format: typeof CLASS_FILE_FORMAT;
  readonly v: typeof CLASS_FILE_VERSION;
  /** Form code. */
  readonly form: string;
  /** Code of the blueprint. */
  readonly blueprint: string;
  readonly language: Locale;
  /** A random id that says of two files whether they are of one learner, and nothing more. */
  readonly learner: string;
  /** Only if the learner typed one. */
  readonly name?: string;
  /** When it was submitted, as `YYYY-MM-DD`. */
  readonly day: string;
  readonly activeMs: number;
  /** In the order asked. */
  readonly questions: readonly ClassAnswer[];
};

/** What a class file is made of. */
export type ClassFileParts = {
  readonly paper: AttemptPaper;
  readonly attempt: Attempt;
  /** The result of this attempt at this paper. */
  readonly result: AttemptResult;
  /** Random id of the learner, the same for all files of theirs; drawn by the caller. */
  readonly learner: string;
  /** As typed. */
  readonly name?: string;
  /** The day of the submission in the learner's calendar, as `YYYY-MM-DD`: the domain has no calendar. */
  readonly day: string;
  /** How sure the learner was, by question, where that was asked. */
  readonly confidence?: ReadonlyMap<string, Confidence>;
};

/** The class file of an attempt; null while it is not submitted. A blank name is none, a long one is cut. */
export function classFile(parts: ClassFileParts): ClassFile | null {
  const { paper, attempt, result, learner, day, confidence } = parts;
  if (attempt.submission === null) return null;
  const revisions = new Map(paper.questions.map(({ question }) => [question.id, question.revision]));
  const name = cleanName(parts.name ?? '');
  return {
    format: CLASS_FILE_FORMAT,
    v: CLASS_FILE_VERSION,
    form: paper.form,
    blueprint: paper.blueprint.code,
    language: paper.language,
    learner,
    ...(name !== '' && { name }),
    day,
    activeMs: attempt.submission.activeMs,
    questions: result.questions.map(({ question, chosen, verdict, tookMs }): ClassAnswer => {
      const sureness = confidence?.get(question);
      return {
        id: question,
        revision: revisions.get(question) ?? 1,
        chosen,
        isRight: verdict === 'right',
        ms: chosen === null ? null : tookMs,
        ...(sureness !== undefined && { confidence: sureness }),
      };
    }),
  };
}

/** The text of the file: the same for the same content. */
export function writeClassFile(file: ClassFile, sha256: Sha256): Promise<string> {
  return sealedText(file, sha256);
}

export type ClassFileReading =
  | { readonly kind: 'read'; readonly file: ClassFile }
  /** Written by a newer build: the page has to be updated first. */
  | { readonly kind: 'newer' }
  /** The first problems, and how many more were found. */
  | { readonly kind: 'refused'; readonly problems: readonly FileProblem[]; readonly more: number };

/** Problems of one file that are told. */
const MOST_PROBLEMS = 20;

/** What a class file holds, from its text or its bytes. Never throws and never lets half a file pass. */
export async function readClassFile(source: string | Uint8Array, sha256: Sha256): Promise<ClassFileReading> {
  if (source.length > LARGEST_CLASS_FILE) {
    return refused([problem('', 'too-large', `bytes(..${LARGEST_CLASS_FILE})`, `bytes(${source.length})`)]);
  }
  const text = jsonFromFile(source);
  if (text.kind === 'refused') return refused([text.problem]);
  const { value } = text;
  const format = isPlainObject(value) ? value['format'] : value;
  if (!isPlainObject(value) || format !== CLASS_FILE_FORMAT) {
    return refused([problem('format', 'wrong-format', CLASS_FILE_FORMAT, described(format))]);
  }
  const { v: version } = value;
  if (Number.isInteger(version) && Number(version) > CLASS_FILE_VERSION) return { kind: 'newer' };
  if (version !== CLASS_FILE_VERSION) {
    return refused([problem('v', 'wrong-format', String(CLASS_FILE_VERSION), described(version))]);
  }
  const problems = [...repeatedKeys(source, value), ...(await checksumProblems(value, sha256))];
  const { sha256: _checksum, ...content } = value;
  if (!classFileShape.isSound(content)) {
    const inShape = shapeProblems(classFileShape, content).map(({ path, expected, found }) =>
      problem(path, 'wrong-shape', expected, found),
    );
    return refused([...problems, ...inShape]);
  }
  problems.push(...answerProblems(content));
  return problems.length > 0 ? refused(problems) : { kind: 'read', file: content };
}

/**
 * One file per learner of each form, the one of the later day, in an order that does not depend on the order given. Of
 * two of one day, which a file cannot tell apart, the one with more active time, and then the larger text.
 */
export function onePerLearner(files: readonly ClassFile[]): readonly ClassFile[] {
  const kept = new Map<string, ClassFile>();
  for (const file of files) {
    const key = JSON.stringify([file.form, file.learner]);
    const present = kept.get(key);
    if (present === undefined || isLater(file, present)) kept.set(key, file);
  }
  return [...kept].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, file]) => file);
}

function isLater(candidate: ClassFile, present: ClassFile): boolean {
  if (candidate.day !== present.day) return candidate.day > present.day;
  if (candidate.activeMs !== present.activeMs) return candidate.activeMs > present.activeMs;
  return canonicalJson(candidate) > canonicalJson(present);
}

/** Without control characters, which nobody types, and without half a pair at the cut. */
function cleanName(typed: string): string {
  const plain = typed.replaceAll(/\p{Cc}+/gu, ' ').trim();
  return plain
    .slice(0, LONGEST_NAME)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
}

/** JSON may give a key twice; the last one would silently win. Sound JSON has a colon outside texts for each key. */
function repeatedKeys(source: string | Uint8Array, value: unknown): readonly FileProblem[] {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const written = text.replaceAll(/"(?:[^"\\]|\\.)*"/g, '').split(':').length - 1;
  const distinct = keysIn(value);
  return written === distinct ? [] : [problem('', 'wrong-shape', `keys(${distinct})`, `keys(${written})`)];
}

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const below = Object.values(value).reduce((sum: number, one) => sum + keysIn(one), 0);
  return below + (Array.isArray(value) ? 0 : Object.keys(value).length);
}

/** What no single field shows: no questions, one asked twice, answers that contradict themselves. */
function answerProblems({ questions }: ClassFile): readonly FileProblem[] {
  const none = questions.length === 0 ? [problem('questions', 'wrong-shape', 'array(1..500)', 'array(0)')] : [];
  const ids = new Set<string>();
  const inAnswers = questions.flatMap(({ id: asked, chosen, isRight, ms }, index): readonly FileProblem[] => {
    const place = `questions[${index}]`;
    const isTwice = ids.has(asked);
    ids.add(asked);
    return [
      ...(isTwice ? [problem(`${place}.id`, 'duplicate-id', 'unique', described(asked))] : []),
      ...(chosen === null && isRight ? [problem(`${place}.isRight`, 'wrong-shape', 'false', 'true')] : []),
      ...((chosen === null) === (ms === null)
        ? []
        : [problem(`${place}.ms`, 'wrong-shape', ms === null ? 'integer(0..)' : 'null', described(ms))]),
    ];
  });
  return [...none, ...inAnswers];
}

function problem(path: string, code: FileProblem['code'], expected: string, found: string): FileProblem {
  return { path, code, expected, found };
}

function refused(problems: readonly FileProblem[]): ClassFileReading {
  const told = problems.slice(0, MOST_PROBLEMS);
  return { kind: 'refused', problems: told, more: problems.length - told.length };
}

const ISO_DAY = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/;

/** Kept equal to the type by a type test. */
export const classFileShape = exactly({
  format: oneOf(CLASS_FILE_FORMAT),
  v: oneOf(CLASS_FILE_VERSION),
  form: id,
  blueprint: id,
  language: oneOf('en', 'vi'),
  learner: id,
  name: optional(matching(/^\P{Cc}{1,80}$/u, `string(1..${LONGEST_NAME}), no control characters`)),
  day: matching(ISO_DAY, 'YYYY-MM-DD'),
  activeMs: count,
  questions: listOf(
    exactly({
      id,
      revision: integer(1),
      chosen: nullable(id),
      isRight: flag,
      ms: nullable(count),
      confidence: optional(oneOf('guess', 'think-so', 'sure')),
    }),
  ),
});
