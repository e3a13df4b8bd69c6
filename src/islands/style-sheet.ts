/**
 * The style sheet of a part that is fetched on demand: the pages' own sheet is one for all, and part of the first view.
 *
 *   import address from './own-marks.css?url';
 *   await styleSheet(address);
 */
const asked = new Map<string, Promise<void>>();

/** Comes back when the sheet holds, or cannot be had: then the part stands there without it. Once per address. */
export const styleSheet = (address: string): Promise<void> => {
  const known = asked.get(address);
  if (known !== undefined) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const loaded = new Promise<void>((resolve) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
  });
  document.head.append(link);
  asked.set(address, loaded);
  return loaded;
};
