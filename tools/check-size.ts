/**
 * `npm run check:size`: what each kind of page weighs on the wire, in both languages, against the budgets of the design
 * (1 kB is 1,000 bytes, gzip at its best level), and that nothing but the listed libraries goes to the browser. Reads a
 * finished build: `dist`, or another with `--dir dist-base`.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { basename, join, posix } from 'node:path';
import { parseArgs } from 'node:util';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { ImportType, init, parse } from 'es-module-lexer';

/** Libraries that may be shipped, and what these bring along. */
const allowedLibraries = [
  '@astrojs/react',
  '@nanostores/persistent',
  '@nanostores/react',
  'astro',
  'fuse.js',
  'idb',
  'nanostores',
  'pure-rand',
  'react',
  'react-dom',
  'scheduler',
  'ts-fsrs',
  'valibot',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
];

/** What the bundler itself puts between the modules. */
const bundlerParts = ['\0vite/preload-helper.js', '\0rolldown/runtime.js'];

/** Folders of our own that may be shipped: whatever else turns up was pulled in by mistake. */
const allowedFolders = /^src\/(?:domain|i18n|islands|stores|layouts|pages|worker)\//u;

const kinds = ['root', 'home', 'map', 'lesson', 'glossary', 'term', 'settings', 'about', '404'] as const;
type Kind = (typeof kinds)[number];

type Page = {
  readonly kind: Kind;
  readonly locale: string;
  readonly path: string;
  readonly html: number;
  readonly css: number;
  /** Scripts that the page loads by itself: `<script src>` and `modulepreload`, with all that they import. */
  readonly js: number;
  /** The same for a visitor with a study record: with what the page's own scripts import for it. */
  readonly jsRecord: number;
  /** The same with the islands awake, which write into the record. */
  readonly jsAwake: number;
  /** Scripts and styles written into the page, before compression; a part of `html`. */
  readonly inline: number;
  readonly requests: number;
  /** Modules that the page's scripts import only when they need them; in no budget. */
  readonly later: readonly string[];
};

type Budget = {
  readonly name: string;
  readonly limit: number;
  readonly unit: 'kB' | 'requests';
  readonly of: (page: Page) => number;
  readonly holdsFor: (kind: Kind) => boolean;
};

const firstView = ({ html, css, js }: Page): number => html + css + js;

const budgets: readonly Budget[] = [
  {
    name: 'JavaScript before an island wakes',
    limit: 10_000,
    unit: 'kB',
    of: ({ js }) => js,
    // The settings are an island and nothing else: it wakes at once.
    holdsFor: (kind) => kind !== 'settings',
  },
  {
    name: 'JavaScript before an island wakes, for a visitor with a study record',
    limit: 20_000,
    unit: 'kB',
    of: ({ jsRecord }) => jsRecord,
    holdsFor: (kind) => kind !== 'settings',
  },
  { name: 'CSS', limit: 12_000, unit: 'kB', of: ({ css }) => css, holdsFor: () => true },
  { name: 'first view', limit: 40_000, unit: 'kB', of: firstView, holdsFor: (kind) => kind === 'lesson' },
  {
    name: 'requests of the first view',
    limit: 5,
    unit: 'requests',
    of: ({ requests }) => requests,
    holdsFor: (kind) => kind === 'lesson',
  },
  {
    name: 'JavaScript with the checks awake',
    limit: 88_000,
    unit: 'kB',
    of: ({ jsAwake }) => jsAwake,
    holdsFor: (kind) => kind === 'lesson',
  },
];

const siteLimit = 15_000_000;

const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
const amount = (value: number, unit: Budget['unit']): string => (unit === 'kB' ? `${kB(value)} kB` : `${value}`);

const kindOf = (file: string): { readonly kind: Kind; readonly locale: string } => {
  if (file === 'index.html') return { kind: 'root', locale: 'both' };
  if (file === '404.html') return { kind: '404', locale: 'both' };
  const [locale = '', ...rest] = file.split('/');
  const shape = rest.slice(0, -1).map((part, depth) => (depth === 0 ? part : '*'));
  const known: Readonly<Record<string, Kind>> = {
    '': 'home',
    learn: 'map',
    'learn/*/*': 'lesson',
    glossary: 'glossary',
    'glossary/*': 'term',
    settings: 'settings',
    about: 'about',
  };
  const kind = known[shape.join('/')];
  if (kind === undefined) throw new Error(`No budget is known for ${file}: name its kind in tools/check-size.ts.`);
  return { kind, locale };
};

/** A finished build: sizes of its files on the wire, and what its scripts import. */
const openBuild = (folder: string) => {
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

type Build = ReturnType<typeof openBuild>;

/** The attributes of every tag that fits. */
const tagsOf = (html: string, name: string): readonly ReadonlyMap<string, string>[] =>
  [...html.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'gu'))].map(
    ([text]) => new Map([...text.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => [key, value])),
  );

const measure = (folder: string, { gzipped, graph, total }: Build, file: string): Page => {
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
  const stylesheets = new Set(linked('stylesheet'));
  const first = graph([...filesIn(tagsOf(html, 'script'), 'src'), ...linked('modulepreload')]);
  // What the record imports in its turn comes with a click: the export.
  const withRecord = graph([...first.now, ...first.later]);
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
    js: total(first.now),
    jsRecord: total(withRecord.now),
    jsAwake: total(awake.now),
    inline: [...inlined].reduce((sum, { groups }) => sum + Buffer.byteLength(groups?.['text'] ?? ''), 0),
    requests: 1 + stylesheets.size + first.now.size,
    later: awake.later,
  };
};

/** One line for each kind and language: the page of them whose first view is the heaviest. */
const printTable = (pages: readonly Page[]): void => {
  const groups = Map.groupBy(pages, ({ kind, locale }) => `${kind} ${locale}`);
  const rows = kinds.flatMap((kind) =>
    [...groups.values()].flatMap((group) => {
      const [heaviest] = group.toSorted((one, other) => firstView(other) - firstView(one));
      if (heaviest?.kind !== kind) return [];
      const { locale, html, css, js, jsRecord, jsAwake, inline, requests } = heaviest;
      const sizes = [html, css, js, firstView(heaviest), jsRecord, jsAwake, inline].map(kB);
      return [[kind, locale, String(group.length), ...sizes, String(requests), heaviest.path]];
    }),
  );
  const heads = [
    'kind',
    'lang',
    'pages',
    'HTML',
    'CSS',
    'JS',
    'view',
    'JS record',
    'JS awake',
    'inline',
    'requests',
    'heaviest',
  ];
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [heads, ...rows])
    console.log(
      row
        .map((cell, column) =>
          column < 2 || column === heads.length - 1
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    );
};

/** `pages breach`: the budget, by how much, and where, the worst page of each kind and language. */
const breachesOf = (pages: readonly Page[]): readonly string[] =>
  budgets.flatMap(({ name, limit, unit, of, holdsFor }) =>
    [...Map.groupBy(pages, ({ kind, locale }) => `${kind} ${locale}`).values()].flatMap((group) => {
      const over = group.filter((page) => holdsFor(page.kind) && of(page) > limit);
      const [worst] = over.toSorted((one, other) => of(other) - of(one));
      if (worst === undefined) return [];
      const excess = amount(of(worst) - limit, unit);
      const where = over.length === 1 ? worst.path : `${worst.path} and ${over.length - 1} more of its kind`;
      return [`${name}: ${amount(of(worst), unit)} of ${amount(limit, unit)}, ${excess} too much, in ${where}`];
    }),
  );

/** `react-dom` of `…/node_modules/react-dom/client.js`; null for what is not a library. */
const libraryOf = (module: string): string | null =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(module.replaceAll('\\', '/'))?.[1] ?? null;

const isAllowed = (module: string): boolean => {
  const library = libraryOf(module);
  if (library !== null) return allowedLibraries.includes(library);
  return bundlerParts.includes(module) || allowedFolders.test(module.replaceAll('\\', '/'));
};

/** What is shipped and should not be, from the list that the build leaves (astro.config.mjs). */
const strangersOf = (folder: string): readonly string[] => {
  const list = `.cache/shipped-${basename(folder)}.json`;
  const scripts = globSync('_astro/**/*.js', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));
  if (!existsSync(list)) return [`${list} is missing: it is written by the build. Run npm run build.`];
  const shipped = JSON.parse(readFileSync(list, 'utf8')) as Readonly<Record<string, readonly string[]>>;
  return scripts.flatMap((script) => {
    const modules = shipped[script];
    if (modules === undefined) return [`${script} is not in ${list}: it is of another build. Run npm run build.`];
    return modules
      .filter((module) => !isAllowed(module))
      .map((module) => `${module} is shipped in ${script}, but is none of the libraries and folders that may be`);
  });
};

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
  const folder = values.dir;
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no finished site in ${folder}. Run npm run build first.`);
    return 1;
  }
  await init;
  const build = openBuild(folder);
  const pages = globSync('**/*.html', { cwd: folder }).map((file) =>
    measure(folder, build, file.replaceAll('\\', '/')),
  );
  printTable(pages);

  const later = new Set(pages.flatMap((page) => page.later));
  if (later.size > 0) console.log('\nImported only when needed, in no budget:');
  for (const file of [...later].toSorted()) console.log(`  ${kB(build.gzipped(file)).padStart(6)} kB  ${file}`);

  const whole = globSync('**/*', { cwd: folder })
    .map((file) => statSync(join(folder, file)))
    .filter((entry) => entry.isFile())
    .reduce((sum, { size }) => sum + size, 0);
  console.log(`\nThe whole site: ${(whole / 1e6).toFixed(2)} MB of ${siteLimit / 1e6} MB, ${pages.length} pages`);

  const complaints = [
    ...breachesOf(pages),
    ...(whole > siteLimit ? [`whole site: ${kB(whole - siteLimit)} kB too much`] : []),
    ...strangersOf(folder),
  ];
  for (const complaint of complaints) console.error(`✗ ${complaint}`);
  return complaints.length === 0 && pages.length > 10 ? 0 : 1;
};

process.exitCode = await main();
