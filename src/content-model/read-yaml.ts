/**
 * Reads YAML and finds the place of everything in it. Strings are what was written: YAML 1.2, in which `yes` and
 * `2026-11-20` are texts, and `1.1` is a number. What is kept of a file is its data; places are asked for by faults
 * alone, so a file without one is read by a faster reader (plain-yaml.ts), and the tree that knows places is made when
 * one is needed: two thousand files are read in a second and fit into memory.
 */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Pair } from 'yaml';
import { alignOffset } from './align-text.ts';
import { faultAt, type Fault, type Span } from './fault.ts';
import { say } from './phrase.ts';
import { readPlainYaml } from './plain-yaml.ts';
import type { SourceFile } from './source-file.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Keys and indexes from the top of a file to a value in it. */
export type YamlPath = readonly (string | number)[];

export type YamlFile = {
  readonly source: SourceFile;
  /** The YAML itself: the whole file, or the front matter of a lesson. */
  readonly text: string;
  /** Offset of `text` in the file. */
  readonly base: number;
  /** The data; undefined if the file is empty or broken. */
  readonly value: unknown;
  /** What keeps it from being read: syntax, tabs, repeated keys. */
  readonly faults: readonly Fault[];
};

/** Reads a YAML file, or a stretch of a file that begins at `base`. Never throws. */
export function readYaml(source: SourceFile, text: string = source.text, base = 0): YamlFile {
  const plain = readPlainYaml(text);
  return plain === undefined ? readUnusualYaml(source, text, base) : { source, text, base, value: plain, faults: [] };
}

/** The same for any YAML, with the parser that knows the place of everything. */
export function readUnusualYaml(source: SourceFile, text: string = source.text, base = 0): YamlFile {
  try {
    const document = parse(text);
    const faults = yamlFaults(source, text, base, document);
    const isBroken = faults.some(({ severity, code }) => severity === 'error' && code !== 'Q002');
    return { source, text, base, value: isBroken ? undefined : plainValue(document), faults };
  } catch (error) {
    // The parser gives up on nesting beyond its stack.
    const reason = error instanceof Error ? error.message : String(error);
    const cause = say`The file cannot be read as YAML: ${reason}.`;
    const fix = say`Compare it with a file of the same kind that works.`;
    const finding = { code: 'Y001', message: say`malformed YAML`, cause, fix };
    return { source, text, base, value: undefined, faults: [faultAt(source, { offset: base, length: 0 }, finding)] };
  }
}

function parse(text: string): Document {
  return parseDocument(text, { uniqueKeys: false, stringKeys: true, prettyErrors: false, logLevel: 'silent' });
}

const documents = new WeakMap<YamlFile, Document>();

/** The parser's tree of a file that could be read. */
function documentOf(yaml: YamlFile): Document {
  const document = documents.get(yaml) ?? parse(yaml.text);
  documents.set(yaml, document);
  return document;
}

/** The data without prototypes to stumble over; lists and objects are fresh. */
function plainValue(document: Document): unknown {
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  return value ?? undefined;
}

/**
 * Where the value at `path` stands; for a value that does not exist, its nearest existing parent.
 * @param part the value itself, or the key that names it (with its colon)
 */
export function spanOf(yaml: YamlFile, path: YamlPath, part: 'key' | 'value' = 'value'): Span {
  let node: unknown = documentOf(yaml).contents;
  let key: unknown;
  for (const step of path) {
    const next = childOf(node, step);
    if (next === undefined) return spanOfNodes(yaml, key, node, 'key');
    key = next.key;
    node = next.value;
  }
  return spanOfNodes(yaml, key, node, part);
}

/** Where the character at `index` of the text at `path` stands, `length` characters of it. */
export function spanInText(yaml: YamlFile, path: YamlPath, value: string, index: number, length: number): Span {
  const node = nodeAt(yaml, path);
  if (!isScalar(node) || !node.range) return spanOf(yaml, path);
  const [start, end] = node.range;
  // The header of a block (`>-`) is not part of the text.
  const isBlock = node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL';
  const from = isBlock ? yaml.text.indexOf('\n', start) + 1 : start;
  const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  return { offset: yaml.base + alignOffset(yaml.text, isQuoted ? start + 1 : from, end, value, index), length };
}

/** The node at `path`, or undefined. */
export function nodeAt(yaml: YamlFile, path: YamlPath): unknown {
  let node: unknown = documentOf(yaml).contents;
  for (const step of path) node = childOf(node, step)?.value;
  return node;
}

/** Whether a text was written with a colon or comma that YAML took for itself, in `{ … }`. */
export function isFlow(node: unknown): boolean {
  return (isMap(node) || isSeq(node)) && node.flow === true;
}

function childOf(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair: Pair | undefined = node.items.find(({ key }) => isScalar(key) && key.value === step);
    return pair === undefined ? undefined : { key: pair.key, value: pair.value };
  }
  if (isSeq(node) && typeof step === 'number' && step < node.items.length) {
    return { key: undefined, value: node.items[step] };
  }
  return undefined;
}

function spanOfNodes(yaml: YamlFile, key: unknown, node: unknown, part: 'key' | 'value'): Span {
  const keySpan = spanOfRange(yaml, key);
  if (part === 'key' && keySpan !== undefined) {
    const hasColon = yaml.text[keySpan.offset - yaml.base + keySpan.length] === ':';
    return { offset: keySpan.offset, length: keySpan.length + (hasColon ? 1 : 0) };
  }
  // A part of a list is pointed at by its first key: `- id: a`.
  if (part === 'key' && isMap(node) && node.flow !== true) {
    const first = spanOfRange(yaml, node.items[0]?.key);
    if (first !== undefined) return first;
  }
  return spanOfRange(yaml, node) ?? keySpan ?? { offset: yaml.base, length: 0 };
}

function spanOfRange(yaml: YamlFile, node: unknown): Span | undefined {
  if (!isScalar(node) && !isMap(node) && !isSeq(node) && !isAlias(node)) return undefined;
  const range: Node['range'] = node.range;
  if (!range) return undefined;
  return { offset: yaml.base + range[0], length: range[1] - range[0] };
}
