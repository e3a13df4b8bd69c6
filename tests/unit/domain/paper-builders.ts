/** What tests of papers are made of: entries, banks, blueprints, and the rules of a paper looked at from outside. */
import fc from 'fast-check';
import { styleTargets, type Blueprint } from '#domain/blueprint.ts';
import type { FormCode } from '#domain/form-code.ts';
import { bankEdition, type PaperEntry } from '#domain/paper-bank.ts';
import type { Paper } from '#domain/paper.ts';
import { STYLES } from '#domain/question.ts';

export function entry(id: string, changes: Partial<PaperEntry> = {}): PaperEntry {
  return {
    id,
    revision: 1,
    pool: 'exam',
    criterion: '1.1',
    bloom: 1,
    style: 'standard',
    key: 'a',
    choices: ['a', 'b', 'c', 'd'],
    enemies: [],
    fixedOrder: false,
    ...changes,
  };
}

/** Entries `<name>-1` and so on. */
export function entries(count: number, name: string, changes: Partial<PaperEntry> = {}): readonly PaperEntry[] {
  return Array.from({ length: count }, (_, place) => entry(`${name}-${place + 1}`, changes));
}

export function blueprint(changes: Partial<Blueprint> = {}): Blueprint {
  return {
    id: 'small',
    code: 'SM',
    pool: 'exam',
    minutes: 15,
    pass: null,
    questions: { '1.1': 2, '1.2': 2 },
    styles: { standard: 65, list: 20, 'missing-word': 10, negative: 5 },
    ...changes,
  };
}

/** A form of the bank as it is. */
export function formOf(bank: readonly PaperEntry[], of: Blueprint, draw = 'K7Q2M9'): FormCode {
  return { blueprint: of.code, edition: bankEdition(bank, of), draw };
}

/** The entries of a paper, in its order. */
export function askedIn({ questions }: Pick<Paper, 'questions'>, bank: readonly PaperEntry[]): readonly PaperEntry[] {
  const byId = new Map(bank.map((one) => [one.id, one]));
  return questions.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The letters, from 0, at which a paper shows its keys. */
export function lettersOf(paper: Paper, bank: readonly PaperEntry[]): readonly number[] {
  const keys = askedIn(paper, bank).map(({ key }) => key);
  return paper.questions.map(({ choices }, place) => choices.indexOf(keys[place] ?? ''));
}

/** How often each of A to D is among the letters. */
export function timesEach(letters: readonly number[]): readonly number[] {
  return [0, 1, 2, 3].map((letter) => letters.filter((one) => one === letter).length);
}

/** How many questions go beyond what their styles should have. */
export function beyondShares(asked: readonly PaperEntry[], of: Blueprint): number {
  const targets = styleTargets(of);
  const beyond = STYLES.map((style) => asked.filter((one) => one.style === style).length - targets[style]);
  return beyond.reduce((sum, count) => sum + Math.max(0, count), 0);
}

/** Whether two of them must not stand together. */
export function hasEnemies(asked: readonly PaperEntry[]): boolean {
  return asked.some(({ id, enemies }) => asked.some((other) => other.id !== id && enemies.includes(other.id)));
}

/** All ways to choose some of them, or none. */
export function subsets(stock: readonly PaperEntry[]): readonly (readonly PaperEntry[])[] {
  return Array.from({ length: 2 ** stock.length }, (_, bits) => stock.filter((__, place) => (bits >> place) & 1));
}

/** How many of them are of a criterion. */
export function countOf(asked: readonly PaperEntry[], criterion: string): number {
  return asked.filter((one) => one.criterion === criterion).length;
}

const IDS = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7'];

/** Banks of at most eight questions with any enemies, styles, letters and places of keys; ids are unlike. */
export const smallBanks: fc.Arbitrary<readonly PaperEntry[]> = fc.subarray(IDS, { minLength: 5 }).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          pool: fc.constantFrom('exam', 'exam', 'exam', 'exam', 'exam', 'exam', 'final'),
          criterion: fc.constantFrom('1.1', '1.1', '1.1', '1.2', '1.2', '1.2', null),
          style: fc.constantFrom(...STYLES),
          key: fc.constantFrom('a', 'b', 'c', 'd'),
          enemies: fc.subarray(IDS, { maxLength: 1 }),
          fixedOrder: fc.boolean(),
        })
        .map((changes) => entry(id, changes)),
    ),
  ),
);

/** Blueprints that ask for up to five questions. About half of the small banks can fill them. */
export const smallBlueprints: fc.Arbitrary<Blueprint> = fc
  .record({ '1.1': fc.constantFrom(1, 1, 2, 3), '1.2': fc.constantFrom(1, 1, 2) })
  .map((questions) => blueprint({ questions }));
