/** Where the card of a term stands on a screen that has the room: below its term, else above it, never beyond an edge. */

/** Kept free at the edges of the window, and between term and card; CSS pixels. */
const MARGIN = 8;
const GAP = 6;
/** The card begins this far before the pointer, so that the pointer is over it when it moves down. */
const BEFORE_POINTER = 24;
/** Less room than this is no use to a reader: the card then covers its term. */
const LEAST_ROOM = 200;

type Size = { readonly width: number; readonly height: number };

/** All in CSS pixels from the upper left corner of the window; `room` is the greatest height that the card may have. */
export type Place = { readonly x: number; readonly y: number; readonly room: number };

/**
 * @param term upper and lower edge of the term
 * @param pointer where along the line it was pressed or pointed at
 * @param card as large as it would like to be
 */
export const placeCard = (
  term: { readonly top: number; readonly bottom: number },
  pointer: number,
  card: Size,
  view: Size,
): Place => {
  const x = Math.max(MARGIN, Math.min(pointer - BEFORE_POINTER, view.width - MARGIN - card.width));
  const most = Math.max(0, view.height - 2 * MARGIN);
  const below = view.height - MARGIN - GAP - term.bottom;
  const above = term.top - GAP - MARGIN;
  const isBelow = card.height <= below || below >= above;
  const room = Math.min(most, Math.max(isBelow ? below : above, LEAST_ROOM));
  const height = Math.min(card.height, room);
  const wanted = isBelow ? term.bottom + GAP : term.top - GAP - height;
  return { x, y: Math.max(MARGIN, Math.min(wanted, view.height - MARGIN - height)), room };
};
