import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark';

/** Each colour of tokens.css in both themes, as `#rrggbb`. */
const colours = new Map(
  [
    ...readFileSync('src/layouts/styles/tokens.css', 'utf8').matchAll(
      /--(?<name>[\w-]+): light-dark\((?<light>#\w+), (?<dark>#\w+)\)/gu,
    ),
  ].map(({ groups }) => [groups?.['name'] ?? '', { light: groups?.['light'] ?? '', dark: groups?.['dark'] ?? '' }]),
);

/** Relative luminance as WCAG 2 defines it, of `#rgb` or `#rrggbb`. */
const luminance = (hex: string): number => {
  const digits = hex.length === 4 ? hex.slice(1).replaceAll(/./gu, '$&$&') : hex.slice(1);
  const [red = 0, green = 0, blue = 0] = (digits.match(/../gu) ?? [])
    .map((pair) => Number.parseInt(pair, 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string, theme: Theme): number => {
  const [dark = 0, bright = 0] = [one, other]
    .map((name) => luminance(colours.get(name)?.[theme] ?? ''))
    .toSorted((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
};

/** Each pair that has less than `least`, in words. */
const fainterThan = (least: number, inks: readonly string[], grounds: readonly string[]): readonly string[] =>
  (['light', 'dark'] as const).flatMap((theme) =>
    inks.flatMap((ink) =>
      grounds
        .map((ground) => ({ ground, ratio: contrast(ink, ground, theme) }))
        .filter(({ ratio }) => !(ratio >= least))
        .map(({ ground, ratio }) => `${ink} on ${ground}, ${theme}: ${ratio.toFixed(2)}`),
    ),
  );

const papers = ['paper', 'paper-raised', 'paper-sunk'];
const tints = ['action-tint', 'utility-tint', 'warranty-tint', 'right-tint', 'wrong-tint', 'en-tint', 'vi-tint', 'key'];

describe('the colours', () => {
  it('are those that others build on', () => {
    expect([...colours.keys()]).toEqual(
      expect.arrayContaining([...papers, ...tints, 'ink', 'ink-soft', 'action', 'action-ink', 'en', 'vi', 'focus']),
    );
  });

  it('give running text a contrast of 7 on every paper and every tint', () => {
    expect(fainterThan(7, ['ink'], [...papers, ...tints])).toEqual([]);
    expect(fainterThan(7, ['ink-soft', 'action', 'right', 'wrong', 'en', 'vi'], papers)).toEqual([]);
  });

  it('give all other text a contrast of 4.5', () => {
    expect(fainterThan(4.5, ['ink-soft', 'action'], tints)).toEqual([]);
    for (const name of ['utility', 'warranty', 'right', 'wrong', 'en', 'vi', 'action'])
      expect(fainterThan(4.5, [name], [...papers, `${name}-tint`])).toEqual([]);
    expect(fainterThan(4.5, ['action-ink'], ['action'])).toEqual([]);
    // The words on the roofs of the two gates.
    expect(fainterThan(4.5, ['paper-raised'], ['utility', 'warranty'])).toEqual([]);
  });

  it('make edges of what is pressed, and the ring of what has the focus, stand out by 3', () => {
    expect(fainterThan(3, ['line-strong', 'focus', 'action'], papers)).toEqual([]);
  });
});
