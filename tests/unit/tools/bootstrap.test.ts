import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '#tools/browser.mjs';

const bootstrap = resolve('tools/bootstrap.mjs');

/** Stands in for npm: notes what it was asked, and leaves what an installation would, unless a file says otherwise. */
const npm = `
const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require('node:fs');
appendFileSync('asked', process.argv.slice(2).join(' ') + '\\n');
writeFileSync('environment', JSON.stringify(process.env));
if (existsSync('offline')) process.exit(1);
mkdirSync('node_modules/.bin', { recursive: true });
for (const name of ['astro', 'vitest']) writeFileSync('node_modules/.bin/' + name, '');
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

type Machine = {
  readonly args?: readonly string[];
  /** What the Node calls itself. */
  readonly version?: string;
  /** Who is at work: 0 is root. */
  readonly user?: number;
  readonly env?: Readonly<Record<string, string>>;
};

/**
 * Run before the step: another version, another user, and a machine whose programs stand in the folder `machine`, so
 * that the browser of the one that runs the tests is out of sight.
 */
const disguise = (version: string | undefined, user: number): string => `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const { existsSync } = fs;
fs.existsSync = (path) => existsSync(String(path).startsWith('/usr/') ? 'machine' + path : path);
syncBuiltinESMExports();
process.getuid = () => ${user};
${version === undefined ? '' : `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`}
`;

/** Runs the step in the folder. Commands are found in its `bin` only. */
const run = ({ args = [], version, user = 0, env = {} }: Machine = {}): Run => {
  const before = `data:text/javascript,${encodeURIComponent(disguise(version, user))}`;
  const { CHROMIUM_PATH: _, ...ours } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', before, bootstrap, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...ours, PATH: join(folder, 'bin'), npm_execpath: join(folder, 'npm.js'), ...env },
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

  it('installs again when somebody took away what only the tests need', () => {
    run();
    rmSync(join(folder, 'node_modules/.bin/vitest'));
    run();
    expect(asked()).toHaveLength(2);
  });

  it('installs everything, whatever the environment would have npm leave out', () => {
    const omitting = {
      NODE_ENV: 'production',
      npm_config_omit: 'dev optional',
      npm_config_production: 'true',
      npm_config_only: 'production',
      npm_config_optional: 'false',
      NPM_CONFIG_OMIT: 'dev',
      npm_config_include: 'peer',
    };
    run({ env: { ...omitting, npm_config_cache: 'kept' } });
    const [arguments_ = ''] = asked();
    expect(arguments_.split(' ')).toEqual(expect.arrayContaining(['--include=dev', '--include=optional']));
    const environment = JSON.parse(readFileSync(join(folder, 'environment'), 'utf8')) as Record<string, string>;
    expect(Object.keys(omitting).filter((name) => name in environment)).toEqual([]);
    expect(environment['npm_config_cache']).toBe('kept');
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

  it('says so when there is no Node for the machine among the packages', () => {
    writeFileSync(join(folder, 'omit-optional'), '');
    const { status, complained } = run();
    expect(status).toBe(1);
    expect(complained).toContain(`No Node for ${process.platform}-${process.arch} came with the dependencies`);
    expect(run().status).toBe(1);
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
});

/** Stands in for a command of the system, in the only folder where commands are looked for. */
const command = (name: string, script: string): void => {
  mkdirSync(join(folder, 'bin'), { recursive: true });
  writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, 'bin', name), 0o755);
};

const chromium = 'machine/usr/bin/chromium';
/** Notes what it was asked; `installs` is what it does when it is to install something. */
const aptGet = (installs: string): void =>
  command('apt-get', `echo "$DEBIAN_FRONTEND $*" >> apt-asked\ncase "$1" in install) ${installs};; esac`);
const aptAsked = (): readonly string[] =>
  existsSync(join(folder, 'apt-asked')) ? readFileSync(join(folder, 'apt-asked'), 'utf8').trim().split('\n') : [];

// What stands in for commands is a script of the shell.
describe.skipIf(process.platform === 'win32')('bootstrap --tests', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'machine/usr/bin'), { recursive: true });
    run();
  });
  const runForTests = (machine: Machine = {}): Run => run({ ...machine, args: ['--tests'] });

  it('does nothing where there is a browser', () => {
    aptGet('exit 1');
    writeFileSync(join(folder, chromium), '');
    expect(runForTests()).toEqual({ status: 0, said: '', complained: '' });
    rmSync(join(folder, chromium));
    writeFileSync(join(folder, 'my-chromium'), '');
    expect(runForTests({ env: { CHROMIUM_PATH: 'my-chromium' } })).toEqual({ status: 0, said: '', complained: '' });
    expect(aptAsked()).toEqual([]);
  });

  it('installs Debian’s browser as root, and says so', () => {
    aptGet(`: > ${chromium}`);
    expect(runForTests()).toEqual({
      status: 0,
      said: 'No Chromium found: installing Debian’s package "chromium" with apt-get …\n',
      complained: '',
    });
    expect(aptAsked().slice(-2)).toEqual([
      'noninteractive update',
      'noninteractive install -y --no-install-recommends chromium',
    ]);
    const before = aptAsked().length;
    expect(runForTests()).toEqual({ status: 0, said: '', complained: '' });
    expect(aptAsked()).toHaveLength(before);
  });

  it('installs it from what was fetched earlier where there is no network', () => {
    command('apt-get', `case "$1" in update) exit 100;; install) : > ${chromium};; esac`);
    expect(runForTests().status).toBe(0);
  });

  it('says what to do where only root could install it, and installs nothing', () => {
    aptGet(`: > ${chromium}`);
    const { status, said, complained } = runForTests({ user: 1000 });
    expect([status, said]).toEqual([1, '']);
    expect(complained).toContain('The tests need Chromium and found none (looked at /usr/bin/chromium, ');
    expect(complained).toContain('sudo apt-get install chromium) or set CHROMIUM_PATH');
    expect(aptAsked()).toEqual([]);
  });

  it('says what to do where there is no apt-get', () => {
    const { status, said, complained } = runForTests();
    expect([status, said]).toEqual([1, '']);
    expect(complained).toContain('The tests need Chromium and found none');
  });

  it.each([
    ['fails', 'exit 100'],
    ['leaves no browser behind', 'exit 0'],
  ])('says what to do where apt-get %s', (_how, installs) => {
    aptGet(installs);
    const { status, complained } = runForTests();
    expect(status).toBe(1);
    expect(complained).toContain(
      'Chromium could not be installed with apt-get. Install it by hand or set CHROMIUM_PATH',
    );
  });

  it('asks for a browser only when tests are to be run', () => {
    aptGet(`: > ${chromium}`);
    expect(run()).toEqual({ status: 0, said: '', complained: '' });
    expect(aptAsked()).toEqual([]);
  });
});

describe('findBrowser', () => {
  const before = process.env['CHROMIUM_PATH'];
  beforeEach(() => {
    delete process.env['CHROMIUM_PATH'];
  });
  afterEach(() => {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  });
  const missing = '/no/such/program';

  it('takes the program that CHROMIUM_PATH names', () => {
    process.env['CHROMIUM_PATH'] = bootstrap;
    expect(findBrowser([join(folder, 'npm.js')])).toBe(bootstrap);
  });

  it('takes the first usual place that exists, also where CHROMIUM_PATH names nothing that is there', () => {
    const places = [missing, join(folder, 'npm.js'), bootstrap];
    expect(findBrowser(places)).toBe(join(folder, 'npm.js'));
    process.env['CHROMIUM_PATH'] = missing;
    expect(findBrowser(places)).toBe(join(folder, 'npm.js'));
  });

  it('finds none where no usual place exists', () => {
    expect(findBrowser([missing])).toBeNull();
  });
});
