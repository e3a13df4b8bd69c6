/** Q001: an id means one thing. Q003: two pages must not share an address. */
import type { Fault, Finding } from '#content-model/fault.ts';
import { positionAt } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { spanOf, type YamlFile, type YamlPath } from '#content-model/read-yaml.ts';
import { valueAt } from '#content-model/value-at.ts';
import { drillsWithFiles, faultInYaml, idsByFile, questionsWithFiles, termsWithFiles, wholeFile } from './places.ts';
import type { Rule } from './rule.ts';

/** Lists of parts of a question or drill; the ids of a list's entries are unique within it. */
const PARTS = ['choices', 'groups', 'cards', 'steps', 'sentences', 'cases'];

/** Kept for pages that will stand among modules and lessons: `/learn/coverage/`, `/learn/<module>/sheet/`. */
const TAKEN_MODULE = 'coverage';
const TAKEN_LESSON = 'sheet';

export const duplicateIds: Rule = {
  codes: ['Q001', 'Q003'],
  check: (content) => [
    ...formerIds(content),
    ...partIds(content),
    ...sharedFiles(content),
    ...termNames(content),
    ...takenAddresses(content),
  ],
};

function duplicate(id: string, first: string, known: ReadonlySet<string>): Finding {
  const cause = say`The id "${id}" is already used at ${first}.`;
  return {
    code: 'Q001',
    message: say`id used twice`,
    cause,
    fix: say`Take another; "${nextFree(id, known)}" is free.`,
  };
}

/** An id like it that is not taken yet. */
export function nextFree(id: string, known: ReadonlySet<string>): string {
  // The options of a question are a to d, and so are their ids.
  const letter = /^[a-d]$/.test(id) ? [...'abcd'].find((free) => !known.has(free)) : undefined;
  if (letter !== undefined) return letter;
  const stem = id.replace(/-\d+$/, '');
  let number = 2;
  while (known.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

function placeInWords(yaml: YamlFile, path: YamlPath): string {
  const { line, column } = positionAt(yaml.source.text, spanOf(yaml, path).offset);
  return `${yaml.source.shown}:${line}:${column}`;
}

function formerIds(content: Content): readonly Fault[] {
  const known = idsByFile(content, 'question');
  const first = new Map<string, string>();
  return questionsWithFiles(content).flatMap(({ entry, yaml }) =>
    entry.authored.formerIds.flatMap((former, index) => {
      const path = ['formerIds', index];
      const holder = known.has(former) ? content.course.questions.get(former)?.path : first.get(former);
      first.set(former, placeInWords(yaml, path));
      if (holder === undefined) return [];
      const cause = say`The former id "${former}" belongs to ${holder} too; answers of learners would count for both.`;
      return [
        faultInYaml(yaml, path, { code: 'Q001', message: say`id used twice`, cause, fix: say`Delete one of the two.` }),
      ];
    }),
  );
}

function partIds(content: Content): readonly Fault[] {
  return [...questionsWithFiles(content), ...drillsWithFiles(content)].flatMap(({ yaml }) =>
    PARTS.flatMap((part) => {
      const entries = valueAt(yaml.value, [part]);
      const mends = Array.isArray(entries)
        ? entries.flatMap((_, index) => repeatedIn(yaml, [part, index, 'mends']))
        : [];
      return [...repeatedIn(yaml, [part]), ...mends];
    }),
  );
}

/** Repeated ids among the entries of the list at `path`. */
function repeatedIn(yaml: YamlFile, path: YamlPath): readonly Fault[] {
  const entries = valueAt(yaml.value, path);
  if (!Array.isArray(entries)) return [];
  const ids = entries.map((entry) => valueAt(entry, ['id']));
  if (new Set(ids).size === ids.length) return [];
  // Four options have the four letters: of five, one is too many (Q014).
  if (path[0] === 'choices' && ids.length > 4) return [];
  const known = new Set(ids.map(String));
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (typeof id !== 'string' || first === index) return [];
    const where = placeInWords(yaml, [...path, first, 'id']);
    const finding = duplicate(id, where, known);
    known.add(nextFree(id, known));
    return [faultInYaml(yaml, [...path, index, 'id'], finding)];
  });
}

/** A lesson has one address: whoever lists it twice has one line too many. */
function listedTwice(yaml: YamlFile, path: YamlPath): readonly Fault[] {
  return repeatedIn(yaml, path).map((fault) => ({ ...fault, fix: say`Delete the line.` }));
}

function sharedFiles(content: Content): readonly Fault[] {
  return [...content.yaml.values()].flatMap((yaml) => {
    const kind = yaml.source.place?.kind;
    // The ids of a syllabus are unique over all its lists: a rule of their own (sound-syllabus.ts).
    if (kind === 'question' || kind === 'term' || kind === 'syllabus') return [];
    const top = Array.isArray(yaml.value) ? yaml.value : [];
    return [...repeatedIn(yaml, []), ...top.flatMap((_, index) => listedTwice(yaml, [index, 'lessons']))];
  });
}

function termNames(content: Content): readonly Fault[] {
  const files = new Map(termsWithFiles(content).map(({ entry, yaml }) => [entry.id, yaml]));
  return content.course.termNames.clashes.flatMap(({ name, terms: [holder, second] }) => {
    const yaml = files.get(second);
    if (yaml === undefined) return [];
    const cause = say`"${name}" is a name of "${holder}" and of "${second}"; [[${name}]] would be a guess.`;
    const fix = say`Take the name away from one of the two, or add a word that tells them apart.`;
    return [faultInYaml(yaml, pathOfName(yaml, name), { code: 'Q001', message: say`name used twice`, cause, fix })];
  });
}

function pathOfName(yaml: YamlFile, name: string): YamlPath {
  const lists = ['en', 'vi'].flatMap((locale): YamlPath[] => {
    const aliases = valueAt(yaml.value, ['aliases', locale]);
    const index = Array.isArray(aliases) ? aliases.indexOf(name) : -1;
    return [['term', locale], ...(index === -1 ? [] : [['aliases', locale, index]])];
  });
  return lists.find((path) => valueAt(yaml.value, path) === name) ?? ['term'];
}

function takenAddresses(content: Content): readonly Fault[] {
  const yaml = wholeFile(content, 'modules');
  if (yaml === undefined) return [];
  const taken = (path: YamlPath, id: string, address: string): Fault => {
    const cause = say`"${id}" would stand at ${address}, which is kept for another page of the site.`;
    return faultInYaml(yaml, path, { code: 'Q003', message: say`address taken`, cause, fix: say`Take another id.` });
  };
  return content.course.modules.flatMap(({ id, lessons }, module) => [
    ...(id === TAKEN_MODULE ? [taken([module, 'id'], id, `/learn/${id}/`)] : []),
    ...lessons.flatMap((lesson, index) =>
      lesson.id === TAKEN_LESSON
        ? [taken([module, 'lessons', index, 'id'], lesson.id, `/learn/${id}/${lesson.id}/`)]
        : [],
    ),
  ]);
}
