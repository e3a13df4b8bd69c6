import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type ServedSite } from '#tools/serve-site.ts';

const guide = readFileSync('docs/deploying.md', 'utf8');

/** `Name: value` of the lines of the guide's block of headers, names in small letters. */
const headersOfGuide = Object.fromEntries(
  (/```http\n(?<lines>.*?)```/su.exec(guide)?.groups?.['lines'] ?? '')
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [name = '', ...value] = line.split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
);

/** What every answer has that nobody has to set: dates, lengths, kinds of content. */
const ownOfHttp =
  /^(?:accept-ranges|cache-control|connection|content-(?:encoding|length|type)|date|etag|keep-alive|last-modified|transfer-encoding|vary)$/u;

let folder = '';
let site: ServedSite;
let based: ServedSite;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'served-'));
  for (const [file, text] of Object.entries({
    'index.html': '<p>home</p>',
    '404.html': '<p>nothing here</p>',
    'en/learn/index.html': `<p>${'course '.repeat(500)}</p>`,
    '_astro/site.abc123.js': 'export {};',
    'robots.txt': 'User-agent: *',
  })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  site = await serveSite(folder);
  based = await serveSite(folder, { base: '/itil/' });
});
afterAll(async () => {
  await site.close();
  await based.close();
  rmSync(folder, { recursive: true });
});

describe('the served site', () => {
  it.each(['', 'en/learn/', '_astro/site.abc123.js', 'robots.txt', 'no/such/page/'])(
    'sends the headers of the deploy guide, and no others, with /%s',
    async (path) => {
      const { headers } = await fetch(site.address + path);
      expect(Object.keys(headersOfGuide).length).toBeGreaterThanOrEqual(4);
      expect(Object.fromEntries([...headers].filter(([name]) => !ownOfHttp.test(name)))).toEqual(headersOfGuide);
    },
  );

  it.each([
    ['_astro/site.abc123.js', '`_astro/…`'],
    ['', 'everything else'],
    ['en/learn/', 'everything else'],
    ['robots.txt', 'everything else'],
  ])('lets browsers keep /%s as the guide says of %s', async (path, files) => {
    const row = guide.split('\n').find((line) => line.startsWith(`| ${files}`));
    const { headers } = await fetch(site.address + path);
    expect(row).toContain(`\`Cache-Control: ${headers.get('cache-control')}\``);
  });

  it('is compressed, and asks with an ETag whether a page is still the same', async () => {
    const { headers } = await fetch(`${site.address}en/learn/`);
    expect(headers.get('content-encoding')).toMatch(/gzip|br/u);
    const tag = headers.get('etag') ?? '';
    const again = await fetch(`${site.address}en/learn/`, { headers: { 'If-None-Match': tag, 'Cache-Control': '' } });
    expect([tag === '', again.status]).toEqual([false, 304]);
  });

  it('answers what does not exist with its own page and the status 404, outside of its folder as well', async () => {
    for (const address of [`${site.address}no/such/page/`, `${based.address}no/`, new URL('/', based.address).href]) {
      const answer = await fetch(address);
      expect([answer.status, await answer.text()]).toEqual([404, '<p>nothing here</p>']);
    }
    expect(await (await fetch(based.address)).text()).toBe('<p>home</p>');
  });
});
