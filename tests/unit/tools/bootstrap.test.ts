import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserPlaces, findBrowser } from '#tools/browser.mjs';

const bootstrap = resolve('tools/bootstrap.mjs');

/** Stands in for npm: notes what it was asked, and leaves what an installation would, unless a file says otherwise. */
const npm = `
const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync('asked', process.argv.slice(2).join(' ') + '\\n');
if (existsSync('offline')) process.exit(1);
mkdirSync('node_modules/.bin', { recursive: true });
writeFileSync('node_modules/.bin/astro', '');
if (!existsSync('omit-optional')) writeFileSync('node_modules/.bin/node', '');
`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bootstrap-'));
  writeFileSync(join(folder, 'package-lock.json'), '{ "lockfileVersion": 3 }');
  writeFileSync(join(folder, 'npm.js'), npm);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Run = { readonly status: number | null; readonly said: string; readonly complained: string };

/** Runs the step in the folder, as a Node that calls itself `version` if one is given. */
const run = ({ args = [], version }: { readonly args?: readonly string[]; readonly version?: string } = {}): Run => {
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const disguise = version === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(older)}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...disguise, bootstrap, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: join(folder, 'npm.js') },
  });
  return { status, said: stdout, complained: stderr };
};

const asked = (): readonly string[] =>
  existsSync(join(folder, 'asked')) ? readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n') : [];

describe('bootstrap', () => {
  it('needs nothing that is not there before the installation', () => {
    for (const file of ['tools/bootstrap.mjs', 'tools/browser.mjs']) {
      const text = readFileSync(file, 'utf8');
      const imported = [...text.matchAll(/\bfrom '([^']*)'|\bimport\('([^']*)'\)/gu)].map(
        ([, one, other]) => one ?? other,
      );
      expect(imported.length).toBeGreaterThan(0);
      for (const name of imported) expect(name).toMatch(/^(?:node:|\.\/browser\.mjs$)/u);
    }
  });

  it('installs what the lock file says, once, and says so', () => {
    const first = run();
    expect(first).toMatchObject({ status: 0, complained: '' });
    expect(first.said).toMatch(/^Installing the dependencies/u);
    expect(asked()).toEqual([expect.stringMatching(/^ci /u)]);
    expect(run()).toEqual({ status: 0, said: '', complained: '' });
    expect(asked()).toHaveLength(1);
  });

  it('installs again when the lock file has changed, or the installed packages are gone', () => {
    run();
    writeFileSync(join(folder, 'package-lock.json'), '{ "lockfileVersion": 3, "packages": {} }');
    run();
    expect(asked()).toHaveLength(2);
    rmSync(join(folder, 'node_modules'), { recursive: true });
    run();
    expect(asked()).toHaveLength(3);
  });

  it('asks never to leave out the optional packages, which bring Node along', () => {
    run();
    expect(asked().join()).not.toContain('omit');
  });

  it('says what to do when the installation fails, and tries again the next time', () => {
    writeFileSync(join(folder, 'offline'), '');
    const { status, complained } = run();
    expect(status).toBe(1);
    expect(complained).toContain('The dependencies could not be installed. Check the network connection');
    rmSync(join(folder, 'offline'));
    expect(run().status).toBe(0);
    expect(asked()).toHaveLength(2);
  });

  it('says so when npm was told to leave out the Node that the project brings along', () => {
    writeFileSync(join(folder, 'omit-optional'), '');
    const { status, complained } = run();
    expect(status).toBe(1);
    expect(complained).toContain('omit=optional');
  });

  it.each(['18.20.4', '16.0.0', '19.9.0'])(
    'tells the owner of Node %s what is missing, and installs nothing',
    (version) => {
      const { status, said, complained } = run({ version });
      expect(status).toBe(1);
      expect(said).toBe('');
      expect(complained.trim()).toBe(
        `Node ${version} is too old to begin with. Install Node 20 or later, then run this again.`,
      );
      expect(asked()).toEqual([]);
    },
  );

  it.each(['20.0.0', '22.12.0', '26.10.0'])('is content with Node %s', (version) => {
    expect(run({ version }).status).toBe(0);
  });

  it('looks for a browser only when tests are to be run', () => {
    mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
    expect(run({ args: [] }).said).not.toContain('Chromium');
  });
});

describe('findBrowser', () => {
  const before = process.env['CHROMIUM_PATH'];
  afterEach(() => {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  });

  it('takes the program that CHROMIUM_PATH names', () => {
    process.env['CHROMIUM_PATH'] = bootstrap;
    expect(findBrowser()).toBe(bootstrap);
  });

  it('takes a usual place, or none, where CHROMIUM_PATH names nothing that is there', () => {
    process.env['CHROMIUM_PATH'] = join(folder, 'no-such-program');
    expect([null, ...browserPlaces]).toContain(findBrowser());
  });
});
