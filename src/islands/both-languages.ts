/**
 * *Show both languages* on a lesson: the wish is remembered and followed in all tabs, and what one is reading stays where
 * it is, here and on the way to the page in the other language. To show and hide is a matter of the styles
 * (both-languages.css).
 */
import { $bothLanguages } from '#stores/preferences.ts';
import { addShortcut } from './keys.ts';

/** The blocks of the page in its own language, in reading order, as far as they are shown. */
const shownBlocks = (): readonly Element[] =>
  [...document.querySelectorAll('article > :not(.prose), article > .prose > :not([lang])')].filter(
    (block) => block.getClientRects().length > 0,
  );

/** Distance from the upper edge of the view, in CSS pixels. */
const topOf = (block: Element | undefined): number => block?.getBoundingClientRect().top ?? 0;

/** The block being read: the first that begins in the view, or else the one that fills it. */
const blockInView = (blocks: readonly Element[]): Element | undefined =>
  blocks.find((block) => topOf(block) >= 0 && topOf(block) < innerHeight) ??
  blocks.findLast((block) => topOf(block) < 0);

/** The anchor of the block being read, or of the nearest before it that has one; empty above the first. */
const anchorInView = (): string => {
  const blocks = shownBlocks();
  const inView = blockInView(blocks);
  return blocks.slice(0, inView === undefined ? 0 : blocks.indexOf(inView) + 1).findLast(({ id }) => id)?.id ?? '';
};

const show = (control: HTMLInputElement, isOn: boolean): void => {
  const root = document.documentElement;
  control.checked = root.hasAttribute('data-both');
  // As it is at first: nothing moves then, nor is the browser disturbed on its way to an anchor.
  if (control.checked === isOn) return;
  const block = blockInView(shownBlocks());
  const before = topOf(block);
  control.checked = isOn;
  root.toggleAttribute('data-both', isOn);
  scrollBy({ top: topOf(block) - before, behavior: 'instant' });
};

const isWanted = (): boolean => $bothLanguages.get() === 'on';
const turn = (): void => $bothLanguages.set(isWanted() ? 'off' : 'on');

/** Wakes the switch, if the page has one. */
export const startBothLanguages = (): void => {
  const control = document.querySelector<HTMLInputElement>('#both-languages');
  if (control === null) return;
  // Pressed before this script was there.
  if (control.checked) $bothLanguages.set('on');
  $bothLanguages.subscribe(() => show(control, isWanted()));
  control.addEventListener('change', turn);

  const said = control.parentElement?.nextElementSibling;
  const name = { en: 'Show both languages', vi: 'Hiện cả hai ngôn ngữ' };
  addShortcut({
    key: 'b',
    name,
    run: () => {
      turn();
      // A control that has the focus tells its state by itself; from elsewhere nobody would hear it.
      if (said instanceof HTMLElement) said.textContent = said.dataset[isWanted() ? 'on' : 'off'] ?? '';
    },
  });

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]:not([aria-current])'))
    for (const press of ['click', 'auxclick'])
      link.addEventListener(press, () => {
        link.hash = anchorInView();
      });
};
