/**
 * Which letter is right where. Letters are dealt like cards and not drawn one by one: no letter is right much more often
 * than another in one paper, and nobody can count what is left.
 */
import { branch, shuffled, type Chance } from './chance.ts';

/** How often each letter may be right in one paper. */
export type LetterBounds = { readonly questions: number; readonly least: number; readonly most: number };

const LETTERS = [0, 1, 2, 3] as const;

/** A quarter of the questions, give or take two in 20, three in 40, one in 10. */
export function letterBounds(questions: number): LetterBounds {
  const tolerance = questions <= 10 ? 1 : questions <= 20 ? 2 : 3;
  return {
    questions,
    least: Math.max(0, Math.ceil(questions / 4 - tolerance)),
    most: Math.floor(questions / 4 + tolerance),
  };
}

/**
 * Whether the questions whose letters are given leave room for a fair deal of the others.
 * @param given how many of them are right at each letter
 */
export function canBeMadeUp(given: readonly number[], { questions, least, most }: LetterBounds): boolean {
  const taken = given.reduce((sum, count) => sum + Math.max(count, least), 0);
  return given.every((count) => count <= most) && taken <= questions;
}

/**
 * A letter, from 0, for each question of a paper: the one given, or one that is dealt. All lie within the bounds if they
 * can; if not, the rarest letters are dealt first.
 * @param given the letter of a question whose choices are shown as written; null for one that can have any
 */
export function dealtLetters(
  given: readonly (number | null)[],
  { least, most }: LetterBounds,
  chance: Chance,
): readonly number[] {
  const count = (letter: number): number => given.filter((one) => one === letter).length;
  const needed = Array.from({ length: least }, (_, level) =>
    shuffled(
      LETTERS.filter((letter) => count(letter) <= level),
      branch(chance, `level ${level}`),
    ),
  );
  const allowed = LETTERS.flatMap((letter) =>
    Array.from({ length: Math.max(0, most - Math.max(count(letter), least)) }, () => letter),
  );
  const open = given.filter((letter) => letter === null).length;
  const cards = [...needed.flat(), ...shuffled(allowed, branch(chance, 'allowed'))].slice(0, open);
  const dealt = shuffled(cards, branch(chance, 'deal')).values();
  return given.map((letter) => letter ?? dealt.next().value ?? 0);
}
