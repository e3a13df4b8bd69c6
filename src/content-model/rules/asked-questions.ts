/** K002: a lesson asks questions of its own pool and of the right kind, each once; none of them is left unasked. */
import { faultAt, type Fault, type Finding } from '#content-model/fault.ts';
import { askedIn, type Asked } from '#content-model/lesson-blocks.ts';
import { LESSON_COMPONENTS } from '#content-model/lesson-vocabulary.ts';
import type { Content } from '#content-model/read-course.ts';
import { faultInYaml, idsByFile, questionsWithFiles } from './places.ts';
import type { Rule } from './rule.ts';
import { unknown } from './unknown-references.ts';

export const askedQuestions: Rule = {
  codes: ['K002', 'Q011'],
  check: (content) => [...inLessons(content), ...neverAsked(content)],
};

function inLessons(content: Content): readonly Fault[] {
  const questions = idsByFile(content, 'question');
  const drills = new Set(content.files.flatMap(({ path }) => /^drills\/(.+)\.yaml$/.exec(path)?.[1] ?? []));
  return [...content.course.lessons.values()].flatMap((lesson) => {
    const source = content.lessonFiles.get(lesson.path)?.source;
    if (source === undefined) return [];
    return lesson.asked.flatMap((asked, index) => {
      const isDrill = asked.component === 'Drill';
      const known = isDrill ? drills : questions;
      const where = isDrill ? 'content/drills' : 'content/questions';
      const finding = known.has(asked.id)
        ? (mismatch(content, asked) ?? repeated(lesson.asked.slice(0, index), asked))
        : unknown(isDrill ? 'drill' : 'question', asked.id, known, where);
      return finding === undefined ? [] : [faultAt(source, asked.span, finding)];
    });
  });
}

function mismatch({ course }: Content, { component, id }: Asked): Finding | undefined {
  const question = course.questions.get(id)?.authored;
  if (question === undefined) return undefined;
  const kinds = LESSON_COMPONENTS[component]?.asks ?? [];
  if (!kinds.includes(question.kind)) {
    const fitting = Object.entries(LESSON_COMPONENTS).find(([, { asks }]) => asks?.includes(question.kind))?.[0];
    const cause = `"${id}" is of kind ${question.kind}; <${component}> asks ${kinds.join(' or ')}.`;
    return {
      code: 'K002',
      message: 'question of another kind',
      cause,
      fix: `Write <${fitting ?? 'Check'} id="${id}" />.`,
    };
  }
  if (question.pool === 'lesson') return undefined;
  const cause = `"${id}" belongs to the pool ${question.pool}; a lesson would give it away.`;
  return { code: 'K002', message: 'question of another pool', cause, fix: 'Ask a question with `pool: lesson`.' };
}

function repeated(before: readonly Asked[], { id }: Asked): Finding | undefined {
  if (!before.some((asked) => asked.id === id)) return undefined;
  const cause = `"${id}" is asked earlier in this lesson; one answer would count for both places.`;
  return { code: 'K002', message: 'question asked twice', cause, fix: 'Ask another question, or delete this one.' };
}

function neverAsked(content: Content): readonly Fault[] {
  const trees = [...content.lessonFiles.values()].map(({ parsed }) => parsed.tree);
  // What a lesson that cannot be read asks is not known.
  if (trees.includes(undefined)) return [];
  const asked = new Set(trees.flatMap((tree) => (tree === undefined ? [] : askedIn(tree).map(({ id }) => id))));
  return questionsWithFiles(content).flatMap(({ entry: { id, authored }, yaml }) => {
    if (authored.pool !== 'lesson' || asked.has(id)) return [];
    const cause = `"${id}" has \`pool: lesson\`, and no lesson asks it.`;
    const fix = `Put <Check id="${id}" /> into a lesson, or choose the pool practice.`;
    return [faultInYaml(yaml, ['pool'], { code: 'K002', message: 'question never asked', cause, fix })];
  });
}
