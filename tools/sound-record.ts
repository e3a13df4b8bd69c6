/**
 * The record of sound files between two checks (docs/decisions/0011), a file below `.cache/`. It saves time and decides
 * nothing: one that is missing, damaged, of another program, or not to be written is no record, without a word.
 *
 * Its first line says which program wrote it and what the rest adds up to, the second by which vocabulary it judged.
 * Each further line is a file of the content: a hash of its path and its bytes, and what it holds as JSON.
 */
import { createHash, hash } from 'node:crypto';
import { closeSync, globSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writevSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import {
  NO_EARLIER_CHECK,
  vocabularyFiles,
  type EarlierCheck,
  type Held,
  type SoundFile,
} from '#content-model/sound-files.ts';
import type { SourceFile } from '#content-model/source-file.ts';

export type SoundRecord = EarlierCheck & {
  /** Keeps these of all files, and nothing else, for the next check. */
  readonly keep: (sound: readonly SoundFile[], all: readonly SourceFile[]) => void;
};

/** Knows nothing and keeps nothing. */
export const NO_RECORD: SoundRecord = { ...NO_EARLIER_CHECK, keep: () => undefined };

const PROJECT = join(import.meta.dirname, '..');

/** Where the record of the project lies. */
export const RECORD_PATH = join(PROJECT, '.cache', 'sound-files');

/** The record of the last check that was run here. */
export function projectRecord(): SoundRecord {
  const program = programHash();
  return program === undefined ? NO_RECORD : soundRecord(RECORD_PATH, program);
}

/**
 * The record at a path.
 * @param program names the program that reads and writes it; what another one wrote is no record
 */
export function soundRecord(path: string, program: string): SoundRecord {
  const { vocabulary, lines } = recordIn(path, program);
  const keys = new WeakMap<SourceFile, string>();
  const keyOnce = (source: SourceFile): string => {
    const key = keys.get(source) ?? keyOf(source);
    keys.set(source, key);
    return key;
  };
  const keyOfAll = (files: readonly SourceFile[]): string => hash('sha256', files.map(keyOnce).join());
  return {
    recall: (source) => {
      const line = lines.get(keyOnce(source));
      // The record is to the byte what this program wrote: the JSON is what `keep` was given.
      return line === undefined ? undefined : (JSON.parse(line.toString('utf8', HASH)) as Held);
    },
    isVocabulary: (files) => keyOfAll(files) === vocabulary,
    keep: (sound, all) => {
      const judgedBy = keyOfAll(vocabularyFiles(all));
      const keyed = sound.map(({ source, held }) => ({ key: keyOnce(source), held }));
      const isNew = judgedBy !== vocabulary || keyed.length !== lines.size || keyed.some(({ key }) => !lines.has(key));
      if (!isNew) return;
      const kept = keyed.map(({ key, held }) => lines.get(key) ?? Buffer.from(`${key}${JSON.stringify(held)}\n`));
      writeWhole(path, withHead(program, [Buffer.from(`${judgedBy}\n`), ...kept]));
    },
  };
}

/** Characters of a hash. */
const HASH = 64;
const LINE_END = 10;

/** Of where a file stands and of all its bytes: of what is UTF-8, its text and its mark say as much. */
function keyOf({ path, hasByteOrderMark, text }: SourceFile): string {
  return hash('sha256', `${path}\0${hasByteOrderMark}\0${text}`);
}

function withHead(program: string, lines: readonly Uint8Array[]): readonly Uint8Array[] {
  const sum = createHash('sha256');
  for (const line of lines) sum.update(line);
  return [Buffer.from(`${program} ${sum.digest('hex')}\n`), ...lines];
}

type Written = {
  /** Undefined where there is no record. */
  readonly vocabulary: string | undefined;
  /** Key → line, its end included. */
  readonly lines: ReadonlyMap<string, Buffer>;
};

/** What stands in a record that is to the byte what this program wrote; nothing of any other. */
function recordIn(path: string, program: string): Written {
  const bytes = bytesIn(path);
  const start = bytes.indexOf(LINE_END) + 1;
  const rest = bytes.subarray(start);
  const [head] = withHead(program, [rest]);
  const lines = new Map<string, Buffer>();
  if (head === undefined || !bytes.subarray(0, start).equals(head)) return { vocabulary: undefined, lines };
  for (let from = HASH + 1; from < rest.length;) {
    const end = rest.indexOf(LINE_END, from) + 1;
    lines.set(rest.toString('latin1', from, from + HASH), rest.subarray(from, end));
    from = end;
  }
  return { vocabulary: rest.toString('latin1', 0, HASH), lines };
}

function bytesIn(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** All of it or nothing: another check may read and write it at the same time. */
function writeWhole(path: string, parts: readonly Uint8Array[]): void {
  const unfinished = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(unfinished, 'w');
    try {
      for (let from = 0; from < parts.length; from += PARTS_AT_ONCE)
        writevSync(file, parts.slice(from, from + PARTS_AT_ONCE));
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch {
    removeIfPossible(unfinished);
  }
}

function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It lies where nothing can be written.
  }
}

/** Systems take about a thousand parts in one call. */
const PARTS_AT_ONCE = 1000;

/**
 * Of all that decides what a check finds in one file: the program's sources, the packages that are installed, and Node.
 * Undefined where that is not to be known.
 */
function programHash(): string | undefined {
  try {
    const sources = globSync(['src/content-model/**/*.ts', 'src/domain/**/*.ts'], { cwd: PROJECT }).toSorted();
    const files = [...sources, 'tools/sound-record.ts', 'node_modules/.package-lock.json'];
    const texts = files.map((file) => `${file}\0${readFileSync(join(PROJECT, file), 'utf8')}`);
    return hash('sha256', [process.version, ...texts].join('\0'));
  } catch {
    return undefined;
  }
}
