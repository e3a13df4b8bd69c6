/** M001 to M005 and L004: a lesson is MDX, and of MDX the part that is text. */
import { faultAt, type Fault, type Span } from '#content-model/fault.ts';
import { subsetFindings } from '#content-model/lesson-subset.ts';
import type { ParsedLesson } from '#content-model/lesson-tree.ts';
import { say } from '#content-model/phrase.ts';
import type { SourceFile } from '#content-model/source-file.ts';
import type { Rule } from './rule.ts';

export const lessonLanguage: Rule = {
  codes: ['M001', 'M002', 'M003', 'M004', 'M005', 'L004'],
  check: ({ lessonFiles }) =>
    [...lessonFiles.values()].flatMap(({ source, parsed }): readonly Fault[] => {
      const { tree, failure, frontMatter } = parsed;
      // Front matter that is not closed (Y003) is no Markdown either.
      if (failure !== undefined) return frontMatter === undefined ? [] : [malformed(source, failure)];
      if (tree === undefined) return [];
      return subsetFindings(tree, source.text).map(({ span, ...finding }) => faultAt(source, span, finding));
    }),
};

type Failure = NonNullable<ParsedLesson['failure']>;

/**
 * The parser's words are for programmers, and it gives up behind the place that matters: what is near says what was
 * meant, and the sign before it is where to look.
 */
function malformed(source: SourceFile, { reason, span }: Failure): Fault {
  const { text } = source;
  const signAt = Math.max(text.lastIndexOf('<', span.offset), 0);
  const finding = { code: 'M001', message: say`malformed MDX` };
  if (text.startsWith('<!', signAt) && /before name/.test(reason)) {
    const cause = say`Lessons hold no HTML comments.`;
    return faultAt(source, { offset: signAt, length: 4 }, { ...finding, cause, fix: say`Take the comment out.` });
  }
  if (/acorn|expression|`}`|\{/.test(reason)) {
    const cause = say`A { begins a program for MDX, and this one does not end or is none.`;
    const fix = say`Write \\{ if the sign itself is meant; otherwise take it out.`;
    return faultAt(source, { offset: text.lastIndexOf('{', span.offset), length: 1 }, { ...finding, cause, fix });
  }
  if (/closing tag|end-tag|closing slash/i.test(reason)) {
    const cause = say`A tag is not closed, or closed by another one: ${reason}.`;
    const fix = say`Close the tag on a line of its own: </Name>; one that holds nothing ends in />.`;
    return faultAt(source, openingTag(text, reason) ?? { offset: signAt, length: 1 }, { ...finding, cause, fix });
  }
  const cause = say`A < begins a tag for MDX, and what follows is none.`;
  const fix = say`Write &lt; if the sign itself is meant.`;
  return faultAt(source, { offset: signAt, length: 1 }, { ...finding, cause, fix });
}

/** The tag that the parser names as `(20:1-20:10)`. */
function openingTag(text: string, reason: string): Span | undefined {
  const numbers = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason)?.slice(1).map(Number);
  if (numbers === undefined) return undefined;
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = numbers;
  const lineStart = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  return { offset: lineStart + column - 1, length: endLine === line ? endColumn - column : 1 };
}
