import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ONE, replace, smallCourse, type Break } from '#tests/unit/content-model/small-course.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Runs the command on the small course after some changes. */
function check(breaks: readonly Break[], ...options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  folders.push(folder);
  const files = smallCourse();
  for (const change of breaks) change(files);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return run('--dir', folder, '--today', '2026-11-27', ...options);
}

function run(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/check-content.ts', ...options], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('check-content', () => {
  it('says that all is well, in one line, with exit code 0', () => {
    const { status, stdout, stderr } = check([]);
    expect(stdout).toMatch(/^0 faults in 19 files, \d+\.\d s\n$/);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('prints each fault with its line, cause, fix and help, then the counts, with exit code 1', () => {
    const pending = replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: pending');
    const { status, stdout } = check([replace(ONE, '    correct: true\n', ''), pending]);
    expect(stdout).toMatch(
      /^ERROR Q012 {2}.*questions\/basics\/one\.yaml:9:1 {3}no correct option\n {2}9 \| choices:\n {4}\| \^{8}\nCause: .*\nFix: {3}.*\nHelp: {2}docs\/authoring\.md#q012\n\nWARNING T001 [^]*\n1 fault and 1 warning in 19 files/,
    );
    expect(status).toBe(1);
  });

  it('prints faults as JSON for other programs, and counts what is pending when strict', () => {
    const pending = replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: pending');
    const { stdout, status } = check([pending], '--json', '--strict');
    expect(JSON.parse(stdout)).toMatchObject([{ code: 'T001', severity: 'error', line: 4, column: 38, length: 7 }]);
    expect(status).toBe(1);
  });

  it('knows what day it is, or another one', () => {
    expect(check([]).stdout).not.toContain('BANK-10');
    expect(check([], '--today', '2027-11-23').stdout).toContain('366 days ago');
    expect(run('--today', 'tomorrow')).toMatchObject({ status: 2, stderr: expect.stringContaining('is no day') });
  });

  it('says what is wrong with the command itself, without a stack trace', () => {
    expect(run('--dir', '/nowhere')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There is no directory'),
    });
    const unknown = run('--strickt');
    expect(unknown.status).toBe(2);
    expect(unknown.stderr).toContain('Usage:');
    expect(unknown.stderr).not.toContain(' at ');
  });
});
