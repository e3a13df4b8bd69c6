/**
 * Reads every file under the content directory, in a fixed order. Never throws: what cannot be read becomes a stray,
 * which the check reports. Hidden files (`.DS_Store`) are none of our business.
 */
import { readFileSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { basename, isAbsolute, join, relative } from 'node:path';
import { sourceFile, type SourceFile, type Stray } from './source-file.ts';

/** Beyond this a file is not even read: no text of a person is that long, and memory is finite. */
const HUGE_BYTES = 500_000;

export type ContentFiles = {
  readonly files: readonly SourceFile[];
  readonly strays: readonly Stray[];
  /** Bytes of each file below `public/`, which stands beside the content directory, by its path there. */
  readonly publicFiles: ReadonlyMap<string, number>;
};

/** All files below `contentDir`, by path; nothing if the directory does not exist. */
export function readContentFiles(contentDir: string): ContentFiles {
  const files: SourceFile[] = [];
  const strays: Stray[] = [];
  const root = shownRoot(contentDir);
  const visit = (folder: string): void => {
    const entries = entriesOf(join(contentDir, folder));
    if (entries === undefined && folder !== '') {
      strays.push({ path: folder, shown: `${root}/${folder}`, reason: 'unreadable', bytes: 0 });
    }
    for (const entry of entries ?? []) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const stray = (reason: Stray['reason'], bytes = 0): void => {
        strays.push({ path, shown: `${root}/${path}`, reason, bytes });
      };
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) {
        if (/\.[a-z]+$/i.test(entry.name)) stray('folder');
        else visit(path);
      } else if (entry.isSymbolicLink()) stray('link');
      else if (!entry.isFile()) stray('special');
      else {
        const read = readOne(join(contentDir, path));
        if (typeof read === 'number') stray('huge', read);
        else if (read === undefined) stray('unreadable');
        else files.push(sourceFile(path, read, root));
      }
    }
  };
  visit('');
  return { files, strays, publicFiles: new Map(sizesBelow(join(contentDir, '..', 'public'), '')) };
}

function sizesBelow(root: string, folder: string): readonly (readonly [path: string, bytes: number])[] {
  return (entriesOf(join(root, folder)) ?? []).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sizesBelow(root, path);
    return [[path, statSync(join(root, path), { throwIfNoEntry: false })?.size ?? 0] as const];
  });
}

/** What stands in a folder, by name; undefined if it does not exist or may not be read. */
function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

/** The bytes of a file, its size if it is huge, or undefined if it cannot be read. */
function readOne(path: string): Uint8Array | number | undefined {
  try {
    const { size } = statSync(path);
    return size > HUGE_BYTES ? size : readFileSync(path);
  } catch {
    return undefined;
  }
}

/** `content` for the project's own directory, otherwise what a person would type to reach it. */
function shownRoot(contentDir: string): string {
  const fromHere = isAbsolute(contentDir) ? relative(process.cwd(), contentDir) : contentDir.replace(/^\.\//, '');
  const shown = fromHere.startsWith('..') ? contentDir : fromHere;
  return shown === '' || shown === '.' ? basename(process.cwd()) : shown.replaceAll('\\', '/').replace(/\/$/, '');
}

/**
 * A text that changes whenever a file below `contentDir` is added, removed or saved; much quicker than reading. In
 * `npm run dev` it says when the course must be read again.
 */
export function contentStamp(contentDir: string): string {
  const lines: string[] = [];
  const visit = (folder: string): void => {
    for (const entry of entriesOf(folder) ?? []) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) visit(path);
      else lines.push(`${path} ${statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0}`);
    }
  };
  visit(contentDir);
  return lines.join('\n');
}
