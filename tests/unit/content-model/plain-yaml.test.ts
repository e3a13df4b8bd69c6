import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '#content-model/content-files.ts';
import { readPlainYaml } from '#content-model/plain-yaml.ts';
import { readUnusualYaml } from '#content-model/read-yaml.ts';
import { sourceFile } from '#content-model/source-file.ts';

const files = readContentFiles('content').files.filter(({ path }) => path.endsWith('.yaml'));

/** What an author may put in by mistake: every sign that means something to YAML, and values of every kind. */
const SIGNS = Array.from('"\'#:,[]{}*&!%@`|>~?-.=\\\t\r\u0007\u007F\u0085\u00A0\u2028\uFEFF');
const SPACES = [' ', '  ', '\n', '\n\n', '\n  '];
const MARKS = [' #', ': ', '- ', ', ', '? ', '>-\n', '|+\n', '---\n', '...\n', '<<: ', '__proto__: '];
const VALUES = 'null true on No 1 +1 -0 1. .5 012 0x1f 0o7 1e3 1_000 .inf 2026-01-01'.split(' ');
const QUOTED = ["''", '""', '"\\x41"', '"a\n b"'];

const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  takes: fc.integer({ min: 0, max: 3 }),
  puts: fc.constantFrom('', ...SIGNS, ...SPACES, ...MARKS, ...VALUES, ...QUOTED),
});

/** Some lines of a file with up to three slips. */
const broken = fc
  .record({
    file: fc.constantFrom(...files),
    from: fc.nat(200),
    lines: fc.integer({ min: 1, max: 14 }),
    slips: fc.array(slip, { maxLength: 3 }),
  })
  .map(({ file, from, lines, slips }) => {
    const all = file.text.split('\n');
    const start = from % all.length;
    return slips.reduce(
      (text, { at, takes, puts }) => {
        const offset = Math.floor(at * (text.length + 1));
        return text.slice(0, offset) + puts + text.slice(offset + takes);
      },
      all.slice(start, start + lines).join('\n'),
    );
  });

describe('readPlainYaml', () => {
  it('reads every file of the course but the few exams, whose keys are numbers', () => {
    expect(files.length).toBeGreaterThan(50);
    const left = files.filter(({ text }) => readPlainYaml(text) === undefined).map(({ path }) => path);
    expect(left.filter((path) => !path.startsWith('exams/'))).toEqual([]);
  });

  it('takes what the other reader takes without a fault and with the same data, or leaves it to that one', () => {
    let taken = 0;
    const property = fc.property(broken, (text) => {
      const plain = readPlainYaml(text);
      if (plain === undefined) return;
      taken += 1;
      const { value, faults } = readUnusualYaml(sourceFile('glossary/x.yaml', text));
      expect({ value, faults }).toEqual({ value: plain, faults: [] });
    });
    fc.assert(property, { numRuns: 4000, seed: 20_261_120 });
    expect(taken).toBeGreaterThan(500);
  });

  it.each([
    ['nothing', ''],
    ['a comment alone', '# nothing\n'],
    ['an empty value', 'why:\n'],
    ['a key written twice', 'a: 1\na: 2\n'],
    ['a key that is no word', '1.0: a\n'],
    ['an empty key', ': a\n'],
    ['a list as a key', '? [a]\n: b\n'],
    ['a key behind a value', 'a:\n- "x"b: 1\n'],
    ['a key behind a list', 'a:\n- [1] b: 1\n'],
    ['an anchor', 'a: &b 1\n'],
    ['an alias', 'a: &b 1\nc: *b\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a tab', 'a: "\tb"\n'],
    ['another end of line', 'a: 1\r\nb: 2\r\n'],
    ['the start of a document', '---\na: 1\n'],
    ['the end of a document', '...\na: 1\n'],
    ['a directive', '%YAML 1.2\n---\na: 1\n'],
    ['two documents', 'a: 1\n---\nb: 1\n'],
    ['an open quote', 'a: "b\n'],
  ])('leaves %s to the other reader', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});
