import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'reviewed-')), 'content');
  cpSync('content', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (tool: string) => spawnSync(process.execPath, [`tools/${tool}.ts`, '--dir', folder], { encoding: 'utf8' });
const sources = () => join(folder, 'sources.yaml');
const change = (from: RegExp, to: string) => {
  writeFileSync(sources(), readFileSync(sources(), 'utf8').replace(from, to));
};

describe('npm run reviewed', () => {
  it('writes down what was reviewed, so that the check warns until it is run again', () => {
    expect(run('reviewed').status).toBe(0);
    expect(run('check-content').stdout).not.toContain('R001');
    change(/ the /, ' a ');
    expect(run('check-content').stdout).toMatch(/WARNING R001 {2}\S*sources\.yaml:1:1/);
    expect(run('reviewed').stdout).toMatch(/^Reviewed again: \S*sources\.yaml\n/);
    expect(run('check-content').stdout).not.toContain('R001');
  });

  it('refuses while there is a fault', () => {
    change(/^- id: /m, '- ie: ');
    expect(run('reviewed')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('has faults') });
    expect(spawnSync(process.execPath, ['tools/reviewed.ts', '--dir', '/nowhere']).status).toBe(2);
  });
});
