/**
 * STR-4: each wrong option of a question that is examined names the wrong idea behind it, from which drills and tables
 * of confusion are made. An error when strict.
 */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { faultInYaml, questionsWithFiles } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';

/** How many misconceptions the fix names. */
const NAMED = 3;

export const namedMisconceptions: Rule = {
  codes: ['STR-4'],
  check: (content, { isStrict }) =>
    questionsWithFiles(content).flatMap(({ entry: { authored }, yaml }): readonly Fault[] => {
      if (authored.kind !== 'choice' || authored.criterion === null) return [];
      // Without a right option (Q012) nothing is known to be wrong.
      if (!authored.choices.some(({ correct }) => correct)) return [];
      return authored.choices.flatMap(({ id, correct, misconception }, index) => {
        if (correct || misconception !== undefined) return [];
        const near = content.course.misconceptions
          .filter(({ concepts }) => concepts.some((concept) => authored.concepts.includes(concept)))
          .map((known) => `\`${known.id}\``)
          .slice(0, NAMED);
        const finding = {
          code: 'STR-4',
          severity: isStrict ? ('error' as const) : ('warning' as const),
          message: say`no misconception named`,
          cause: say`Option ${id} is wrong and does not say which wrong idea leads to it.`,
          fix:
            near.length === 0
              ? say`Add the wrong idea to misconceptions.yaml, and its id here as \`misconception:\`.`
              : say`Add \`misconception:\`, such as ${near.join(', ')}; where none fits, add one to misconceptions.yaml.`,
        };
        return [faultInYaml(yaml, ['choices', index], finding, 'key')];
      });
    }),
};
