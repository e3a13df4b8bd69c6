/**
 * Of the links to a term, the first one of a section opens its card by being looked at; the others say so of themselves,
 * so that a page is not dotted all over. A section begins at a heading of level two. Runs after the links were made
 * (lesson-prose.ts) and changes the tree in place.
 */
import type { Root } from 'mdast';
import { attributeOf, isComponent, walk } from './lesson-tree.ts';

/** The heading level that begins a section. */
export const SECTION_DEPTH = 2;

/** Gives `again` to each `TermLink` whose term the section has met already. A heading is not yet part of a section. */
export function markMetAgain(tree: Root): void {
  const met = new Set<string>();
  walk(tree, (node, parents) => {
    if (node.type === 'heading' && node.depth === SECTION_DEPTH) met.clear();
    if (!isComponent(node) || node.name !== 'TermLink' || parents.some(({ type }) => type === 'heading')) return;
    const term = attributeOf(node, 'term') ?? '';
    if (met.has(term)) node.attributes.push({ type: 'mdxJsxAttribute', name: 'again', value: null });
    met.add(term);
  });
}
