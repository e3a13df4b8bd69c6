/**
 * A fault of the content: what is wrong, where, why it matters and how to mend it. The reader, the rules and the build
 * all speak in faults, so that an instructor sees one form of message everywhere (docs/authoring.md, "Fault codes").
 *
 *   { code: 'Q012', severity: 'error', file: 'content/questions/practices/slm-014.yaml', line: 8, column: 1, length: 8,
 *     message: say`no correct option`, cause: say`…`, fix: say`…` }
 */

import { spoken, type Phrase } from './phrase.ts';

/** An error stops build and check; a warning is shown and lets both go on. */
export type Severity = 'error' | 'warning';

export type Fault = {
  /** Code of docs/authoring.md, such as `Q012`. */
  readonly code: string;
  readonly severity: Severity;
  /** Path as a person would type it, such as `content/modules.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** How many code units are meant; absent where a place has no extent, as in an empty file. */
  readonly length?: number;
  /** A few words that name the fault. */
  readonly message: Phrase;
  /** One or two sentences: what was found. */
  readonly cause: Phrase;
  /** One sentence: what to do. */
  readonly fix: Phrase;
  /** Lines that the fix asks for, ready to be pasted: the same in every language. */
  readonly example?: string;
  /** Where a machine can mend it without knowing what is meant: all that `--fix` changes for this fault. */
  readonly edits?: readonly Edit[];
  /** A file that must be without errors first: the fault rests on what it holds, and that will change. */
  readonly waitsFor?: string;
};

/** A stretch of a file's text, and what is to stand in its place. */
export type Edit = Span & { readonly text: string };

/** A stretch of a file's text, in UTF-16 code units. */
export type Span = { readonly offset: number; readonly length: number };

/** What a fault says, without its place. */
export type Finding = {
  readonly code: string;
  readonly message: Phrase;
  readonly cause: Phrase;
  readonly fix: Phrase;
  readonly severity?: Severity;
  readonly example?: string;
  readonly edits?: readonly Edit[];
  readonly waitsFor?: string;
};

/** The start of a file, for faults about the file as a whole. */
export const FILE_START: Span = { offset: 0, length: 0 };

/** Where the lines of a text begin; of the last text alone, since faults are placed file by file. */
let lines: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

function lineStarts(text: string): readonly number[] {
  if (lines.text !== text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    lines = { text, starts };
  }
  return lines.starts;
}

/** Line and column (both from 1) of an offset; offsets beyond the end give the end. */
export function positionAt(text: string, offset: number): { line: number; column: number } {
  const end = Math.min(Math.max(offset, 0), text.length);
  const starts = lineStarts(text);
  let line = 0;
  for (let after = starts.length; after - line > 1;) {
    const middle = (line + after) >> 1;
    if ((starts[middle] ?? 0) <= end) line = middle;
    else after = middle;
  }
  return { line: line + 1, column: end - (starts[line] ?? 0) + 1 };
}

/**
 * Puts a finding in its place. The extent is cut at the end of its first line, because a caret line can underline
 * nothing beyond.
 */
export function faultAt(
  source: { readonly shown: string; readonly text: string },
  span: Span,
  { severity = 'error', ...finding }: Finding,
): Fault {
  const { line, column } = positionAt(source.text, span.offset);
  const lineEnd = source.text.slice(span.offset, span.offset + span.length).search(/\r?\n/);
  const length = lineEnd === -1 ? span.length : lineEnd;
  return { ...finding, severity, file: source.shown, line, column, ...(length > 0 ? { length } : {}) };
}

/** Order of a report: by file, place and code, the same on every machine. */
export function compareFaults(a: Fault, b: Fault): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(spoken(a.cause), spoken(b.cause))
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
