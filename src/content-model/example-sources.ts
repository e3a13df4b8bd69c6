/**
 * The remark plugin that puts its own source below each example of the gallery. A section of an example lesson is a
 * heading, a paragraph that says what the component is for, and the example itself: all blocks up to the next heading.
 */
import { relative, resolve } from 'node:path';
import type { Root, RootContent } from 'mdast';

/** Hands the source to a component `ExampleSource`, which the gallery provides; lessons cannot name it. */
export function remarkExampleSources({ examplesDir }: { readonly examplesDir: string }) {
  return (tree: Root, file: { readonly path?: string | undefined; readonly value: unknown }): void => {
    if (relative(resolve(examplesDir), resolve(file.path ?? '')).startsWith('..')) return;
    const source = String(file.value);
    tree.children = sectionsOf(tree.children).flatMap(([heading, purpose, ...example]) => {
      const [first, last] = [example[0], example.at(-1)];
      const shown = [heading, purpose, ...example].filter((node) => node !== undefined);
      if (first?.position === undefined || last?.position === undefined) return shown;
      return [...shown, sourceNode(source.slice(first.position.start.offset, last.position.end.offset))];
    });
  };
}

function sectionsOf(nodes: readonly RootContent[]): readonly (readonly RootContent[])[] {
  const sections: RootContent[][] = [];
  for (const node of nodes) {
    if (node.type === 'heading' || sections.length === 0) sections.push([node]);
    else sections.at(-1)?.push(node);
  }
  return sections;
}

function sourceNode(text: string): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name: 'ExampleSource',
    attributes: [{ type: 'mdxJsxAttribute', name: 'text', value: text }],
    children: [],
  };
}
