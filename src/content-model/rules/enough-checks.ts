/** K003: every lesson has at least four checks with choices. */
import { faultAt, FILE_START, type Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { spanOf } from '#content-model/read-yaml.ts';
import type { Rule } from './rule.ts';

const LEAST = 4;

export const enoughChecks: Rule = {
  codes: ['K003'],
  check: ({ course, lessonFiles }) =>
    [...course.lessons.values()].flatMap((lesson): readonly Fault[] => {
      // Once for both languages: twins ask the same questions, or T004 says so.
      if (lesson.locale === 'vi' && course.lessons.has(`en/${lesson.id}`)) return [];
      const file = lessonFiles.get(lesson.path);
      // A question that cannot be read yet is not held against the lesson.
      const choices = lesson.checks.filter((id) => (course.questions.get(id)?.authored.kind ?? 'choice') === 'choice');
      // Of a lesson that is no MDX nobody knows what it asks.
      if (choices.length >= LEAST || file?.parsed.tree === undefined) return [];
      const { status } = lesson.frontMatter;
      const cause = say`The lesson asks ${choices.length} questions of kind choice; each lesson asks at least ${LEAST}.`;
      const fix = say`Add ${LEAST - choices.length}, about one per 250 words.`;
      const severity = status === 'reviewed' ? 'error' : 'warning';
      const span = file.frontMatter === undefined ? FILE_START : spanOf(file.frontMatter, ['status']);
      return [faultAt(file.source, span, { code: 'K003', message: say`too few checks`, cause, fix, severity })];
    }),
};
