import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { say, spoken } from '#content-model/phrase.ts';
import { mend } from '#content-model/mend.ts';
import { readContent } from '#content-model/read-course.ts';
import { mendFiles, replaceFile } from '#tools/mend-files.ts';

const BROKEN = '\uFEFFterm: Dịch\u00A0vụ\r\n'.normalize('NFD');
const MENDED = 'term: Dịch vụ\n';

let root = '';
let path = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mend-'));
  mkdirSync(join(root, 'glossary'));
  path = join(root, 'glossary', 'service.yaml');
  writeFileSync(path, BROKEN);
});
afterEach(() => rmSync(root, { recursive: true }));

const mendAll = () => mendFiles(root).map((said) => spoken(said));

describe('mendFiles', () => {
  it('writes what it mended and says which faults are gone', () => {
    expect(mendAll()).toEqual([`Mended ${root}/glossary/service.yaml: U001, U004, U005, U007.`]);
    expect(readFileSync(path, 'utf8')).toBe(MENDED);
    expect(mendAll()).toEqual([]);
  });

  it('keeps permissions, and leaves nothing beside the file', () => {
    chmodSync(path, 0o640);
    mendAll();
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(root, 'glossary'))).toEqual(['service.yaml']);
  });

  it('does not touch a file that has nothing to mend', () => {
    writeFileSync(path, MENDED);
    const { ino, mtimeMs } = statSync(path);
    expect(mendAll()).toEqual([]);
    expect(statSync(path)).toMatchObject({ ino, mtimeMs });
  });

  it('does not touch what is not read as content', () => {
    rmSync(path);
    const document = join(root, 'glossary', 'sla.docx');
    const bytes = Buffer.from([0x50, 0x4b, 1, 2, 3, 0xc2, 0xa0, 13, 10]);
    writeFileSync(document, bytes);
    expect(mendAll()).toEqual([]);
    expect(readFileSync(document)).toEqual(bytes);
  });

  it('does not write over what somebody saved meanwhile', () => {
    const [mended] = mend(readContent(root));
    if (mended === undefined) throw new Error('There is something to mend.');
    writeFileSync(path, 'term: Something else\n');
    expect(spoken(replaceFile(path, mended) ?? say`nothing`)).toBe('it was changed meanwhile; run the command again.');
    expect(readFileSync(path, 'utf8')).toBe('term: Something else\n');
    expect(readdirSync(join(root, 'glossary'))).toEqual(['service.yaml']);
  });

  it('says what kept it from writing', () => {
    const [mended] = mend(readContent(root));
    if (mended === undefined) throw new Error('There is something to mend.');
    rmSync(path);
    expect(spoken(replaceFile(path, mended) ?? say`nothing`)).toMatch(/^it cannot be written \(ENOENT.*\)\.$/);
    expect(readdirSync(join(root, 'glossary'))).toEqual([]);
  });
});
