/**
 * What the author's desk says of the files: which wait for a translation, for a review or for a second reader, and which
 * warnings were let stand.
 */
import { fingerprint } from '#content-model/rules/both-languages.ts';
import { authoredPairs } from './authored-texts.ts';
import type { Course } from './course.ts';
import type { Content } from './read-course.ts';
import { PENDING } from './schema-parts.ts';
import type { Place } from './source-file.ts';

/** The kinds of files that an author tells apart. */
export type FileKind = 'lesson' | 'term' | 'question' | 'drill' | 'exam' | 'shared';

export const FILE_KINDS: readonly FileKind[] = ['lesson', 'term', 'question', 'drill', 'exam', 'shared'];

function kindOf(place: Place | undefined): FileKind | undefined {
  switch (place?.kind) {
    case undefined:
    case 'unread':
    case 'picture':
      return undefined;
    case 'lesson':
    case 'term':
    case 'question':
    case 'drill':
    case 'exam':
      return place.kind;
    default:
      return 'shared';
  }
}

/** A file of which a language is not what it should be. */
export type UnevenFile = {
  readonly kind: FileKind;
  readonly path: string;
  /** Texts whose Vietnamese is `pending`. */
  readonly pending: number;
  /** A lesson that translates another English than stands there now. */
  readonly isStale: boolean;
};

export type Parity = {
  /** Every kind of which there is a file, with their number; a lesson is counted by its Vietnamese file. */
  readonly kinds: readonly { readonly kind: FileKind; readonly files: number; readonly uneven: number }[];
  /** In the order of their paths. */
  readonly files: readonly UnevenFile[];
};

/** Which files wait for their Vietnamese. A lesson that lacks a language altogether stops the build, and is not here. */
export function parityOf(content: Content): Parity {
  const pending = Map.groupBy(
    authoredPairs(content).filter(({ vi }) => vi === PENDING),
    ({ yaml }) => yaml.source.shown,
  );
  const files = content.files.flatMap(({ shown: path, place }): readonly UnevenFile[] => {
    const kind = kindOf(place);
    if (kind === undefined || (place?.kind === 'lesson' && place.locale === 'en')) return [];
    return [{ kind, path, pending: pending.get(path)?.length ?? 0, isStale: isStale(content, place) }];
  });
  return {
    kinds: FILE_KINDS.flatMap((kind) => {
      const own = files.filter((file) => file.kind === kind);
      return own.length === 0 ? [] : [{ kind, files: own.length, uneven: own.filter(isUneven).length }];
    }),
    files: files.filter(isUneven),
  };
}

function isUneven({ pending, isStale: stale }: UnevenFile): boolean {
  return pending > 0 || stale;
}

function isStale({ lessonFiles, course }: Content, place: Place | undefined): boolean {
  if (place?.kind !== 'lesson') return false;
  const id = `${place.module}/${place.id}`;
  const translation = course.lessons.get(`vi/${id}`);
  const english = lessonFiles.get(course.lessons.get(`en/${id}`)?.path ?? '');
  if (translation === undefined || english === undefined) return false;
  return translation.frontMatter.of !== fingerprint(english.source.text);
}

/** A file that is reviewed now and then. */
export type Reviewed = {
  readonly kind: FileKind;
  readonly path: string;
  /** ISO date. */
  readonly lastReviewed: string;
  /** Undefined for terms, which have none. */
  readonly status: 'draft' | 'reviewed' | undefined;
};

/** All files that carry a day of review, the oldest first. A lesson is two files, each with its own. */
export function reviewsOf({
  lessons,
  terms,
  questions,
  drills,
}: Pick<Course, 'lessons' | 'terms' | 'questions' | 'drills'>): readonly Reviewed[] {
  const lessonEntries = [...lessons.values()].map(({ path, frontMatter }) => ({ path, authored: frontMatter }));
  const reviews = [
    ...lessonEntries.map((entry) => reviewOf('lesson', entry)),
    ...[...terms.values()].map((entry) => reviewOf('term', entry)),
    ...[...questions.values()].map((entry) => reviewOf('question', entry)),
    ...[...drills.values()].map((entry) => reviewOf('drill', entry)),
  ];
  return reviews.toSorted((a, b) => compare(a.lastReviewed, b.lastReviewed) || compare(a.path, b.path));
}

type Reviewable = {
  readonly path: string;
  readonly authored: { readonly lastReviewed: string; readonly status?: 'draft' | 'reviewed' };
};

function reviewOf(kind: FileKind, { path, authored: { lastReviewed, status } }: Reviewable): Reviewed {
  return { kind, path, lastReviewed, status };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** How many files were last reviewed in each month (`2026-11`), the oldest first. */
export function reviewsByMonth(reviews: readonly Reviewed[]): readonly { month: string; files: number }[] {
  const months = Map.groupBy(reviews, ({ lastReviewed }) => lastReviewed.slice(0, 7));
  return [...months].map(([month, files]) => ({ month, files: files.length }));
}

export type Allowance = { readonly question: string; readonly rule: string; readonly reason: string };

/** All warnings that authors let stand, by question. */
export function allowancesOf({ questions }: Pick<Course, 'questions'>): readonly Allowance[] {
  return [...questions.values()].flatMap(({ id, authored }) =>
    authored.lintAllow.map(({ rule, reason }) => ({ question: id, rule, reason })),
  );
}
