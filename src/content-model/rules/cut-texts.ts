/** Q021: a text without quotes ends at ` #`; what follows is a comment that nobody sees. */
import { isNode, visit } from 'yaml';
import { faultAt, type Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { nodeAt, type YamlFile } from '#content-model/read-yaml.ts';
import { isProse } from '#content-model/smart-quotes.ts';
import { eachFile } from './each-file.ts';
import type { Rule } from './rule.ts';

export const cutTexts: Rule = {
  codes: ['Q021'],
  check: eachFile({ yaml: cutIn, lesson: ({ frontMatter }) => (frontMatter === undefined ? [] : cutIn(frontMatter)) }),
};

function cutIn(yaml: YamlFile): readonly Fault[] {
  if (yaml.value === undefined || !yaml.text.includes(' #')) return [];
  const faults: Fault[] = [];
  const root = nodeAt(yaml, []);
  if (!isNode(root)) return faults;
  visit(root, {
    Scalar: (key, { type, range }, path) => {
      if (key === 'key' || type !== 'PLAIN' || !range || !isProse(path)) return;
      const rest = /^[ \t]+#[^\n]*/.exec(yaml.text.slice(range[1]))?.[0];
      if (rest === undefined) return;
      const span = { offset: yaml.base + range[1] + rest.indexOf('#'), length: rest.trim().length };
      const cause = say`YAML ends the text before "${rest.trim()}" and takes the rest for a comment.`;
      const fix = say`Put the whole text in quotes: '…'; a comment goes on a line of its own.`;
      faults.push(faultAt(yaml.source, span, { code: 'Q021', message: say`text cut off`, cause, fix }));
    },
  });
  return faults;
}
