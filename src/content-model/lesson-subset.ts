/**
 * MDX is code; lessons must not be. This file says which nodes of an MDX tree a lesson may hold and refuses all others,
 * so that a kind of node that nobody thought of is refused as well. It runs before anything of a lesson is compiled.
 */
import type { Link, Nodes, Root } from 'mdast';
import { alignOffset } from './align-text.ts';
import type { Finding, Span } from './fault.ts';
import { spacedStars, withoutSpaces } from './inline-text.ts';
import { componentFindings } from './lesson-components.ts';
import { isComponent, spanOfNode, walk } from './lesson-tree.ts';
import { textPieces } from './lesson-text.ts';
import { say } from './phrase.ts';

/** Something that a lesson may not hold, and where it stands. */
export type PlacedFinding = Finding & { readonly span: Span };

/** Node types that need no further look. */
const PLAIN = new Set(
  'root paragraph strong emphasis inlineCode list listItem table tableRow tableCell blockquote break code thematicBreak'.split(
    ' ',
  ),
);

/** What is refused by its type, with the message. */
const REFUSED: Readonly<Record<string, Omit<Finding, 'code'>>> = {
  mdxjsEsm: {
    message: say`import or export in a lesson`,
    cause: say`A lesson is text; an import or export is a program that would run while the site is built.`,
    fix: say`Take the line out. Components are there without an import.`,
  },
  mdxFlowExpression: {
    message: say`expression in a lesson`,
    cause: say`What stands in { } is a program that would run while the site is built.`,
    fix: say`Take it out, or write \\{ if the sign itself is meant.`,
  },
  mdxTextExpression: {
    message: say`expression in a lesson`,
    cause: say`What stands in { } is a program that would run while the site is built.`,
    fix: say`Take it out, or write \\{ if the sign itself is meant.`,
  },
  html: { message: say`HTML in a lesson`, cause: say`Lessons hold no HTML.`, fix: say`Write Markdown or a component.` },
  definition: {
    message: say`link defined apart from its text`,
    cause: say`A line such as "[name]: address" would turn [[name]] into something else.`,
    fix: say`Write the address at the link: [words](/en/learn/…).`,
  },
  footnoteReference: {
    message: say`footnote in a lesson`,
    cause: say`Footnotes cannot stand beside their twin in the other language.`,
    fix: say`Say it in the sentence, or leave it out.`,
  },
};

/**
 * Everything in the tree that is not of the lesson language: M002 (component or attribute), M003 (program, HTML,
 * address), M004 (heading), M005 (what a component holds), M001 (unclosed sign), L004 (picture without words).
 * Empty means that the tree may be compiled.
 */
export function subsetFindings(tree: Root, source: string): readonly PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  let depth = 1;
  walk(tree, (node, parents) => {
    const span = spanOfNode(node);
    const add = (found: readonly Finding[]): void => {
      for (const finding of found) findings.push({ ...finding, span });
    };
    if (isComponent(node)) add(componentFindings(node, parents));
    else if (node.type === 'heading') {
      add(headingFindings(node.depth, depth));
      depth = node.depth;
    } else if (node.type === 'link') add(linkFindings(node));
    else if (node.type === 'image') add(imageFindings(node.url, node.alt ?? ''));
    else if (node.type === 'text') findings.push(...textFindings(node.value, span, source, parents));
    else if (!PLAIN.has(node.type)) add([refused(node)]);
    if (node.type === 'listItem' && typeof node.checked === 'boolean') add([taskItem()]);
    if ('children' in node) findings.push(...unpairedMarks(node, source));
  });
  return findings;
}

function refused(node: Nodes): Finding {
  const known = REFUSED[node.type] ?? REFUSED[node.type.replace('Definition', 'Reference')];
  return {
    code: 'M003',
    message: known?.message ?? say`not part of the lesson language`,
    cause: known?.cause ?? say`Lessons do not know "${node.type}".`,
    fix: known?.fix ?? say`Write it as a paragraph, a list, a table or a component of docs/authoring.md#lessons.`,
  };
}

function taskItem(): Finding {
  const cause = say`A list entry that begins with [ ] or [x] would become a box that does nothing.`;
  return { code: 'M003', message: say`task list in a lesson`, cause, fix: say`Write a plain list, or a Case.` };
}

function headingFindings(depth: number, previous: number): readonly Finding[] {
  if (depth === 1) {
    const cause = say`The title of the front matter is the one heading of level 1 of the page.`;
    return [{ code: 'M004', message: say`heading of level 1`, cause, fix: say`Begin the line with ## in place of #.` }];
  }
  if (depth <= previous + 1) return [];
  const cause = say`A heading of level ${depth} follows one of level ${previous}; a reader who listens would miss a level.`;
  const fix = say`Begin the line with ${'#'.repeat(previous + 1)}.`;
  return [{ code: 'M004', message: say`heading level skipped`, cause, fix }];
}

/** Addresses that a link may have: another site by https, mail, this page, this course. */
export function isAllowedAddress(url: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(url)) return false;
  return /^https:\/\/[^/]/i.test(url) || /^mailto:/i.test(url) || isWithinSite(url);
}

function isWithinSite(url: string): boolean {
  return !url.startsWith('//') && !/^[^/?#]*:/.test(url);
}

function linkFindings({ url }: Link): readonly Finding[] {
  if (isAllowedAddress(url)) return [];
  const cause = say`The address "${url}" is neither https:, mailto: nor a page of this course.`;
  return [
    {
      code: 'M003',
      message: say`address not allowed`,
      cause,
      fix: say`Link with https://… or /en/learn/… (/vi/learn/…).`,
    },
  ];
}

function imageFindings(url: string, alt: string): readonly Finding[] {
  const findings: Finding[] = [];
  if (!isWithinSite(url) || /[\s\\\p{Cc}]/u.test(url)) {
    const cause = say`The picture "${url}" is not a file of this project; pages load nothing from elsewhere.`;
    findings.push({
      code: 'M003',
      message: say`picture from elsewhere`,
      cause,
      fix: say`Put the picture beside the lesson, and write ./ and its name.`,
    });
  }
  if (alt.trim() === '') {
    const cause = say`The picture "${url}" has no words for those who cannot see it.`;
    findings.push({
      code: 'L004',
      message: say`picture without words`,
      cause,
      fix: say`Write what it shows: ![words](…).`,
    });
  }
  return findings;
}

/** A text with more faults than this is not prose; to place thousands would take minutes. */
const MOST_IN_ONE_TEXT = 20;

function textFindings(value: string, span: Span, source: string, parents: readonly Nodes[]): readonly PlacedFinding[] {
  const isInLink = parents.some(({ type }) => type === 'link');
  const found = textPieces(value).flatMap(({ kind, start }) => {
    const finding = kind === 'broken-term' ? BROKEN_TERM : kind === 'term' && isInLink ? TERM_IN_LINK : undefined;
    return finding === undefined ? [] : [{ finding, start }];
  });
  const worthPlacing = found.slice(0, MOST_IN_ONE_TEXT);
  const placed = worthPlacing.map(({ finding, start }) => ({
    ...finding,
    span: placeInText(source, span, value, start, 2),
  }));
  return [...placed, ...starsInVain(value, span, source)];
}

/** Stars that stand in the text as they are; those that were escaped were meant so. */
function starsInVain(value: string, span: Span, source: string): readonly PlacedFinding[] {
  const start = value.indexOf('**');
  const stars = start === -1 ? undefined : spacedStars(value, start);
  if (stars === undefined) return [];
  const place = placeInText(source, span, value, start, stars.length);
  const isWritten = source.startsWith('**', place.offset);
  return isWritten ? [{ ...NOT_BOLD, fix: withoutSpaces(stars), span: place }] : [];
}

/** Of bold words with spaces inside their stars. */
export const NOT_BOLD: Omit<Finding, 'fix'> = {
  code: 'M001',
  message: say`spaces within bold`,
  cause: say`With a space behind the first ** or before the last, Markdown does not make it bold, and shows the stars.`,
};

const BROKEN_TERM: Finding = {
  code: 'M001',
  message: say`term link not closed`,
  cause: say`A [[ has no ]] in the same run of words; marks such as **…** cannot stand within a term link.`,
  fix: say`Write [[term]] or [[term|words]], and put marks around the whole: **[[term]]**.`,
};

const TERM_IN_LINK: Finding = {
  code: 'M003',
  message: say`link within a link`,
  cause: say`A term link stands in the words of another link; a browser follows one of them at most.`,
  fix: say`Take the [[ ]] away, or move the term out of the link.`,
};

/** `==` opens and closes among the children of one node; an odd one has no partner. */
function unpairedMarks(parent: Nodes & { children: Nodes[] }, source: string): readonly PlacedFinding[] {
  const marks = parent.children.flatMap((child) => {
    if (child.type !== 'text' || !child.value.includes('==')) return [];
    const keyMarks = textPieces(child.value).filter(({ kind }) => kind === 'key-mark');
    return keyMarks.map(({ start }) => ({ child, start }));
  });
  const odd = marks.length % 2 === 1 ? marks.at(-1) : undefined;
  if (odd === undefined) return [];
  const span = placeInText(source, spanOfNode(odd.child), odd.child.value, odd.start, 2);
  const cause = say`A == has no partner in the same sentence part, so nothing says where the key phrase begins or ends.`;
  const fix = say`Write ==key phrase==; put **strong** or _emphasis_ wholly inside or wholly outside.`;
  return [{ code: 'M001', message: say`key phrase not closed`, cause, fix, span }];
}

/** Where a stretch of a text node stands in the file. */
export function placeInText(source: string, span: Span, value: string, start: number, length: number): Span {
  return { offset: alignOffset(source, span.offset, span.offset + span.length, value, start), length };
}
