/**
 * BANK-8: each concept has three questions, so that a review can ask for it in more than one way, and each misconception
 * two wrong options, so that meeting it is no accident. What is still being written is not counted yet (bank.ts).
 */
import {
  distractorsByMisconception,
  LEAST_DISTRACTORS,
  LEAST_QUESTIONS,
  questionsByConcept,
  settledConcepts,
} from '#content-model/bank.ts';
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { faultInYaml, termsWithFiles, wholeFile } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';

export const enoughQuestions: Rule = {
  codes: ['BANK-8'],
  restsOn: ['modules', 'lesson', 'question'],
  check: (content) => {
    const settled = settledConcepts(content.course);
    return [...ofConcepts(content, settled), ...ofMisconceptions(content, settled)];
  },
};

function ofConcepts(content: Content, settled: ReadonlySet<string>): readonly Fault[] {
  const questions = questionsByConcept(content.course);
  return termsWithFiles(content).flatMap(({ entry: { id }, yaml }) => {
    const count = questions.get(id)?.length ?? 0;
    if (count >= LEAST_QUESTIONS || !settled.has(id)) return [];
    const finding = {
      code: 'BANK-8',
      severity: 'warning' as const,
      message: say`too few questions about a concept`,
      cause: say`Questions that name "${id}" among their concepts: ${count}. Each concept has at least ${LEAST_QUESTIONS}.`,
      fix: say`Write ${LEAST_QUESTIONS - count} more, or name it where a question is about it already.`,
    };
    return [faultInYaml(yaml, ['term'], finding, 'key')];
  });
}

/** A misconception confuses several terms; it is counted when all of them are. */
function ofMisconceptions(content: Content, settled: ReadonlySet<string>): readonly Fault[] {
  const yaml = wholeFile(content, 'misconceptions');
  if (yaml === undefined) return [];
  const distractors = distractorsByMisconception(content.course);
  return content.course.misconceptions.flatMap(({ id, concepts }, index) => {
    const count = distractors.get(id)?.length ?? 0;
    if (count >= LEAST_DISTRACTORS || !concepts.every((concept) => settled.has(concept))) return [];
    const finding = {
      code: 'BANK-8',
      severity: 'warning' as const,
      message: say`too few options with a misconception`,
      cause: say`Wrong options behind which "${id}" stands: ${count}. Each misconception has at least ${LEAST_DISTRACTORS}.`,
      fix: say`Write ${LEAST_DISTRACTORS - count} more, name it where a wrong option rests on it already, or delete it.`,
    };
    return [faultInYaml(yaml, [index, 'id'], finding)];
  });
}
