/** What the tests of practice are made of: entries whose key is `b`, and small banks of any. */
import fc from 'fast-check';
import type { PracticeEntry } from '#domain/practice-round.ts';
import { STYLES } from '#domain/question.ts';
import { choiceKey } from './builders.ts';

export function practiceEntryOf(id: string, changes: Partial<PracticeEntry> = {}): PracticeEntry {
  return {
    id,
    key: choiceKey(id),
    pool: 'practice',
    criterion: '1.1',
    bloom: 1,
    style: 'standard',
    concepts: ['utility'],
    enemies: [],
    ...changes,
  };
}

/** Entries `<name>-1` and so on. */
export function practiceEntries(count: number, name: string, changes: Partial<PracticeEntry> = {}): PracticeEntry[] {
  return Array.from({ length: count }, (_, place) => practiceEntryOf(`${name}-${place + 1}`, changes));
}

/** Whether two that must not stand together follow each other. */
export function hasEnemiesInRow(order: readonly PracticeEntry[]): boolean {
  return order.some((one, place) => {
    const next = order[place + 1];
    return next !== undefined && (one.enemies.includes(next.id) || next.enemies.includes(one.id));
  });
}

const IDS = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8', 'q9'];

/** Banks of at most ten questions of any pool and make. */
export const practiceBanks: fc.Arbitrary<readonly PracticeEntry[]> = fc.subarray(IDS).chain((ids) =>
  fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          pool: fc.constantFrom('lesson', 'practice', 'practice', 'exam', 'final'),
          criterion: fc.constantFrom('1.1', '1.2', null),
          style: fc.constantFrom(...STYLES, null),
          bloom: fc.constantFrom(1, 2),
          concepts: fc.subarray(['utility', 'warranty', 'value']),
          enemies: fc.subarray(IDS, { maxLength: 3 }),
        })
        .map((changes) => practiceEntryOf(id, changes)),
    ),
  ),
);
