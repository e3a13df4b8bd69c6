import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '#content-model/content-files.ts';
import { parseLesson, walk } from '#content-model/lesson-tree.ts';

const lessons = readContentFiles('content')
  .files.filter(({ path }) => path.endsWith('.mdx'))
  .map(({ text }) => text.replace(/^---[^]*?\n---\n/, ''));

/** The tree under the grammar with which Astro builds lessons; null where the text is no MDX. */
function builtTree(text: string) {
  try {
    return fromMarkdown(text, {
      extensions: [mdxjs(), gfm()],
      mdastExtensions: [mdxFromMarkdown(), gfmFromMarkdown()],
    });
  } catch {
    return null;
  }
}

const linksOf = (text: string): readonly string[] => {
  const found: string[] = [];
  const { tree } = parseLesson(text);
  if (tree !== undefined)
    walk(tree, (node) => {
      if (node.type === 'link') found.push(node.url);
    });
  return found;
};

describe('parseLesson', () => {
  it('gives the tree that the build has, for each lesson', () => {
    expect(lessons.length).toBeGreaterThan(5);
    for (const text of lessons) expect(parseLesson(text).tree).toEqual(builtTree(text));
  });

  it('gives the tree that the build has, whatever is put into a text', () => {
    const signs = [...'*_`~[]()|<>{}#-+=:.!@&\\/"\n', '[^1]', 'www.', 'http', '://', 'a.b', '&#64;', '- [ ] ', '\n\n'];
    const slip = fc.record({ at: fc.nat(400), puts: fc.constantFrom(...signs) });
    const piece = fc.record({ text: fc.constantFrom(...lessons), from: fc.nat(9000), slips: fc.array(slip) });
    const property = fc.property(piece, ({ text, from, slips }) => {
      const whole = text.slice(from % text.length).slice(0, 400);
      const changed = slips.reduce((now, { at, puts }) => now.slice(0, at) + puts + now.slice(at), whole);
      expect(parseLesson(changed).tree ?? null).toEqual(builtTree(changed));
    });
    fc.assert(property, { numRuns: 500, seed: 20_261_120 });
  });

  it.each([
    ['Go to www.example.org now.', ['http://www.example.org']],
    ['Go to HTTPS://example.org now.', ['HTTPS://example.org']],
    ['Write to a@example.org now.', ['mailto:a@example.org']],
    ['Write to a&#64;example.org now.', ['mailto:a@example.org']],
    ['Say a.b, or **c.d**.', []],
  ])('sees the addresses in “%s”', (text, links) => {
    expect(linksOf(text)).toEqual(links);
  });
});
