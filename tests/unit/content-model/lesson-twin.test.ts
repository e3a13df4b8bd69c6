import { globSync, readFileSync } from 'node:fs';
import type { Root, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { attributeOf, isComponent, parseLesson, walk } from '#content-model/lesson-tree.ts';
import { anchorBlocks, insertTwin } from '#content-model/lesson-twin.ts';

function treeOf(source: string): Root {
  const { tree } = parseLesson(source);
  if (tree === undefined) throw new Error('no lesson');
  return tree;
}

/** An English lesson with its Vietnamese twin in it. */
function withTwin(english: string, vietnamese: string): readonly RootContent[] {
  const own = treeOf(english);
  anchorBlocks(own);
  insertTwin(own, treeOf(vietnamese), { locale: 'vi', module: 'basics' });
  return own.children;
}

function propertyOf(node: RootContent, name: string): unknown {
  return isComponent(node) ? attributeOf(node, name) : node.data?.hProperties?.[name];
}

const named = (node: RootContent): string => (isComponent(node) ? (node.name ?? '') : node.type);
const isTwin = (node: RootContent): boolean => propertyOf(node, 'lang') !== undefined;

describe('insertTwin', () => {
  it('puts each block of the other language after its own, in its language', () => {
    const blocks = withTwin('## One\n\nWords.\n\n- a\n- b', '## Một\n\nLời.\n\n- a\n- b');
    expect(blocks.map(named)).toEqual(['heading', 'h2', 'paragraph', 'paragraph', 'list', 'list']);
    expect(blocks.map((block) => propertyOf(block, 'lang') ?? '')).toEqual(['', 'vi', '', 'vi', '', 'vi']);
  });

  it('lets what asks, and a line across, stand once', () => {
    const asks = '<Check id="a" />\n\n<Case id="b" />\n\n<Slip id="c" />\n\n<Drill id="d" />\n\n***';
    expect(withTwin(asks, asks).map(named)).toEqual(['Check', 'Case', 'Slip', 'Drill', 'thematicBreak']);
  });

  it('keeps of a figure only its words', () => {
    const [own, words] = withTwin('<Figure name="balance" />', '<Figure name="balance" />');
    expect(own && named(own)).toBe('Figure');
    expect(words && [named(words), propertyOf(words, 'name'), propertyOf(words, 'lang')]).toEqual([
      'FigureWords',
      'balance',
      'vi',
    ]);
  });

  it('gives boxes their language, on one line too, and the tables in them', () => {
    const table = '<Compare terms="a b">\n\n| a | b |\n| - | - |\n| c | d |\n\n</Compare>';
    const [, box, , compare] = withTwin(`<ExamTip>Look.</ExamTip>\n\n${table}`, `<ExamTip>Nhìn.</ExamTip>\n\n${table}`);
    expect(box && [box.type, propertyOf(box, 'lang')]).toEqual(['mdxJsxFlowElement', 'vi']);
    const inside = compare !== undefined && 'children' in compare ? compare.children[0] : undefined;
    expect(inside?.type).toBe('table');
    expect(inside?.data?.hProperties).toEqual({ lang: 'vi' });
  });

  it('says of links of the course which language they lead to', () => {
    const [, twin] = withTwin('[a](/en/learn/)', '[a](/vi/learn/) và [b](https://example.org/)');
    const links = twin !== undefined && 'children' in twin ? twin.children.filter(({ type }) => type === 'link') : [];
    expect(links.map(({ data }) => data?.hProperties)).toEqual([{ hreflang: 'vi' }, undefined]);
  });

  it('finds a picture beside the lesson that it is of', () => {
    const [, twin] = withTwin('![a](./a.svg)', '![a](./a-vi.svg)');
    const [picture] = twin !== undefined && 'children' in twin ? twin.children : [];
    expect(picture).toMatchObject({ type: 'image', url: '../../vi/basics/a-vi.svg' });
  });

  it('leaves blocks alone that the other language does not have', () => {
    expect(withTwin('One.\n\nTwo.', 'Một.')).toHaveLength(3);
    expect(withTwin('One.', 'Một.\n\nHai.')).toHaveLength(2);
  });
});

describe('lessons of the course', () => {
  const modules = globSync('content/lessons/en/*/*.mdx').map((path) => path.replaceAll('\\', '/'));

  it.each(modules)('%s has each block twice and each question once', (path) => {
    const [english, vietnamese] = [path, path.replace('/en/', '/vi/')].map((file) => readFileSync(file, 'utf8'));
    const once = treeOf(english ?? '').children.map(named);
    const blocks = withTwin(english ?? '', vietnamese ?? '');
    const own = blocks.filter((block) => !isTwin(block));
    const alone = once.filter((name) => /^(?:Check|Case|Slip|Drill|thematicBreak)$/.test(name)).length;
    expect(own.map(named)).toEqual(once);
    expect(blocks).toHaveLength(2 * once.length - alone);
    for (const twin of blocks.filter(isTwin)) {
      walk(twin, (node) => {
        expect(isComponent(node) ? attributeOf(node, 'id') : node.data?.hProperties?.['id']).toBeUndefined();
      });
    }
  });

  it('has the same anchors in both languages', () => {
    const anchors = (text: string): readonly unknown[] => {
      const tree = treeOf(text);
      anchorBlocks(tree);
      return tree.children.map((block) => propertyOf(block, 'id'));
    };
    for (const path of modules)
      expect(anchors(readFileSync(path, 'utf8'))).toEqual(anchors(readFileSync(path.replace('/en/', '/vi/'), 'utf8')));
  });
});
