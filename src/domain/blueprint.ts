/** How a paper is put together and marked: what an exam's file says, as a value. */
import { STYLES, type Pool, type Style } from './question.ts';

export type Blueprint = {
  /** Name of its file, such as `key-concepts`. */
  readonly id: string;
  /** Two capital letters with which its form codes begin. */
  readonly code: string;
  readonly pool: Extract<Pool, 'exam' | 'final'>;
  readonly minutes: number;
  /** Marks to pass, one for each question; null gives no verdict. */
  readonly pass: number | null;
  /** Criterion → how many questions of it a paper asks. */
  readonly questions: Readonly<Record<string, number>>;
  /** Style → its share of a paper, in parts of a hundred. */
  readonly styles: Readonly<Record<Style, number>>;
};

/** How many questions a paper asks, which is also how many marks it has. */
export function questionsIn({ questions }: Blueprint): number {
  return Object.values(questions).reduce((sum, count) => sum + count, 0);
}

/** The criteria that a paper asks of, in an order that does not depend on how the file was written. */
export function criteriaOf({ questions }: Blueprint): readonly string[] {
  return Object.keys(questions).toSorted();
}

/**
 * How many questions of each style a whole paper should ask: the shares by largest remainder. Of equal remainders the
 * style that stands first in `STYLES` comes first, so ten questions at 65, 20, 10 and 5 are 7, 2, 1 and 0.
 */
export function styleTargets(blueprint: Blueprint): Readonly<Record<Style, number>> {
  const { styles } = blueprint;
  const questions = questionsIn(blueprint);
  const parts = STYLES.reduce((sum, style) => sum + styles[style], 0);
  const targets = { standard: 0, list: 0, 'missing-word': 0, negative: 0 };
  if (parts === 0) return targets;
  const remainder = (style: Style): number => (styles[style] * questions) % parts;
  for (const style of STYLES) targets[style] = (styles[style] * questions - remainder(style)) / parts;
  const given = STYLES.reduce((sum, style) => sum + targets[style], 0);
  // Sorting keeps the order of equals.
  const byRemainder = STYLES.toSorted((one, other) => remainder(other) - remainder(one));
  for (const style of byRemainder.slice(0, questions - given)) targets[style] += 1;
  return targets;
}
