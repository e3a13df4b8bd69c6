/** M001 to M005, L004 and U003: a lesson is MDX, and of MDX the part that is text. */
import { faultAt, type Fault, type Finding, type Span } from '#content-model/fault.ts';
import { htmlFinding, isHtml } from '#content-model/lesson-components.ts';
import { subsetFindings } from '#content-model/lesson-subset.ts';
import { TOO_DEEP, type ParsedLesson } from '#content-model/lesson-tree.ts';
import { mergedByHalf, mergeMark } from '#content-model/merge-marks.ts';
import { say } from '#content-model/phrase.ts';
import { curlyQuotesInTags } from '#content-model/smart-quotes.ts';
import type { SourceFile } from '#content-model/source-file.ts';
import { eachFile } from './each-file.ts';
import type { Rule } from './rule.ts';

export const lessonLanguage: Rule = {
  codes: ['M001', 'M002', 'M003', 'M004', 'M005', 'L004', 'U003'],
  check: eachFile({
    lesson: ({ source, parsed }): readonly Fault[] => {
      const { tree, failure, frontMatter } = parsed;
      const mark = mergeMark(source.text, frontMatter === undefined ? 0 : frontMatter.offset + frontMatter.text.length);
      if (mark !== undefined) return [faultAt(source, mark, mergedByHalf('M001'))];
      // Front matter that is not closed (Y003) is no Markdown either.
      if (failure !== undefined) {
        if (frontMatter === undefined) return [];
        return [malformed(source, failure, frontMatter.offset + frontMatter.text.length)];
      }
      if (tree === undefined) return [];
      return subsetFindings(tree, source.text).map(({ span, ...finding }) => faultAt(source, span, finding));
    },
  }),
};

type Failure = NonNullable<ParsedLesson['failure']>;

/**
 * The parser's words are for programmers, and it gives up behind the place that matters: what is near says what was
 * meant, and the sign before it is where to look.
 */
function malformed(source: SourceFile, { reason, span }: Failure, body: number): Fault {
  const { text } = source;
  if (reason === TOO_DEEP) return faultAt(source, span, NESTED_TOO_DEEPLY);
  const quotes = /attribute|after name/.test(reason) ? curlyQuotesInTags(text) : undefined;
  if (quotes !== undefined) return faultAt(source, quotes.span, quotes.finding);
  const before = (sign: string): number => Math.max(text.lastIndexOf(sign, span.offset), body);
  const signAt = before('<');
  const finding = { code: 'M001', message: say`malformed MDX` };
  if (text.startsWith('<!', signAt) && /before name/.test(reason)) {
    const cause = say`Lessons hold no HTML comments.`;
    return faultAt(source, { offset: signAt, length: 4 }, { ...finding, cause, fix: say`Take the comment out.` });
  }
  if (/attribute value|in attribute name|after name/.test(reason)) {
    return faultAt(source, { offset: openQuote(text, span.offset) ?? signAt, length: 1 }, BROKEN_ATTRIBUTE);
  }
  if (reason.includes('import/exports')) {
    return faultAt(source, { offset: text.lastIndexOf('\n', span.offset - 1) + 1, length: 6 }, BROKEN_IMPORT);
  }
  if (/acorn|expression|`}`|\{/.test(reason)) {
    const cause = say`A { begins a program for MDX, and this one does not end or is none.`;
    const fix = say`Write \\{ if the sign itself is meant; otherwise take it out.`;
    return faultAt(source, { offset: before('{'), length: 1 }, { ...finding, cause, fix });
  }
  if (/closing tag|end-tag|closing slash/i.test(reason)) {
    const html = /`<\/?([a-z][\w-]*)/.exec(reason)?.[1];
    // To close it would help nobody: it cannot stand here at all.
    if (html !== undefined && isHtml(html)) {
      return faultAt(source, openingTag(text, reason) ?? { offset: signAt, length: 1 }, htmlFinding(html));
    }
    const cause = say`A tag is not closed, or closed by another one: ${reason}.`;
    const fix = say`Close the tag on a line of its own: </Name>; one that holds nothing ends in />.`;
    return faultAt(source, openingTag(text, reason) ?? { offset: signAt, length: 1 }, { ...finding, cause, fix });
  }
  const cause = say`A < begins a tag for MDX, and what follows is none.`;
  const fix = say`Write &lt; if the sign itself is meant.`;
  return faultAt(source, { offset: signAt, length: 1 }, { ...finding, cause, fix });
}

const NESTED_TOO_DEEPLY: Finding = {
  code: 'M001',
  message: say`nested too deeply`,
  cause: say`Lists, quotations or marks stand within one another a hundred times.`,
  fix: say`Take what was pasted by mistake out.`,
};

const BROKEN_IMPORT: Finding = {
  code: 'M001',
  message: say`malformed MDX`,
  cause: say`A line that begins with import or export is a program for MDX, and this one is none either.`,
  fix: say`Take the line out, or begin it with another word.`,
};

const BROKEN_ATTRIBUTE: Finding = {
  code: 'M001',
  message: say`malformed MDX`,
  cause: say`An attribute of a tag is not written name="text".`,
  fix: say`Put its value between two straight quotes and end the tag with > or />.`,
};

/** The quote that is never closed: the last of the nearest line up to `end` that begins a tag and has an odd number. */
function openQuote(text: string, end: number): number | undefined {
  const tags = [...text.matchAll(/^ *<[A-Z].*$/gm)].filter(({ index }) => index < end);
  const line = tags.findLast(([written]) => written.split('"').length % 2 === 0);
  return line === undefined ? undefined : line.index + line[0].lastIndexOf('"');
}

/** The tag that the parser names as `(20:1-20:10)`. */
function openingTag(text: string, reason: string): Span | undefined {
  const numbers = /\((\d+):(\d+)-(\d+):(\d+)\)/.exec(reason)?.slice(1).map(Number);
  if (numbers === undefined) return undefined;
  const [line = 1, column = 1, endLine = 1, endColumn = 1] = numbers;
  const lineStart = text.split('\n', line - 1).join('\n').length + (line > 1 ? 1 : 0);
  return { offset: lineStart + column - 1, length: endLine === line ? endColumn - column : 1 };
}
