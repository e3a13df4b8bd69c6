/** L001: links of lessons and cures of misconceptions lead to pages and anchors that exist, in the reader's language. */
import type { Link } from 'mdast';
import type { Locale } from '#domain/text.ts';
import { faultAt, type Fault, type Finding, type Span } from '#content-model/fault.ts';
import { headingsOf } from '#content-model/lesson-headings.ts';
import { courseLink } from '#content-model/lesson-links.ts';
import { isAllowedAddress, placeInText } from '#content-model/lesson-subset.ts';
import { textPieces } from '#content-model/lesson-text.ts';
import { spanOfNode, walk } from '#content-model/lesson-tree.ts';
import { nearest } from '#content-model/nearest.ts';
import type { LessonFile } from '#content-model/parsed-files.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { hasSheet } from '#content-model/sheet.ts';
import { resolveTerm } from '#content-model/term-names.ts';
import { areTermNamesKnown, faultInYaml, idsByFile, wholeFile } from './places.ts';
import type { Rule } from './rule.ts';
import { unknownTerm } from './text-marks.ts';

/** Pages that do not come from content, path without language: those of `src/pages`, not those that are planned. */
export const FIXED_PAGES: readonly string[] = [
  '/',
  '/learn/',
  '/learn/coverage/',
  '/glossary/',
  '/practice/',
  '/settings/',
  '/about/',
  '/author/',
  '/author/guide/',
  '/author/desk/',
  '/author/gallery/',
];

/** What is known of a page: the anchors on it (undefined where that cannot be said), or that it is planned. */
type Page = readonly string[] | 'planned' | undefined;

/** Path without language → page. */
type Pages = ReadonlyMap<string, Page>;

export const courseLinks: Rule = {
  codes: ['L001'],
  check: (content) => {
    const pages = pagesOf(content);
    const areNamesKnown = areTermNamesKnown(content);
    return [
      ...[...content.lessonFiles.values()].flatMap((file) => inLesson(content, file, pages, areNamesKnown)),
      ...inCures(content, pages),
    ];
  },
};

function pagesOf(content: Content): Pages {
  const pages = new Map<string, Page>();
  for (const path of FIXED_PAGES) pages.set(path, undefined);
  for (const id of idsByFile(content, 'term')) pages.set(`/glossary/${id}/`, undefined);
  for (const id of idsByFile(content, 'drill')) pages.set(`/practice/?drill=${id}`, undefined);
  for (const { id, lessons } of content.course.modules) {
    if (hasSheet(id, content.course)) pages.set(`/learn/${id}/sheet/`, undefined);
    for (const lesson of lessons) if (lesson.planned) pages.set(`/learn/${id}/${lesson.id}/`, 'planned');
  }
  for (const { place, parsed } of content.lessonFiles.values()) {
    const path = `/learn/${place.module}/${place.id}/`;
    // Anchors are those of the English lesson; without it, or while it cannot be read, any may be right.
    if (place.locale === 'en' && parsed.tree !== undefined)
      pages.set(
        path,
        headingsOf(parsed.tree).map(({ id }) => id),
      );
    else if (!Array.isArray(pages.get(path))) pages.set(path, undefined);
  }
  return pages;
}

function inLesson(
  content: Content,
  { source, parsed, place }: LessonFile,
  pages: Pages,
  areNamesKnown: boolean,
): readonly Fault[] {
  const faults: Fault[] = [];
  if (parsed.tree === undefined) return faults;
  const here = `/learn/${place.module}/${place.id}/`;
  walk(parsed.tree, (node) => {
    if (node.type === 'link') {
      const finding = linkFinding(node.url, place.locale, here, pages);
      if (finding !== undefined) faults.push(faultAt(source, spanOfAddress(source.text, node), finding));
    }
    if (node.type !== 'text' || !areNamesKnown) return;
    for (const piece of textPieces(node.value)) {
      if (piece.kind !== 'term' || resolveTerm(content.course.termNames, piece.name, place.locale) !== undefined)
        continue;
      const span = placeInText(source.text, spanOfNode(node), node.value, piece.start, piece.length);
      faults.push(faultAt(source, span, unknownTerm(piece.name, content.course.termNames)));
    }
  });
  return faults;
}

/** Where the address of a link stands; the whole link where it is written with entities. */
function spanOfAddress(text: string, node: Link): Span {
  const span = spanOfNode(node);
  const from = node.children.at(-1)?.position?.end.offset ?? span.offset;
  const offset = text.indexOf(node.url, from);
  return offset === -1 || offset >= span.offset + span.length ? span : { offset, length: node.url.length };
}

function linkFinding(url: string, locale: Locale, here: string, pages: Pages): Finding | undefined {
  // Another protocol or host is refused by the lesson language (M003).
  if (/^(?:https:|mailto:)/i.test(url) || !isAllowedAddress(url)) return undefined;
  if (url.startsWith('#')) return anchorFinding(here, url.slice(1), pages);
  const link = courseLink(url);
  if (link === undefined) {
    const cause = say`"${url}" does not say its language, so it leads nowhere.`;
    const path = /^[^?#]*/.exec(url)?.[0] ?? '';
    const page = pages.has(path) ? path : nearest(path, writtenPages(pages), 1)[0];
    const address = `/${locale}${page === undefined ? '/learn/<module>/<lesson>/' : page + url.slice(path.length)}`;
    return { code: 'L001', message: say`link without language`, cause, fix: say`Write ${address}.` };
  }
  if (link.locale !== locale) {
    const cause = say`A link within the course never leaves the language of its page.`;
    const fix = say`Write ${url.replace(`/${link.locale}`, `/${locale}`)}.`;
    return { code: 'L001', message: say`link into the other language`, cause, fix };
  }
  return (
    pageFinding(link.path, pages, `/${locale}`) ??
    (link.anchor === undefined ? undefined : anchorFinding(link.path, link.anchor, pages))
  );
}

/** @param before what an author writes before the path: the language in a lesson, nothing in a cure */
function pageFinding(path: string, pages: Pages, before = ''): Finding | undefined {
  if (pages.get(path) === 'planned') {
    const cause = say`${path} is planned and has no page yet.`;
    return {
      code: 'L001',
      message: say`link to a planned lesson`,
      cause,
      fix: say`Leave the link out until it is written.`,
    };
  }
  if (pages.has(path)) return undefined;
  const finding = { code: 'L001', message: say`link to no page`, cause: say`There is no page ${path}.` };
  if (pages.has(`${path}/`)) return { ...finding, fix: say`Write ${before}${path}/ with a slash at the end.` };
  const near = nearest(path, writtenPages(pages), 3);
  return {
    ...finding,
    fix:
      near.length === 0
        ? say`Link a lesson that is written.`
        : near.length > 1
          ? say`Near are ${near.map((page) => before + page).join(', ')}.`
          : say`Near is ${near.map((page) => before + page).join(', ')}.`,
  };
}

function writtenPages(pages: Pages): readonly string[] {
  return [...pages].flatMap(([known, page]) => (page === 'planned' ? [] : [known]));
}

function anchorFinding(path: string, anchor: string, pages: Pages): Finding | undefined {
  const anchors = pages.get(path);
  if (anchors === undefined || anchors === 'planned' || anchors.includes(anchor)) return undefined;
  const cause = say`${path} has no heading with the anchor "${anchor}" (anchors come from the English headings).`;
  const near = nearest(anchor, anchors, 3);
  const shown = (near.length > 0 ? near : anchors).map((id) => `#${id}`);
  const fix =
    shown.length === 0
      ? say`Link the page without an anchor.`
      : shown.length > 1
        ? say`There are ${shown.join(', ')}.`
        : say`There is ${shown.join(', ')}.`;
  return { code: 'L001', message: say`link to no heading`, cause, fix };
}

function inCures(content: Content, pages: Pages): readonly Fault[] {
  const yaml = wholeFile(content, 'misconceptions');
  if (yaml === undefined) return [];
  return content.course.misconceptions.flatMap(({ cure }, index) => {
    const [path = '', anchor] = cure.split('#');
    const finding = pageFinding(path, pages) ?? (anchor === undefined ? undefined : anchorFinding(path, anchor, pages));
    return finding === undefined ? [] : [faultInYaml(yaml, [index, 'cure'], finding)];
  });
}
