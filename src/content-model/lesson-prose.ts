/**
 * Turns the two signs of our own into nodes of the Markdown tree: `[[term]]` into a `TermLink` component with literal
 * attributes, `==key phrase==` into `<mark class="key">`. Changes the tree in place, as remark plugins do.
 */
import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { Locale } from '#domain/text.ts';
import { isComponent, walk } from './lesson-tree.ts';
import { textPieces } from './lesson-text.ts';
import { cutAtOther } from './mixed-languages.ts';

/** Finds the term of a link; undefined leaves the words as they are. */
export type FindTerm = (name: string) => { readonly term: string; readonly label: string } | undefined;

/** Rewrites all prose of a lesson. */
export function linkProse(tree: Root, findTerm: FindTerm): void {
  for (const parent of parentsOfText(tree))
    parent.children = markKeyPhrases(parent.children.flatMap((child) => pieces(child, findTerm)));
}

/** Says of the words of the other language in a lesson which language they are in. */
export function markOtherProse(tree: Root, locale: Locale): void {
  for (const parent of parentsOfText(tree)) {
    const isAside = ASIDES.includes(parent.type) || (isComponent(parent) && parent.name === 'TermLink');
    parent.children = parent.children.flatMap((child): readonly Nodes[] =>
      child.type === 'text'
        ? cutAtOther(child.value, locale, isAside).map(({ lang, words }) => {
            const text = { type: 'text', value: words } as const;
            return lang === locale ? text : inElement('span', { lang }, [text]);
          })
        : [child],
    );
  }
}

/** What sets words apart from those around them. */
const ASIDES: readonly string[] = ['emphasis', 'strong', 'tableCell', 'heading'];

type ParentOfText = Nodes & { children: Nodes[] };

function parentsOfText(tree: Root): readonly ParentOfText[] {
  const parents: ParentOfText[] = [];
  walk(tree, (node) => {
    if ('children' in node && node.children.some(({ type }) => type === 'text')) parents.push(node);
  });
  return parents;
}

/** A key mark on its way to becoming half of a `<mark>`. */
const KEY_MARK = 'key-mark';

type Piece = Nodes | typeof KEY_MARK;

function pieces(node: Nodes, findTerm: FindTerm): readonly Piece[] {
  if (node.type !== 'text') return [node];
  return textPieces(node.value).map((piece): Piece => {
    switch (piece.kind) {
      case 'words':
        return { type: 'text', value: piece.words };
      case 'key-mark':
        return KEY_MARK;
      case 'broken-term':
        return { type: 'text', value: '[[' };
      case 'term': {
        const found = findTerm(piece.name);
        const words: PhrasingContent = { type: 'text', value: piece.label ?? found?.label ?? piece.name };
        return found === undefined ? words : termLink(found.term, words);
      }
      default:
        return piece satisfies never;
    }
  });
}

function termLink(term: string, words: PhrasingContent): Nodes {
  return {
    type: 'mdxJsxTextElement',
    name: 'TermLink',
    attributes: [{ type: 'mdxJsxAttribute', name: 'term', value: term }],
    children: [words],
  };
}

/** Pairs the marks of one parent; an odd one, which the check refuses, stays as two signs. */
function markKeyPhrases(items: readonly Piece[]): Nodes[] {
  const result: Nodes[] = [];
  let from = 0;
  for (let start = items.indexOf(KEY_MARK); start !== -1; start = items.indexOf(KEY_MARK, from)) {
    const end = items.indexOf(KEY_MARK, start + 1);
    result.push(...nodesOf(items.slice(from, start)));
    if (end === -1) result.push({ type: 'text', value: '==' });
    else result.push(inElement('mark', { className: ['key'] }, nodesOf(items.slice(start + 1, end))));
    from = (end === -1 ? start : end) + 1;
  }
  return [...result, ...nodesOf(items.slice(from))];
}

function nodesOf(items: readonly Piece[]): Nodes[] {
  return items.filter((item) => item !== KEY_MARK);
}

/** Markdown has no node for most elements of HTML; this one says itself what it becomes. */
function inElement(hName: string, hProperties: Record<string, string | string[]>, children: Nodes[]): Nodes {
  const element: Nodes = { type: 'emphasis', data: { hName, hProperties }, children: [] };
  return Object.assign(element, { children });
}
