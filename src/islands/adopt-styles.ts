/**
 * Styles of what a page offers on demand. They travel with the script that needs them and are there at once; the style
 * sheets of the pages hold what is seen at first.
 *
 *   import styles from './term-card.css?inline';
 *   adoptStyles(styles);
 */

/** Puts a style sheet into effect; to be called once for each. */
export const adoptStyles = (css: string): void => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
};
