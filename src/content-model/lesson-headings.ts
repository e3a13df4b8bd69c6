/** Headings of a lesson and their anchors. Both languages use the anchors of the English headings. */
import GithubSlugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { parseLesson, walk } from './lesson-tree.ts';
import { textPieces } from './lesson-text.ts';

export type LessonHeading = {
  readonly depth: number;
  /** The words, without marks and with the labels of links. */
  readonly text: string;
  /** The anchor that these words make: GitHub's rule, numbered where words repeat. */
  readonly id: string;
  /** Line in the file, from 1. */
  readonly line: number;
};

/** Headings in reading order; none if the text is no MDX. */
export function lessonHeadings(source: string): readonly LessonHeading[] {
  const { tree } = parseLesson(source);
  return tree === undefined ? [] : headingsOf(tree);
}

/** The same of a lesson that is parsed already. */
export function headingsOf(tree: Root): readonly LessonHeading[] {
  const slugger = new GithubSlugger();
  return headingNodes(tree).map((node) => {
    const text = headingText(node);
    return { depth: node.depth, text, id: slugger.slug(text), line: node.position?.start.line ?? 1 };
  });
}

/** The heading nodes in reading order. */
export function headingNodes(tree: Root): readonly Heading[] {
  const nodes: Heading[] = [];
  walk(tree, (node) => {
    if (node.type === 'heading') nodes.push(node);
  });
  return nodes;
}

function headingText(heading: Heading): string {
  let text = '';
  walk(heading, (node) => {
    if (node.type === 'inlineCode') text += node.value;
    if (node.type !== 'text') return;
    for (const piece of textPieces(node.value)) {
      if (piece.kind === 'words') text += piece.words;
      if (piece.kind === 'term') text += piece.label ?? piece.name;
    }
  });
  return text.replace(/\s+/g, ' ').trim();
}
