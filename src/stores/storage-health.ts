/**
 * What the site says about its storage: one value that the banner and *My data* show.
 *
 *   { kind: 'full', pending: 3, reason: 'QuotaExceededError: …', corrupt: 0, unknown: 0 }
 *
 * A code and counts, never a sentence: sentences stand in src/i18n.
 */
import type { Failure } from './database-connection.ts';

export type StorageHealth = {
  /**
   * `opening`: not known yet. `ok`. `memory-only`: no storage to be had, answers live as long as this page. `full`: the
   * quota is used up. `read-only`: the records were made by a newer version, nothing is written. `failing`: storage is
   * there and refuses; we go on trying.
   */
  readonly kind: 'opening' | 'ok' | 'memory-only' | 'full' | 'read-only' | 'failing';
  /** Events of this page that are not stored yet. */
  readonly pending: number;
  /** For the report: what the browser said. With `ok`, `evicted`: the browser had lost records, they stand again. */
  readonly reason?: string;
  /** Stored records that could not be read and were set aside. */
  readonly corrupt: number;
  /** Events of kinds that only a newer build knows: kept, exported, not shown. */
  readonly unknown: number;
};

/** Before anything is known; also what the static pages are built with. */
export const unknownHealth: StorageHealth = { kind: 'opening', pending: 0, corrupt: 0, unknown: 0 };

export type HealthFacts = {
  readonly isOpening: boolean;
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly failure: Failure | undefined;
  readonly wasEvicted: boolean;
  readonly pending: number;
  readonly corrupt: number;
  readonly unknown: number;
};

/** The health that follows from the facts. */
export function healthFrom(facts: HealthFacts): StorageHealth {
  const { pending, corrupt, unknown, failure, wasEvicted } = facts;
  const reason = failure?.reason ?? (wasEvicted ? 'evicted' : undefined);
  return { kind: kindFrom(facts), pending, corrupt, unknown, ...(reason === undefined ? {} : { reason }) };
}

function kindFrom({ isOpening, isOpen, isReadOnly, failure }: HealthFacts): StorageHealth['kind'] {
  if (isReadOnly) return 'read-only';
  if (failure?.why === 'quota') return 'full';
  if (failure) return isOpen ? 'failing' : 'memory-only';
  return isOpening ? 'opening' : 'ok';
}

/** Whether two healths say the same, so that nobody is told twice. */
export function isSameHealth(one: StorageHealth, other: StorageHealth): boolean {
  const keys = ['kind', 'pending', 'reason', 'corrupt', 'unknown'] as const;
  return keys.every((key) => one[key] === other[key]);
}
