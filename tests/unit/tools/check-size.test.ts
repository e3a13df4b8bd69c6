import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const checkSize = resolve('tools/check-size.ts');
const lesson = 'en/learn/key-concepts/value/index.html';

let folder = '';
const write = (file: string, text: string): void => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
};
/** A script that no compression makes smaller than about so many bytes. */
const script = (bytes: number, imports = ''): string =>
  `${imports}export const x = '${randomBytes(bytes).toString('base64')}';`;
const page = (head: string, body = ''): string =>
  `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
const island = '<astro-island component-url="/_astro/island.js" renderer-url="/_astro/react.js"></astro-island>';
const module = '<script type="module" src="/_astro/site.js"></script>';
const style = '<link rel="stylesheet" href="/_astro/site.css">';
const noScript = '<noscript><link rel="stylesheet" href="/no-script.css"></noscript>';

/** A small site within every budget. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'size-'));
  for (const file of [
    'index.html',
    '404.html',
    'en/index.html',
    'vi/index.html',
    'en/about/index.html',
    'vi/about/index.html',
  ])
    write(`dist/${file}`, page(style + module));
  for (const locale of ['en', 'vi'])
    for (const path of ['learn', 'glossary', 'glossary/value', 'settings'])
      write(`dist/${locale}/${path}/index.html`, page(style + module));
  write(`dist/${lesson}`, page(noScript + style + module, island));
  write('dist/_astro/site.js', "import './shared.js'; import('./record.a1.js'); import('./page-tools.a1.js');");
  write('dist/_astro/shared.js', script(1000));
  write('dist/_astro/record.a1.js', script(5000, "const load = () => import('./rarely.js');"));
  write('dist/_astro/rarely.js', script(30_000));
  write('dist/_astro/page-tools.a1.js', script(500, "const search = () => import('./rarely.js');"));
  write('dist/_astro/island.js', script(4000, "import './shared.js';"));
  write('dist/_astro/react.js', script(40_000));
  write('dist/_astro/site.css', 'p { color: red }');
  write('dist/no-script.css', 'p { color: blue }');
  const shipped = {
    'site.js': 'src/islands/site.ts',
    'shared.js': 'src/domain/text.ts',
    'record.a1.js': 'src/stores/a.ts',
    'rarely.js': 'src/stores/b.ts',
    'page-tools.a1.js': 'src/islands/page-tools.ts',
  };
  write(
    '.cache/shipped-dist.json',
    JSON.stringify({
      ...Object.fromEntries(Object.entries(shipped).map(([file, from]) => [`_astro/${file}`, [from]])),
      '_astro/island.js': ['src/islands/check/CheckIsland.tsx', '../x/node_modules/nanostores/atom/index.js'],
      '_astro/react.js': ['node_modules/react-dom/client.js', 'node_modules/@astrojs/react/dist/client.js'],
    }),
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (): { readonly status: number | null; readonly said: string; readonly complained: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [checkSize], { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout, complained: stderr };
};

describe('check:size', () => {
  it('is content with a site within every budget, and lists what is loaded only when needed', () => {
    const { status, said, complained } = run();
    expect(complained).toBe('');
    expect(status).toBe(0);
    expect(said).toMatch(/^lesson +en +1 /mu);
    expect(said).toContain('_astro/rarely.js');
  });

  it('counts what a script imports, at any depth, and names budget, excess and page', () => {
    write('dist/_astro/shared.js', script(1000, "import './deep.js';"));
    write('dist/_astro/deep.js', script(9500));
    write('.cache/shipped-dist.json', '{}');
    const { status, complained } = run();
    expect(status).toBe(1);
    expect(complained).toMatch(
      /✗ JavaScript before an island wakes: 1\d\.\d kB of 10\.0 kB, \d+\.\d kB too much, in \/en\/about\//u,
    );
  });

  it('counts what is loaded at once for a visitor with a study record', () => {
    write('dist/_astro/record.a1.js', script(20_000));
    expect(run().complained).toMatch(/with a study record: 2\d\.\d kB of 20\.0 kB/u);
  });

  it('counts what every page fetches once it stands, but not as part of the first view', () => {
    write('dist/_astro/page-tools.a1.js', script(12_000));
    const { complained } = run();
    expect(complained).toMatch(/✗ JavaScript before an island wakes: 1\d\.\d kB of 10\.0 kB/u);
    expect(complained).not.toContain('first view');
  });

  it('counts what is preloaded as part of the first view', () => {
    write(`dist/${lesson}`, page(`${style}${module}<link rel="modulepreload" href="/_astro/react.js">`, island));
    expect(run().complained).toMatch(/✗ first view: 4\d\.\d kB of 40\.0 kB, .* in \/en\/learn\/key-concepts\/value\//u);
  });

  it('allows a lesson five requests for its first view', () => {
    const more = [1, 2, 3].map((n) => {
      write(`dist/_astro/more-${n}.css`, `p { order: ${n} }`);
      return `<link rel="stylesheet" href="/_astro/more-${n}.css">`;
    });
    write(`dist/${lesson}`, page(style + module + more.slice(0, 1).join(''), island));
    expect(run().complained).toBe('');
    write(`dist/${lesson}`, page(style + module + more.join(''), island));
    expect(run().complained).toContain(
      '✗ requests of the first view: 7 of 5, 2 too much, in /en/learn/key-concepts/value/',
    );
  });

  it('allows a lesson 88 kB of scripts with its checks awake', () => {
    write('dist/_astro/react.js', script(90_000));
    expect(run().complained).toMatch(
      /✗ JavaScript with the checks awake: \d+\.\d kB of 88\.0 kB, \d+\.\d kB too much/u,
    );
  });

  it('allows every page 12 kB of styles', () => {
    write('dist/_astro/site.css', `p::after { content: '${randomBytes(13_000).toString('base64')}' }`);
    expect(run().complained).toMatch(/✗ CSS: 1\d\.\d kB of 12\.0 kB/u);
  });

  it('names a library that is shipped and should not be, and a folder of ours', () => {
    write(
      '.cache/shipped-dist.json',
      JSON.stringify({
        '_astro/site.js': ['node_modules/lodash/lodash.js', 'src/content-model/library.ts'],
        '_astro/shared.js': [],
        '_astro/rarely.js': [],
        '_astro/record.a1.js': ['\0vite/preload-helper.js', '\0something/else.js'],
        '_astro/island.js': [],
        '_astro/react.js': [],
      }),
    );
    const { status, complained } = run();
    expect(status).toBe(1);
    for (const stranger of ['node_modules/lodash/lodash.js', 'src/content-model/library.ts', '\0something/else.js'])
      expect(complained).toContain(`${stranger} is shipped in`);
    expect(complained).not.toContain('preload-helper');
  });

  it('does not trust a list of another build', () => {
    write('.cache/shipped-dist.json', '{}');
    expect(run().complained).toContain('_astro/site.js is not in .cache/shipped-dist.json: it is of another build.');
    rmSync(join(folder, '.cache'), { recursive: true });
    expect(run().complained).toContain('.cache/shipped-dist.json is missing');
  });

  it('says so when there is no site to measure', () => {
    rmSync(join(folder, 'dist'), { recursive: true });
    const { status, complained } = run();
    expect(status).toBe(1);
    expect(complained).toContain('There is no finished site in dist. Run npm run build first.');
  });
});
