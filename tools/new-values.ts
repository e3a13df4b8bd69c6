/** Whether a value that an author gives can be: one sentence why not, or undefined. Flags and prompts ask here alike. */
import { parseInlineText } from '#content-model/inline-text.ts';
import { nearest } from '#content-model/nearest.ts';
import { listed, say, type Phrase } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { idsByFile } from '#content-model/rules/places.ts';
import { NAMED, WHERE } from '#content-model/rules/unknown-name.ts';
import { ID_PATTERN, PENDING } from '#content-model/schema-parts.ts';
import { resolveTerm } from '#content-model/term-names.ts';
import { TEMPLATE_MARK } from '#content-model/template-texts.ts';
import { freeId, LONGEST_ID, takenIds } from './new-ids.ts';
import type { Kind } from './new-wish.ts';

/** More is a sentence, and breaks the course map. */
const LONGEST_TITLE = 100;

/** Signs that nobody sees or that are none. */
const ODD_SIGN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029\u3164\uFFFD]/u;

/** A title as it is written into files: composed letters, single spaces. */
export function cleanTitle(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/** A title of a lesson or name of a term, in either language. */
export function titleFault(text: string): Phrase | undefined {
  const title = cleanTitle(text);
  if (title === '') return say`A title has at least one word.`;
  if ([...title].length > LONGEST_TITLE) return say`A title has at most ${LONGEST_TITLE} characters.`;
  const odd = ODD_SIGN.exec(title)?.[0];
  if (odd !== undefined) return say`A title cannot hold the invisible sign U+${hex(odd)}. Type the title by hand.`;
  if (title.startsWith(TEMPLATE_MARK))
    return say`A title cannot begin with ${TEMPLATE_MARK}: that is the mark of templates.`;
  const [markup] = parseInlineText(title, () => ({ term: '', label: '' })).faults;
  if (markup !== undefined) return say`"${markup.found}" cannot stand in a title. ${markup.fix}`;
  return undefined;
}

function hex(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** The Vietnamese of a title, which may still be to come. */
export function vietnameseTitleFault(text: string): Phrase | undefined {
  return text === PENDING ? undefined : titleFault(text);
}

/** A second term of one name would make every link by that name a guess. */
export function knownTermFault({ course }: Content, kind: Kind, name: string): Phrase | undefined {
  const known = kind === 'term' && name !== PENDING ? resolveTerm(course.termNames, name, 'en')?.term : undefined;
  return known === undefined
    ? undefined
    : say`There is such a term already, "${cleanTitle(name)}" (content/glossary/${known}.yaml). Link it with [[${cleanTitle(name)}]].`;
}

/** An id that an author chose; one that a planned lesson waits under is free to be written. */
export function idFault(content: Content, kind: Kind, module: string, id: string): Phrase | undefined {
  if (!ID_PATTERN.test(id))
    return say`"${id}" is no id: write lower-case letters a to z and digits, with single hyphens between words.`;
  if (id.length > LONGEST_ID) return say`An id has at most ${LONGEST_ID} characters.`;
  if (kind === 'lesson' && plannedLesson(content, module, id) !== undefined) return undefined;
  const taken = takenIds(content, kind, module);
  return taken.has(id) ? say`The id "${id}" is taken; "${freeId(id, taken)}" is free.` : undefined;
}

/** The entry of modules.yaml for a lesson that is planned and not written. */
export function plannedLesson({ course }: Content, module: string, id: string) {
  const lessons = course.modules.find((known) => known.id === module)?.lessons ?? [];
  return lessons.find((lesson) => lesson.id === id && lesson.planned);
}

/** What a field may name. */
export function knownIds(
  content: Content,
): Readonly<Record<'module' | 'concept' | 'criterion' | 'source', readonly string[]>> {
  const { modules, syllabus, sources } = content.course;
  return {
    module: modules.map(({ id }) => id),
    concept: [...idsByFile(content, 'term')],
    criterion: syllabus.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    source: sources.map(({ id }) => id),
  };
}

/** A name of something that exists already. */
export function nameFault(
  content: Content,
  what: 'module' | 'concept' | 'criterion' | 'source',
  name: string,
): Phrase | undefined {
  const known = knownIds(content)[what];
  if (known.includes(name)) return undefined;
  const near = nearest(name, known).map((id) => `"${id}"`);
  return near.length === 0
    ? say`There is no ${NAMED[what]} "${name}" in ${WHERE[what]}.`
    : say`There is no ${NAMED[what]} "${name}" in ${WHERE[what]}; near it are ${listed(near)}.`;
}

/** One of a few words. */
export function wordFault(what: string, words: readonly string[], word: string): Phrase | undefined {
  return words.includes(word) ? undefined : say`There is no ${what} "${word}"; there are ${listed(words)}.`;
}
