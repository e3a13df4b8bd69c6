/** Carries out a wish: settles it, drafts the files, checks them as they would be, and writes all of them or none. */
import type { Locale } from '#domain/text.ts';
import { checkContent, SOUND_RULES } from '#content-model/check-course.ts';
import type { Fault } from '#content-model/fault.ts';
import { say, spoken, type Phrase } from '#content-model/phrase.ts';
import { contentOf, type Content } from '#content-model/read-course.ts';
import { sourceFile } from '#content-model/source-file.ts';
import { draftOf } from './new-draft.ts';
import { settle, type Order } from './new-order.ts';
import type { Wish } from './new-wish.ts';
import { writeTogether, type Change } from './write-together.ts';

export type Created =
  | {
      readonly kind: 'created';
      readonly order: Order;
      /** As a person would type them: `content/glossary/value.yaml`. */
      readonly written: readonly string[];
      readonly changed: readonly string[];
      /** What the check says of these files now: what is left to write. */
      readonly faults: readonly Fault[];
    }
  | { readonly kind: 'missing'; readonly flags: readonly string[] }
  /** Nothing was written, and why. */
  | { readonly kind: 'refused'; readonly reasons: readonly Phrase[] };

/**
 * Creates what is wished for in a content directory.
 * @param content what the directory holds
 * @param today such as 2026-11-27
 * @param language of the notes in the new files
 */
export function create(dir: string, content: Content, wish: Wish, today: string, language: Locale = 'en'): Created {
  const settled = settle(content, wish);
  if (settled.kind !== 'order') return settled;
  const { order } = settled;
  const changes = draftOf(content, order, today, language);
  if (changes === undefined) return { kind: 'refused', reasons: [unusualModules(order)] };
  const root = rootOf(content);
  const files = changes.map(({ path }) => `${root}/${path}`);
  const known = new Set(soundFaults(content).map(sameFault));
  const faults = soundFaults(contentAfter(content, changes)).filter((fault) => !known.has(sameFault(fault)));
  const errors = faults.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { kind: 'refused', reasons: errors.map(inOneLine) };
  const result = writeTogether(dir, changes);
  if (result.kind === 'failed') return { kind: 'refused', reasons: [say`${result.reason}`] };
  const isNew = changes.map(({ was }) => was === undefined);
  return {
    kind: 'created',
    order,
    written: files.filter((_, index) => isNew[index]),
    changed: files.filter((_, index) => !isNew[index]),
    faults: faults.filter(({ file }) => files.includes(file)),
  };
}

/** The rules of good questions have nothing to say of a template. */
function soundFaults(content: Content): readonly Fault[] {
  return checkContent(content, { isStrict: false }, SOUND_RULES);
}

/** What stands before a path when it is shown. */
function rootOf({ files }: Content): string {
  const [first] = files;
  return first === undefined ? 'content' : first.shown.slice(0, -first.path.length - 1);
}

/** The content with the changes, before anything is written. */
function contentAfter(content: Content, changes: readonly Change[]): Content {
  const root = rootOf(content);
  const changed = new Set(changes.map(({ path }) => path));
  const files = [
    ...content.files.filter(({ path }) => !changed.has(path)),
    ...changes.map(({ path, text }) => sourceFile(path, text, root)),
  ];
  return contentOf({ files, strays: content.strays, publicFiles: content.publicFiles });
}

/** Two runs of the check name a fault alike though its line may have moved. */
function sameFault({ file, code, cause }: Fault): string {
  return `${file} ${code} ${spoken(cause)}`;
}

function inOneLine({ file, line, code, cause, fix }: Fault): Phrase {
  return say`${code} ${cause} ${fix} (It would stand at ${file}:${line}.)`;
}

function unusualModules({ module, id }: Order): Phrase {
  return say`content/modules.yaml is written in a form in which no place was found for the lesson. Add it to the module ${module} by hand ("- id: ${id}", its title, "planned: true"), then run the command again.`;
}
