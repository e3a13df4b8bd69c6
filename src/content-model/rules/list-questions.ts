/** LIST-1: a list question has four statements; its options are the four pairs, given and never shuffled. */
import type { Fault, Finding } from '#content-model/fault.ts';
import { say, type Phrase } from '#content-model/phrase.ts';
import type { AuthoredChoiceQuestion } from '#content-model/question-schema.ts';
import type { YamlFile } from '#content-model/read-yaml.ts';
import { eachFile } from './each-file.ts';
import { faultInYaml } from './places.ts';
import type { Rule } from './rule.ts';

export const listQuestions: Rule = {
  codes: ['LIST-1'],
  check: eachFile({
    question: ({ entry: { authored }, yaml }) => {
      if (authored.kind !== 'choice') return [];
      return authored.style === 'list' ? listFaults(yaml, authored) : statementsElsewhere(yaml, authored);
    },
  }),
};

function finding(message: Phrase, cause: Phrase, fix: Phrase): Finding {
  return { code: 'LIST-1', message, cause, fix };
}

function listFaults(yaml: YamlFile, { statements, fixedOrder, choices }: AuthoredChoiceQuestion): readonly Fault[] {
  const faults: Fault[] = [];
  if (statements.length !== 4) {
    const cause = say`A list question has four statements; this one has ${statements.length}.`;
    faults.push(faultInYaml(yaml, ['statements'], finding(say`not four statements`, cause, say`Write four.`), 'key'));
  }
  if (!fixedOrder) {
    const cause = say`The pairs of a list question always stand in the same order.`;
    faults.push(
      faultInYaml(yaml, ['fixedOrder'], finding(say`order not fixed`, cause, say`Write \`fixedOrder: true\`.`), 'key'),
    );
  }
  for (const [index, { id, text }] of choices.entries()) {
    const expected = ['a', 'b', 'c', 'd'][index];
    if (expected !== undefined && id !== expected) {
      const cause = say`Option ${id} stands at place ${index + 1}; the pairs belong to a, b, c, d in this order.`;
      faults.push(
        faultInYaml(yaml, ['choices', index, 'id'], finding(say`order not fixed`, cause, say`Write a, b, c, d.`)),
      );
    }
    if (text === undefined) continue;
    const cause = say`The options are given: a is 1 and 2, b is 2 and 3, c is 3 and 4, d is 1 and 4.`;
    const withText = finding(
      say`text in a list option`,
      cause,
      say`Delete \`text\`; mark the right pair with \`correct: true\`.`,
    );
    faults.push(faultInYaml(yaml, ['choices', index, 'text'], withText, 'key'));
  }
  return faults;
}

function statementsElsewhere(yaml: YamlFile, { statements, style }: AuthoredChoiceQuestion): readonly Fault[] {
  if (statements.length === 0) return [];
  const cause = say`Statements belong to style list; this question is of style ${style}, which does not show them.`;
  return [
    faultInYaml(
      yaml,
      ['statements'],
      finding(say`statements not shown`, cause, say`Write \`style: list\`, or delete them.`),
      'key',
    ),
  ];
}
