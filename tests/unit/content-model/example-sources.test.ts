import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { remarkExampleSources } from '#content-model/example-sources.ts';
import { attributeOf, isComponent, parseLesson } from '#content-model/lesson-tree.ts';

const text = `---
title: x
---

## One

What it is for.

<Recap>

- A "quoted" line.

</Recap>

And more.

## Two

Nothing but words.
`;

/** What stands in the lesson after the plugin: types of blocks, and sources. */
function after(path: string): readonly string[] {
  const { tree } = parseLesson(text);
  if (tree === undefined) throw new Error('no MDX');
  remarkExampleSources({ examplesDir: 'docs/examples' })(tree, { path: resolve(path), value: text });
  return tree.children.map((node) =>
    isComponent(node) && node.name === 'ExampleSource' ? (attributeOf(node, 'text') ?? '') : node.type,
  );
}

describe('the source below an example', () => {
  it('is all that stands between what it is for and the next heading, letter by letter', () => {
    expect(after('docs/examples/lessons/en/examples/gallery.mdx')).toEqual([
      'heading',
      'paragraph',
      'mdxJsxFlowElement',
      'paragraph',
      '<Recap>\n\n- A "quoted" line.\n\n</Recap>\n\nAnd more.',
      'heading',
      'paragraph',
    ]);
  });

  it('is not put into lessons', () => {
    expect(after('content/lessons/en/basics/one.mdx').filter((what) => what.startsWith('<'))).toEqual([]);
  });
});
