/** Which row is chosen by the arrow keys, while the focus stays in the field. */
import type { DialogParts } from './dialog-parts.ts';

export type RowChoice = {
  /** After the rows were drawn anew: none is chosen. */
  readonly reset: () => void;
  /** Chooses the next row, or the one before; after the last comes the first. */
  readonly move: (by: 1 | -1) => void;
  /** The link of the chosen row; of the first, which is the best, where none is chosen. */
  readonly link: () => HTMLAnchorElement | null;
};

export const rowChoice = ({ field, results }: DialogParts): RowChoice => {
  let cells: readonly HTMLElement[] = [];
  let chosen = -1;
  /** The row that Enter opens: the chosen one, or the first. */
  const rowOf = (place: number): HTMLElement | null => cells[Math.max(place, 0)]?.parentElement ?? null;
  const choose = (place: number): void => {
    cells[chosen]?.removeAttribute('aria-selected');
    rowOf(chosen)?.removeAttribute('data-enter');
    chosen = place;
    rowOf(chosen)?.setAttribute('data-enter', '');
    const cell = cells[place];
    if (cell === undefined) return field.removeAttribute('aria-activedescendant');
    cell.setAttribute('aria-selected', 'true');
    cell.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', cell.id);
  };
  return {
    reset: () => {
      cells = [...results.querySelectorAll<HTMLElement>('[role=gridcell]')];
      for (const [place, cell] of cells.entries()) cell.id = `search-result-${place}`;
      field.setAttribute('aria-expanded', String(cells.length > 0));
      choose(-1);
    },
    move: (by) => {
      if (cells.length === 0) return;
      const focused = cells.findIndex((cell) => cell.contains(document.activeElement));
      const from = focused === -1 ? chosen : focused;
      field.focus();
      choose(from === -1 && by === -1 ? cells.length - 1 : (from + by + cells.length) % cells.length);
    },
    link: () => (cells[chosen] ?? cells[0])?.querySelector('a') ?? null,
  };
};
