/** STR-3: the Bloom level is that of the criterion; what is not examined stays out of papers. */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { faultInYaml, questionsWithFiles } from './places.ts';
import type { Rule } from './rule.ts';

export const criterionFits: Rule = {
  codes: ['STR-3'],
  check: (content) => {
    const criteria = content.course.syllabus.flatMap((outcome) => outcome.criteria);
    return questionsWithFiles(content).flatMap(({ entry: { authored }, yaml }): readonly Fault[] => {
      const { criterion: id, bloom, pool } = authored;
      if (id === null) {
        if (pool === 'lesson' || pool === 'practice') return [];
        const cause = say`The question has no criterion, and the pool ${pool} is drawn by criteria.`;
        const fix = say`Name a criterion, or choose the pool lesson or practice.`;
        return [faultInYaml(yaml, ['pool'], { code: 'STR-3', message: say`pool needs a criterion`, cause, fix })];
      }
      const criterion = criteria.find((known) => known.id === id);
      if (criterion === undefined || criterion.bloom === bloom) return [];
      const cause = say`Criterion ${id} has Bloom level ${criterion.bloom}, the question ${bloom}.`;
      const fix = say`Write \`bloom: ${criterion.bloom}\`, or choose another criterion.`;
      return [faultInYaml(yaml, ['bloom'], { code: 'STR-3', message: say`another Bloom level`, cause, fix })];
    });
  },
};
