/**
 * Q001: a question has its id to itself in the whole course. Of several files with one id the fault stands at the
 * copies: the sound one is asked by a lesson of its module, or was reviewed; if that is said of none, it is the first.
 */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import type { YamlFile } from '#content-model/read-yaml.ts';
import { readReviewed } from '#content-model/reviewed.ts';
import { nextFree } from './duplicate-ids.ts';
import { faultInYaml, idsByFile } from './places.ts';
import type { Rule } from './rule.ts';

export const copiedQuestions: Rule = {
  codes: ['Q001'],
  check: (content) => {
    const byId = Map.groupBy([...content.yaml.values()], ({ source: { place } }) =>
      place?.kind === 'question' ? place.id : undefined,
    );
    return [...byId].flatMap(([id, files]) => (id === undefined ? [] : copies(content, id, files)));
  },
};

function copies(content: Content, id: string, files: readonly YamlFile[]): readonly Fault[] {
  if (files.length === 1) return [];
  const [sound] = files.toSorted((a, b) => weight(content, id, b) - weight(content, id, a));
  const free = nextFree(id, idsByFile(content, 'question'));
  return files.flatMap((file) => {
    if (sound === undefined || file === sound) return [];
    const cause = say`The id "${id}" is already used at ${`${sound.source.shown}:1:1`}.`;
    const fix = say`Delete this file if it is a copy; if it is another question, rename it: "${free}.yaml" is free.`;
    return [faultInYaml(file, [], { code: 'Q001', message: say`id used twice`, cause, fix })];
  });
}

/** How much speaks for a file as the one that learners know. */
function weight(content: Content, id: string, { source }: YamlFile): number {
  const module = source.place?.kind === 'question' ? source.place.module : undefined;
  const lessons = [...content.course.lessons.values()].filter((lesson) => lesson.module === module);
  if (lessons.some(({ checks }) => checks.includes(id))) return 2;
  const reviewed = readReviewed(content);
  return typeof reviewed === 'object' && Object.hasOwn(reviewed, source.path) ? 1 : 0;
}
