/** Practice drawn from the questions of the course itself. */
import { describe, expect, it } from 'vitest';
import { localizeQuestion } from '#content-model/localize.ts';
import { readContent } from '#content-model/read-course.ts';
import {
  DEFAULT_CHOICE,
  parseChoice,
  type PracticeChoice,
  printChoice,
  trainerQuery,
} from '#domain/practice-choice.ts';
import {
  matching,
  type PracticeEntry,
  practiceEntry,
  type PracticeHistory,
  practiceHistory,
  practiceRound,
} from '#domain/practice-round.ts';
import { STYLES } from '#domain/question.ts';
import { answered } from '#tests/unit/domain/builders.ts';
import { hasEnemiesInRow } from '#tests/unit/domain/practice-builders.ts';

const { course } = readContent('content');
const bank = [...course.questions].map(([id, { authored }]) =>
  practiceEntry(localizeQuestion(id, authored, 'en', course).question),
);
const open = bank.filter(({ pool }) => pool === 'lesson' || pool === 'practice');

// Every third question was answered, every sixth of them wrong; `x` is the choice of none.
const events = open.flatMap(({ id }, place) =>
  place % 3 === 0 ? [answered(`a-${place + 1}`, id, place % 6 === 0 ? 'x' : 'b')] : [],
);
const history: PracticeHistory = practiceHistory(open, events, events);

type Filters = Omit<PracticeChoice, 'count' | 'feedback' | 'hasTimer'>;
type Filter = { readonly filters: Filters; readonly isMet: (entry: PracticeEntry) => boolean };

const criteria = [...new Set(open.flatMap(({ criterion }) => criterion ?? []))];
const concepts = [...new Set(open.flatMap((entry) => entry.concepts))];
const byField: Readonly<Record<string, readonly Filter[]>> = {
  criterion: criteria.map((criterion) => ({ filters: { criterion }, isMet: (one) => one.criterion === criterion })),
  concept: concepts.map((concept) => ({ filters: { concept }, isMet: (one) => one.concepts.includes(concept) })),
  style: STYLES.map((style) => ({ filters: { style }, isMet: (one) => one.style === style })),
  bloom: ([1, 2] as const).map((bloom) => ({ filters: { bloom }, isMet: (one) => one.bloom === bloom })),
  state: [
    { filters: { state: 'unseen' }, isMet: ({ id }) => !events.some(({ question }) => question === id) },
    { filters: { state: 'wrong-before' }, isMet: ({ id }) => history.wrong.has(id) },
  ],
};
const fields = Object.keys(byField);
const pairs = fields.flatMap((one, place) => fields.slice(place + 1).map((other) => [one, other] as const));

function expectOnly(filters: Filters, isMet: (entry: PracticeEntry) => boolean): number {
  const choice = { ...DEFAULT_CHOICE, ...filters };
  const expected = open.filter(isMet);
  expect(matching(bank, choice, history)).toEqual(expected);
  const round = practiceRound(bank, choice, history, 'seed');
  expect(round).toHaveLength(Math.min(choice.count, expected.length));
  expect(round.filter((entry) => !expected.includes(entry))).toEqual([]);
  return expected.length;
}

describe('practice with the course', () => {
  it('has questions of each pool to choose from, and answers that are wrong', () => {
    expect(open.length).toBeGreaterThan(100);
    expect(open.length).toBeLessThan(bank.length);
    expect(history.wrong.size).toBeGreaterThan(10);
    expect(history.seen.size).toBeGreaterThan(history.wrong.size);
  });

  it.each(fields)('asks only what matches where %s is chosen', (field) => {
    const found = (byField[field] ?? []).map(({ filters, isMet }) => expectOnly(filters, isMet));
    expect(Math.max(...found)).toBeGreaterThan(0);
  });

  it.each(pairs)('asks only what matches where %s and %s are chosen', (one, other) => {
    for (const first of byField[one] ?? []) {
      for (const second of byField[other] ?? []) {
        expectOnly({ ...first.filters, ...second.filters }, (entry) => first.isMet(entry) && second.isMet(entry));
      }
    }
  });

  it('keeps enemies apart in rounds of forty', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const round = practiceRound(bank, { ...DEFAULT_CHOICE, count: 40 }, history, `${seed}`);
      expect(hasEnemiesInRow(round)).toBe(false);
    }
  });

  it('has an address for each of its criteria and terms', () => {
    const known = { criteria: new Set(criteria), concepts: new Set(course.terms.keys()) };
    for (const filters of [
      ...criteria.map((criterion) => ({ criterion })),
      ...concepts.map((concept) => ({ concept })),
    ]) {
      const choice = { ...DEFAULT_CHOICE, ...filters };
      expect(parseChoice(printChoice(choice), known)).toEqual({ choice, isTrainer: false, dropped: [] });
    }
  });

  it.each(STYLES)('has for the trainer of style %s five questions, or all that there are', (style) => {
    const { choice } = parseChoice(trainerQuery(style), { criteria: new Set(), concepts: new Set() });
    const stock = open.filter((entry) => entry.style === style);
    const round = practiceRound(bank, choice, history, 'seed');
    expect(round).toHaveLength(Math.min(5, stock.length));
    expect(round.filter((entry) => !stock.includes(entry))).toEqual([]);
  });
});
