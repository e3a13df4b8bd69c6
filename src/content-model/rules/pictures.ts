/** L002, L003: pictures that lessons show exist, beside the lesson or in public/. Z002: none is too large or without size. */
import type { Image } from 'mdast';
import { faultAt, FILE_START, type Fault, type Finding } from '#content-model/fault.ts';
import { spanOfNode, walk } from '#content-model/lesson-tree.ts';
import { nearest } from '#content-model/nearest.ts';
import type { LessonFile } from '#content-model/parsed-files.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { placeOf } from '#content-model/source-file.ts';
import type { Rule } from './rule.ts';

const LIMIT_BYTES = 300_000;

export const pictures: Rule = {
  codes: ['L002', 'L003', 'Z002'],
  check: (content) => [
    ...[...content.lessonFiles.values()].flatMap((file) => missingIn(content, file)),
    ...tooLarge(content),
    ...unsized(content),
  ],
};

function missingIn(content: Content, { source, parsed }: LessonFile): readonly Fault[] {
  const faults: Fault[] = [];
  if (parsed.tree === undefined) return faults;
  walk(parsed.tree, (node) => {
    const finding = node.type === 'image' ? pictureFinding(content, source.path, node) : undefined;
    if (finding !== undefined) faults.push(faultAt(source, spanOfNode(node), finding));
  });
  return faults;
}

function pictureFinding(content: Content, lesson: string, { url }: Image): Finding | undefined {
  // Another protocol or host is refused by the lesson language (M003).
  if (/^[^/]*:|^\/\//.test(url)) return undefined;
  if (url.startsWith('/')) return findingFor('L003', url.slice(1), content.publicFiles, 'public');
  const folder = lesson.slice(0, lesson.lastIndexOf('/'));
  const files = content.files.filter(({ place }) => place?.kind === 'picture').map(({ path }) => path);
  return findingFor('L002', `${folder}/${url.replace(/^\.\//, '')}`, new Set(files), 'content');
}

function findingFor(code: string, path: string, files: ReadonlySet<string>, root: string): Finding | undefined {
  if (files.has(path)) return undefined;
  const sameButCase = [...files].find((file) => file.toLowerCase() === path.toLowerCase());
  const [near] = sameButCase === undefined ? nearest(path, files, 1) : [sameButCase];
  const cause =
    sameButCase === undefined
      ? say`There is no file ${root}/${path}.`
      : say`There is no file ${root}/${path}; ${root}/${sameButCase} differs in upper and lower case.`;
  return {
    code,
    message: say`missing picture`,
    cause,
    fix: near === undefined ? say`Add the file.` : say`Write the path of ${root}/${near}.`,
  };
}

function tooLarge({ files, strays }: Content): readonly Fault[] {
  return [...files, ...strays.filter(({ reason }) => reason === 'huge')].flatMap(({ path, shown, bytes }) => {
    if (bytes <= LIMIT_BYTES || placeOf(path)?.kind !== 'picture') return [];
    const source = { shown, text: '' };
    const cause = say`The picture has ${Math.ceil(bytes / 1000)} kB; the limit is ${LIMIT_BYTES / 1000} kB.`;
    return [
      faultAt(source, FILE_START, { code: 'Z002', message: say`picture too large`, cause, fix: say`Make it smaller.` }),
    ];
  });
}

function unsized({ files }: Content): readonly Fault[] {
  return files.filter(({ isUnsized }) => isUnsized === true).map((source) => faultAt(source, FILE_START, UNSIZED));
}

const UNSIZED: Finding = {
  code: 'Z002',
  message: say`picture without size`,
  cause: say`The drawing does not say how wide and high it is, so the page would jump when it appears.`,
  fix: say`Give its <svg> a viewBox, or width and height.`,
};
