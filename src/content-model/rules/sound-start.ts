/**
 * K007: each question that tells newcomers where to start (start.yaml) can do so: it is a choice question that a lesson
 * asks, or it could send nobody to a lesson, and it stands there once. Q011 says of an id that no question has it.
 */
import type { QuestionEntry } from '#content-model/course.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { faultInYaml, idsByFile, wholeFile } from './places.ts';
import type { Rule } from './rule.ts';
import { unknown, WHERE } from './unknown-name.ts';

export const soundStart: Rule = {
  codes: ['K007', 'Q011'],
  // A lesson that cannot be read may be the one that asks.
  restsOn: ['lesson'],
  check: (content) => {
    const yaml = wholeFile(content, 'start');
    if (yaml === undefined) return [];
    const known = idsByFile(content, 'question');
    const asked = new Set([...content.course.lessons.values()].flatMap(({ checks }) => checks));
    return content.course.start.flatMap((id, index): readonly Fault[] => {
      const finding = known.has(id)
        ? (repeated(content, index) ?? unfit(content.course.questions.get(id), asked))
        : unknown('question', id, known, WHERE.question);
      return finding === undefined ? [] : [faultInYaml(yaml, [index], finding)];
    });
  },
};

function repeated({ course }: Content, index: number): Finding | undefined {
  const id = course.start[index] ?? '';
  if (course.start.indexOf(id) === index) return undefined;
  return {
    code: 'K007',
    message: say`question stands twice`,
    cause: say`"${id}" stands earlier in this list; nobody is asked the same twice.`,
    fix: say`Delete the line.`,
  };
}

/** Nothing of a question with a fault of its own. */
function unfit(question: QuestionEntry | undefined, asked: ReadonlySet<string>): Finding | undefined {
  if (question === undefined) return undefined;
  const { id, authored } = question;
  if (authored.kind !== 'choice')
    return {
      code: 'K007',
      message: say`no choice question`,
      cause: say`"${id}" is of kind ${authored.kind}; where to start is asked with four options.`,
      fix: say`Name a question of kind choice.`,
    };
  if (asked.has(id)) return undefined;
  return {
    code: 'K007',
    message: say`question that no lesson asks`,
    cause: say`No lesson asks "${id}", so its answer says nothing about where to start.`,
    fix: say`Name a question that is a check of a lesson.`,
  };
}
