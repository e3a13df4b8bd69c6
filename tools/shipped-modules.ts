/** Which modules may be part of the scripts that go to the browser, and which of a finished build may not. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

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

/** `react-dom` of `…/node_modules/react-dom/client.js`; null for what is not a library. */
const libraryOf = (module: string): string | null =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(module.replaceAll('\\', '/'))?.[1] ?? null;

const isAllowed = (module: string): boolean => {
  const library = libraryOf(module);
  if (library !== null) return allowedLibraries.includes(library);
  return bundlerParts.includes(module) || allowedFolders.test(module.replaceAll('\\', '/'));
};

/** What is shipped and should not be, from the list that the build leaves (astro.config.mjs). */
export const strangersOf = (folder: string): readonly string[] => {
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
