/**
 * The content as `npm run dev` looks at it: read and checked again whenever a file of it was saved, added or deleted.
 * Then the page is asked for again, and the terminal says what the check says.
 */
import { checkContent } from '#content-model/check-course.ts';
import { contentStamp } from '#content-model/content-files.ts';
import type { Fault } from '#content-model/fault.ts';
import { formatFault } from '#content-model/format-fault.ts';
import { readContent, type Content } from '#content-model/read-course.ts';

/** Content and faults as they are now. */
export type Look = {
  readonly content: Content;
  readonly faults: readonly Fault[];
  readonly hasErrors: boolean;
  /** The line that a fault points at; empty if it is not to be had. */
  readonly lineAt: (fault: Fault) => string;
};

/** Looks at a content directory; the same look as long as none of its files has changed. */
export const contentLook = (contentDir: string): (() => Look) => {
  let held: { readonly stamp: string; readonly look: Look } | undefined;
  return () => {
    const stamp = contentStamp(contentDir);
    if (held?.stamp !== stamp) held = { stamp, look: lookAt(contentDir) };
    return held.look;
  };
};

const lookAt = (contentDir: string): Look => {
  const content = readContent(contentDir);
  const faults = checkContent(content);
  const texts = new Map(content.files.map(({ shown, text }) => [shown, text]));
  return {
    content,
    faults,
    hasErrors: faults.some(({ severity }) => severity === 'error'),
    lineAt: ({ file, line }) => texts.get(file)?.split(/\r?\n/)[line - 1] ?? '',
  };
};

/** What the terminal says of a look: every error as `npm run check:content` prints it, and how many there are. */
export const lookInWords = ({ faults, lineAt }: Look): string => {
  const errors = faults.filter(({ severity }) => severity === 'error');
  const warnings = faults.length - errors.length;
  const also = warnings === 0 ? '' : ` and ${counted(warnings, 'warning')} (npm run check:content shows all)`;
  const summary = `Content: ${errors.length === 0 ? 'no fault' : counted(errors.length, 'fault')}${also}.`;
  return [...errors.map((fault) => formatFault(fault, lineAt(fault))), summary].join('\n\n');
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** What is needed of Vite's development server. */
export type DevServer = {
  readonly watcher: { readonly on: (event: 'all', tell: (change: string, path: string) => void) => unknown };
  readonly ws: { readonly send: (message: { type: 'full-reload' }) => void };
  /** Where modules run: the browser, and the server in one or two. */
  readonly environments: Readonly<
    Record<string, { readonly hot: { readonly send: (event: string, payload: object) => void } }>
  >;
};

/** A file of the content or of the gallery's examples, in the paths of any system. */
const WATCHED = /(?:^|[\\/])(?:content|examples)[\\/].*\.(?:yaml|mdx|svg|png|jpg|webp|avif)$/;

/**
 * How long nothing more may happen before the page is asked for again: editors save in several steps, and pages believe
 * for 100 ms what they saw last (library.ts).
 */
const QUIET_MS = 150;

/**
 * Tells of every change of the content, once its files are quiet, and has the page loaded again. Vite watches the whole
 * project by itself; to add a folder once more would hide its changes from those who know it by another path.
 */
export const reloadOnContent = ({ watcher, ws, environments }: DevServer, changed: () => void): void => {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  watcher.on('all', (_, path) => {
    if (!WATCHED.test(path)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      changed();
      // Astro remembers which pages a route has, until it hears this.
      for (const { hot } of Object.values(environments)) hot.send('astro:content-changed', {});
      ws.send({ type: 'full-reload' });
    }, QUIET_MS);
  });
};
