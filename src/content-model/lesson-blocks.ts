/**
 * The top-level blocks of a lesson, each in a few words. Block n of a lesson belongs to block n of its twin in the other
 * language, so the two lists of descriptions must be equal.
 */
import type { Root, RootContent } from 'mdast';
import type { Span } from './fault.ts';
import { attributeOf, isComponent, spanOfNode, walk } from './lesson-tree.ts';

export type LessonBlock = {
  /** Such as `heading of level 2`, `list of 3 entries`, `<Check id="x">`. Equal for blocks that are twins. */
  readonly description: string;
  /** For a component that holds a list or a table: its counts, such as `list of 3 entries`; otherwise ''. */
  readonly inside: string;
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

/** The blocks in reading order. */
export function blocksOf(tree: Root): readonly LessonBlock[] {
  return tree.children.map((node) => ({
    description: describe(node),
    inside: isComponent(node) ? describeInside(node.children) : '',
    line: node.position?.start.line ?? 1,
    span: spanOfNode(node),
  }));
}

function describe(node: RootContent): string {
  if (isComponent(node)) {
    const naming = ['id', 'name'].flatMap((name) => {
      const value = attributeOf(node, name);
      return value === undefined ? [] : [` ${name}="${value}"`];
    });
    return `<${node.name ?? ''}${naming.join('')}>`;
  }
  switch (node.type) {
    case 'heading':
      return `heading of level ${node.depth}`;
    case 'list':
      return `${node.ordered === true ? 'numbered ' : ''}list of ${entries(node.children.length)}`;
    case 'table':
      return `table of ${node.children.length} rows`;
    case 'blockquote':
      return 'quotation';
    case 'thematicBreak':
      return 'line across';
    default:
      return node.type;
  }
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`;
}

function describeInside(children: readonly RootContent[]): string {
  return children
    .filter(({ type }) => type === 'list' || type === 'table')
    .map(describe)
    .join(', ');
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
