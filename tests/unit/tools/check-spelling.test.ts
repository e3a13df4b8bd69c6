import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'spelling-'));
afterEach(() => rmSync(folder, { recursive: true }));

it('says of a misspelt word where it is, with exit code 1, in the language asked for', () => {
  cpSync('content', folder, { recursive: true });
  const path = join(folder, 'glossary/utility.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/en: utility/, 'en: utilty'));
  const { status, stdout } = spawnSync(process.execPath, ['tools/check-spelling.ts', '--dir', folder, '--lang', 'vi'], {
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/^LỖI LANG-2 {2}.*glossary\/utility\.yaml:\d+:\d+ {3}từ không có trong từ điển\n/);
  expect(stdout).toContain('Có phải ý bạn là utility');
  expect(status).toBe(1);
});
