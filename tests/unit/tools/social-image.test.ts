import { globSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { missingIn, outlineOf, widthOf } from '#tools/drawn-text.ts';
import { keptPictures } from '#tools/kept-pictures.ts';
import { icoOf, icons, lightColour, markShapes } from '#tools/site-mark.ts';
import {
  cardOf,
  HEIGHT,
  lettersMissing,
  linesOf,
  pageOfImage,
  socialSvg,
  WIDTH,
  type Card,
} from '#tools/social-image.ts';

const card: Card = {
  file: 'social/vi/x.png',
  kind: 'Bảng thuật ngữ',
  title: 'giá trị · value',
  site: 'Fit for Purpose',
};

/** Every letter of Vietnamese, small and large. */
const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const small = [...vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'].join('');
const letters = small + small.toUpperCase();

const headOf = (tags: Readonly<Record<string, string>>): string =>
  Object.entries(tags)
    .map(([property, content]) => `<meta property="${property}" content="${content}">`)
    .join('');

describe('the words of a page’s picture', () => {
  it('are those of its head', () => {
    const head = headOf({
      'og:site_name': 'Fit for Purpose',
      'og:title': 'Cost &#38; value &quot;so&quot;',
      'og:image': 'https://a.example/itil/social/en/learn/costs.png',
      'og:image:alt': 'Key concepts: Cost &amp; value &#34;so&#34;',
    });
    expect(cardOf(head)).toEqual({
      file: 'social/en/learn/costs.png',
      kind: 'Key concepts',
      title: 'Cost & value "so"',
      site: 'Fit for Purpose',
    });
  });

  it('are missing where a page names no picture, and refused where its parts do not fit together', () => {
    expect(cardOf('<meta name="robots" content="noindex">')).toBeUndefined();
    expect(() => cardOf(headOf({ 'og:title': 'a', 'og:image': '/social/a.png', 'og:image:alt': 'b' }))).toThrow('"b"');
  });

  it('stand in the picture at the page’s own address', () => {
    expect(pageOfImage('/itil/social/en/learn/costs.png', '/itil/')).toBe('/itil/en/learn/costs/');
    expect(pageOfImage('/social/en.png', '/')).toBe('/en/');
    expect(pageOfImage('/social/../secret.png', '/')).toBeUndefined();
    expect(pageOfImage('/en/learn/', '/')).toBeUndefined();
  });
});

describe('a picture', () => {
  it('has a shape for each Vietnamese letter, however it is written', () => {
    expect(missingIn(letters, 400)).toEqual([]);
    expect(missingIn(letters.normalize('NFD'), 600)).toEqual([]);
    expect(widthOf('ế'.normalize('NFD'), 400, 50)).toBe(widthOf('ế', 400, 50));
    expect(lettersMissing({ ...card, title: 'a ☃' })).toEqual(['☃']);
  });

  it('has no broken number in its outlines', () => {
    for (const weight of [400, 600] as const)
      for (let size = 26; size <= 92; size += 1)
        expect(outlineOf('Fit for Purpose, quản lý', weight, size, 156.3, 570.7)).toMatch(/^[MLQCZ\d .-]+$/u);
  });

  const longest = 'một tiêu đề dài dùng để thử mọi dòng chữ của bức hình khi chia sẻ liên kết với bạn học '.repeat(3);
  it.each([
    ['a long title', { ...card, title: longest }],
    ['a term with two long names', { ...card, title: `${longest} · ${longest}` }],
    ['a long kind', { ...card, kind: longest }],
    ['one endless word', { ...card, title: 'ữ'.repeat(120) }],
  ])('keeps %s within its margins, above the line', (_name, shown) => {
    for (const { text, weight, size, y } of linesOf(shown)) {
      expect(widthOf(text, weight, size)).toBeLessThanOrEqual(WIDTH - 2 * 88);
      expect(y + 0.3 * size).toBeLessThanOrEqual(506);
    }
  });

  it('shows every word of every title of the course', () => {
    const titles = [...globSync('content/lessons/**/*.mdx'), ...globSync('content/glossary/*.yaml')].map((file) => {
      const text = readFileSync(file, 'utf8');
      const [, en, vi] = /^term: \{ en: (.*), vi: (.*) \}$/mu.exec(text) ?? [];
      return en === undefined ? (/^title: '?(.*?)'?$/mu.exec(text)?.[1] ?? '') : `${vi} · ${en}`;
    });
    expect(titles.length).toBeGreaterThan(90);
    const cut = titles.filter((title) => linesOf({ ...card, title }).some(({ text }) => text.endsWith('…')));
    expect(cut).toEqual([]);
  });

  it('is the same bytes each time it is made, in its size', async () => {
    const svg = socialSvg(card);
    const [one, two] = await Promise.all([0, 1].map(() => sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()));
    expect(one).toEqual(two);
    expect(await sharp(one).metadata()).toMatchObject({ width: WIDTH, height: HEIGHT });
  });
});

const shapesIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/ d="(M1[48][^"]+)"| (cx="16" cy="16" r="[\d.]+")/gu)].map(
    ([, path, circle]) => path ?? circle ?? '',
  );

describe('the site’s mark', () => {
  it('has the same shapes in the header and in the tab', () => {
    expect(shapesIn('public/favicon.svg')).toHaveLength(3);
    expect(shapesIn('src/components/SiteHeader.astro')).toEqual(shapesIn('public/favicon.svg'));
  });

  it('has the colours of the design in the tab', () => {
    const icon = readFileSync('public/favicon.svg', 'utf8');
    const tokens = readFileSync('src/layouts/styles/tokens.css', 'utf8');
    for (const [name, letter] of [
      ['utility', 'u'],
      ['warranty', 'w'],
      ['ink', 'o'],
    ] as const) {
      const [, light, dark] = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`, 'u').exec(tokens) ?? [];
      expect(icon).toContain(`class="${letter}" fill="${light}"`);
      expect(icon).toContain(`.${letter}{fill:${dark}}`);
    }
    expect(() => lightColour('nowhere')).toThrow('--nowhere');
  });

  it('becomes icons of the sizes that pages name', async () => {
    const kept = keptPictures();
    const sizes = await Promise.all(
      icons().map(async ({ file, drawing }) => {
        const { width, height, hasAlpha } = await sharp(await kept.png(drawing)).metadata();
        return [file, width, height, hasAlpha];
      }),
    );
    expect(sizes).toEqual([
      ['favicon.ico', 32, 32, true],
      ['apple-touch-icon.png', 180, 180, true],
    ]);
    expect(markShapes()).toMatch(/^<path.*\/>$/u);
  });

  it('is packed into an ICO file that says where its picture is', () => {
    const ico = icoOf(Buffer.from('picture'));
    expect(ico.subarray(0, 6)).toEqual(Buffer.from([0, 0, 1, 0, 1, 0]));
    expect([ico[6], ico[7]]).toEqual([32, 32]);
    expect(ico.subarray(ico.readUInt32LE(18), ico.readUInt32LE(18) + ico.readUInt32LE(14)).toString()).toBe('picture');
  });
});
