import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FAIR, fairCourse } from '#tests/unit/content-model/fair-course.ts';
import { replace, type Break } from '#tests/unit/content-model/small-course.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const count = Object.keys(fairCourse()).length;

/** Runs the command on the fair course after some changes. */
function check(breaks: readonly Break[], ...options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'check-'));
  folders.push(folder);
  const files = fairCourse();
  for (const change of breaks) change(files);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return run('--dir', folder, '--no-record', '--today', '2026-11-27', ...options);
}

let environment = {};
afterEach(() => {
  environment = {};
});

function run(...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/check-content.mjs', ...options], {
    encoding: 'utf8',
    // These tests may run on GitHub themselves.
    env: { ...process.env, GITHUB_ACTIONS: '', ...environment },
  });
  return { status, stdout, stderr };
}

/** A byte-order mark in two files. */
const twoMarks: Break = (files) => {
  for (const path of ['sources.yaml', 'modules.yaml']) files[path] = `\uFEFF${String(files[path])}`;
};

describe('check-content', () => {
  it('says that all is well, in one line, with exit code 0', () => {
    const { status, stdout, stderr } = check([]);
    expect(stdout).toMatch(new RegExp(`^0 faults in ${count} files, \\d+\\.\\d s\n$`));
    expect([status, stderr]).toEqual([0, '']);
  });

  it('prints each fault with its line, cause, fix and help, then the counts, with exit code 1', () => {
    const pending = replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: pending');
    const { status, stdout } = check([replace(FAIR, '    correct: true\n', ''), pending]);
    expect(stdout).toMatch(
      /^ERROR Q012 {2}.*questions\/basics\/one\.yaml:11:1 {3}no correct option\n {2}11 \| choices:\n {5}\| \^{8}\nCause: .*\nFix: {3}.*\nHelp: {2}docs\/authoring\.md#q012\n\nWARNING T001 [^]*\n1 fault and 1 warning in /,
    );
    expect(status).toBe(1);
  });

  it('prints faults as JSON for other programs, and counts what is pending when strict', () => {
    const pending = replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: pending');
    const { stdout, status } = check([pending], '--json', '--strict');
    expect(JSON.parse(stdout)).toEqual([
      {
        code: 'T001',
        severity: 'error',
        file: expect.stringMatching(/sources\.yaml$/),
        line: 4,
        column: 38,
        length: 7,
        message: 'translation pending',
        cause: 'The Vietnamese is still to come; readers see the English with a notice.',
        fix: 'Write the Vietnamese text.',
      },
    ]);
    expect(status).toBe(1);
  });

  it('adds annotations for GitHub when asked, or where it runs there', () => {
    const twice = replace(FAIR, 'bloom: 2', 'bloom: 2\nbloom: 2');
    const annotation =
      /^::error file=.*questions\/basics\/one\.yaml,line=7,col=1,endColumn=6,title=Q002 key written twice::The key "bloom" .*%0ADelete one of the two\.$/m;
    expect(check([twice]).stdout).not.toContain('::error');
    expect(check([twice], '--github').stdout).toMatch(annotation);
    environment = { GITHUB_ACTIONS: 'true' };
    expect(check([twice]).stdout).toMatch(annotation);
    expect(JSON.parse(check([twice], '--json').stdout)).toHaveLength(1);
  });

  it('mends what it can with --fix, says so, and reports what is left', () => {
    const { status, stdout, stderr } = check(
      [
        (files) => {
          files['sources.yaml'] = `\uFEFF${String(files['sources.yaml']).replaceAll('\n', '\r\n')}`;
        },
        replace(FAIR, '    correct: true\n', ''),
      ],
      '--fix',
    );
    expect(stderr).toMatch(/^Mended .*\/sources\.yaml: U004, U005\.\n$/);
    expect(stdout).toMatch(/^ERROR Q012 [^]*\n1 fault in \d+ files/);
    expect(status).toBe(1);
  });

  it('says once, at the end, how many faults --fix mends, where it was not asked to', () => {
    expect(check([twoMarks]).stdout).toMatch(
      /\n2 faults in \d+ files, .*\n2 of them are mended by `npm run check:content -- --fix`\.\n$/,
    );
    expect(check([twoMarks], 'modules.yaml').stdout).toMatch(
      /\n1 of them is mended by `npm run check:content -- --fix`\.\nNot printed of other files: /,
    );
    expect(check([twoMarks], '--lang', 'vi').stdout).toMatch(
      /\nTrong đó `npm run check:content -- --fix` tự sửa được 2 lỗi\.\n$/,
    );
    for (const options of [['--fix', 'sources.yaml'], ['--json']])
      expect(check([twoMarks], ...options).stdout).not.toContain('mended');
  });

  it('says everything in Vietnamese when asked to', () => {
    const broken = [
      replace(FAIR, '    correct: true\n', ''),
      replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: pending'),
    ];
    const { status, stdout } = check(broken, '--lang', 'vi');
    expect(stdout).toMatch(
      /^LỖI Q012 {2}.*:11:1 {3}chưa có phương án đúng\n.*\n.*\nNguyên nhân: .*\nCách sửa: {4}.*\nXem thêm: {4}docs.*#q012\n\nCẢNH BÁO T001 [^]*\n1 lỗi và 1 cảnh báo trong \d+ tệp, \d+\.\d giây\n$/,
    );
    expect(status).toBe(1);
    expect(JSON.parse(check(broken, '--lang', 'vi', '--json').stdout)).toMatchObject([
      { code: 'Q012', message: 'chưa có phương án đúng' },
      { code: 'T001', message: 'bản dịch còn chờ', cause: expect.stringContaining('tiếng Việt') },
    ]);
    expect(run('--strickt', '--lang=vi').stderr).toMatch(/^Không hiểu “--strickt” ở đây\.\nCách dùng: /);
    expect(run('--lang', 'vi', '--dir', '/nowhere').stderr).toMatch(/^Không có thư mục /);
  });

  it('prints the faults of the files and folders that are named, and how many there are elsewhere', () => {
    const broken = [
      replace(FAIR, '    correct: true\n', ''),
      replace('sources.yaml', 'vi: Cách viết cũ.', 'vi: pending'),
    ];
    const one = check(broken, 'questions/basics/one.yaml');
    expect(one.stdout).toMatch(
      /^ERROR Q012 [^]*\n1 fault in 1 file, .*\nNot printed of other files: 0 faults, 1 warning\.\n$/,
    );
    const other = check(broken, 'sources.yaml', 'glossary');
    expect(other).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^WARNING T001 [^]*\n0 faults and 1 warning in \d files, /),
    });
    expect(other.stdout).not.toContain('Q012');
    expect(JSON.parse(check(broken, 'sources.yaml', '--json').stdout)).toMatchObject([{ code: 'T001' }]);
    expect(check(broken, 'questions').stdout).toContain('Q012');
    for (const name of ['questions/basics/on.yaml', 'package.json'])
      expect(check(broken, name)).toMatchObject({
        status: 2,
        stderr: expect.stringContaining(`no file or folder ${name}`),
      });
  });

  it('mends only what is named', () => {
    expect(check([twoMarks], '--fix', 'sources.yaml').stderr).toMatch(/^Mended .*\/sources\.yaml: U004\.\n$/);
  });

  it('lists its options in a line each', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: npm run check:content -- .*\n\n( {2}\S.{21}\S.*\n){9}$/);
    expect(run('-h', '--lang', 'vi').stdout).toContain('thư mục nội dung khác');
    const spelling = spawnSync(process.execPath, ['tools/check-spelling.ts', '--help'], { encoding: 'utf8' }).stdout;
    expect(spelling).toMatch(/^Usage: npm run check:spelling -- .*\n\n( {2}\S.{21}\S.*\n){5}$/);
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
    const french = run('--lang', 'fr');
    expect(french).toMatchObject({ status: 2, stderr: 'There is no language "fr"; there are en, vi.\n' });
  });
});
