import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICE, type PracticeChoice, STATES } from '#domain/practice-choice.ts';
import {
  matching,
  type PracticeEntry,
  practiceEntry,
  type PracticeHistory,
  practiceHistory,
  practiceRound,
} from '#domain/practice-round.ts';
import { STYLES } from '#domain/question.ts';
import { visibleEvents } from '#domain/resets.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { inOrder } from '#domain/study-record.ts';
import { chose } from './attempt-builders.ts';
import { answered, choiceKey, choiceQuestion, event, recordOf, settings, sortQuestion } from './builders.ts';
import { hasEnemiesInRow, practiceBanks, practiceEntries, practiceEntryOf } from './practice-builders.ts';

const NONE: PracticeHistory = { seen: new Map(), wrong: new Set() };

function historyOf(entries: readonly PracticeEntry[], ...events: readonly StudyEvent[]): PracticeHistory {
  const record = recordOf(...events);
  return practiceHistory(entries, inOrder(record), visibleEvents(record));
}

function choiceOf(changes: Partial<PracticeChoice> = {}): PracticeChoice {
  return { ...DEFAULT_CHOICE, ...changes };
}

function idsOf(entries: readonly PracticeEntry[]): readonly string[] {
  return entries.map(({ id }) => id);
}

const bankAndChoice = fc.tuple(
  practiceBanks,
  fc.record(
    {
      criterion: fc.constantFrom('1.1', '1.2'),
      concept: fc.constantFrom('utility', 'warranty'),
      style: fc.constantFrom(...STYLES),
      bloom: fc.constantFrom<(1 | 2)[]>(1, 2),
      state: fc.constantFrom(...STATES),
    },
    { requiredKeys: [] },
  ),
  fc.uniqueArray(fc.tuple(fc.nat(9), fc.constantFrom('a', 'b')), { maxLength: 8, selector: ([n]) => n }),
);

describe('an entry', () => {
  it('has of a question what choosing needs', () => {
    const facts = {
      pool: 'practice',
      criterion: '1.2',
      bloom: 2,
      sources: [],
      enemies: ['x'],
      status: 'reviewed',
      lastReviewed: '2026-11-20',
    } as const;
    expect(practiceEntry({ ...choiceQuestion({ style: 'list' }), ...facts })).toEqual({
      id: 'choice-question',
      key: choiceKey('choice-question'),
      pool: 'practice',
      criterion: '1.2',
      bloom: 2,
      style: 'list',
      concepts: ['utility'],
      enemies: ['x'],
    });
    expect(practiceEntry({ ...sortQuestion(), ...facts }).style).toBeNull();
  });
});

describe('what matches', () => {
  it('is all of lessons and practice and nothing of exams where nothing is filtered', () => {
    const entries = (['lesson', 'practice', 'exam', 'final'] as const).map((pool) => practiceEntryOf(pool, { pool }));
    expect(idsOf(matching(entries, choiceOf(), NONE))).toEqual(['lesson', 'practice']);
  });

  it('is what each filter says, and all of them together', () => {
    fc.assert(
      fc.property(bankAndChoice, ([bank, filters, answers]) => {
        const history = historyOf(
          bank,
          ...answers.map(([n, chosen], place) => answered(`a-${place + 1}`, `q${n}`, chosen)),
        );
        const isAllowed = (entry: PracticeEntry): boolean => {
          const given = answers.find(([n]) => `q${n}` === entry.id)?.[1];
          const { criterion = entry.criterion, style = entry.style, bloom = entry.bloom } = filters;
          const isInState = { unseen: given === undefined, 'wrong-before': given === 'a' };
          return (
            !['exam', 'final'].includes(entry.pool) &&
            entry.criterion === criterion &&
            entry.style === style &&
            entry.bloom === bloom &&
            (filters.concept === undefined || entry.concepts.includes(filters.concept)) &&
            (filters.state === undefined || isInState[filters.state])
          );
        };
        expect(matching(bank, choiceOf(filters), history)).toEqual(bank.filter(isAllowed));
      }),
      settings(1000),
    );
  });
});

describe('the history', () => {
  const entries = ['q1', 'q2', 'q3'].map((id) => practiceEntryOf(id));
  const renamed = practiceEntryOf('q4', { key: { ...choiceKey('q4'), formerIds: ['old-4'] } });

  it('holds the latest answer against nobody if it is right', () => {
    const { wrong, seen } = historyOf(
      entries,
      answered('a-1', 'q1', 'a'),
      answered('a-2', 'q2', 'a'),
      answered('a-3', 'q1', 'b'),
    );
    expect([...wrong]).toEqual(['q2']);
    expect([...seen.keys()].toSorted()).toEqual(['q1', 'q2']);
  });

  it('knows a question under its former id', () => {
    const history = historyOf([renamed], answered('a-1', 'old-4', 'a'));
    expect([...history.wrong]).toEqual(['q4']);
    expect(matching([renamed], choiceOf({ state: 'unseen' }), history)).toEqual([]);
    expect([...historyOf([renamed], answered('a-1', 'old-4', 'a'), answered('a-2', 'q4')).wrong]).toEqual([]);
  });

  it('counts answers in exams', () => {
    expect([...historyOf(entries, chose('a-1', 'q3', 'a')).wrong]).toEqual(['q3']);
    expect(idsOf(matching(entries, choiceOf({ state: 'unseen' }), historyOf(entries, chose('a-1', 'q3'))))).toEqual([
      'q1',
      'q2',
    ]);
  });

  it('goes by the key of today, and calls an answer of another kind neither right nor wrong', () => {
    const corrected = practiceEntryOf('q1', { key: choiceKey('q1', 'a', 2) });
    expect([...historyOf([corrected], answered('a-1', 'q1', 'b')).wrong]).toEqual(['q1']);
    expect([...historyOf([corrected], answered('a-1', 'q1', 'a')).wrong]).toEqual([]);
    const other = answered('a-1', 'q1', 'a', { response: { kind: 'order', steps: ['x'] } });
    const history = historyOf([corrected], other);
    expect([history.wrong.size, history.seen.has('q1')]).toEqual([0, true]);
  });

  it('forgets with a reset what was wrong, but not what was seen', () => {
    const reset = event('a-2', { kind: 'reset', scope: { kind: 'all' } });
    const history = historyOf(entries, answered('a-1', 'q1', 'a'), reset);
    expect(history.wrong.size).toBe(0);
    expect(history.seen.has('q1')).toBe(true);
  });
});

describe('a round', () => {
  const thirty = practiceEntries(30, 'q');

  it('has as many questions as were chosen, or all there are', () => {
    for (const count of [5, 17, 30, 40]) {
      const round = practiceRound(thirty, choiceOf({ count }), NONE, 'seed');
      expect(round).toHaveLength(Math.min(count, 30));
      expect(new Set(idsOf(round)).size).toBe(round.length);
    }
    expect(practiceRound(thirty, choiceOf({ criterion: '7.1' }), NONE, 'seed')).toEqual([]);
    expect(practiceRound([], choiceOf(), NONE, 'seed')).toEqual([]);
  });

  it('is the same for the same seed, whatever the order of the bank, and another for another', () => {
    const round = practiceRound(thirty, choiceOf(), NONE, 'seed');
    expect(practiceRound(thirty.toReversed(), choiceOf(), NONE, 'seed')).toEqual(round);
    expect(practiceRound(thirty, choiceOf(), NONE, 'other')).not.toEqual(round);
  });

  it('draws each question about equally often', () => {
    const times = new Map<string, number>();
    for (let seed = 0; seed < 600; seed += 1) {
      for (const id of idsOf(practiceRound(thirty, choiceOf({ count: 5 }), NONE, `${seed}`))) {
        times.set(id, (times.get(id) ?? 0) + 1);
      }
    }
    expect(times.size).toBe(30);
    // A hundred times each is the mean; five deviations of it are 46.
    expect(Math.min(...times.values())).toBeGreaterThan(54);
    expect(Math.max(...times.values())).toBeLessThan(146);
  });

  it('takes what was never seen, then what was seen longest ago', () => {
    const ten = practiceEntries(10, 'q');
    const events = ten.slice(2).map(({ id }, place) => answered(`a-${place + 1}`, id));
    const again = answered('a-20', 'q-3');
    const round = practiceRound(ten, choiceOf({ count: 5 }), historyOf(ten, ...events, again), 'seed');
    expect(idsOf(round).toSorted()).toEqual(['q-1', 'q-2', 'q-4', 'q-5', 'q-6']);
  });

  it('keeps enemies apart if any order does, and asks the same questions if none does', () => {
    const enemies = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), enemies, fc.string(), (size, pairs, seed) => {
        const bank = practiceEntries(size, 'q').map((entry, place) => ({
          ...entry,
          enemies: pairs.filter(([one]) => one === place).map(([, other]) => `q-${other + 1}`),
        }));
        // That a question names itself says nothing.
        const sound = bank.map((entry) => ({ ...entry, enemies: entry.enemies.filter((id) => id !== entry.id) }));
        const round = practiceRound(sound, choiceOf(), NONE, seed);
        expect(idsOf(round).toSorted()).toEqual(idsOf(sound));
        expect(hasEnemiesInRow(round)).toBe(orders(sound).every(hasEnemiesInRow));
      }),
      settings(300),
    );
  });

  it('keeps twenty enemies of each other apart by twenty questions, and is quick where that is impossible', () => {
    const clan = (size: number): PracticeEntry[] => {
      const members = practiceEntries(size, 'clan');
      return members.map((one) => ({ ...one, enemies: idsOf(members).filter((id) => id !== one.id) }));
    };
    const others = practiceEntries(20, 'other');
    for (const seed of ['one', 'two', 'three']) {
      const fair = practiceRound([...clan(20), ...others], choiceOf({ count: 40 }), NONE, seed);
      expect([fair.length, hasEnemiesInRow(fair)]).toEqual([40, false]);
      const started = performance.now();
      const crowded = practiceRound([...clan(25), ...others.slice(5)], choiceOf({ count: 40 }), NONE, seed);
      expect(new Set(idsOf(crowded)).size).toBe(40);
      expect(performance.now() - started).toBeLessThan(1000);
    }
  });
});

/** All orders of a few entries. */
function orders(entries: readonly PracticeEntry[]): readonly (readonly PracticeEntry[])[] {
  if (entries.length === 0) return [[]];
  return entries.flatMap((first) => orders(entries.filter((one) => one !== first)).map((rest) => [first, ...rest]));
}
