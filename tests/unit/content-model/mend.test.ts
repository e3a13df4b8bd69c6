import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '#content-model/content-files.ts';
import { applyEdits, mend } from '#content-model/mend.ts';
import { contentOf } from '#content-model/read-course.ts';
import { bytesOf, sourceFile, type SourceFile } from '#content-model/source-file.ts';
import { runSeed } from '#tests/unit/seeded.ts';
import { contentAfter, contentFrom, ONE, replace, smallCourse } from './small-course.ts';

const real = readContentFiles('content');

/** Real files alone: what `--fix` mends, no other file has a say in. */
const contentWith = (files: readonly SourceFile[]) => contentOf({ files, strays: [], publicFiles: new Map() });

/** The file after `--fix`. */
function mended(file: SourceFile): SourceFile {
  return mend(contentWith([file])).find(({ before }) => before.path === file.path)?.after ?? file;
}

/** What a careless editor does to a text, undone by no thought: each keeps what was meant. */
const BREAKS: Readonly<Record<string, (text: string, at: (max: number) => number) => string>> = {
  'letters in two parts': (text, at) => {
    const from = at(text.length);
    return text.slice(0, from) + text.slice(from, from + 300).normalize('NFD') + text.slice(from + 300);
  },
  'a zero-width sign': (text, at) => insert(text, at(text.length), '\u200B'),
  'a soft hyphen': (text, at) => insert(text, at(text.length), '\u00AD'),
  'a bell': (text, at) => insert(text, at(text.length), '\u0007'),
  'no-break spaces': (text, at) => {
    const from = at(text.length);
    // Within a text: white space at the start of a line is another matter (a tab, below).
    return text.slice(0, from) + text.slice(from).replace(/(?<=\S) (?=\S)/, '\u00A0');
  },
  'tabs as indentation': (text, at) => {
    const every = 1 + at(4);
    let line = 0;
    return yamlOf(text).replace(/^(?: {2})+/gm, (spaces) =>
      line++ % every === 0 ? '\t'.repeat(spaces.length / 2) : spaces,
    );
  },
  'tabs in some lines': (text, at) => {
    const from = at(text.length);
    const some = text.slice(from, from + 600).replace(/(?<=\n)(?: {2})+/g, (spaces) => '\t'.repeat(spaces.length / 2));
    return yamlOf(text) && text.slice(0, from) + some + text.slice(from + 600);
  },
  'wide tabs as indentation': (text) =>
    yamlOf(text).replace(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4)),
  'curly quotes in tags': (text) => text.replace(/(<Check id=)"([a-z-]+)"/g, '$1“$2”'),
};

function insert(text: string, at: number, sign: string): string {
  return text.slice(0, at) + sign + text.slice(at);
}

/** Tabs indent YAML; in the prose of a lesson they are nobody's fault. */
function yamlOf(text: string): string {
  return text.startsWith('---\n') ? '' : text;
}

describe('applyEdits', () => {
  it('changes what is named and nothing else, in any order', () => {
    const edits = [
      { offset: 4, length: 1, text: '' },
      { offset: 0, length: 1, text: 'AA' },
      { offset: 5, length: 0, text: '!' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('AAbcd!f');
    expect(applyEdits('abc', [])).toBe('abc');
  });

  it('lets the first of two stand that touch the same letters', () => {
    const edits = [
      { offset: 1, length: 2, text: 'X' },
      { offset: 2, length: 2, text: 'Y' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('aXdef');
  });
});

describe('mend', () => {
  it('changes nothing in sound files', () => {
    expect(mend(contentOf(real))).toEqual([]);
    expect(mend(contentFrom(smallCourse()))).toEqual([]);
  });

  it('brings every real file back to its bytes, whatever was done to it, and has no more to do then', () => {
    const files = real.files.filter(({ path }) => /\.(?:yaml|mdx)$/.test(path));
    const breaks = fc
      .array(fc.constantFrom(...Object.keys(BREAKS)), { minLength: 1, maxLength: 4 })
      // Nobody can tell what was meant by tabs of two widths in one file.
      .filter((names) => !names.includes('wide tabs as indentation') || !names.some((name) => name.startsWith('tabs')));
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        breaks,
        fc.infiniteStream(fc.nat({ max: 1_000_000 })),
        fc.boolean(),
        fc.boolean(),
        (file, names, numbers, isWindows, hasMark) => {
          const at = (max: number): number => numbers.next().value % Math.max(max, 1);
          let text = names.reduce((before, name) => BREAKS[name]?.(before, at) || before, file.text);
          if (isWindows) text = text.replaceAll('\n', '\r\n');
          const broken = sourceFile(file.path, bytesOf({ text, hasByteOrderMark: hasMark }));
          const once = mended(broken);
          expect(Buffer.from(bytesOf(once))).toEqual(Buffer.from(bytesOf(file)));
          expect(once.bytes).toBe(file.bytes);
          expect(mended(once)).toBe(once);
          if (text !== file.text) for (const name of names) seen.add(name);
        },
      ),
      { numRuns: 300, seed: runSeed() },
    );
    expect(seen.size).toBe(Object.keys(BREAKS).length);
  });

  it('mends each mechanical fault of a course with others, and leaves the others', () => {
    const content = contentAfter(
      replace(ONE, '    correct: true\n', ''),
      replace(ONE, 'What is', 'What\u00A0is'),
      replace('sources.yaml', 'Older', '\u202EOlder'),
      replace('glossary/utility.yaml', '  en: The', '\ten: The'),
    );
    expect(mend(content).map(({ before, faults }) => [before.path, faults.map(({ code }) => code)])).toEqual([
      ['glossary/utility.yaml', ['Y002']],
      [ONE, ['U007']],
    ]);
  });

  it('puts as many spaces in place of a tab as the lines around it have', () => {
    const sound = String(smallCourse()[ONE]);
    const broken = [
      sound.replace('    why: { en: That is warranty', '\twhy: { en: That is warranty'),
      sound.replace('    text: { en: What it does', '\ttext: { en: What it does'),
      sound.replaceAll(/^ {4}/gm, '\t'),
      sound.replaceAll(/^ {2}(?=- )/gm, '\t').replaceAll(/^ {4}/gm, '\t\t'),
      sound.replaceAll(/^ {2}(?=- id: [ab])/gm, '\t').replaceAll(/^ {4}(?=text)/gm, '\t'),
    ];
    for (const text of broken) {
      const [file] = mend(contentFrom({ ...smallCourse(), [ONE]: text }));
      expect(file?.after.text).toBe(sound);
    }
  });

  it('puts spaces in place of tabs around signs that cannot be seen, which go as well', () => {
    const sound = String(smallCourse()[ONE]);
    const tabbed = sound.replaceAll(/^(?: {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2));
    for (const sign of ['\u0007', '\u00AD', '\u200B'])
      for (const text of [tabbed.replaceAll('\t\t', `\t${sign}\t`), tabbed.replaceAll(/^\t/gm, `${sign}\t`)]) {
        const [file] = mend(contentFrom({ ...smallCourse(), [ONE]: text }));
        expect(file?.after.text).toBe(sound);
      }
  });

  it('takes tabs for four spaces where two would take what a key holds for its neighbours', () => {
    const wide = '- id: a\n  name:\n    en: One\n    vi: Một\n- id: b\n  name:\n    en: Two\n    vi: Hai\n';
    const [file] = mend(contentFrom({ ...smallCourse(), 'misconceptions.yaml': wide.replaceAll('    ', '\t') }));
    expect(file?.after.text).toBe(wide);
  });

  it('does not take words before a colon for a key, nor the texts of two keys for a pair', () => {
    const folded = 'en: >-\n    Words\n    more.\n  vi: >-\n    Lời\n    thế là sai: còn nữa.\n';
    const inItems = '  en: Which two?\n  vi: Hai câu nào?\nstatements:\n  - en: One.\n    vi: Một.\n';
    for (const [sound, tabbed] of [
      [`a:\n  ${folded}`, 'a:\n\ten: >-\n\t\tWords\n\t\tmore.\n\tvi: >-\n\t\tLời\n    thế là sai: còn nữa.\n'],
      [`stem:\n${inItems}`, `stem:\n${inItems.replaceAll(/^ {2}(?=en|vi)/gm, '\t')}`],
    ] as const) {
      const [file] = mend(contentFrom({ ...smallCourse(), 'misconceptions.yaml': tabbed }));
      expect(file?.after.text).toBe(sound);
    }
  });

  it('leaves a tab alone where the file cannot be read with any number of spaces', () => {
    const text = String(smallCourse()[ONE]).replace('    text: { en: What', '\ttext: { en: "What');
    expect(mend(contentFrom({ ...smallCourse(), [ONE]: text }))).toEqual([]);
  });

  it('leaves a file alone that is not UTF-8', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('- id: notes\r\n  title: D'), 0xf2, 0x63, 0x0d, 0x0a]);
    expect(mend(contentFrom({ ...smallCourse(), 'sources.yaml': bytes }))).toEqual([]);
  });
});
