/** Measures that the drawings share, in their units: a drawing is 360 wide. */

/** From one line of text to the next: Vietnamese stacks two marks on one letter. */
export const lineHeight = 20;

export type Point = readonly [x: number, y: number];

/**
 * The head of an arrow that goes from one point to another: a triangle with its tip at the second.
 *
 *   arrowHead([0, 0], [0, 20])  // => 'M0 20L5 11L-5 11Z'
 */
export const arrowHead = ([fromX, fromY]: Point, [x, y]: Point): string => {
  const length = Math.hypot(x - fromX, y - fromY);
  const alongX = (x - fromX) / length;
  const alongY = (y - fromY) / length;
  const backX = x - 9 * alongX;
  const backY = y - 9 * alongY;
  const corners = [x, y, backX + 5 * alongY, backY - 5 * alongX, backX - 5 * alongY, backY + 5 * alongX];
  const [tipX, tipY, leftX, leftY, rightX, rightY] = corners.map((number) => Math.round(number * 10) / 10);
  return `M${tipX} ${tipY}L${leftX} ${leftY}L${rightX} ${rightY}Z`;
};
