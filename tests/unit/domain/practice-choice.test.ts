import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  asksForPractice,
  DEFAULT_CHOICE,
  FEWEST_QUESTIONS,
  type KnownIds,
  MOST_QUESTIONS,
  parseChoice,
  type ParsedChoice,
  type PracticeChoice,
  printChoice,
  STATES,
  trainerQuery,
} from '#domain/practice-choice.ts';
import { STYLES } from '#domain/question.ts';
import { anyCharacter } from '#tests/unit/seeded.ts';
import { settings } from './builders.ts';

const KNOWN: KnownIds = {
  criteria: new Set(['1.1', '1.2']),
  concepts: new Set(['utility', 'service & relationship=?', 'đủ dùng']),
};

function parsed(query: string): ParsedChoice {
  return parseChoice(query, KNOWN);
}

const anyChoice: fc.Arbitrary<PracticeChoice> = fc.record(
  {
    criterion: fc.constantFrom(...KNOWN.criteria),
    concept: fc.constantFrom(...KNOWN.concepts),
    style: fc.constantFrom(...STYLES),
    bloom: fc.constantFrom<(1 | 2)[]>(1, 2),
    state: fc.constantFrom(...STATES),
    count: fc.integer({ min: FEWEST_QUESTIONS, max: MOST_QUESTIONS }),
    feedback: fc.constantFrom<('now' | 'end')[]>('now', 'end'),
    hasTimer: fc.boolean(),
  },
  { requiredKeys: ['count', 'feedback', 'hasTimer'] },
);

describe('a choice in an address', () => {
  it('is written in one order, with its count, and without what is usual', () => {
    expect(printChoice(DEFAULT_CHOICE)).toBe('?count=10');
    expect(
      printChoice({
        hasTimer: true,
        feedback: 'end',
        count: 40,
        state: 'wrong-before',
        bloom: 2,
        style: 'missing-word',
        concept: 'utility',
        criterion: '1.2',
      }),
    ).toBe(
      '?criterion=1.2&concept=utility&style=missing-word&bloom=2&state=wrong-before&count=40&feedback=end&timer=on',
    );
  });

  it('is read as the same choice again', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const query = printChoice(choice);
        expect(parsed(query)).toEqual({ choice, isTrainer: false, dropped: [] });
        expect(parsed(query.slice(1)).choice).toEqual(choice);
        expect(asksForPractice(query)).toBe(true);
      }),
      settings(500),
    );
  });

  it('is the usual one where the address says nothing', () => {
    for (const query of ['', '?', '?utm=x&count=&criterion=+&style=']) {
      expect(parsed(query)).toEqual({ choice: DEFAULT_CHOICE, isTrainer: false, dropped: [] });
      expect(asksForPractice(query)).toBe(false);
    }
  });

  it.each([
    ['criterion', '9.9'],
    ['concept', 'Utility'],
    ['style', 'NEGATIVE'],
    ['style', 'toString'],
    ['bloom', '3'],
    ['state', 'guessed'],
    ['count', '4'],
    ['count', '41'],
    ['count', '1e1'],
    ['count', '-10'],
    ['feedback', 'never'],
    ['timer', '1'],
  ] as const)('is without a value of %s that nobody knows, and says so: %s', (key, value) => {
    const query = new URLSearchParams({ [key]: value }).toString();
    expect(parsed(query)).toEqual({ choice: DEFAULT_CHOICE, isTrainer: false, dropped: [{ key, value }] });
  });

  it('keeps what can be used beside what cannot', () => {
    expect(parsed('?criterion=1.2&bloom=7&count=05')).toEqual({
      choice: { ...DEFAULT_CHOICE, criterion: '1.2', count: 5 },
      isTrainer: false,
      dropped: [{ key: 'bloom', value: '7' }],
    });
  });

  it('has the first of two values and tells of the other', () => {
    const { choice, dropped } = parsed('?criterion=1.2&criterion=1.1');
    expect(choice.criterion).toBe('1.2');
    expect(dropped).toEqual([{ key: 'criterion', value: '1.1' }]);
  });

  it('tells of a long value no more than a sentence can hold, and of a hundred values no more than five', () => {
    expect(parsed(`?style=${'x'.repeat(5000)}`).dropped).toEqual([{ key: 'style', value: 'x'.repeat(60) }]);
    expect(parsed(`?${'style=x&'.repeat(100)}`).dropped).toHaveLength(5);
  });

  it('is one that can be asked for, whatever the address says', () => {
    const key = fc.constantFrom('criterion', 'style', 'bloom', 'state', 'count', 'feedback', 'timer', '__proto__', '%');
    const value = fc.oneof(fc.string({ unit: anyCharacter, maxLength: 8 }), fc.constantFrom('1.1', 'list', '2', '12'));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, value), { maxLength: 8 }), (pairs) => {
        const query = pairs.map(([name, given]) => `${name}=${given}`).join('&');
        const { choice, isTrainer } = parsed(query);
        // What was read is stable: written and read again, it is the same.
        expect(parsed(printChoice(choice)).choice).toEqual(choice);
        if (isTrainer) expect(choice).toEqual({ ...DEFAULT_CHOICE, style: choice.style, count: 5 });
      }),
      settings(500),
    );
  });
});

describe('the style trainer', () => {
  it.each(STYLES)('is five questions of %s where the address names it alone', (style) => {
    expect(trainerQuery(style)).toBe(`?style=${style}`);
    const choice = { ...DEFAULT_CHOICE, style, count: 5 };
    expect(parsed(`${trainerQuery(style)}&utm=x`)).toEqual({ choice, isTrainer: true, dropped: [] });
    expect(asksForPractice(trainerQuery(style))).toBe(true);
  });

  it.each([
    '?style=list&count=5',
    '?style=list&timer=off',
    '?style=list&bloom=9',
    '?style=list&style=list',
    '?style=x',
  ])('is not %s', (query) => {
    expect(parsed(query).isTrainer).toBe(false);
  });
});

describe('an address that names a drill', () => {
  it('asks for the drill, whatever else it says, unless the name is empty', () => {
    expect(asksForPractice('?drill=cost-or-risk')).toBe(false);
    expect(asksForPractice('?drill=cost-or-risk&style=list')).toBe(false);
    expect(asksForPractice('?drill=&style=list')).toBe(true);
  });
});
