import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { spoken } from '#content-model/phrase.ts';
import { create } from '#tools/create.ts';
import { reportOf } from '#tools/new-report.ts';
import { readCommandLine } from '#tools/new-wish.ts';
import { contentFrom, smallCourse } from '#tests/unit/content-model/small-course.ts';
import { codesIn, courseIn, createIn, QUESTION, textsOf, TODAY } from './new-course.ts';

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/new.ts', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

describe('the report', () => {
  it('says what was written, what is left and what comes next', () => {
    const dir = courseIn();
    const created = createIn(dir, ...QUESTION, '--id', 'new-one');
    if (created.kind !== 'created') throw new Error('not created');
    expect(reportOf(created).replaceAll(dir, 'content')).toMatchInlineSnapshot(`
      "Written
        content/questions/basics/new-one.yaml

      Left to write
        content/questions/basics/new-one.yaml
          7:7     K002  "new-one" has \`pool: lesson\`, and no lesson asks it.
          14:7    K006  Still to write: One question, which ends with a question mark?
          24:11   K006  Still to write: First wrong option
          27:11   K006  Still to write: Why the first wrong one is wrong, and what it really is
          29:20   K006  Still to write: The wrong idea behind it, an id of content/misconceptions.yaml
          33:11   K006  Still to write: The right option
          36:11   K006  Still to write: Why this is right
          40:11   K006  Still to write: Second wrong option
          43:11   K006  Still to write: Why the second wrong one is wrong, and what it really is
          45:20   K006  Still to write: The wrong idea behind it, an id of content/misconceptions.yaml
          48:11   K006  Still to write: Third wrong option
          51:11   K006  Still to write: Why the third wrong one is wrong, and what it really is
          53:20   K006  Still to write: The wrong idea behind it, an id of content/misconceptions.yaml
          56:11   K006  Still to write: The heading or passage that says so

      Next
        1. Open content/questions/basics/new-one.yaml and replace each text that begins with TODO.
        2. Put this on a line of its own into a lesson, in both languages (lessons/en/basics/… and lessons/vi/basics/…):

               <Check id="new-one" />

        3. npm run dev shows it in that lesson: /en/learn/basics/…/ of the address that it prints
        4. npm run check:content says what is left, and what could be better."
    `);
  });
});

describe('the report on a second one of a name', () => {
  it('says that the id was taken, and which it has now', () => {
    const dir = courseIn();
    const reports = [1, 2].map(() => {
      const created = createIn(dir, 'lesson', '--module', 'basics', '--title', 'Costs');
      return created.kind === 'created' ? reportOf(created) : '';
    });
    expect(reports[0]).not.toContain('was taken');
    expect(reports[1]).toContain('The id "costs" was taken already, so this one is called "costs-2".');
  });
});

describe('the report on a drill', () => {
  it('says where it is shown, and the tag for a lesson', () => {
    const created = createIn(courseIn(), 'drill', '--concept', 'utility,warranty');
    if (created.kind !== 'created') throw new Error('not created');
    expect(reportOf(created)).toContain(
      '/en/practice/?drill=utility-warranty and /vi/practice/?drill=utility-warranty of',
    );
    expect(reportOf(created)).toContain('<Drill id="utility-warranty" />');
  });
});

describe('an address in the report', () => {
  it.each([
    ['lesson', '--module', 'basics', '--title', 'Costs'],
    ['term', '--title', 'costs'],
    [...QUESTION, '--id', 'new-one'],
  ])('names no port, which may be held by another program: %s', (...args) => {
    const created = createIn(courseIn(), ...args);
    if (created.kind !== 'created') throw new Error('not created');
    expect(reportOf(created)).toMatch(/npm run dev shows it .*: \/en\/\S+\/ .*of the address that it prints/);
    expect(reportOf(created)).not.toContain('localhost');
  });
});

describe('the command', () => {
  it('asks nothing when the flags suffice, and prints the report', () => {
    const dir = courseIn();
    const { status, stdout, stderr } = run(...QUESTION, '--id', 'new-one', '--yes', '--dir', dir);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Written\n.*new-one\.yaml\n\nLeft to write\n[^]*<Check id="new-one" \/>/);
    expect(codesIn(dir)).toEqual(['warning K002', 'warning K006']);
  });

  it.each([
    [['question', '--module', 'basics'], /^Say --concept and --title as well/],
    [['term', '--title', '価値'], /^No id can be made of the title "価値"/],
    [['lessons'], /^There is no kind "lessons"/],
  ])('says without a terminal what is wrong or missing, and writes nothing: %j', (args, message) => {
    const dir = courseIn();
    const { status, stdout, stderr } = run('--dir', dir, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Nothing was written.');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(textsOf(dir)).toEqual(smallCourse());
  });

  it.each([
    [['lessons'], 'There is no kind "lessons"; there are lesson, term, question, drill, case.'],
    [['term', '--titel', 'x'], 'There is no flag --titel. Did you mean --title?'],
    [['term', '--title'], '--title needs a value.'],
    [['term', '--title', '--vi', 'x'], '--title needs a value.'],
    [['term', 'cost'], 'One kind at a time, and a title in quotes: "cost" is too much.'],
  ])('is not understood: %j', (args, reason) => {
    const line = readCommandLine(args);
    expect(line.kind === 'misunderstood' && spoken(line.reason)).toBe(reason);
  });

  it('says that npm took the flags where the lone -- was forgotten, whatever npm left of them', () => {
    const environment = { npm_config_module: 'true', npm_config_title: 'Costs', npm_config_yes: 'true' };
    for (const args of [['lesson', 'basics', 'Costs'], ['lesson']]) {
      const line = readCommandLine(args, environment);
      expect(line.kind === 'misunderstood' && spoken(line.reason)).toMatch(
        /^npm took --module, --title for flags of its own: put a lone -- before/,
      );
    }
    expect(readCommandLine(['lesson'], { npm_config_yes: 'true' }).kind).toBe('wish');
    const { status, stderr } = spawnSync('npm', ['run', 'new', 'question', '--module', 'key-concepts'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('npm took --module for flags of its own')]);
  });

  it('says what else it needs', () => {
    expect(run('--dir', '/nowhere').stderr).toMatch(/^There is no directory \/nowhere/);
    expect(create('', contentFrom(smallCourse()), {}, TODAY)).toEqual({ kind: 'missing', flags: ['kind'] });
  });

  it('speaks Vietnamese when told to, also of what it does not understand', () => {
    const dir = courseIn();
    const written = run(...QUESTION, '--id', 'new-one', '--lang', 'vi', '--dir', dir);
    expect(written.status).toBe(0);
    expect(written.stdout).toMatch(/^Đã tạo\n[^]*\n\nCòn phải viết\n[^]*\n\nViệc tiếp theo\n {2}1\. Mở /);
    expect(run('--lang', 'vi', 'lessons').stderr).toMatch(
      /^Không có loại “lessons”[^]*\nChưa có gì được tạo\.\nCách dùng: npm run new/,
    );
    const refused = run(
      'question',
      '--module',
      'basic',
      '--concept',
      'utility',
      '--id',
      'x',
      '--lang=vi',
      '--dir',
      dir,
    );
    expect(refused.stderr).toMatch(/^Không có phần “basic” trong content\/modules\.yaml; gần giống là "basics"\.\n/);
    expect(run('--lang', 'fr').stderr).toMatch(/^There is no language "fr"; there are en, vi\./);
  });

  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: npm run new') });
  });
});
