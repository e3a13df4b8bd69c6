/** F001: files stand where they are read. U002: their names are plain, free and differ. */
import { faultAt, FILE_START, type Fault, type Finding } from '#content-model/fault.ts';
import { nearest } from '#content-model/nearest.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
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
    ...takenNames(content),
    ...clashes(content),
  ],
};

const STRAY_CAUSES: Readonly<Record<Exclude<Stray['reason'], 'huge'>, Phrase>> = {
  folder: say`A folder has the name of a file.`,
  link: say`A link is not followed: what it leads to may stand anywhere.`,
  unreadable: say`The file cannot be read.`,
  special: say`This is no plain file.`,
};

function strayFaults({ shown, reason }: Stray): readonly Fault[] {
  if (reason === 'huge') return [];
  const finding = { code: 'F001', message: say`not a file to read`, cause: STRAY_CAUSES[reason] };
  const fix =
    reason === 'unreadable'
      ? say`Give read permission, or delete it.`
      : say`Put a plain file in its place, or delete it.`;
  return [faultAt({ shown, text: '' }, FILE_START, { ...finding, fix })];
}

function misplaced({ files }: Content): readonly Fault[] {
  return files
    .filter(({ place }) => place === undefined)
    .map((file) => faultAt(file, FILE_START, misplacedFinding(file.path)));
}

function misplacedFinding(path: string): Finding {
  const finding = { code: 'F001', message: say`file is not read` };
  const extension = /\.[^./]*$/.exec(path)?.[0] ?? '';
  const isLesson = path.startsWith('lessons/');
  const wanted = isLesson ? '.mdx' : '.yaml';
  const isInFolder =
    /^(?:(?:glossary|drills|exams)\/[^/]+|questions\/[^/]+\/[^/]+|lessons\/(?:en|vi)\/[^/]+\/[^/]+|[^/]+)$/.test(path);
  if (extension !== wanted && isInFolder && /^\.(?:ya?ml|mdx?|txt)$/i.test(extension)) {
    const cause = say`The name ends in "${extension}"; only "${wanted}" is read here.`;
    return { ...finding, cause, fix: say`Rename it to end in ${wanted}.` };
  }
  const [near] = path.includes('/') ? [] : nearest(path, SHARED_FILES, 1);
  const cause = say`Nothing is read at content/${path}.`;
  const places = say`Files stand in drills/, exams/, glossary/, questions/<module>/, lessons/<en|vi>/<module>/.`;
  return {
    ...finding,
    cause,
    fix: near === undefined ? say`Move or delete it. ${places}` : say`Did you mean ${near}?`,
  };
}

function plainNames({ files }: Content): readonly Fault[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => {
    if (file.place === undefined || !('id' in file.place)) return [];
    const { id } = file.place;
    const bad = [id, ...('module' in file.place ? [file.place.module] : [])].find((name) => !ID_PATTERN.test(name));
    if (bad === undefined) return [];
    const copied = bad === id ? copyOf(file.path, id, paths) : undefined;
    if (copied !== undefined) return [faultAt(file, FILE_START, copied)];
    const cause = say`"${bad}" is an id and a part of addresses; ids are lower-case ASCII with hyphens.`;
    return [
      faultAt(file, FILE_START, {
        code: 'U002',
        message: say`file name not plain`,
        cause,
        fix: say`Rename it: ${freeName(file.path, bad, paths)}.`,
      }),
    ];
  });
}

/** A lesson that would stand where its module's cheat sheet stands. */
function takenNames({ files }: Content): readonly Fault[] {
  return files
    .filter(({ path }) => /^lessons\/(?:en|vi)\/[^/]+\/sheet\.mdx$/.test(path))
    .map((file) =>
      faultAt(file, FILE_START, {
        code: 'U002',
        message: say`file name taken`,
        cause: say`"sheet" is the address of the module’s cheat sheet.`,
        fix: say`Give the lesson another name.`,
      }),
    );
}

/** How computers name a copy: "x - Copy", "x (1)", "x copy 2", "Copy of x"; the same in Vietnamese. */
const COPY = [
  /^(?<name>.+?)(?:\s*-)?\s+(?:copy|bản sao|sao chép)(?:\s+\d+|\s*\(\d+\))?$/iu,
  /^(?<name>.+?)\s*\(\d+\)$/u,
  /^(?:copy of|bản sao của)\s+(?<name>.+)$/iu,
];

/** A file that was copied by a slip, or to begin another with; undefined if no such file stands beside it. */
function copyOf(path: string, id: string, paths: ReadonlySet<string>): Finding | undefined {
  const written = id.normalize('NFC');
  const name = COPY.map((pattern) => pattern.exec(written)?.groups?.['name']).find((found) => found !== undefined);
  const original = path.slice(0, path.lastIndexOf('/') + 1) + (name ?? id) + path.slice(path.lastIndexOf('.'));
  if (name === undefined || !paths.has(original)) return undefined;
  const cause = say`"${id}" looks like a copy of "${name}", which stands beside it.`;
  const fix = say`Delete it; or, if something else is to become of it, give it a name of its own.`;
  return { code: 'U002', message: say`copy of a file`, cause, fix };
}

/** A plain name under which no other file stands. */
function freeName(path: string, bad: string, paths: ReadonlySet<string>): string {
  const name = plain(bad);
  const isTaken = (candidate: string): boolean => paths.has(path.replace(bad, candidate));
  let number = 2;
  while (isTaken(`${name}-${number}`)) number += 1;
  return isTaken(name) ? `${name}-${number}` : name;
}

/** The nearest plain name: `Dịch vụ_số` → `dich-vu-so`. */
export function plain(name: string): string {
  const ascii = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Both files of a pair: either may be the one to rename. */
function clashes({ files }: Content): readonly Fault[] {
  const sameNames = Map.groupBy(files, ({ path }) => path.normalize('NFC').toLowerCase());
  return [...sameNames.values()].flatMap((same) =>
    same.length === 1 ? [] : same.map((file) => clash(file, same[same[0] === file ? 1 : 0]?.shown ?? '')),
  );
}

function clash(file: SourceFile, other: string): Fault {
  const cause = say`The name differs from ${other} only in case or in the form of its letters; on some computers they are one file.`;
  return faultAt(file, FILE_START, {
    code: 'U002',
    message: say`file names clash`,
    cause,
    fix: say`Rename one of the two.`,
  });
}
