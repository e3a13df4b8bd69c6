/**
 * What stands in both languages and says the same: texts of YAML, and blocks of twin lessons. Rules that compare the
 * languages look at these and need not know where a passage comes from.
 */
import type { Nodes } from 'mdast';
import { pairsIn } from '#content-model/authored-texts.ts';
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { splitTermLink } from '#content-model/inline-text.ts';
import { spanOfNode, walk } from '#content-model/lesson-tree.ts';
import { placeInText } from '#content-model/lesson-subset.ts';
import { textPieces } from '#content-model/lesson-text.ts';
import type { Content } from '#content-model/read-course.ts';
import { spanInText, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import { faultInYaml } from '#content-model/rules/places.ts';
import { twinsOf } from '#content-model/rules/twin-blocks.ts';
import { PENDING } from '#content-model/schema-parts.ts';
import type { SourceFile } from '#content-model/source-file.ts';

/** A `[[name|words]]`; the words are the name where no others are given. */
export type PassageLink = { readonly name: string; readonly words: string };

/** One language of a passage. */
export type Passage = {
  /** What is read: without marks, links by their words. */
  readonly words: string;
  /** The words of each bold part. */
  readonly bold: readonly string[];
  readonly links: readonly PassageLink[];
};

export type TwinPassage = {
  readonly source: SourceFile;
  readonly en: Passage;
  readonly vi: Passage;
  /** A fault of the Vietnamese, where `found` first stands in it; at the passage as a whole if it does not. */
  readonly faultAt: (found: string, finding: Finding) => Fault;
};

const passagesOfFile = new WeakMap<YamlFile, readonly TwinPassage[]>();
const passagesOfLessons = new WeakMap<Content, readonly TwinPassage[]>();

/** Every passage of lessons whose Vietnamese is there; lessons whose blocks are no twins (T004) are left out. */
export function lessonPassages(content: Content): readonly TwinPassage[] {
  const known = passagesOfLessons.get(content);
  if (known !== undefined) return known;
  const passages = inLessons(content);
  passagesOfLessons.set(content, passages);
  return passages;
}

/** Every passage of a YAML file whose Vietnamese is there. */
export function passagesIn(file: YamlFile): readonly TwinPassage[] {
  const known = passagesOfFile.get(file);
  if (known !== undefined) return known;
  const passages = pairsIn(file).flatMap(({ yaml, path, en, vi }) => {
    if (typeof en !== 'string' || typeof vi !== 'string' || vi.trim() === PENDING) return [];
    const faultInText = (found: string, finding: Finding) =>
      faultInVietnamese(yaml, [...path, 'vi'], vi, found, finding);
    return [{ source: yaml.source, en: passageOfText(en), vi: passageOfText(vi), faultAt: faultInText }];
  });
  passagesOfFile.set(file, passages);
  return passages;
}

/** Bounded, so that a mark without its partner is not looked for through the whole text again and again. */
const BOLD = /\*\*(?!\s)(.{1,500}?)\*\*/g;
const LINK = /\[\[(.{1,200}?)\]\]/g;
const NONE: readonly never[] = [];

function passageOfText(text: string): Passage {
  const bold = text.includes('**') ? [...text.matchAll(BOLD)].map(([, words = '']) => words) : NONE;
  if (!text.includes('[[')) return { words: text, bold, links: NONE };
  const links = [...text.matchAll(LINK)].map(([, inside = '']) => linkOf(splitTermLink(inside)));
  return { words: text.replaceAll(LINK, (_, inside: string) => linkOf(splitTermLink(inside)).words), bold, links };
}

function faultInVietnamese(yaml: YamlFile, path: YamlPath, text: string, found: string, finding: Finding): Fault {
  const index = text.indexOf(found);
  if (index === -1 || found === '') return faultInYaml(yaml, path, finding);
  return faultAt(yaml.source, spanInText(yaml, path, text, index, found.length), finding);
}

function linkOf({ name, label }: { readonly name: string; readonly label: string | undefined }): PassageLink {
  return { name, words: label ?? name };
}

function inLessons(content: Content): readonly TwinPassage[] {
  return twinsOf(content).flatMap(({ english, vietnamese }) => {
    const [en, vi] = [english.parsed.tree?.children ?? [], vietnamese.parsed.tree?.children ?? []];
    if (en.length !== vi.length || en.some(({ type }, index) => type !== vi[index]?.type)) return [];
    return en.flatMap((block, index) => {
      const twin = vi[index];
      if (twin === undefined || !('children' in block)) return [];
      const { source } = vietnamese;
      const faultInTwin = (found: string, finding: Finding) => faultInBlock(source, twin, found, finding);
      return [{ source, en: passageOfBlock(block), vi: passageOfBlock(twin), faultAt: faultInTwin }];
    });
  });
}

/** Nodes after which words of the next one do not go on. */
const APART = new Set(['paragraph', 'heading', 'tableCell', 'listItem']);

function passageOfBlock(block: Nodes): Passage {
  let words = '';
  const bold: string[] = [];
  const links: PassageLink[] = [];
  walk(block, (node) => {
    if (APART.has(node.type)) words += '\n';
    if (node.type === 'strong') bold.push(textOf(node));
    if (node.type !== 'text') return;
    for (const piece of textPieces(node.value)) {
      if (piece.kind === 'words') words += piece.words;
      if (piece.kind !== 'term') continue;
      links.push(linkOf(piece));
      words += piece.label ?? piece.name;
    }
  });
  return { words, bold, links };
}

function textOf(parent: Nodes): string {
  let text = '';
  walk(parent, (node) => {
    if (node.type === 'text') text += node.value;
  });
  return text;
}

function faultInBlock(source: SourceFile, block: Nodes, found: string, finding: Finding): Fault {
  let fault: Fault | undefined;
  walk(block, (node) => {
    if (fault !== undefined || node.type !== 'text' || found === '') return;
    const index = node.value.indexOf(found);
    if (index === -1) return;
    fault = faultAt(source, placeInText(source.text, spanOfNode(node), node.value, index, found.length), finding);
  });
  return fault ?? faultAt(source, spanOfNode(block), finding);
}
