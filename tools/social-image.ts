/**
 * The picture that stands beside a link to a page where people share it: what the page is, its title, and the site's
 * mark. All its words are those of the page's own head (src/layouts/Site.astro), so that the two cannot differ.
 */
import { missingIn, outlineOf, widthOf, type Weight } from './drawn-text.ts';
import { fitLines, type Place } from './fitted-lines.ts';
import { lightColour, markShapes } from './site-mark.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

/** What the picture of a page says, and where the page expects it. */
export type Card = {
  /** Below the site's folder: `social/en/learn.png`. */
  readonly file: string;
  /** What the page is, such as the module of a lesson. */
  readonly kind: string;
  readonly title: string;
  readonly site: string;
};

/** The folder of all pictures, below the site's own. */
const FOLDER = 'social/';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescape = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole;
    return String.fromCodePoint(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
  });

/** Property → content of the head's `<meta property>`. */
const propertiesOf = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(/<meta\b[^>]*\bproperty="([^"]+)"[^>]*>/gu)].map(([tag, property = '']) => [
      property,
      unescape(/\bcontent="([^"]*)"/u.exec(tag)?.[1] ?? ''),
    ]),
  );

/**
 * What a page's picture says; undefined for a page that names none.
 * @throws an Error for a page whose alternative text does not end in its title: then the two no longer fit together
 */
export const cardOf = (html: string): Card | undefined => {
  const properties = propertiesOf(html);
  const [image, title = '', alt = ''] = ['og:image', 'og:title', 'og:image:alt'].map((name) => properties.get(name));
  if (image === undefined) return undefined;
  if (!alt.endsWith(`: ${title}`))
    throw new Error(`The alternative text "${alt}" of ${image} has to end in its title.`);
  return {
    file: image.slice(image.lastIndexOf(`/${FOLDER}`) + 1),
    kind: alt.slice(0, -`: ${title}`.length),
    title,
    site: properties.get('og:site_name') ?? '',
  };
};

/** `<base>social/en/learn.png` → `<base>en/learn/`; undefined for any other address. */
export const pageOfImage = (path: string, base: string): string | undefined => {
  const [, page] = new RegExp(`^${base}${FOLDER}((?:[\\w-]+/)*[\\w-]+)\\.png$`, 'u').exec(path) ?? [];
  return page === undefined ? undefined : `${base}${page}/`;
};

/** The letters of a picture that its face does not hold, each once; they are left out of it. */
export const lettersMissing = ({ kind, title, site }: Card): readonly string[] => [
  ...new Set([...missingIn(kind + site, 400), ...missingIn(title, 600)]),
];

const MARGIN = 88;
const ROOM = WIDTH - 2 * MARGIN;
/** Where the title may stand: under the kind, above the line that parts it from the site's name. */
const TITLE_TOP = 152;
const TITLE_BOTTOM = 500;
/** From one base line to the next, in heights of letters: Vietnamese stacks two marks on one. */
const LEADING = 1.24;
/** Between a term's names. */
const GAP = 16;

const kindPlace: Place = { width: ROOM, lines: 1, sizes: [34, 30, 26] };
const titlePlace: Place = { width: ROOM, lines: 3, sizes: [92, 84, 76, 68, 60, 54] };
/** A term's name, and under it that in the other language. */
const namePlace: Place = { ...titlePlace, lines: 2 };
const otherPlace: Place = { width: ROOM, lines: 1, sizes: [50, 44, 38, 32] };

type Line = {
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: 'ink' | 'ink-soft';
  /** The base line. */
  readonly y: number;
};

type Style = Pick<Line, 'weight' | 'colour'>;
const strong: Style = { weight: 600, colour: 'ink' };
const quiet: Style = { weight: 400, colour: 'ink-soft' };

type Block = { readonly height: number; readonly lines: readonly Line[] };

/** A text broken into lines, as a block that begins at 0. */
const block = (text: string, place: Place, style: Style): Block => {
  const { size, lines } = fitLines(text, place, (line, wanted) => widthOf(line, style.weight, wanted));
  const drawn = lines.map((line, index) => ({ text: line, size, ...style, y: size * (0.95 + LEADING * index) }));
  return { height: size * LEADING * lines.length, lines: drawn };
};

const movedBy = (down: number, lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => ({ ...line, y: line.y + down }));

/** The lines of a card where they stand, without the site's name; each begins at the left margin. */
export const linesOf = ({ kind, title }: Card): readonly Line[] => {
  // A term's title is its name in both languages; that of the page stands first.
  const [name = '', ...others] = title.split(' · ');
  const blocks =
    others.length === 0
      ? [block(name, titlePlace, strong)]
      : [block(name, namePlace, strong), block(others.join(' · '), otherPlace, quiet)];
  const height = blocks.reduce((sum, each) => sum + each.height + GAP, -GAP);
  // A little above the middle, where the eye expects it.
  let top = TITLE_TOP + Math.max(0, (TITLE_BOTTOM - TITLE_TOP - height) / 2.4);
  const placed = blocks.map((each) => {
    const lines = movedBy(top, each.lines);
    top += each.height + GAP;
    return lines;
  });
  return [...movedBy(76, block(kind, kindPlace, quiet).lines), ...placed.flat()];
};

const path = ({ text, size, weight, colour, y }: Line, x = MARGIN): string =>
  `<path fill="${lightColour(colour)}" d="${outlineOf(text, weight, size, x, y)}"/>`;

/** The picture as SVG: outlines only, so that no face of the machine is asked for. */
export const socialSvg = (card: Card): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${lightColour('paper')}"/>`,
    ...linesOf(card).map((line) => path(line)),
    `<rect x="${MARGIN}" y="506" width="${ROOM}" height="2" fill="${lightColour('line')}"/>`,
    `<g transform="translate(${MARGIN} 534) scale(1.5)">${markShapes()}</g>`,
    path({ text: card.site, size: 34, ...strong, y: 570 }, MARGIN + 68),
    '</svg>',
  ].join('');
