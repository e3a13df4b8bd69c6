/** F001: files stand where they are read. U002: their names are plain and differ. */
import { faultAt, FILE_START, type Fault, type Finding } from '#content-model/fault.ts';
import { nearest } from '#content-model/nearest.ts';
import type { Content } from '#content-model/read-course.ts';
import { ID_PATTERN } from '#content-model/schema-parts.ts';
import { SHARED_FILES, type SourceFile, type Stray } from '#content-model/source-file.ts';
import type { Rule } from './rule.ts';

export const fileNames: Rule = {
  codes: ['F001', 'U002'],
  check: (content) => [
    ...content.strays.flatMap(strayFaults),
    ...misplaced(content),
    ...plainNames(content),
    ...clashes(content),
  ],
};

const STRAY_CAUSES: Readonly<Record<Exclude<Stray['reason'], 'huge'>, string>> = {
  folder: 'A folder has the name of a file.',
  link: 'A link is not followed: what it leads to may stand anywhere.',
  unreadable: 'The file cannot be read.',
  special: 'This is no plain file.',
};

function strayFaults({ shown, reason }: Stray): readonly Fault[] {
  if (reason === 'huge') return [];
  const finding = { code: 'F001', message: 'not a file to read', cause: STRAY_CAUSES[reason] };
  const fix =
    reason === 'unreadable' ? 'Give read permission, or delete it.' : 'Put a plain file in its place, or delete it.';
  return [faultAt({ shown, text: '' }, FILE_START, { ...finding, fix })];
}

function misplaced({ files }: Content): readonly Fault[] {
  return files
    .filter(({ place }) => place === undefined)
    .map((file) => faultAt(file, FILE_START, misplacedFinding(file.path)));
}

function misplacedFinding(path: string): Finding {
  const finding = { code: 'F001', message: 'file is not read' };
  const extension = /\.[^./]*$/.exec(path)?.[0] ?? '';
  const isLesson = path.startsWith('lessons/');
  const wanted = isLesson ? '.mdx' : '.yaml';
  const isInFolder =
    /^(?:(?:glossary|drills|exams)\/[^/]+|questions\/[^/]+\/[^/]+|lessons\/(?:en|vi)\/[^/]+\/[^/]+|[^/]+)$/.test(path);
  if (extension !== wanted && isInFolder && /^\.(?:ya?ml|mdx?|txt)$/i.test(extension)) {
    const cause = `The name ends in "${extension}"; only "${wanted}" is read here.`;
    return { ...finding, cause, fix: `Rename it to end in ${wanted}.` };
  }
  const [near] = path.includes('/') ? [] : nearest(path, SHARED_FILES, 1);
  const cause = `Nothing is read at content/${path}.`;
  const places = 'Files stand in drills/, exams/, glossary/, questions/<module>/, lessons/<en|vi>/<module>/.';
  return { ...finding, cause, fix: near === undefined ? `Move or delete it. ${places}` : `Did you mean ${near}?` };
}

function plainNames({ files }: Content): readonly Fault[] {
  return files.flatMap((file) => {
    if (file.place === undefined || !('id' in file.place)) return [];
    const { id } = file.place;
    const bad = [id, ...('module' in file.place ? [file.place.module] : [])].find((name) => !ID_PATTERN.test(name));
    if (bad === undefined) return [];
    const cause = `"${bad}" is an id and a part of addresses; ids are lower-case ASCII with hyphens.`;
    return [
      faultAt(file, FILE_START, {
        code: 'U002',
        message: 'file name not plain',
        cause,
        fix: `Rename it: ${plain(bad)}.`,
      }),
    ];
  });
}

/** The nearest plain name: `Dịch vụ_số` → `dich-vu-so`. */
function plain(name: string): string {
  const ascii = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

function clashes({ files }: Content): readonly Fault[] {
  const first = new Map<string, SourceFile>();
  return files.flatMap((file) => {
    const key = file.path.normalize('NFC').toLowerCase();
    const holder = first.get(key);
    if (holder === undefined) {
      first.set(key, file);
      return [];
    }
    const cause = `The name differs from ${holder.shown} only in case or in the form of its letters; on some computers they are one file.`;
    return [
      faultAt(file, FILE_START, { code: 'U002', message: 'file names clash', cause, fix: 'Rename one of the two.' }),
    ];
  });
}
