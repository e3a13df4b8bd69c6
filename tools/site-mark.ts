/** The site's mark (public/favicon.svg) and the icons that are made from it, for whom the SVG is not enough. */
import { readFileSync } from 'node:fs';
import type { Drawing } from './kept-pictures.ts';

/** The shapes of the mark, in a square of 32, in the colours of the light theme. */
export const markShapes = (): string =>
  readFileSync('public/favicon.svg', 'utf8').replaceAll(/^.*<\/style>|<\/svg>\s*$/gsu, '');

/**
 * The colour of a token in the light theme: pictures have no other.
 * @throws an Error where the style sheet has no such token with a colour in hexadecimal digits
 */
export const lightColour = (name: string): string => {
  const tokens = readFileSync('src/layouts/styles/tokens.css', 'utf8');
  const colour = new RegExp(`--${name}: light-dark\\((#[\\da-f]{3,8}),`, 'u').exec(tokens)?.[1];
  if (colour === undefined)
    throw new Error(`src/layouts/styles/tokens.css has no colour --${name} that a picture can use.`);
  return colour;
};

/** The mark in a square of `size` pixels, `margin` of them free on each side, on `paper` or on nothing. */
const icon = (size: number, margin: number, paper = 'none'): Drawing => ({
  svg: [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">`,
    `<rect width="${size}" height="${size}" fill="${paper}"/>`,
    `<g transform="translate(${margin} ${margin}) scale(${(size - 2 * margin) / 32})">${markShapes()}</g>`,
    '</svg>',
  ].join(''),
});

/** An ICO file that holds one PNG of 32 × 32 pixels. */
export const icoOf = (png: Buffer): Buffer => {
  const header = Buffer.alloc(22);
  // Reserved, kind (icon), one picture; its width and height, no palette, reserved, planes, bits, length, offset.
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(1, 4);
  header.writeUInt8(32, 6);
  header.writeUInt8(32, 7);
  header.writeUInt16LE(1, 10);
  header.writeUInt16LE(32, 12);
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
};

type Icon = { readonly file: string; readonly drawing: Drawing; readonly wrap: (png: Buffer) => Buffer };

/** The icons that pages name (src/layouts/Site.astro), by their files below the site's folder. */
export const icons = (): readonly Icon[] => [
  { file: 'favicon.ico', drawing: icon(32, 0), wrap: icoOf },
  // A telephone rounds the corners of what it is given, and puts black where nothing is.
  { file: 'apple-touch-icon.png', drawing: icon(180, 32, lightColour('paper')), wrap: (png) => png },
];
