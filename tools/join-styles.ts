/**
 * Style sheets of a finished build, joined (an integration of Astro): the build splits them by component, so that a page
 * gets the styles of what stands on it and no others, and asks for six or seven files. Joined, it asks for two: one that
 * all pages share and that the browser therefore has from the page before, and one with what its kind of page needs.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A link to a sheet of the build; what stands in `<noscript>`, or is for paper alone, is none. */
const LINK = /<link rel="stylesheet" href="[^"]*?(_astro\/[^"/]+\.css)">/gu;

/** The sheets that a page links, as paths in the build, in their order. */
export const sheetsOf = (html: string): readonly string[] => [...html.matchAll(LINK)].map(([, file = '']) => file);

/** The sheets that nine of ten pages have; where there are few pages, those of all. */
export const sharedSheets = (pages: readonly (readonly string[])[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const file of pages.flat()) counts.set(file, (counts.get(file) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= pages.length * 0.9).map(([file]) => file);
};

/**
 * How a page's sheets are joined: the shared ones, then the rest, each group in the page's order. A page that lacks one
 * of the shared sheets has one group, its own. No group is empty.
 */
export const groupsOf = (sheets: readonly string[], shared: readonly string[]): readonly (readonly string[])[] => {
  if (!shared.every((file) => sheets.includes(file))) return sheets.length === 0 ? [] : [sheets];
  // All pages take the shared ones in one order, or there would be several files of them.
  return [shared, sheets.filter((file) => !shared.includes(file))].filter(({ length }) => length > 0);
};

/** The page with one link for each group, where its first link stood. */
export const relinked = (html: string, files: readonly string[]): string => {
  let isFirst = true;
  return html.replace(LINK, (link, file: string) => {
    if (!isFirst) return '';
    isFirst = false;
    return files.map((joined) => link.replace(file, joined)).join('');
  });
};

/** Joins the sheets of the build in `folder`, and takes away those that nothing names any more. */
const joinSheets = (folder: string): void => {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    return { file, html, sheets: sheetsOf(html) };
  });
  const shared = sharedSheets(pages.map(({ sheets }) => sheets));
  const written = new Map<string, string>();
  const joinedFile = (group: readonly string[]): string => {
    const key = group.join(' ');
    const known = written.get(key);
    if (known !== undefined) return known;
    const css = group.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n');
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
    const file = `_astro/${group === shared ? 'site' : 'page'}.${hash}.css`;
    writeFileSync(join(folder, file), css);
    written.set(key, file);
    return file;
  };
  for (const { file, html, sheets } of pages)
    if (sheets.length > 0) writeFileSync(join(folder, file), relinked(html, groupsOf(sheets, shared).map(joinedFile)));
  // A script may fetch one by itself.
  const scripts = globSync('**/*.js', { cwd: folder }).map((file) => readFileSync(join(folder, file), 'utf8'));
  for (const file of new Set(pages.flatMap(({ sheets }) => sheets)))
    if (!scripts.some((text) => text.includes(file.slice('_astro/'.length)))) rmSync(join(folder, file));
};

/** The integration. It stands before whatever lists the files of the build. */
export const joinStyles = () => ({
  name: 'join-styles',
  hooks: {
    'astro:build:done': ({ dir }: { readonly dir: URL }): void => joinSheets(fileURLToPath(dir)),
  },
});
