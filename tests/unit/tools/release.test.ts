import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fairCourse } from '#tests/unit/content-model/fair-course.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'));
  for (const [path, content] of Object.entries(fairCourse())) save(path, String(content));
});
afterEach(() => rmSync(folder, { recursive: true }));

function save(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const run = (...options: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/release.ts', ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

describe('npm run release', () => {
  it('writes down what is released and says what is new, and at a second time that nothing is', () => {
    const first = run('--dir', folder);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toMatch(/^question one: new$/m);
    expect(first.stdout).toMatch(/\n\d+ new in .*released\.json\. Commit it\.\n$/);
    const text = readFileSync(join(folder, 'released.json'), 'utf8');
    expect(Object.keys(JSON.parse(text).questions)).toContain('one');
    expect(run('--dir', folder).stdout).toMatch(/^Nothing is new in .*released\.json\.\n$/);
    expect(readFileSync(join(folder, 'released.json'), 'utf8')).toBe(text);
  });

  it('refuses while there is a fault, a translation still to come included, and writes nothing', () => {
    save('sources.yaml', String(fairCourse()['sources.yaml']).replace('vi: Cách viết cũ.', 'vi: pending'));
    const { status, stderr } = run('--dir', folder);
    expect(status).toBe(1);
    expect(stderr).toMatch(/sources\.yaml:4:38 T001 [^]*Nothing is released while the content has faults \(1\)/);
    expect(existsSync(join(folder, 'released.json'))).toBe(false);
  });

  it('says what is wrong with the command itself', () => {
    expect(run('--dir', '/nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('no directory') });
    expect(run('--help')).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringMatching(/^Usage: [^]* {2}--dir /),
    });
    expect(run('--what')).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage:') });
  });
});
