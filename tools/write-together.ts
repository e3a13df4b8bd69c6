/**
 * Writes several files so that all of them are there afterwards, or none. New files never take the place of others; a file
 * that is replaced must still hold what it held when it was read.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export type Change = {
  /** Below the folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** What the file held when it was read; absent for a file that is new. */
  readonly was?: string;
};

export type Written = { readonly kind: 'written' } | { readonly kind: 'failed'; readonly reason: string };

/**
 * Makes all changes below a folder. Ctrl+C is held back until it is done, which takes a moment.
 * @returns why nothing was written, if something stood in the way
 */
export function writeTogether(folder: string, changes: readonly Change[]): Written {
  const undo: (() => void)[] = [];
  process.on('SIGINT', wait);
  try {
    // New files come first: what names them is changed when they are there.
    const ordered = [...changes].toSorted((a, b) => Number(a.was !== undefined) - Number(b.was !== undefined));
    for (const change of ordered) makeChange(folder, change, undo);
    return { kind: 'written' };
  } catch (error) {
    for (const step of undo.toReversed()) step();
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  } finally {
    process.off('SIGINT', wait);
  }
}

function wait(): void {}

function makeChange(folder: string, { path, text, was }: Change, undo: (() => void)[]): void {
  const file = join(folder, path);
  if (was === undefined) {
    makeFolder(dirname(file), undo);
    if (existsSync(file)) throw new Error(`${file} is there already, and nothing is overwritten.`);
    // Noted before writing: a disk that fills up leaves half a file. 'wx' fails if the file came into being meanwhile.
    let isOurs = true;
    undo.push(() => {
      if (isOurs) rmSync(file, { force: true });
    });
    try {
      writeFileSync(file, text, { flag: 'wx' });
    } catch (error) {
      isOurs = !(error instanceof Error && 'code' in error && error.code === 'EEXIST');
      throw error;
    }
    return;
  }
  if (readFileSync(file, 'utf8') !== was) throw new Error(`${file} was changed meanwhile; run the command again.`);
  replace(file, text);
  undo.push(() => {
    replace(file, was);
  });
}

/** Puts a whole file in the place of another at once: whoever reads sees the one or the other. */
function replace(file: string, text: string): void {
  const beside = join(dirname(file), `.new-${process.pid}.tmp`);
  try {
    writeFileSync(beside, text, { mode: statSync(file).mode });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Makes a folder and those above it; each that was made is noted, to be taken away if it stays empty. */
function makeFolder(folder: string, undo: (() => void)[]): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), undo);
  mkdirSync(folder);
  undo.push(() => {
    rmdirSync(folder);
  });
}
