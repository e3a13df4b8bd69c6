/** What the finished site in `dist` was made from: `npm start` builds again only when that has changed. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const madeOf = [
  'src',
  'tools',
  'content',
  'docs/examples',
  'public',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];
const settings = ['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL'];
const stampFile = '.cache/built-from';

const filesBelow = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .toSorted()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path];

/** One word for all that a build depends on, files and settings. */
export const fingerprint = (): string => {
  const hash = createHash('sha256');
  // The length keeps a file's end apart from the next one's name.
  const add = (name: string, content: Buffer): void => {
    hash.update(`${name} ${content.length}\n`).update(content);
  };
  for (const file of madeOf.flatMap(filesBelow)) add(file.replaceAll('\\', '/'), readFileSync(file));
  for (const name of settings) add(name, Buffer.from(process.env[name] ?? ''));
  return hash.digest('hex');
};

/** Whether `dist` holds a finished build of just this. */
export const isBuiltFrom = (wanted: string): boolean =>
  existsSync('dist/index.html') && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;

/** Notes what `dist` was made from; null while it is being made, or when nobody knows. */
export const noteBuiltFrom = (made: string | null): void => {
  if (made === null) {
    rmSync(stampFile, { force: true });
    return;
  }
  mkdirSync('.cache', { recursive: true });
  writeFileSync(stampFile, made);
};
