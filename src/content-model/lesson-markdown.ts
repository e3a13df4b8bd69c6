/**
 * The remark plugin through which every lesson goes on its way to HTML (astro.config.mjs hands it to `unified()`):
 *
 *   remarkPlugins: [[remarkLesson, { contentDir: 'content', examplesDir: 'docs/examples', base: '/' }]]
 *
 * First it refuses what is not of the lesson language: remark plugins run before MDX is compiled, so nothing of a
 * refused lesson is ever evaluated. Then it links terms, marks key phrases and Vietnamese words, puts the base path
 * before links, gives headings the anchors of the English lesson, and adds the blocks of the lesson in the other language.
 */
import { readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Root } from 'mdast';
import type { Locale } from '#domain/text.ts';
import { contentStamp, readContentFiles } from './content-files.ts';
import { positionAt } from './fault.ts';
import { headingNodes, headingsOf, lessonHeadings } from './lesson-headings.ts';
import { withBase } from './lesson-links.ts';
import { parseLesson, walk } from './lesson-tree.ts';
import { lessonSchema } from './lesson-schema.ts';
import { linkProse, markOtherProse } from './lesson-prose.ts';
import { anchorBlocks, insertTwin } from './lesson-twin.ts';
import { markMetAgain } from './met-again.ts';
import { subsetFindings } from './lesson-subset.ts';
import { textPieces } from './lesson-text.ts';
import { suggestion } from './nearest.ts';
import { say, spoken } from './phrase.ts';
import { readYaml } from './read-yaml.ts';
import { shapeOf } from './shape-faults.ts';
import { placeOf, type Place } from './source-file.ts';
import { collectTermNames, resolveTerm, type TermNames } from './term-names.ts';
import { termSchema } from './term-schema.ts';

export type RemarkLessonOptions = {
  /** The content directory, absolute or from the working directory. */
  readonly contentDir: string;
  /** The gallery's examples, which have the shape of the content (example-library.ts). */
  readonly examplesDir: string;
  /** Base path of the site, such as `/` or `/itil/`. */
  readonly base: string;
};

type LessonPlace = Extract<Place, { kind: 'lesson' }>;

/** What the plugin reads of the file that remark hands over; Astro puts the front matter into `data`. */
type LessonVFile = {
  readonly path?: string | undefined;
  readonly value: unknown;
  readonly data?: { readonly astro?: { readonly frontmatter?: object } };
};

/**
 * The plugin.
 * @throws an Error that names every refused place as `file:line:col code message`, with line and column of the first
 */
export function remarkLesson({ contentDir, examplesDir, base }: RemarkLessonOptions) {
  const names = termNamesReader(contentDir);
  return (tree: Root, file: LessonVFile): void => {
    const path = (file.path ?? '').split('?')[0] ?? '';
    const root = isBelow(examplesDir, path) ? examplesDir : contentDir;
    const place = placeOf(relative(resolve(root), resolve(path)).replaceAll('\\', '/'));
    const source = typeof file.value === 'string' ? file.value : String(file.value);
    refuseKeys(Object.keys(file.data?.astro?.frontmatter ?? {}), path);
    refuseFaults(tree, source, path);
    if (place?.kind !== 'lesson') return;
    const finish = (lesson: Root, locale: Locale, of: string): void => {
      linkTerms(lesson, names(), locale, of);
      markMetAgain(lesson);
      markOtherProse(lesson, locale);
    };
    finish(tree, place.locale, path);
    anchorHeadings(tree, root, place);
    // The gallery shows its examples in one language.
    if (root === contentDir) addTwin(tree, contentDir, place, finish);
    rewriteLinks(tree, base);
  };
}

/** Adds the blocks of the lesson in the other language, refused as strictly as its own; nothing if it is not written. */
function addTwin(
  tree: Root,
  contentDir: string,
  place: LessonPlace,
  finish: (lesson: Root, locale: Locale, of: string) => void,
): void {
  const locale = place.locale === 'en' ? 'vi' : 'en';
  const path = lessonFile(contentDir, locale, place);
  const source = readIfThere(path);
  const { tree: twin } = parseLesson(source);
  anchorBlocks(tree);
  if (twin === undefined) return;
  refuseFaults(twin, source, path);
  finish(twin, locale, path);
  insertTwin(tree, twin, { locale, module: place.module });
}

function isBelow(folder: string, path: string): boolean {
  return !relative(resolve(folder), resolve(path)).startsWith('..');
}

/** Astro acts on some keys: `layout` would import a file of the author's choice. So none but ours may be there. */
function refuseKeys(keys: readonly string[], path: string): void {
  const known = Object.keys(lessonSchema.shape);
  const unknown = keys.find((key) => !known.includes(key));
  if (unknown === undefined) return;
  const message = `${path}:1:1 Y004 unknown key. "${unknown}" is not a key of this place; there are ${known.join(', ')}.`;
  throw Object.assign(new Error(message), { line: 1, column: 1 });
}

function refuseFaults(tree: Root, source: string, path: string): void {
  const findings = subsetFindings(tree, source);
  if (findings.length === 0) return;
  const places = findings.map(({ span }) => positionAt(source, span.offset));
  const lines = findings.map(
    ({ code, message, cause, fix }, index) =>
      `${path}:${places[index]?.line}:${places[index]?.column} ${code} ${spoken(message)}. ${spoken(cause)} ${spoken(fix)}`,
  );
  throw Object.assign(new Error(lines.join('\n')), places[0]);
}

/**
 * @throws an Error for a link to no term: unlike the check, the build cannot go on with a link that leads nowhere
 */
function linkTerms(tree: Root, names: TermNames, locale: Locale, path: string): void {
  walk(tree, (node) => {
    if (node.type !== 'text') return;
    for (const piece of textPieces(node.value)) {
      if (piece.kind !== 'term' || resolveTerm(names, piece.name, locale) !== undefined) continue;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      const hint = suggestion(piece.name, names.byName.keys(), say`Name a term by its id, its name or an alias.`);
      const message = `${path}:${line}:${column} L001 no term "${piece.name}". ${spoken(hint)}`;
      throw Object.assign(new Error(message), { line, column });
    }
  });
  linkProse(tree, (name) => resolveTerm(names, name, locale));
}

function rewriteLinks(tree: Root, base: string): void {
  walk(tree, (node) => {
    if (node.type === 'link') node.url = withBase(node.url, base);
  });
}

/**
 * Heading n gets the anchor of heading n of the English lesson. While the twins differ in their headings (which the
 * check reports), those beyond the English ones keep anchors of their own.
 */
function anchorHeadings(tree: Root, contentDir: string, place: LessonPlace): void {
  const own = headingsOf(tree);
  const english = place.locale === 'en' ? own : lessonHeadings(readIfThere(lessonFile(contentDir, 'en', place)));
  for (const [index, node] of headingNodes(tree).entries()) {
    const id = (english[index] ?? own[index])?.id ?? '';
    node.data = { ...node.data, hProperties: { id } };
  }
}

function lessonFile(contentDir: string, locale: Locale, { module, id }: LessonPlace): string {
  return join(contentDir, 'lessons', locale, module, `${id}.mdx`);
}

/** The text of a file; empty if there is none. */
function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** How long a look at the glossary's files stays good: lessons are compiled by the dozen within a second. */
const STAMP_MS = 500;

/** Reads the names of terms once, and again when a file of the glossary has changed. */
function termNamesReader(contentDir: string): () => TermNames {
  const folder = join(contentDir, 'glossary');
  let looked = -Infinity;
  let stamp: string | undefined;
  let names: TermNames = collectTermNames([]);
  return () => {
    if (performance.now() - looked < STAMP_MS) return names;
    looked = performance.now();
    const now = contentStamp(folder);
    if (now !== stamp) names = readTermNames(folder);
    stamp = now;
    return names;
  };
}

function readTermNames(folder: string): TermNames {
  const terms = readContentFiles(folder).files.flatMap((source) => {
    const { value } = shapeOf(readYaml(source), termSchema);
    return value === undefined ? [] : [[source.path.replace(/\.yaml$/, ''), value] as const];
  });
  return collectTermNames(terms);
}
