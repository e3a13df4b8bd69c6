/**
 * What `--fix` does: the edits of faults that a machine can mend without knowing what is meant, and nothing else. Pure:
 * texts in, texts out; tools/mend-files.ts writes them.
 */
import { checkContent } from './check-course.ts';
import type { Edit, Fault } from './fault.ts';
import { contentOf, type Content } from './read-course.ts';
import { bytesOf, type SourceFile } from './source-file.ts';

/** A text after its edits. Of two that touch the same letters the first stands; the next look at the text finds the other. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = edits.toSorted((a, b) => a.offset - b.offset || a.length - b.length);
  let result = '';
  let from = 0;
  for (const { offset, length, text: written } of sorted) {
    if (offset < from) continue;
    result += text.slice(from, offset) + written;
    from = offset + length;
  }
  return result + text.slice(from);
}

/** A file that was mended: what it was, what it is now, and the faults that are gone. */
export type MendedFile = { readonly before: SourceFile; readonly after: SourceFile; readonly faults: readonly Fault[] };

/** An edit can bring to light what it hid, such as a key behind a tab: so often is looked again, and never for ever. */
const PASSES = 5;

/**
 * The files that can be mended, in the order of their paths, others left out. A file that is not UTF-8 is left alone:
 * its text is not what stands in it.
 */
export function mend(content: Content): readonly MendedFile[] {
  const mended = new Map<string, MendedFile>();
  let now = content;
  for (let pass = 0; pass < PASSES; pass += 1) {
    const changed = mendOnce(now);
    if (changed.length === 0) break;
    for (const { before, after, faults } of changed) {
      const earlier = mended.get(before.path);
      const all = [...(earlier?.faults ?? []), ...faults];
      mended.set(before.path, { before: earlier?.before ?? before, after, faults: all });
    }
    const texts = new Map(changed.map(({ after }) => [after.path, after]));
    const files = now.files.map((file) => texts.get(file.path) ?? file);
    now = contentOf({ files, strays: now.strays, publicFiles: now.publicFiles });
  }
  return [...mended.values()].toSorted((a, b) => (a.before.path < b.before.path ? -1 : 1));
}

function mendOnce(content: Content): readonly MendedFile[] {
  const faults = Map.groupBy(checkContent(content), ({ file }) => file);
  return content.files.flatMap((before) => {
    const mechanical = (faults.get(before.shown) ?? []).filter(({ edits }) => edits !== undefined);
    if (mechanical.length === 0 || before.badByte !== undefined) return [];
    const text = applyEdits(
      before.text,
      mechanical.flatMap(({ edits }) => edits ?? []),
    );
    if (text === before.text && !before.hasByteOrderMark) return [];
    const after = { ...before, text, hasByteOrderMark: false };
    return [{ before, after: { ...after, bytes: bytesOf(after).length }, faults: mechanical }];
  });
}
