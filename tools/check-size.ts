/**
 * `npm run check:size`: what each kind of page weighs on the wire, in both languages, against the budgets of the design
 * (1 kB is 1,000 bytes, gzip at its best level), and that nothing but the listed libraries goes to the browser. Reads a
 * finished build: `dist`, or another with `--dir dist-base`.
 */
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import process from 'node:process';
import { firstView, kinds, measure, openBuild, type Page } from './page-weight.ts';
import { strangersOf } from './shipped-modules.ts';
import { breachesOf, kB, siteLimit } from './size-budgets.ts';

/** One line for each kind and language: the page of them whose first view is the heaviest. */
const printTable = (pages: readonly Page[]): void => {
  const groups = Map.groupBy(pages, ({ kind, locale }) => `${kind} ${locale}`);
  const rows = kinds.flatMap((kind) =>
    [...groups.values()].flatMap((group) => {
      const [heaviest] = group.toSorted((one, other) => firstView(other) - firstView(one));
      if (heaviest?.kind !== kind) return [];
      const { locale, html, css, jsFirst, js, jsRecord, jsAwake, inline, requests } = heaviest;
      const sizes = [html, css, jsFirst, js, firstView(heaviest), jsRecord, jsAwake, inline].map(kB);
      return [[kind, locale, String(group.length), ...sizes, String(requests), heaviest.path]];
    }),
  );
  const heads = [
    'kind',
    'lang',
    'pages',
    'HTML',
    'CSS',
    'JS first',
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

const main = async (): Promise<number> => {
  const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
  const folder = values.dir;
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no finished site in ${folder}. Run npm run build first.`);
    return 1;
  }
  const build = await openBuild(folder);
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
