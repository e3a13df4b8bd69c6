/** Ids for new files: made of a title, and free. An id is for ever, so one that was ever released is never free again. */
import type { Content } from '#content-model/read-course.ts';
import { plain } from '#content-model/rules/file-names.ts';
import { idsByFile } from '#content-model/rules/places.ts';
import { valueAt } from '#content-model/value-at.ts';
import type { Kind } from './new-wish.ts';

/** Longer ids make unwieldy addresses. */
export const LONGEST_ID = 60;

/** Windows knows no files of these names. */
const NAMES_OF_DEVICES = [
  'con',
  'prn',
  'aux',
  'nul',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((n) => [`com${n}`, `lpt${n}`]),
];

/** Among lessons this address is kept for the module's cheat sheet (Q003). */
const ADDRESS_OF_SHEET = 'sheet';

/** The id that a title would give: `Chi phí & rủi ro` → `chi-phi-rui-ro`; undefined if it has no letter a to z and no digit. */
export function idFromTitle(title: string): string | undefined {
  const id = plain(title.normalize('NFKC').replace(/['’]/g, ''));
  const cut = id.length <= LONGEST_ID ? id : id.slice(0, id.lastIndexOf('-', LONGEST_ID) + 1 || LONGEST_ID);
  const trimmed = cut.replace(/-+$/, '');
  return trimmed === '' ? undefined : trimmed;
}

/** The wanted id if it is free, otherwise the next one with a number: `value-2`. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}

/**
 * Ids that a new file of the kind cannot have.
 * @param module for lessons, whose ids are unique within their module; all others are unique over all modules
 */
export function takenIds(content: Content, kind: Kind, module = ''): ReadonlySet<string> {
  return new Set([...NAMES_OF_DEVICES, ...idsOfKind(content, kind, module), ...releasedIds(content, kind, module)]);
}

function idsOfKind(content: Content, kind: Kind, module: string): readonly string[] {
  const { course, files } = content;
  switch (kind) {
    case 'question':
    case 'case':
      return [
        ...idsByFile(content, 'question'),
        ...[...course.questions.values()].flatMap(({ authored }) => authored.formerIds),
      ];
    case 'term':
      return [...idsByFile(content, 'term')];
    case 'drill':
      return files.flatMap(({ path }) => /^drills\/(.+)\.yaml$/.exec(path)?.[1] ?? []);
    case 'lesson': {
      const listed = course.modules.find(({ id }) => id === module)?.lessons.map(({ id }) => id) ?? [];
      const written = [...content.lessonFiles.values()].flatMap(({ place }) =>
        place.module === module ? [place.id] : [],
      );
      return [ADDRESS_OF_SHEET, ...listed, ...written];
    }
    default:
      return kind satisfies never;
  }
}

/** What content/released.json calls the kinds. */
const RELEASED_AS = {
  lesson: 'lessons',
  term: 'terms',
  question: 'questions',
  case: 'questions',
  drill: 'cases',
} as const;

/**
 * Ids of the kind in content/released.json, also of files that are gone; there a lesson is `<module>/<lesson>`, and a
 * drill stands before its cases.
 */
function releasedIds({ files }: Content, kind: Kind, module: string): readonly string[] {
  const text = files.find(({ path }) => path === 'released.json')?.text ?? '{}';
  const released = valueAt(parsed(text), [RELEASED_AS[kind]]);
  const isRecord = typeof released === 'object' && released !== null && !Array.isArray(released);
  const ids: readonly unknown[] = isRecord ? Object.keys(released) : Array.isArray(released) ? released : [];
  return ids.flatMap((id) => {
    if (typeof id !== 'string' || (kind === 'lesson' && !id.startsWith(`${module}/`))) return [];
    if (kind === 'drill') return id.split('/').slice(0, 1);
    return [kind === 'lesson' ? id.slice(module.length + 1) : id];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // A damaged file is a fault of the check, and no reason to refuse a new one.
    return {};
  }
}
