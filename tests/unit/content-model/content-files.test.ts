import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '#content-model/check-course.ts';
import { contentStamp, readContentFiles } from '#content-model/content-files.ts';
import { spoken } from '#content-model/phrase.ts';
import { readContent } from '#content-model/read-course.ts';
import { placeOf, sourceFile } from '#content-model/source-file.ts';
import { contentFrom, EN, ONE, smallCourse } from './small-course.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('readContentFiles', () => {
  it('reads files in the order of their names, and skips hidden ones', () => {
    mkdirSync(join(root, 'glossary'));
    for (const name of ['b.yaml', 'a.yaml', '.hidden.yaml']) writeFileSync(join(root, 'glossary', name), 'x');
    expect(readContentFiles(root).files.map(({ path }) => path)).toEqual(['glossary/a.yaml', 'glossary/b.yaml']);
  });

  it('gives nothing for a directory that does not exist', () => {
    expect(readContentFiles(join(root, 'nowhere'))).toMatchObject({ files: [], strays: [] });
  });

  it('weighs the files of public/, which stands beside it', () => {
    mkdirSync(join(root, 'public', 'og'), { recursive: true });
    writeFileSync(join(root, 'public', 'og', 'card.png'), Buffer.alloc(7));
    writeFileSync(join(root, 'public', 'favicon.svg'), '<svg/>');
    const { publicFiles } = readContentFiles(join(root, 'content'));
    expect([...publicFiles]).toEqual([
      ['favicon.svg', 6],
      ['og/card.png', 7],
    ]);
  });

  it('reports folders named like files, links (loops too), special files and huge ones, and reads on', () => {
    mkdirSync(join(root, 'glossary', 'x.yaml'), { recursive: true });
    symlinkSync(root, join(root, 'glossary', 'loop'));
    symlinkSync('/etc/passwd', join(root, 'glossary', 'link.yaml'));
    writeFileSync(join(root, 'glossary', 'huge.yaml'), Buffer.alloc(6_000_000));
    writeFileSync(join(root, 'glossary', 'cost.yaml'), 'x');
    const { files, strays } = readContentFiles(root);
    expect(files.map(({ path }) => path)).toEqual(['glossary/cost.yaml']);
    expect(strays.map(({ path, reason }) => [path, reason])).toEqual([
      ['glossary/huge.yaml', 'huge'],
      ['glossary/link.yaml', 'link'],
      ['glossary/loop', 'link'],
      ['glossary/x.yaml', 'folder'],
    ]);
  });

  it('reports a file that may not be read', () => {
    writeFileSync(join(root, 'syllabus.yaml'), 'x');
    chmodSync(join(root, 'syllabus.yaml'), 0);
    chmodSync(root, 0o755);
    // The superuser may read everything, so for a moment it is nobody.
    const isSuperuser = process.getuid?.() === 0;
    if (isSuperuser) process.seteuid?.(65_534);
    const { strays } = readContentFiles(root);
    if (isSuperuser) process.seteuid?.(0);
    expect(strays).toMatchObject([{ path: 'syllabus.yaml', reason: 'unreadable' }]);
  });
});

describe('contentStamp', () => {
  it('changes when a file is added, saved or removed, and only then', () => {
    const file = join(root, 'a.yaml');
    const empty = contentStamp(root);
    writeFileSync(file, 'x');
    const first = contentStamp(root);
    expect(first).not.toBe(empty);
    expect(contentStamp(root)).toBe(first);
    utimesSync(file, 1, 1);
    expect(contentStamp(root)).not.toBe(first);
    rmSync(file);
    expect(contentStamp(root)).toBe(empty);
  });
});

describe('placeOf', () => {
  it('knows what a file is by where it stands', () => {
    expect(placeOf('syllabus.yaml')).toEqual({ kind: 'syllabus' });
    expect(placeOf('released.json')).toEqual({ kind: 'released' });
    expect(placeOf('corrections.md')).toEqual({ kind: 'corrections' });
    expect(placeOf('glossary/a.yaml')).toEqual({ kind: 'term', id: 'a' });
    expect(placeOf('drills/d.yaml')).toEqual({ kind: 'drill', id: 'd' });
    expect(placeOf('exams/e.yaml')).toEqual({ kind: 'exam', id: 'e' });
    expect(placeOf('questions/m/q.yaml')).toEqual({ kind: 'question', module: 'm', id: 'q' });
    expect(placeOf('lessons/vi/m/l.mdx')).toEqual({ kind: 'lesson', locale: 'vi', module: 'm', id: 'l' });
    expect(placeOf('lessons/vi/m/l.png')).toEqual({ kind: 'picture' });
    for (const path of [
      'x.yaml',
      'lessons/fr/m/l.mdx',
      'glossary/.yaml',
      'questions/q.yaml',
      'glossary/a/b.yaml',
      'drills/d.yml',
    ]) {
      expect(placeOf(path), path).toBeUndefined();
    }
  });
});

describe('the check never throws', () => {
  it('on random bytes in any place', () => {
    const paths = [...Object.keys(smallCourse()), 'released.json', 'corrections.md'];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.uint8Array({ maxLength: 200 }), (path, bytes) => {
        checkContent(contentFrom({ ...smallCourse(), [path]: bytes }));
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });

  it('on a lesson, a question or a term with one stretch of it replaced', () => {
    const pieces = fc.constantFrom(
      '',
      ':',
      '- ',
      '{',
      '}',
      '[[',
      '==',
      '<',
      '\t',
      '"',
      "'",
      '&a ',
      '*a',
      '\n',
      '---\n',
      '\uFFFF',
      '| ',
    );
    const files = smallCourse();
    fc.assert(
      fc.property(
        fc.constantFrom(EN, ONE, 'glossary/utility.yaml'),
        fc.nat(),
        fc.nat({ max: 9 }),
        pieces,
        (path, at, cut, piece) => {
          const text = String(files[path]);
          const from = at % text.length;
          const edited = text.slice(0, from) + piece + text.slice(from + cut);
          for (const { line, column, cause, fix } of checkContent(contentFrom({ ...files, [path]: edited }))) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
            expect(spoken(cause).length + spoken(fix).length).toBeGreaterThan(20);
          }
        },
      ),
      { numRuns: 150, seed: 20261122 },
    );
  });

  it('on deep nesting, prototypes and bombs of references', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n`;
    for (const text of [
      '['.repeat(20_000),
      '{a: '.repeat(2_000),
      '__proto__: { a: 1 }',
      bomb,
      '? [a]: b',
      '!!js/function x',
    ]) {
      expect(() => checkContent(contentFrom({ ...smallCourse(), [ONE]: text }))).not.toThrow();
    }
    for (const sign of ['> ', '- ', '>']) {
      const text = String(smallCourse()[EN]).replace('What it does', () => sign.repeat(2_000));
      const faults = checkContent(contentFrom({ ...smallCourse(), [EN]: text }));
      expect(faults.map(({ code, line }) => `${code} ${line}`)).toContain('M001 20');
    }
  });

  it('on what grows with each of its signs', () => {
    const signs = ['[', '[[', '*', '==', '<b>', "''", '&a ', '`', '\\u0000', 'a: b\n'];
    for (const sign of signs) {
      const many = sign.repeat(20_000 / sign.length);
      const files = { ...smallCourse(), [ONE]: `stem: { en: '${many}', vi: '${many}' }`, [EN]: `${many}\n` };
      expect(checkContent(contentFrom(files)).length, sign).toBeGreaterThan(0);
    }
  });

  it('on a directory of odd things', () => {
    mkdirSync(join(root, 'syllabus.yaml'));
    symlinkSync('.', join(root, 'glossary'));
    expect(checkContent(readContent(root)).map(({ code }) => code)).toContain('F001');
  });

  it.skipIf(process.platform === 'win32')('on a pipe, which it does not wait for, and on a file of 100 MB', () => {
    mkdirSync(join(root, 'glossary'));
    expect(spawnSync('mkfifo', [join(root, 'glossary', 'pipe.yaml')]).status).toBe(0);
    writeFileSync(join(root, 'glossary', 'huge.yaml'), '');
    truncateSync(join(root, 'glossary', 'huge.yaml'), 104_857_600);
    writeFileSync(join(root, 'modules.yaml'), '');
    truncateSync(join(root, 'modules.yaml'), 104_857_600);
    const before = process.memoryUsage().rss;
    const faults = checkContent(readContent(root));
    expect(process.memoryUsage().rss - before).toBeLessThan(90_000_000);
    expect(faults.map(({ code, file }) => `${code} ${file.replace(`${root}/`, '')}`)).toEqual(
      expect.arrayContaining(['F001 glossary/pipe.yaml', 'Z001 glossary/huge.yaml', 'Z001 modules.yaml']),
    );
  });

  it('on any tree of files, folders and links with any bytes in them', () => {
    const names = [
      'glossary',
      'questions',
      'lessons',
      'en',
      'vi',
      'basics',
      'x.yaml',
      'x.mdx',
      'x.svg',
      'modules.yaml',
      'Ạ.yaml',
      '-',
    ];
    const entry = fc.record({
      path: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
      bytes: fc.oneof(
        fc.uint8Array({ maxLength: 99 }),
        fc.string().map((text) => new TextEncoder().encode(text)),
      ),
      link: fc.option(fc.constantFrom('.', '..', 'x.yaml', '/dev/zero', '/proc/self/mem', 'nowhere'), { freq: 3 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (entries) => {
        const folder = mkdtempSync(join(root, 'tree-'));
        for (const { path, bytes, link } of entries) {
          try {
            mkdirSync(join(folder, ...path.slice(0, -1)), { recursive: true });
            if (link === null) writeFileSync(join(folder, ...path), bytes);
            else symlinkSync(link, join(folder, ...path));
          } catch {
            // Something else stands there already.
          }
        }
        for (const { line, column, file } of checkContent(readContent(folder))) {
          expect(Math.min(line, column), file).toBeGreaterThan(0);
        }
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 60, seed: 20261122 },
    );
  });
});

describe('sourceFile', () => {
  it('finds the first byte that is not UTF-8', () => {
    expect(sourceFile('a', Uint8Array.from([0x61, 0xc3, 0xa9, 0xff, 0x62])).badByte).toBe(3);
    expect(sourceFile('a', 'tiếng Việt \uFFFD').badByte).toBeUndefined();
  });
});
