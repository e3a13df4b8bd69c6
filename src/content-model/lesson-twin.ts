/**
 * Both languages in one lesson page: after each top-level block of a lesson stands the block of its twin, with its
 * language as `lang`, which styles show on wish. What asks a question stands once, in the page's language, and so does
 * a line across. Changes trees in place, as remark plugins do.
 */
import type { Nodes, Root, RootContent } from 'mdast';
import type { Locale } from '#domain/text.ts';
import { courseLink } from './lesson-links.ts';
import { attributeOf, isComponent, walk, type ComponentNode } from './lesson-tree.ts';

/** Components that stand once. */
const ASKING: ReadonlySet<string> = new Set(['Check', 'Case', 'Slip', 'Drill']);

/** The name under which a twin's figure is compiled: its words, without a second drawing. */
const FIGURE_WORDS = 'FigureWords';

/**
 * Gives every block without an anchor of its own the anchor `block-<n>`, counted from 1: block n of both languages has
 * the same, so that a link from one leads to the same place of the other. Headings and questions keep theirs.
 */
export function anchorBlocks(tree: Root): void {
  for (const [index, node] of tree.children.entries()) {
    if (node.type === 'heading' || isAsking(node)) continue;
    setProperty(node, 'id', `block-${index + 1}`);
  }
}

/**
 * Puts the twin's blocks into a lesson, each after its own. Both have the same number of blocks (the content check sees
 * to it); while one has more, those beyond the other's stay alone.
 * @param twin a lesson whose terms and links are made already; it is used up
 * @param place language and module of the twin
 */
export function insertTwin(
  own: Root,
  twin: Root,
  { locale, module }: { readonly locale: Locale; readonly module: string },
): void {
  unravel(twin);
  walk(twin, (node) => {
    if (node.type === 'link') sayLanguageOfLink(node);
    // A picture lies beside its own lesson.
    if (node.type === 'image') node.url = node.url.replace(/^\.\//u, `../../${locale}/${module}/`);
    // For the name of the frame that a wide table scrolls in.
    if (node.type === 'table') setProperty(node, 'lang', locale);
  });
  own.children = own.children.flatMap((block, index) => {
    const other = twin.children[index];
    return other === undefined ? [block] : [block, ...twinOf(other, locale)];
  });
}

function isAsking(node: Nodes): boolean {
  return isComponent(node) && ASKING.has(node.name ?? '');
}

function twinOf(node: RootContent, lang: Locale): readonly RootContent[] {
  if (isAsking(node) || node.type === 'thematicBreak') return [];
  // As tags, because Astro gives an anchor to every heading of Markdown.
  if (node.type === 'heading') return [element(`h${node.depth}`, lang, node.children as RootContent[])];
  // What is set at code lands within its frame.
  if (node.type === 'code') return [element('div', lang, [node])];
  if (isComponent(node) && node.name === 'Figure') {
    const figure = element(FIGURE_WORDS, lang, []);
    setProperty(figure, 'name', attributeOf(node, 'name') ?? '');
    return [figure];
  }
  setProperty(node, 'lang', lang);
  return [node];
}

function element(name: string, lang: Locale, children: readonly RootContent[]): ComponentNode {
  const node = { type: 'mdxJsxFlowElement', name, attributes: [], children: [...children] } as ComponentNode;
  setProperty(node, 'lang', lang);
  return node;
}

/** Sets an attribute of what the node becomes. */
function setProperty(node: RootContent, name: string, value: string): void {
  if (isComponent(node)) node.attributes.push({ type: 'mdxJsxAttribute', name, value });
  else node.data = { ...node.data, hProperties: { ...node.data?.hProperties, [name]: value } };
}

function sayLanguageOfLink(link: Extract<Nodes, { type: 'link' }>): void {
  const to = courseLink(link.url);
  if (to !== undefined) setProperty(link, 'hreflang', to.locale);
}

/** A tag with words in it, all on one line, is a paragraph to the parser; MDX takes it out only of what it has read. */
function unravel(tree: Root): void {
  tree.children = tree.children.map((node) => {
    const [only, ...more] = node.type === 'paragraph' ? node.children : [];
    if (only?.type !== 'mdxJsxTextElement' || more.length > 0) return node;
    return { ...only, type: 'mdxJsxFlowElement' } as RootContent;
  });
}
