/**
 * BANK-1: the right option stands at each of the four places about equally often. Options are shuffled when shown, but
 * not those in a fixed order, nor those on paper; and who writes the right one first writes it differently.
 */
import {
  choiceQuestions,
  KEY_LETTERS,
  keyLetter,
  keyLetters,
  LEAST_TO_JUDGE,
  letterBand,
  type ChoiceEntry,
  type KeyLetter,
} from '#content-model/bank.ts';
import type { Fault, Finding } from '#content-model/fault.ts';
import { say } from '#content-model/phrase.ts';
import type { Content } from '#content-model/read-course.ts';
import { faultInYaml } from '#content-model/rules/places.ts';
import type { Rule } from '#content-model/rules/rule.ts';

export const letterBalance: Rule = {
  codes: ['BANK-1'],
  check: (content) => {
    const pools = Map.groupBy(choiceQuestions(content.course), ({ authored }) => authored.pool);
    return [...pools.values()]
      .filter(({ length }) => length >= LEAST_TO_JUDGE)
      .flatMap((pool) => inPool(content, pool));
  },
};

function inPool(content: Content, pool: readonly ChoiceEntry[]): readonly Fault[] {
  const counts = keyLetters(pool);
  const { least, most } = letterBand(pool.length);
  const byCount = KEY_LETTERS.toSorted((a, b) => counts[a] - counts[b]);
  const [rarest = 'A', commonest = 'A'] = [byCount[0], byCount.at(-1)];
  const finding = (letter: KeyLetter): Pick<Finding, 'code' | 'cause'> => ({
    code: 'BANK-1',
    cause: say`Of ${pool.length} questions of the pool ${pool[0]?.authored.pool ?? ''}, ${counts[letter]} have their right option at ${letter}; by chance it would be ${least} to ${most}.`,
  });
  const tooOften = KEY_LETTERS.filter((letter) => counts[letter] > most).flatMap((letter) => {
    const fix = moving(counts[letter] - most, letter, rarest);
    return atLastKey(content, pool, letter, { ...finding(letter), message: say`a letter is right too often`, fix });
  });
  if (tooOften.length > 0) return tooOften;
  return KEY_LETTERS.filter((letter) => counts[letter] < least).flatMap((letter) => {
    const fix = moving(least - counts[letter], commonest, letter);
    return atLastKey(content, pool, commonest, { ...finding(letter), message: say`a letter is right too rarely`, fix });
  });
}

function moving(count: number, from: KeyLetter, to: KeyLetter): Finding['fix'] {
  return say`Move the right option from ${from} to ${to} in questions such as this one, ${count} in all; the options keep their ids.`;
}

/** At the right option of the last question with that letter whose options may be moved. */
function atLastKey(
  content: Content,
  pool: readonly ChoiceEntry[],
  letter: KeyLetter,
  finding: Finding,
): readonly Fault[] {
  const candidates = pool.filter(({ authored }) => keyLetter(authored) === letter);
  const entry = candidates.findLast(({ authored }) => !authored.fixedOrder) ?? candidates.at(-1);
  const yaml = content.yaml.get(entry?.path ?? '');
  return yaml === undefined
    ? []
    : [faultInYaml(yaml, ['choices', KEY_LETTERS.indexOf(letter), 'correct'], finding, 'key')];
}
