/** Q021: a text without quotes ends at ` #`; what follows is a comment that nobody sees. */
import { isScalar } from 'yaml';
import { authoredPairs, stringsOf } from '#content-model/authored-texts.ts';
import { faultAt, type Fault } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import { nodeAt } from '#content-model/read-yaml.ts';
import type { Rule } from './rule.ts';

export const cutTexts: Rule = {
  codes: ['Q021'],
  check: (content) => {
    const commented = new Set([...content.yaml.values()].filter(({ text }) => text.includes(' #')));
    return authoredPairs(content)
      .filter(({ yaml }) => commented.has(yaml))
      .flatMap(stringsOf)
      .flatMap(({ yaml, path }): readonly Fault[] => {
        const node = nodeAt(yaml, path);
        if (!isScalar(node) || node.type !== 'PLAIN' || !node.range) return [];
        const rest = /^[ \t]+#[^\n]*/.exec(yaml.text.slice(node.range[1]))?.[0];
        if (rest === undefined) return [];
        const span = { offset: yaml.base + node.range[1] + rest.indexOf('#'), length: rest.trim().length };
        const cause = say`YAML ends the text before "${rest.trim()}" and takes the rest for a comment.`;
        const fix = say`Put the whole text in quotes: '…'; a comment goes on a line of its own.`;
        return [faultAt(yaml.source, span, { code: 'Q021', message: say`text cut off`, cause, fix })];
      });
  },
};
