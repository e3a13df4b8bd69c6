/**
 * axe over a page as it stands, in every look: all rules but the experimental ones. What axe could not decide by itself
 * counts as a fault too, unless somebody has looked at it and written down why it is right (axe-reviewed.json).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './site-test.ts';

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>;

/** The axe that @axe-core/playwright brings, put into each page once; its builder does so for every run. */
const source = readFileSync(
  createRequire(fileURLToPath(import.meta.resolve('@axe-core/playwright'))).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Rules that axe leaves off unless asked. */
const alsoRun = [
  'target-size',
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
];

type Reviewed = {
  readonly rule: string;
  /** A part of the element's selector, as axe names it; '' for any. */
  readonly target: string;
  /** A part of what axe says of it. */
  readonly says: string;
  readonly reason: string;
};

const reviewed = JSON.parse(readFileSync(new URL('axe-reviewed.json', import.meta.url), 'utf8')) as readonly Reviewed[];

const looks = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'dark', width: 360 },
  { colorScheme: 'light', width: 360 },
] as const;

const run = async (
  page: Page,
  parts: readonly string[],
): Promise<Pick<AxeResults, 'passes' | 'violations' | 'incomplete'>> => {
  // As the test's own command, not the page's: the page's policy would refuse a foreign script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([selectors, rules]) => {
      const { axe } = window as unknown as {
        axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> };
      };
      const { passes, violations, incomplete } = await axe.run(
        { include: selectors.map((selector) => [selector]) },
        {
          // Style sheets are looked into by one experimental rule alone.
          preload: false,
          resultTypes: ['violations', 'incomplete'],
          rules: Object.fromEntries(rules.map((rule) => [rule, { enabled: true }])),
        },
      );
      return { passes, violations, incomplete };
    },
    [parts, alsoRun] as const,
  );
};

/** One line for each element that breaks a rule, or that nobody has decided on. */
const complaints = async (page: Page, parts: readonly string[], where: string): Promise<readonly string[]> => {
  const { passes, violations, incomplete } = await run(page, parts);
  expect(passes.length, `rules that had something to look at (${where})`).toBeGreaterThan(5);
  const lines = (results: AxeResults['violations'], word: string, known: readonly Reviewed[]): readonly string[] =>
    results.flatMap(({ id, nodes }) =>
      nodes
        .map(({ target, any, all, none }) => ({
          target: target.join(' '),
          why: [...any, ...all, ...none].map(({ message }) => message).join('; '),
        }))
        .filter(
          ({ target, why }) =>
            !known.some(
              ({ rule, ...entry }) => rule === id && target.includes(entry.target) && why.includes(entry.says),
            ),
        )
        .map(({ target, why }) => `${where}: ${word} ${id} at ${target}: ${why}`),
    );
  return [...lines(violations, 'breaks', []), ...lines(incomplete, 'undecided', reviewed)];
};

/**
 * What axe finds in the page, or in parts of it, light and dark, wide and narrow. Leaves the page narrow and light.
 *
 * @param where what stands in the page, for the one who reads the complaint
 */
export const inEveryLook = async (
  page: Page,
  where: string,
  parts: readonly string[] = ['html'],
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const { colorScheme, width } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await complaints(page, parts, `${where}, ${colorScheme}, ${width} px`)));
  }
  return found;
};
