/** The course as the drawing of papers reads it: its bank and its blueprints, without a word of their texts. */
import type { Blueprint } from '#domain/blueprint.ts';
import type { PaperEntry } from '#domain/paper-bank.ts';
import { choiceQuestions } from './bank.ts';
import type { Course, ExamEntry } from './course.ts';

/** All that papers can be drawn of: reviewed questions of kind `choice`, of every pool. Those without a key are Q012. */
export function paperBank(course: Pick<Course, 'questions'>): readonly PaperEntry[] {
  return choiceQuestions(course).flatMap(({ id, authored }): readonly PaperEntry[] => {
    const { revision, pool, criterion, bloom, style, enemies, fixedOrder, status, choices } = authored;
    const key = choices.find(({ correct }) => correct)?.id;
    if (status !== 'reviewed' || key === undefined) return [];
    const ids = choices.map((choice) => choice.id);
    return [{ id, revision, pool, criterion, bloom, style, key, choices: ids, enemies, fixedOrder }];
  });
}

/** A blueprint as drawing and marking read it. */
export function blueprintOf({ id, authored }: ExamEntry): Blueprint {
  const { code, pool, minutes, pass, questions, styles } = authored;
  return { id, code, pool, minutes, pass, questions, styles };
}
