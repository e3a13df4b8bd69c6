/**
 * BANK-9: no term is an orphan that no lesson links or teaches and no question names. (A lesson that modules.yaml does
 * not list is Q011, a question of the pool `lesson` that no lesson asks K002.) What is still being written is not
 * counted yet (bank.ts); of a term written before the lesson that links it the author is only warned.
 */
import { settledConcepts } from '#content-model/bank.ts';
import type { Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { faultInYaml, termsWithFiles } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';
import { usesOfTerm } from '#content-model/term-uses.ts';

export const orphanTerms: Rule = {
  codes: ['BANK-9'],
  // A term with a fault of its own may be the one that a link means.
  restsOn: ['modules', 'lesson', 'question', 'term'],
  check: (content, { isStrict }) => {
    const severity = isStrict ? 'error' : 'warning';
    const settled = settledConcepts(content.course);
    return termsWithFiles(content).flatMap(({ entry: { id }, yaml }) => {
      if (!settled.has(id)) return [];
      const { lessons, questions } = usesOfTerm(id, content.course);
      if (lessons.length > 0 || questions.length > 0) return [];
      const finding: Finding = {
        code: 'BANK-9',
        severity,
        message: say`term without a use`,
        cause: say`No lesson links or teaches "${id}", and no question names it.`,
        fix: say`Link it with [[${id}]] where it is spoken of, or delete the file.`,
      };
      return [faultInYaml(yaml, ['term'], finding, 'key')];
    });
  },
};
