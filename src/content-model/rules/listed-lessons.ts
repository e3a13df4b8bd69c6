/** Q011: modules.yaml and the lesson files agree on which lessons there are. */
import { faultAt, FILE_START, type Fault } from '#content-model/fault.ts';
import type { LessonFile } from '#content-model/parsed-files.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { renamedAlone } from './both-languages.ts';
import { faultInYaml, wholeFile } from './places.ts';
import type { Rule } from './rule.ts';
import { unknown, unknownModule } from './unknown-name.ts';

export const listedLessons: Rule = {
  codes: ['Q011'],
  check: (content) => [...listedWithoutFile(content), ...filesNotListed(content)],
};

function listedWithoutFile(content: Content): readonly Fault[] {
  const yaml = wholeFile(content, 'modules');
  if (yaml === undefined) return [];
  const written = new Set(lessonIds(content));
  return content.course.modules.flatMap((module, at) =>
    module.lessons.flatMap((lesson, index) => {
      const id = `${module.id}/${lesson.id}`;
      if (written.has(id) !== lesson.planned) return [];
      const path = [at, 'lessons', index, 'id'];
      const file = `content/lessons/en/${id}.mdx`;
      const finding = lesson.planned
        ? {
            code: 'Q011',
            message: say`written lesson marked as planned`,
            cause: say`"${id}" is written (${file}) and would be left out of the course.`,
            fix: say`Delete \`planned: true\`.`,
          }
        : {
            code: 'Q011',
            message: say`listed lesson not written`,
            cause: say`"${id}" is listed as written, and there is no ${file}.`,
            fix: say`Write it, or add \`planned: true\`.`,
          };
      return [faultInYaml(yaml, path, finding)];
    }),
  );
}

function lessonIds({ lessonFiles }: Content): readonly string[] {
  return [...lessonFiles.values()].map(({ place }) => `${place.module}/${place.id}`);
}

function filesNotListed(content: Content): readonly Fault[] {
  const { modules } = content.course;
  if (modules.length === 0) return [];
  return [...content.lessonFiles.values()].flatMap(({ place, source }) => {
    const module = modules.find(({ id }) => id === place.module);
    if (module === undefined) {
      const ids = modules.map(({ id }) => id);
      return [faultAt(source, FILE_START, unknownModule(place.module, ids, `lessons/${place.locale}/`))];
    }
    const lessons = module.lessons.map(({ id }) => id);
    if (lessons.includes(place.id)) return [];
    const where = say`module "${module.id}" of content/modules.yaml`;
    const finding = unknown('lesson', place.id, lessons, where);
    const entry = `- { id: ${place.id}, title: { en: …, vi: … } }`;
    const renamed = renamedAlone(content, place.module);
    if (renamed?.file.source === source)
      return [faultAt(source, FILE_START, { ...finding, fix: renameOf(renamed.twin) })];
    const fix = say`Add \`${entry}\` to content/modules.yaml under \`lessons\` of "${module.id}"; or, if it is one of the lessons there, rename the file.`;
    return [faultAt(source, FILE_START, { ...finding, fix })];
  });
}

function renameOf({ place, source }: LessonFile): Phrase {
  return say`Rename it to \`${place.id}.mdx\`, since its twin ${source.shown} is called so; or rename the twin in the same way, and list the lesson in content/modules.yaml under its new name.`;
}
