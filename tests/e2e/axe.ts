/**
 * axe over a page as it stands, in every look: all rules but the experimental ones. What axe could not decide by itself
 * counts as a fault too, unless somebody has looked at it and written down why it is right (axe-reviewed.json).
 *
 * The dark looks run the rules about colours alone. A theme changes colours and nothing else: no name, role, order or
 * size, all of which the light look of the same width has been asked about.
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

/** The rules whose answer can be another in another theme. */
const colourRules = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

type Reviewed = {
  readonly rule: string;
  /** A part of the element's selector, as axe names it; '' for any. */
  readonly target: string;
  /** A part of what axe says of it. */
  readonly says: string;
  readonly reason: string;
};

const reviewed = JSON.parse(readFileSync(new URL('axe-reviewed.json', import.meta.url), 'utf8')) as readonly Reviewed[];

/** The rules that a look is asked about; `null` for all. */
type Rules = readonly string[] | null;

const looks: readonly { readonly colorScheme: 'light' | 'dark'; readonly width: number; readonly rules: Rules }[] = [
  { colorScheme: 'light', width: 1280, rules: null },
  { colorScheme: 'dark', width: 1280, rules: colourRules },
  { colorScheme: 'dark', width: 360, rules: colourRules },
  { colorScheme: 'light', width: 360, rules: null },
];

const run = async (
  page: Page,
  parts: readonly string[],
  rules: Rules,
): Promise<Pick<AxeResults, 'passes' | 'violations' | 'incomplete'>> => {
  // As the test's own command, not the page's: the page's policy would refuse a foreign script.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ([selectors, optional, only]) => {
      const { axe } = window as unknown as {
        axe: { run: (context: unknown, options: unknown) => Promise<AxeResults> };
      };
      const { passes, violations, incomplete } = await axe.run(
        { include: selectors.map((selector) => [selector]) },
        {
          // Style sheets are looked into by one experimental rule alone.
          preload: false,
          resultTypes: ['violations', 'incomplete'],
          rules: Object.fromEntries(optional.map((rule) => [rule, { enabled: true }])),
          ...(only === null ? {} : { runOnly: only }),
        },
      );
      return { passes, violations, incomplete };
    },
    [parts, rules === null ? alsoRun : [], rules] as const,
  );
};

/** One line for each element that breaks a rule, or that nobody has decided on. */
const complaints = async (
  page: Page,
  parts: readonly string[],
  rules: Rules,
  where: string,
): Promise<readonly string[]> => {
  const { passes, violations, incomplete } = await run(page, parts, rules);
  expect(passes.length, `rules that had something to look at (${where})`).toBeGreaterThan(rules === null ? 5 : 0);
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
  for (const { colorScheme, width, rules } of looks) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    found.push(...(await complaints(page, parts, rules, `${where}, ${colorScheme}, ${width} px`)));
  }
  return found;
};
