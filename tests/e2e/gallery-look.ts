/**
 * How the gallery looks, in words: for each specimen the parts that carry meaning, with the colours that they have by
 * their names in tokens.css. It is the visual test, and the same in both themes and on every machine: pictures of text
 * would differ with each machine's letters.
 *
 *   example-standard wrong
 *     li ✗ wrong: ink on wrong-tint, edge wrong
 */
import type { Page } from '@playwright/test';

/** Colours that are told by name: of letters, and of what lies behind and around them. */
const inks = ['ink', 'ink-soft', 'action', 'action-ink', 'right', 'wrong'] as const;
const grounds = [
  'paper',
  'paper-raised',
  'paper-sunk',
  'action',
  'action-tint',
  'right',
  'right-tint',
  'wrong',
  'wrong-tint',
  'line',
  'line-strong',
] as const;

/** One line for each part of each specimen, in the order of the page. */
export const galleryLook = (page: Page): Promise<string> =>
  page.evaluate(
    ([inkNames, groundNames]) => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const namesOf = (tokens: readonly string[]): ReadonlyMap<string, string> =>
        new Map(
          tokens.map((token) => {
            const sheet = new CSSStyleSheet();
            sheet.replaceSync(`i:last-child { color: var(--${token}) }`);
            document.adoptedStyleSheets = [sheet];
            return [getComputedStyle(probe).color, token];
          }),
        );
      const [ink, ground] = [namesOf(inkNames), namesOf(groundNames)];
      document.adoptedStyleSheets = [];
      probe.remove();
      const named = (colour: string): string =>
        colour === 'rgba(0, 0, 0, 0)' ? 'nothing' : (ground.get(colour) ?? colour);
      const lines: string[] = [];
      for (const specimen of document.querySelectorAll<HTMLElement>('[data-specimen]')) {
        const example = specimen.closest<HTMLElement>('[data-example]')?.dataset['example'] ?? '';
        lines.push(`${example} ${specimen.dataset['specimen']}`.trim());
        for (const part of specimen.querySelectorAll<HTMLElement>(
          '.check-card, li, .check-act > button, .check-status, .check-history, [data-island-broken]',
        )) {
          const { color, backgroundColor, borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(part);
          const sign = [...part.querySelectorAll<HTMLElement>('.check-verdict > span')].map((each) => each.textContent);
          const states = [part.dataset['chosen'] && 'chosen', part.dataset['verdict'], ...sign].filter(Boolean);
          const edge = borderTopWidth === '0px' ? '' : `, edge ${borderTopStyle} ${named(borderTopColor)}`;
          const name = part.className === '' ? part.localName : `.${part.className.split(' ')[0]}`;
          const about = states.length === 0 ? '' : ` ${states.join(' ')}`;
          if (part.textContent?.trim() !== '')
            lines.push(`  ${name}${about}: ${ink.get(color) ?? color} on ${named(backgroundColor)}${edge}`);
        }
      }
      return `${lines.join('\n')}\n`;
    },
    [inks, grounds] as const,
  );

/** What is larger than the card that it stands in, or lies upon its neighbour, in words; empty where all is well. */
export const misplacedParts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) found.push(`${root.scrollWidth - root.clientWidth} px to scroll sideways`);
    for (const card of document.querySelectorAll('main .check-card')) {
      const frame = card.getBoundingClientRect();
      for (const part of card.querySelectorAll('legend, p, li, label, input, select, button, span')) {
        const box = part.getBoundingClientRect();
        // What lies in closed `details` has a box all the same.
        if (box.width === 0 || !part.checkVisibility() || part.matches('.visually-hidden')) continue;
        if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.bottom > frame.bottom + 1)
          found.push(`sticks out of its card: <${part.localName}> ${part.textContent?.trim().slice(0, 40)}`);
      }
      for (const part of card.querySelectorAll('li')) {
        const next = part.nextElementSibling?.getBoundingClientRect();
        if (next !== undefined && next.top < part.getBoundingClientRect().bottom - 1)
          found.push(`lies upon its neighbour: ${part.textContent?.trim().slice(0, 40)}`);
      }
    }
    return found;
  });
