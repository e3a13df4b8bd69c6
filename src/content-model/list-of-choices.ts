/** What an author means who gives an option another letter than a to d, or writes down the pair of a list question. */
import type { Finding } from './fault.ts';
import { say } from './phrase.ts';
import type { YamlPath } from './read-yaml.ts';

const LETTERS = ['a', 'b', 'c', 'd'];

/**
 * An id of an option beyond d: the option is one too many, or a letter is free. Undefined for anything else.
 * @param ids those of all options
 */
export function unknownChoiceId(path: YamlPath, found: unknown, ids: readonly unknown[]): Finding | undefined {
  const [list, , key] = path;
  if (list !== 'choices' || key !== 'id') return undefined;
  const id = String(found);
  if (LETTERS.includes(id.toLowerCase())) return undefined;
  const free = LETTERS.filter((letter) => !ids.includes(letter));
  const cause = say`"${id}" is no id of an option: a choice question has four, a to d.`;
  const fix =
    free.length === 0 ? say`There are four without it: delete it.` : say`Write ${free.join(', ')}: it is free.`;
  return { code: 'Q011', message: say`unknown ${'id'}`, cause, fix };
}

/** `pair: [1, 3]` in a list question, whose pairs are given. */
export function pairOfList(key: string, style: unknown): Finding | undefined {
  if (!/^pairs?$/i.test(key) || style !== 'list') return undefined;
  return {
    code: 'Y004',
    message: say`unknown key`,
    cause: say`The options are given: a is 1 and 2, b is 2 and 3, c is 3 and 4, d is 1 and 4.`,
    fix: say`Delete it. Let the two right statements stand side by side, or be the first and the last; then mark their pair with \`correct: true\`.`,
  };
}
