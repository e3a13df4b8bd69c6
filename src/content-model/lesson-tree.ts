/**
 * One grammar for lessons, shared by check and build: MDX with tables, after front matter. The front matter is blanked
 * and not cut off, so that every position is one in the file.
 */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import type { Span } from './fault.ts';

/** The YAML between the `---` lines, and where it begins. */
export type FrontMatterText = { readonly text: string; readonly offset: number };

export type ParsedLesson = {
  /** Undefined if the file does not begin with front matter. */
  readonly frontMatter: FrontMatterText | undefined;
  /** Undefined if the text is no MDX. */
  readonly tree: Root | undefined;
  /** Why there is no tree: the parser's words, and where it gave up. */
  readonly failure: { readonly reason: string; readonly span: Span } | undefined;
};

const GFM = gfm();
const GFM_NODES = gfmFromMarkdown();

/** The grammar as Astro builds lessons with it. */
const GRAMMAR = { extensions: [mdxjs(), GFM], mdastExtensions: [mdxFromMarkdown(), GFM_NODES] };

/**
 * The same for texts in which no address stands bare (`www.example.org`, `a@example.org`). To look for one at each letter
 * takes as long as all the rest.
 */
const GRAMMAR_WITHOUT_ADDRESSES = {
  extensions: [mdxjs(), { ...GFM, text: withoutAutolinks(GFM.text) }],
  mdastExtensions: [mdxFromMarkdown(), GFM_NODES.filter(({ transforms }) => transforms === undefined)],
};

/** Signs of an address, also of one that is written with entities. */
const SIGN_OF_ADDRESS = /www|http|@|&/i;

type Constructs = NonNullable<ReturnType<typeof gfm>['text']>;

function withoutAutolinks(constructs: Constructs = {}): Constructs {
  return Object.fromEntries(
    Object.entries(constructs).flatMap(([sign, found]) => {
      const kept = [found ?? []].flat().filter(({ name }) => name?.endsWith('Autolink') !== true);
      return kept.length === 0 ? [] : [[sign, kept]];
    }),
  );
}

/** Reads a lesson. Never throws: what cannot be parsed comes back as `failure`. */
export function parseLesson(source: string): ParsedLesson {
  const frontMatter = frontMatterOf(source);
  const body = frontMatter === undefined ? source : blankFrontMatter(source, frontMatter);
  try {
    const tree = fromMarkdown(body, SIGN_OF_ADDRESS.test(body) ? GRAMMAR : GRAMMAR_WITHOUT_ADDRESSES);
    const tooDeep = nodeAtDepth(tree, MOST_LEVELS);
    if (tooDeep === undefined) return { frontMatter, tree, failure: undefined };
    return { frontMatter, tree: undefined, failure: { reason: TOO_DEEP, span: { ...spanOfNode(tooDeep), length: 1 } } };
  } catch (error) {
    return { frontMatter, tree: undefined, failure: failureOf(error, source) };
  }
}

/** What `parseLesson` makes of a lesson whose tree is known. */
export function lessonWith(source: string, tree: Root): ParsedLesson {
  return { frontMatter: frontMatterOf(source), tree, failure: undefined };
}

/** No prose has so many levels; what walks a tree goes down it by calling itself, and must not fall. */
const MOST_LEVELS = 100;

/** The reason of a failure that is not the parser's. */
export const TOO_DEEP = 'nested too deeply';

/** A node that stands so many levels below the root; undefined if none does. Goes level by level, not down. */
function nodeAtDepth(tree: Root, depth: number): Nodes | undefined {
  let level: readonly Nodes[] = [tree];
  for (let below = 0; below < depth && level.length > 0; below += 1) {
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return level[0];
}

function frontMatterOf(source: string): FrontMatterText | undefined {
  const opening = /^---[ \t]*\r?\n/.exec(source)?.[0];
  if (opening === undefined) return undefined;
  const closing = /^---[ \t]*$/m;
  const rest = source.slice(opening.length).replaceAll('\r', ' ');
  const end = closing.exec(rest)?.index;
  return end === undefined
    ? undefined
    : { text: source.slice(opening.length, opening.length + end), offset: opening.length };
}

function blankFrontMatter(source: string, { text, offset }: FrontMatterText): string {
  const end = source.indexOf('---', offset + text.length) + 3;
  return source.slice(0, end).replace(/[^\r\n]/g, ' ') + source.slice(end);
}

/** The Markdown parser throws messages with a point or a stretch as `place`. */
function failureOf(error: unknown, source: string): { reason: string; span: Span } {
  const reason = error instanceof Error ? (textOf(error, 'reason') ?? error.message) : String(error);
  const place = error instanceof Error && 'place' in error ? error.place : undefined;
  return { reason, span: { offset: Math.min(offsetOf(place) ?? source.length, source.length), length: 1 } };
}

function textOf(thing: object, key: string): string | undefined {
  const value: unknown = Reflect.get(thing, key);
  return typeof value === 'string' ? value : undefined;
}

function offsetOf(place: unknown): number | undefined {
  if (typeof place !== 'object' || place === null) return undefined;
  const point: unknown = 'start' in place ? place.start : place;
  if (typeof point !== 'object' || point === null || !('offset' in point)) return undefined;
  return typeof point.offset === 'number' ? point.offset : undefined;
}

/** A component tag, on lines of its own or within a line. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a component tag. */
export function isComponent(node: Nodes): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** The literal value of an attribute: '' if it has none, undefined if it is absent or an expression. */
export function attributeOf(node: ComponentNode, name: string): string | undefined {
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== name) continue;
    if (typeof attribute.value === 'object' && attribute.value !== null) return undefined;
    return attribute.value ?? '';
  }
  return undefined;
}

/** Calls `visit` for every node below `node` in reading order, with its parents, outermost first. */
export function walk(node: Nodes, visit: (node: Nodes, parents: readonly Nodes[]) => void): void {
  const parents: Nodes[] = [];
  const descend = (current: Nodes): void => {
    visit(current, parents);
    if (!('children' in current)) return;
    parents.push(current);
    for (const child of current.children) descend(child);
    parents.pop();
  };
  descend(node);
}

/** Where a node stands in the file; the start of the file for a node that was made and not read. */
export function spanOfNode(node: Nodes): Span {
  const offset = node.position?.start.offset ?? 0;
  return { offset, length: (node.position?.end.offset ?? offset) - offset };
}
