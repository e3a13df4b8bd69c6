/** Q012 and Q013: a choice question has one right choice; a slip has one or two wrong sentences, each with one right mend. */
import type { Fault } from '#content-model/fault.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
import type { AuthoredSlipQuestion } from '#content-model/question-schema.ts';
import type { YamlFile, YamlPath } from '#content-model/read-yaml.ts';
import { eachFile } from './each-file.ts';
import { faultInYaml } from './places.ts';
import type { Rule } from './rule.ts';

export const rightChoice: Rule = {
  codes: ['Q012', 'Q013'],
  check: eachFile({
    question: ({ entry: { id, authored }, yaml }) => {
      if (authored.kind === 'choice') return oneRight(yaml, id, authored.choices, ['choices'], OPTION);
      return authored.kind === 'slip' ? slipFaults(yaml, id, authored) : [];
    },
  }),
};

/** What one of several must be right, in words. */
type Named = { readonly one: Phrase; readonly many: Phrase };

const OPTION: Named = { one: say`option`, many: say`options` };
const MEND: Named = { one: say`mend`, many: say`mends` };

function oneRight(
  yaml: YamlFile,
  id: string,
  entries: readonly { readonly correct: boolean }[],
  path: YamlPath,
  what: Named,
): readonly Fault[] {
  const right = entries.flatMap(({ correct }, index) => (correct ? [index] : []));
  if (right.length === 0) {
    const cause = say`Question "${id}" has ${entries.length} ${what.many} and none is marked correct.`;
    const fix = say`Set \`correct: true\` on exactly one ${what.one}.`;
    return [faultInYaml(yaml, path, { code: 'Q012', message: say`no correct ${what.one}`, cause, fix }, 'key')];
  }
  return right.slice(1).map((index) => {
    const cause = say`Question "${id}" has ${right.length} ${what.many} marked correct; a learner can give one.`;
    const finding = {
      code: 'Q013',
      message: say`two correct ${what.many}`,
      cause,
      fix: say`Delete \`correct: true\` on all but one.`,
    };
    return faultInYaml(yaml, [...path, index, 'correct'], finding, 'key');
  });
}

function slipFaults(yaml: YamlFile, id: string, { sentences }: AuthoredSlipQuestion): readonly Fault[] {
  const wrong = sentences.filter(({ mends }) => mends !== undefined).length;
  const faults = sentences.flatMap(({ mends }, index) =>
    mends === undefined ? [] : oneRight(yaml, id, mends, ['sentences', index, 'mends'], MEND),
  );
  if (wrong === 1 || wrong === 2) return faults;
  const cause = say`Question "${id}" has ${wrong} sentences with mends; a talk has one or two slips.`;
  const finding = {
    code: 'Q012',
    message: say`no slip to find`,
    cause,
    fix: say`Give \`mends\` to one or two sentences.`,
  };
  return [...faults, faultInYaml(yaml, ['sentences'], finding, 'key')];
}
