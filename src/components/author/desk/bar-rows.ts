/** What the desk's pictures are drawn of. */

/** One bar. */
export type BarRow = {
  readonly label: string;
  readonly value: number;
  /** What stands at its end: the value, or more than that. */
  readonly text: string;
  /** A line across the bar: what the value should reach. */
  readonly need?: number;
  /** A shaded stretch in which the value should end. */
  readonly band?: { readonly least: number; readonly most: number };
};

/** The bar of how many there are of a whole: as long as their share, whatever the whole of other bars. */
export const barOfShare = (label: string, there: number, all: number, text: string): BarRow => ({
  label,
  value: all === 0 ? 0 : there / all,
  text,
});

/** The bar of a plain number. */
export const barOf = (label: string, value: number): BarRow => ({ label, value, text: String(value) });
