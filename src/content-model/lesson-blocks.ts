/**
 * The top-level blocks of a lesson, each in a few words. Block n of a lesson belongs to block n of its twin in the other
 * language, so the two lists of descriptions must be equal.
 */
import type { Root, RootContent } from 'mdast';
import type { Span } from './fault.ts';
import { attributeOf, isComponent, spanOfNode, walk } from './lesson-tree.ts';
import { listed, say, type Phrase } from './phrase.ts';

export type LessonBlock = {
  /** Such as `heading of level 2`, `list of 3 entries`, `<Check id="x">`. Said in the same words for twins. */
  readonly description: Phrase;
  /** For a component that holds lists or tables: their counts, such as `list of 3 entries`; otherwise undefined. */
  readonly inside: Phrase | undefined;
  readonly line: number;
  readonly span: Span;
};

/** A component of a lesson that asks a question. */
export type Asked = {
  readonly component: 'Check' | 'Case' | 'Slip';
  /** Id of a question. */
  readonly id: string;
  readonly span: Span;
};

/** A drill that a lesson shows. */
export type ShownDrill = { readonly id: string; readonly span: Span };

/** The blocks in reading order. */
export function blocksOf(tree: Root): readonly LessonBlock[] {
  return tree.children.map((node) => ({
    description: describe(node),
    inside: isComponent(node) ? describeInside(node.children) : undefined,
    line: node.position?.start.line ?? 1,
    span: spanOfNode(node),
  }));
}

function describe(node: RootContent): Phrase {
  if (isComponent(node)) {
    const naming = ['id', 'name'].flatMap((name) => {
      const value = attributeOf(node, name);
      return value === undefined ? [] : [` ${name}="${value}"`];
    });
    return say`<${node.name ?? ''}${naming.join('')}>`;
  }
  switch (node.type) {
    case 'heading':
      return say`heading of level ${node.depth}`;
    case 'list':
      return node.ordered === true
        ? say`numbered list of ${entries(node.children.length)}`
        : say`list of ${entries(node.children.length)}`;
    case 'table':
      return say`table of ${node.children.length} rows`;
    case 'blockquote':
      return say`quotation`;
    case 'thematicBreak':
      return say`line across`;
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
      return say`program`;
    case 'paragraph':
      return say`paragraph`;
    case 'code':
      return say`code`;
    default:
      return say`${node.type}`;
  }
}

function entries(count: number): Phrase {
  return count === 1 ? say`1 entry` : say`${count} entries`;
}

function describeInside(children: readonly RootContent[]): Phrase | undefined {
  const counted = children.filter(({ type }) => type === 'list' || type === 'table');
  return counted.length === 0 ? undefined : listed(counted.map(describe));
}

/** What the lesson asks, in reading order. Tags without an id are left out: they are faults of their own. */
export function askedIn(tree: Root): readonly Asked[] {
  const asked: Asked[] = [];
  walk(tree, (node) => {
    if (!isComponent(node)) return;
    const id = attributeOf(node, 'id');
    const component = node.name;
    if (!id || (component !== 'Check' && component !== 'Case' && component !== 'Slip')) return;
    asked.push({ component, id, span: spanOfNode(node) });
  });
  return asked;
}

/** The drills that the lesson shows, in reading order; tags without an id are left out likewise. */
export function drillsIn(tree: Root): readonly ShownDrill[] {
  return tree.children.flatMap((node) => {
    const id = isComponent(node) && node.name === 'Drill' ? attributeOf(node, 'id') : undefined;
    return id ? [{ id, span: spanOfNode(node) }] : [];
  });
}
