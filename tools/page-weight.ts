/**
 * What a page of a finished build weighs on the wire: which files it loads, when, and their size (gzip at its best
 * level).
 */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ImportType, init, parse } from 'es-module-lexer';

export const kinds = [
  'root',
  'home',
  'map',
  'lesson',
  'sheet',
  'glossary',
  'term',
  'practice',
  'settings',
  'about',
  'author',
  '404',
] as const;
export type Kind = (typeof kinds)[number];

export type Page = {
  readonly kind: Kind;
  readonly locale: string;
  readonly path: string;
  readonly html: number;
  readonly css: number;
  /** Scripts of the first view: `<script src>` and `modulepreload`, with all that they import. */
  readonly jsFirst: number;
  /** The same with what every page fetches once it stands. */
  readonly js: number;
  /** The same for a visitor with a study record: with what the page's own scripts import for it. */
  readonly jsRecord: number;
  /** Whether an island of the page asks a question of a kind that few lessons have, whose face the others do not load. */
  readonly hasRareKind: boolean;
  /** Whether it shows a drill; what that needs before it is begun comes with the page's islands. */
  readonly hasDrill: boolean;
  /** The same with the islands awake, which write into the record. */
  readonly jsAwake: number;
  /** Scripts and styles written into the page, before compression; a part of `html`. */
  readonly inline: number;
  readonly requests: number;
  /** Modules that the page's scripts import only when they need them; in no budget. */
  readonly later: readonly string[];
};

/** HTML, styles and the scripts that a page loads by itself. */
export const firstView = ({ html, css, jsFirst }: Page): number => html + css + jsFirst;

/** What each page fetches by itself once it stands: the parts of the build are named so in astro.config.mjs. */
const ONCE_IT_STANDS = /\/page-tools\.[^/]+\.js$/u;
/** What it fetches for a visitor with a study record. All other parts are fetched when they are asked for. */
const FOR_A_RECORD = /\/record\.[^/]+\.js$/u;

const kindOf = (file: string): { readonly kind: Kind; readonly locale: string } => {
  if (file === 'index.html') return { kind: 'root', locale: 'both' };
  if (file === '404.html') return { kind: '404', locale: 'both' };
  const [locale = '', ...rest] = file.split('/');
  // A module's sheet stands among its lessons.
  const shape = rest.slice(0, -1).map((part, depth) => (depth === 0 || (depth === 2 && part === 'sheet') ? part : '*'));
  const known: Readonly<Record<string, Kind>> = {
    '': 'home',
    learn: 'map',
    'learn/*': 'map',
    'learn/*/*': 'lesson',
    'learn/*/sheet': 'sheet',
    glossary: 'glossary',
    'glossary/*': 'term',
    practice: 'practice',
    settings: 'settings',
    about: 'about',
    author: 'author',
    'author/*': 'author',
  };
  const kind = known[shape.join('/')];
  if (kind === undefined) throw new Error(`No budget is known for ${file}: name its kind in tools/page-weight.ts.`);
  return { kind, locale };
};

/** A finished build: sizes of its files on the wire, and what its scripts import. */
export const openBuild = async (folder: string) => {
  // The lexer of the scripts' imports has to be loaded before it is used.
  await init;
  const sizes = new Map<string, number>();
  const gzipped = (file: string): number => {
    const size = sizes.get(file) ?? gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;
    sizes.set(file, size);
    return size;
  };

  /** These scripts with all that they import, and what they import only when they need it. */
  const graph = (
    entries: Iterable<string>,
  ): { readonly now: ReadonlySet<string>; readonly later: readonly string[] } => {
    const now = new Set<string>();
    const later = new Set<string>();
    const visit = (file: string): void => {
      if (now.has(file)) return;
      now.add(file);
      const [imports] = parse(readFileSync(join(folder, file), 'utf8'));
      for (const { n: name, t: type } of imports) {
        if (name === undefined || !name.startsWith('.')) continue;
        const imported = posix.join(posix.dirname(file), name);
        if (type === ImportType.Static) visit(imported);
        if (type === ImportType.Dynamic) later.add(imported);
      }
    };
    for (const entry of entries) visit(entry);
    return { now, later: [...later].filter((file) => !now.has(file)) };
  };

  const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + gzipped(file), 0);
  return { gzipped, graph, total };
};

export type Build = Awaited<ReturnType<typeof openBuild>>;

/** The attributes of every tag that fits. */
const tagsOf = (html: string, name: string): readonly ReadonlyMap<string, string>[] =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gu'))].map(
    ([text]) => new Map([...text.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value])),
  );

/** What the page in `file` (a path below `folder`) weighs. */
export const measure = (folder: string, { gzipped, graph, total }: Build, file: string): Page => {
  // What only a browser without scripts loads is not part of the first view.
  const html = readFileSync(join(folder, file), 'utf8').replace(/<noscript>.*?<\/noscript>/gsu, '');
  const base = /\s(?:href|src)="(\/(?:[^"]*\/)?)_astro\//u.exec(html)?.[1] ?? '/';
  const filesIn = (tags: readonly ReadonlyMap<string, string>[], ...keys: readonly string[]): readonly string[] =>
    tags.flatMap((tag) => keys.flatMap((key) => tag.get(key) ?? [])).map((address) => address.slice(base.length));
  const links = tagsOf(html, 'link');
  const linked = (rel: string): readonly string[] =>
    filesIn(
      links.filter((link) => link.get('rel') === rel),
      'href',
    );
  // The one for paper keeps nobody waiting: a browser fetches it once the page stands.
  const forScreen = links.filter((link) => link.get('rel') === 'stylesheet' && link.get('media') !== 'print');
  const stylesheets = new Set(filesIn(forScreen, 'href'));
  const first = graph([...filesIn(tagsOf(html, 'script'), 'src'), ...linked('modulepreload')]);
  const standing = graph([...first.now, ...first.later.filter((name) => ONCE_IT_STANDS.test(name))]);
  const withRecord = graph([...standing.now, ...first.later.filter((name) => FOR_A_RECORD.test(name))]);
  const awake = graph([
    ...withRecord.now,
    ...filesIn(tagsOf(html, 'astro-island'), 'component-url', 'renderer-url', 'before-hydration-url'),
  ]);
  const inlined = html.matchAll(/<(script|style)\b(?![^>]*\ssrc=)[^>]*>(?<text>.*?)<\/\1>/gsu);
  return {
    ...kindOf(file),
    path: `/${file.replace(/index\.html$/u, '')}`,
    html: gzipped(file),
    css: total(stylesheets),
    jsFirst: total(first.now),
    js: total(standing.now),
    jsRecord: total(withRecord.now),
    hasRareKind: /component-url="[^"]*(?:Slip|Order)Check/u.test(html),
    hasDrill: /component-url="[^"]*DrillIsland/u.test(html),
    jsAwake: total(awake.now),
    inline: [...inlined].reduce((sum, { groups }) => sum + Buffer.byteLength(groups?.['text'] ?? ''), 0),
    requests: 1 + stylesheets.size + first.now.size,
    later: awake.later,
  };
};
