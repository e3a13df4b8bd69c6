/**
 * L002: pictures that lessons show exist. L003: they stand beside the lesson, where their size and their address are
 * known. Z002: none is too large or without size; those of public/ are not too large either.
 */
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

const PICTURE_NAME = /\.(?:svg|png|jpe?g|webp|avif|gif)$/i;

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
  if (url.startsWith('/')) return notBeside(url);
  const folder = lesson.slice(0, lesson.lastIndexOf('/'));
  const files = content.files.filter(({ place }) => place?.kind === 'picture').map(({ path }) => path);
  return missing(`${folder}/${url.replace(/^\.\//, '')}`, new Set(files));
}

/** Astro leaves such an address as it is: no size for the page to keep a place free, and no base path before it. */
function notBeside(url: string): Finding {
  return {
    code: 'L003',
    message: say`picture not beside the lesson`,
    cause: say`Of "${url}", in public/, a page knows neither how large it is nor where it will stand on a host.`,
    fix: say`Put the picture beside the lesson, and write ./${url.slice(url.lastIndexOf('/') + 1)}.`,
  };
}

function missing(path: string, files: ReadonlySet<string>): Finding | undefined {
  if (files.has(path)) return undefined;
  const sameButCase = [...files].find((file) => file.toLowerCase() === path.toLowerCase());
  const [near] = sameButCase === undefined ? nearest(path, files, 1) : [sameButCase];
  const cause =
    sameButCase === undefined
      ? say`There is no file content/${path}.`
      : say`There is no file content/${path}; content/${sameButCase} differs in upper and lower case.`;
  return {
    code: 'L002',
    message: say`missing picture`,
    cause,
    fix: near === undefined ? say`Add the file.` : say`Write the path of content/${near}.`,
  };
}

function tooLarge({ files, strays, publicFiles }: Content): readonly Fault[] {
  const inContent = [...files, ...strays.filter(({ reason }) => reason === 'huge')];
  const inPublic = [...publicFiles].map(([path, bytes]) => ({ shown: `public/${path}`, bytes }));
  return [
    ...inContent.filter(({ path }) => placeOf(path)?.kind === 'picture'),
    ...inPublic.filter(({ shown }) => PICTURE_NAME.test(shown)),
  ].flatMap(({ shown, bytes }) => {
    if (bytes <= LIMIT_BYTES) return [];
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
