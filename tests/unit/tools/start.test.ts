import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const start = resolve('tools/start.ts');
const builtFrom = resolve('tools/built-from.ts').replaceAll('\\', '/');

/** Stands in for npm: `run build` makes a page that counts, or fails where a file says so. */
const npm = `
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint, noteBuiltFrom } from 'file://${builtFrom.startsWith('/') ? '' : '/'}${builtFrom}';
if (existsSync('fails')) process.exit(1);
const builds = existsSync('builds') ? Number(readFileSync('builds', 'utf8')) : 0;
writeFileSync('builds', String(builds + 1));
mkdirSync('dist', { recursive: true });
writeFileSync('dist/index.html', 'build ' + (builds + 1));
writeFileSync('dist/404.html', 'no such page');
noteBuiltFrom(fingerprint());
`;

let folder = '';
/** A project with nothing built yet. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
  for (const name of ['src', 'tools', 'content/lessons', 'docs/examples', 'public'])
    mkdirSync(join(folder, name), { recursive: true });
  for (const name of [
    'src/page.astro',
    'content/lessons/one.mdx',
    'docs/examples/one.yaml',
    'public/icon.svg',
    'astro.config.mjs',
  ])
    writeFileSync(join(folder, name), name);
  for (const name of ['package-lock.json', 'tsconfig.json']) writeFileSync(join(folder, name), '{}');
  writeFileSync(join(folder, 'npm.mjs'), npm);
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

type Run = {
  readonly output: string;
  readonly address: string | null;
  readonly page: string;
  readonly code: number | null;
};

/** Starts the site, asks for its first page, and ends it. */
const run = (env: Readonly<Record<string, string>> = {}): Promise<Run> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [start], {
      cwd: folder,
      env: { ...process.env, npm_execpath: join(folder, 'npm.mjs'), PORT: '0', ...env },
    });
    let output = '';
    let page = '';
    let address: string | null = null;
    const hear = (text: Buffer): void => {
      output += String(text);
      const found = /is at (http:\S+)/u.exec(output)?.[1];
      if (found === undefined || address !== null) return;
      address = found;
      void fetch(found)
        .then((answer) => answer.text())
        .then((body) => {
          page = body;
          child.kill();
        }, fail);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', fail);
    child.on('close', (code) => done({ output, address, page, code }));
  });

const builds = (): number => Number(readFileSync(join(folder, 'builds'), 'utf8'));

describe('npm start', () => {
  it('builds the first time, serves on loopback and prints one address', async () => {
    const { output, address, page } = await run();
    expect(output).toMatch(/^Building the site/u);
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/u);
    expect(output.match(/http:/gu)).toHaveLength(1);
    expect(page).toBe('build 1');
  });

  it('ends with a sentence, and serves nothing, when the site cannot be built', async () => {
    writeFileSync(join(folder, 'fails'), '');
    const { output, address, code } = await run();
    expect(address).toBeNull();
    expect(code).toBe(1);
    expect(output).toContain('The site could not be built. The messages above say where and why.');
  });

  it('takes the next port where the wanted one is in use', async () => {
    const other = createServer();
    await new Promise<void>((ready) => {
      other.listen(0, '127.0.0.1', ready);
    });
    const taken = (other.address() as { readonly port: number }).port;
    try {
      const { address } = await run({ PORT: String(taken) });
      const port = Number(new URL(address ?? 'http://x').port);
      expect(port).toBeGreaterThan(taken);
      expect(port).toBeLessThanOrEqual(taken + 20);
    } finally {
      other.close();
    }
  });

  it.each([
    ['PORT', 'abc', 'PORT is "abc", but has to be a number from 0 to 65535, such as 4321.'],
    ['BASE_PATH', 'itil', 'BASE_PATH is "itil", but has to be a path that begins with a slash'],
  ])('answers %s=%s with one sentence, and builds nothing', async (name, value, sentence) => {
    const { output, address, code } = await run({ [name]: value });
    expect([address, code]).toEqual([null, 1]);
    expect(output.trim()).toContain(sentence);
    expect(output.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(folder, 'builds'))).toBe(false);
  });
});

describe('npm start of a site that is built', () => {
  beforeEach(() => {
    spawnSync(process.execPath, ['npm.mjs'], { cwd: folder });
    expect(builds()).toBe(1);
  });

  it('builds nothing', async () => {
    const { output, page } = await run();
    expect(output).not.toContain('Building');
    expect(page).toBe('build 1');
    expect(builds()).toBe(1);
  });

  it.each([
    ['a file of the source', 'src/page.astro'],
    ['a lesson', 'content/lessons/one.mdx'],
    ['a new file', 'content/lessons/two.mdx'],
    ['a public file', 'public/icon.svg'],
    ['an example of the gallery', 'docs/examples/one.yaml'],
    ['the configuration', 'astro.config.mjs'],
    ['the lock file', 'package-lock.json'],
  ])('builds again after a change of %s', async (_what, file) => {
    writeFileSync(join(folder, file), 'changed');
    await run();
    expect(builds()).toBe(2);
  });

  it('builds again for another address or base path, and serves below it', async () => {
    const { address } = await run({ BASE_PATH: '/itil/' });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/itil\/$/u);
    await run({ SITE_URL: 'https://learn.example' });
    expect(builds()).toBe(3);
  });

  it('builds again when the finished site is gone', async () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    await run();
    expect(builds()).toBe(2);
  });
});
