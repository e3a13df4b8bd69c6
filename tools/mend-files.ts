/**
 * `check:content -- --fix`: writes what a machine can mend. Bytes are read, bytes are written; a file is replaced as a
 * whole or not at all, keeps its permissions, and is left alone if somebody has saved it meanwhile.
 */
import { chmodSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';

import { mend, type MendedFile } from '#content-model/mend.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
import { readContent } from '#content-model/read-course.ts';
import { bytesOf } from '#content-model/source-file.ts';

/**
 * Mends the files of a content directory; says of each what was done, one sentence a file.
 * @param isMeant whether a file, by its path as shown, is to be mended
 */
export function mendFiles(contentDir: string, isMeant: (shown: string) => boolean = () => true): readonly Phrase[] {
  const mendable = mend(readContent(contentDir)).filter(({ before }) => isMeant(before.shown));
  return mendable.map((mended) => {
    const { shown } = mended.before;
    const obstacle = replaceFile(join(contentDir, mended.before.path), mended);
    return obstacle === undefined ? say`Mended ${shown}: ${codesOf(mended)}.` : say`Not mended ${shown}: ${obstacle}`;
  });
}

/** `U005, U007 (3)`: each code once. */
function codesOf({ faults }: MendedFile): string {
  const codes = Map.groupBy(faults, ({ code }) => code);
  return [...codes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, same]) => (same.length === 1 ? code : `${code} (${same.length})`))
    .join(', ');
}

/** Puts the mended text in the place of a file. What stood in the way, if it could not be done. */
export function replaceFile(path: string, { before, after }: MendedFile): Phrase | undefined {
  // The reader passes over hidden names, should this one be left behind.
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, bytesOf(after), { flag: 'wx', flush: true });
    chmodSync(beside, statSync(path).mode);
    if (!readFileSync(path).equals(bytesOf(before))) {
      rmSync(beside);
      return say`it was changed meanwhile; run the command again.`;
    }
    renameSync(beside, path);
    return undefined;
  } catch (error) {
    rmSync(beside, { force: true });
    return say`it cannot be written (${error instanceof Error ? error.message : String(error)}).`;
  }
}
