/**
 * A file of `content/` as read: where it stands, what it is by its place, its text. Nothing about its meaning.
 */
import type { Locale } from '#domain/text.ts';
import { encodingOf } from './encodings.ts';

/** The files that a course has once, and what each of them is. */
const SHARED_KINDS = {
  'syllabus.yaml': 'syllabus',
  'exam-facts.yaml': 'exam-facts',
  'sources.yaml': 'sources',
  'misconceptions.yaml': 'misconceptions',
  'modules.yaml': 'modules',
} as const;

/** Files that a course may have once. */
const OPTIONAL_KINDS = {
  'words.yaml': 'words',
  'start.yaml': 'start',
  'news.yaml': 'news',
  'released.json': 'released',
  'corrections.md': 'corrections',
  'reviewed.json': 'reviewed',
} as const;

const KINDS_BY_NAME = new Map(Object.entries({ ...SHARED_KINDS, ...OPTIONAL_KINDS }));

/** Paths of the files that every course has. */
export const SHARED_FILES: readonly string[] = Object.keys(SHARED_KINDS);

/** What a file is, by where it stands. */
export type Place =
  | {
      readonly kind:
        | (typeof SHARED_KINDS)[keyof typeof SHARED_KINDS]
        | (typeof OPTIONAL_KINDS)[keyof typeof OPTIONAL_KINDS]
        | 'unread'
        | 'picture';
    }
  | { readonly kind: 'term' | 'drill' | 'exam'; readonly id: string }
  | { readonly kind: 'question'; readonly module: string; readonly id: string }
  | { readonly kind: 'lesson'; readonly locale: Locale; readonly module: string; readonly id: string };

export type SourceFile = {
  /** Path within the content directory, with `/`: `glossary/utility.yaml`. */
  readonly path: string;
  /** Path as shown to people: `content/glossary/utility.yaml`. */
  readonly shown: string;
  /** Undefined for a file that stands where nothing belongs. */
  readonly place: Place | undefined;
  /** The text without byte-order mark; bytes that are not UTF-8 stand as U+FFFD. */
  readonly text: string;
  readonly hasByteOrderMark: boolean;
  /** Offset in bytes of the first byte that is not UTF-8; undefined if all is well. */
  readonly badByte: number | undefined;
  /** For a file that is not UTF-8: what it probably is. */
  readonly encoding?: string;
  /** For a drawing that does not say how large it is; a page could keep no place free for it. */
  readonly isUnsized?: true;
  readonly bytes: number;
};

/** Something in the content directory that could not be read as a file. */
export type Stray = {
  readonly path: string;
  readonly shown: string;
  readonly reason: 'folder' | 'link' | 'unreadable' | 'special' | 'huge';
  /** Size in bytes, of what is huge. */
  readonly bytes: number;
};

/** Folders in which every file is one thing, named by its file. */
const FLAT_FOLDERS = { glossary: 'term', drills: 'drill', exams: 'exam' } as const;

const PICTURE = /\.(?:svg|png|jpg|webp|avif)$/;

/** What a file is by its path, or undefined if nothing is expected there. */
export function placeOf(path: string): Place | undefined {
  const kind = KINDS_BY_NAME.get(path);
  if (kind !== undefined) return { kind };
  // For people.
  if (path === 'README.md') return { kind: 'unread' };
  const [top, second, third, fourth, ...more] = path.split('/');
  if (more.length > 0 || second === undefined) return undefined;
  if ((top === 'glossary' || top === 'drills' || top === 'exams') && third === undefined) {
    const id = stem(second, '.yaml');
    return id === undefined ? undefined : { kind: FLAT_FOLDERS[top], id };
  }
  if (top === 'questions' && third !== undefined && fourth === undefined) {
    const id = stem(third, '.yaml');
    return id === undefined ? undefined : { kind: 'question', module: second, id };
  }
  if (top === 'lessons' && fourth !== undefined && PICTURE.test(fourth)) return { kind: 'picture' };
  if (top === 'lessons' && (second === 'en' || second === 'vi') && third !== undefined && fourth !== undefined) {
    const id = stem(fourth, '.mdx');
    return id === undefined ? undefined : { kind: 'lesson', locale: second, module: third, id };
  }
  return undefined;
}

function stem(name: string, extension: string): string | undefined {
  return name.endsWith(extension) && name.length > extension.length ? name.slice(0, -extension.length) : undefined;
}

/** One for all files: to make a decoder takes longer than to read a file of the course with it. */
const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Makes a source file of a path and its bytes (or, in tests, its text).
 * @param root what stands before `path` when the file is shown, such as `content`
 */
export function sourceFile(path: string, content: Uint8Array | string, root = 'content'): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const place = placeOf(path);
  const shown = `${root}/${path}`;
  if (place?.kind === 'picture') {
    const picture = { path, shown, place, text: '', hasByteOrderMark: false, badByte: undefined, bytes: bytes.length };
    return path.endsWith('.svg') && isUnsized(bytes) ? { ...picture, isUnsized: true } : picture;
  }
  const decoded = UTF_8.decode(bytes);
  const hasByteOrderMark = decoded.startsWith('\uFEFF');
  const badByte = decoded.includes('\uFFFD') ? firstBadByte(bytes) : undefined;
  return {
    path,
    shown,
    place,
    text: hasByteOrderMark ? decoded.slice(1) : decoded,
    hasByteOrderMark,
    badByte,
    ...(badByte === undefined ? {} : { encoding: encodingOf(bytes) }),
    bytes: bytes.length,
  };
}

/** Whether the outermost tag of a drawing has neither a `viewBox` nor both `width` and `height`. */
function isUnsized(bytes: Uint8Array): boolean {
  const tag = /<svg\b[^>]*>/i.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
  return !/\sviewBox=/.test(tag) && !(/\swidth=/.test(tag) && /\sheight=/.test(tag));
}

/** The bytes of a file that is UTF-8, as they were read or are to be written. */
export function bytesOf({ text, hasByteOrderMark }: Pick<SourceFile, 'text' | 'hasByteOrderMark'>): Uint8Array {
  return new TextEncoder().encode(hasByteOrderMark ? `\uFEFF${text}` : text);
}

/** Where UTF-8 breaks off: the longest prefix that decodes is found by halving. Undefined if all decodes. */
function firstBadByte(bytes: Uint8Array): number | undefined {
  if (decodes(bytes, bytes.length, false)) return undefined;
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes, middle, true)) good = middle;
    else bad = middle;
  }
  return good;
}

function decodes(bytes: Uint8Array, length: number, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream });
    return true;
  } catch {
    return false;
  }
}
