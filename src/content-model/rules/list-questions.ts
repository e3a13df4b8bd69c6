/** LIST-1: a list question has four statements; its options are the four pairs, given and never shuffled. */
import type { Fault, Finding } from '#content-model/fault.ts';
import type { AuthoredChoiceQuestion } from '#content-model/question-schema.ts';
import type { YamlFile } from '#content-model/read-yaml.ts';
import { faultInYaml, questionsWithFiles } from './places.ts';
import type { Rule } from './rule.ts';

export const listQuestions: Rule = {
  codes: ['LIST-1'],
  check: (content) =>
    questionsWithFiles(content).flatMap(({ entry: { authored }, yaml }) => {
      if (authored.kind !== 'choice') return [];
      return authored.style === 'list' ? listFaults(yaml, authored) : statementsElsewhere(yaml, authored);
    }),
};

function finding(message: string, cause: string, fix: string): Finding {
  return { code: 'LIST-1', message, cause, fix };
}

function listFaults(yaml: YamlFile, { statements, fixedOrder, choices }: AuthoredChoiceQuestion): readonly Fault[] {
  const faults: Fault[] = [];
  if (statements.length !== 4) {
    const cause = `A list question has four statements; this one has ${statements.length}.`;
    faults.push(faultInYaml(yaml, ['statements'], finding('not four statements', cause, 'Write four.'), 'key'));
  }
  if (!fixedOrder) {
    const cause = 'The pairs of a list question always stand in the same order.';
    faults.push(
      faultInYaml(yaml, ['fixedOrder'], finding('order not fixed', cause, 'Write `fixedOrder: true`.'), 'key'),
    );
  }
  for (const [index, { id, text }] of choices.entries()) {
    const expected = ['a', 'b', 'c', 'd'][index];
    if (expected !== undefined && id !== expected) {
      const cause = `Option ${id} stands at place ${index + 1}; the pairs belong to a, b, c, d in this order.`;
      faults.push(faultInYaml(yaml, ['choices', index, 'id'], finding('order not fixed', cause, 'Write a, b, c, d.')));
    }
    if (text === undefined) continue;
    const cause = 'The options are given: a is 1 and 2, b is 2 and 3, c is 3 and 4, d is 1 and 4.';
    const withText = finding(
      'text in a list option',
      cause,
      'Delete `text`; mark the right pair with `correct: true`.',
    );
    faults.push(faultInYaml(yaml, ['choices', index, 'text'], withText, 'key'));
  }
  return faults;
}

function statementsElsewhere(yaml: YamlFile, { statements, style }: AuthoredChoiceQuestion): readonly Fault[] {
  if (statements.length === 0) return [];
  const cause = `Statements belong to style list; this question is of style ${style}, which does not show them.`;
  return [
    faultInYaml(
      yaml,
      ['statements'],
      finding('statements not shown', cause, 'Write `style: list`, or delete them.'),
      'key',
    ),
  ];
}
