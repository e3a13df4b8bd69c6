import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordAll } from '#tools/record-reviewed.ts';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'reviewed-')), 'content');
  cpSync('content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (tool: string, ...options: readonly string[]) => {
  const args = [`tools/${tool}.ts`, '--dir', folder, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout: stdout.replaceAll(folder, 'content'), stderr: stderr.replaceAll(folder, 'content') };
};
const change = (file: string, from: RegExp, to: string) => {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};
/** A text that nobody has recorded yet. */
const TERM = 'glossary/constraint.yaml';
const forget = () => change('reviewed.json', / {2}"glossary\/constraint\.yaml".*\n/, '');
const record = () => readFileSync(join(folder, 'reviewed.json'), 'utf8');

/** What the command does at a terminal where these keys are pressed once it asks, or that is closed then. */
async function asked(keys: string | undefined) {
  const said = vi.spyOn(console, 'log').mockImplementation(() => {});
  const input = new PassThrough();
  const answer = (): void => void (keys === undefined ? input.end() : input.write(keys));
  const output = new Writable({
    write: (chunk, _, done) => {
      // Keys are heard once the question stands there.
      if (String(chunk).includes('Have you read all of these?')) setTimeout(answer, 20);
      done();
    },
  });
  const news = [{ kind: 'new', path: TERM, print: '01234567' }] as const;
  const code = await recordAll(folder, {}, news, false, { input, output });
  const lines = said.mock.calls.map(([line]) => String(line).replaceAll(folder, 'content'));
  said.mockRestore();
  return { code, lines };
}

describe('npm run reviewed', () => {
  it('records what an author names, and nothing besides', () => {
    run('reviewed', '--all');
    change('sources.yaml', / the /, ' a ');
    change('exam-facts.yaml', / the /, ' a ');
    expect(run('check-content').stdout).toMatch(
      /WARNING R001 {2}content\/sources\.yaml:1:1[^]*`npm run reviewed -- content\/sources\.yaml`/,
    );
    expect(run('reviewed', join(folder, 'sources.yaml'))).toEqual({
      status: 0,
      stdout: 'Read again: content/sources.yaml\nRecorded in content/reviewed.json: 1. Commit it.\n',
      stderr: '',
    });
    expect(run('check-content').stdout.match(/R001 {2}\S+/g)).toEqual(['R001  content/exam-facts.yaml:1:1']);
    expect(run('reviewed', 'sources.yaml').stdout).toBe('Nothing differs from content/reviewed.json.\n');
  });

  it('lists without names what it would record, new texts too, and writes only when told', () => {
    run('reviewed', '--all');
    change('sources.yaml', / the /, ' a ');
    forget();
    const before = record();
    const listed = 'New:        content/glossary/constraint.yaml\nRead again: content/sources.yaml\n';
    expect(run('reviewed')).toEqual({
      status: 1,
      stdout: listed,
      stderr: 'Nothing is written. Name the files that you have read, or say --all.\n',
    });
    expect(record()).toBe(before);
    expect(run('reviewed', '--all').stdout).toBe(`${listed}Recorded in content/reviewed.json: 2. Commit it.\n`);
    change('reviewed.json', /glossary\/constraint/, 'glossary/restraint');
    expect(run('reviewed', '--all').stdout).toMatch(/^New: .*\nGone: {7}content\/glossary\/restraint\.yaml\n/);
  });

  it('records no draft, no unfinished text and no list of words', () => {
    forget();
    change(TERM, /part: Risks/, 'part: TODO The heading');
    expect(run('reviewed', TERM)).toMatchObject({
      status: 1,
      stderr: 'glossary/constraint.yaml is still a draft, or holds a TODO. Nothing is written.\n',
    });
    for (const name of ['words.yaml', 'glossary/restrain.yaml'])
      expect(run('reviewed', name)).toMatchObject({ status: 2, stderr: expect.stringContaining('There is no text') });
    run('reviewed', '--all');
    expect(record()).not.toMatch(/constraint|words\.yaml/);
  });

  it('refuses while there is a fault, or what it does not understand', () => {
    change('sources.yaml', /^- id: /m, '- ie: ');
    expect(run('reviewed')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('has faults') });
    expect(spawnSync(process.execPath, ['tools/reviewed.ts', '--dir', '/nowhere']).status).toBe(2);
    expect(run('reviewed', '--help')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^Usage: [^]*\n {2}--all /),
    });
    expect(run('reviewed', '--al')).toMatchObject({ status: 2, stderr: expect.stringMatching(/\nUsage: .*\n$/) });
    expect(run('reviewed', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: ') });
  });
});

describe('npm run reviewed, at a terminal', () => {
  const listed = 'New:        content/glossary/constraint.yaml';

  it('records what it listed after a yes', async () => {
    expect(await asked('y')).toEqual({
      code: 0,
      lines: [listed, 'Recorded in content/reviewed.json: 1. Commit it.'],
    });
    expect(JSON.parse(record())).toEqual({ [TERM]: '01234567' });
  });

  it.each([
    ['a no', 'n'],
    ['Enter alone', '\r'],
    ['Ctrl+C', '\u0003'],
    ['a closed input', undefined],
  ])('writes nothing after %s', async (_, keys) => {
    const before = record();
    expect(await asked(keys)).toEqual({
      code: 1,
      lines: [listed, 'Nothing is written. Name the files that you have read.'],
    });
    expect(record()).toBe(before);
  });
});
