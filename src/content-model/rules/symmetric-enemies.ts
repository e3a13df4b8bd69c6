/** BANK-7: enemies name each other, so that it does not matter which of the two is drawn first. */
import type { Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { faultInYaml, questionsWithFiles } from './places.ts';
import type { Rule } from './rule.ts';

export const symmetricEnemies: Rule = {
  codes: ['BANK-7'],
  check: (content) =>
    questionsWithFiles(content).flatMap(({ entry: { id, authored }, yaml }) =>
      authored.enemies.flatMap((enemy, index): readonly Fault[] => {
        const other = content.course.questions.get(enemy);
        const isSelf = enemy === id;
        // An enemy that does not exist is Q011.
        if (other === undefined || (!isSelf && other.authored.enemies.includes(id))) return [];
        const cause = isSelf
          ? say`A question cannot be its own enemy.`
          : say`${other.path} does not name "${id}" in turn.`;
        const fix = isSelf ? say`Delete it.` : say`Add "${id}" to the \`enemies\` of ${other.path}.`;
        return [faultInYaml(yaml, ['enemies', index], { code: 'BANK-7', message: say`one-sided enemies`, cause, fix })];
      }),
    ),
};
