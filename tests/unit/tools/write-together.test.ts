import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeTogether } from '#tools/write-together.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'together-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const everything = (): readonly string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
const put = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text);
};

describe('several files', () => {
  it('are all written, with the folders that they need; a replaced one keeps its mode', () => {
    put('list', 'old');
    chmodSync(join(folder, 'list'), 0o640);
    const changes = [
      { path: 'list', text: 'new', was: 'old' },
      { path: 'a/b/one', text: '1' },
      { path: 'a/two', text: '2' },
    ];
    expect(writeTogether(folder, changes)).toEqual({ kind: 'written' });
    expect(everything()).toEqual(['a', 'a/b', 'a/b/one', 'a/two', 'list']);
    expect(readFileSync(join(folder, 'list'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'list')).mode & 0o777).toBe(0o640);
  });

  it('are none of them written if one is there already, which stays as it is', () => {
    put('two', 'mine');
    const result = writeTogether(folder, [
      { path: 'a/one', text: '1' },
      { path: 'two', text: '2' },
    ]);
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('two is there already') });
    expect(everything()).toEqual(['two']);
    expect(readFileSync(join(folder, 'two'), 'utf8')).toBe('mine');
  });

  it('are none of them written if what is to be replaced was changed meanwhile', () => {
    put('list', 'changed by somebody');
    const result = writeTogether(folder, [
      { path: 'list', text: 'new', was: 'old' },
      { path: 'one', text: '1' },
    ]);
    expect(result).toMatchObject({ kind: 'failed', reason: expect.stringContaining('was changed meanwhile') });
    expect(everything()).toEqual(['list']);
  });

  it('are none of them left if the last cannot be written', () => {
    put('list', 'old');
    mkdirSync(join(folder, 'taken'));
    put('taken/file', '');
    const result = writeTogether(folder, [
      { path: 'a/b/one', text: '1' },
      { path: 'list', text: 'new', was: 'old' },
      { path: 'gone', text: 'new', was: 'never there' },
    ]);
    expect(result.kind).toBe('failed');
    expect(everything()).toEqual(['list', 'taken', 'taken/file']);
    expect(readFileSync(join(folder, 'list'), 'utf8')).toBe('old');
  });

  it('leave no listener behind', () => {
    writeTogether(folder, [{ path: 'one', text: '1' }]);
    expect([existsSync(join(folder, 'one')), process.listenerCount('SIGINT')]).toEqual([true, 0]);
  });
});
