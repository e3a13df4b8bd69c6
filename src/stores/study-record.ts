/**
 * The study record of this page: one way in (`record`), one way out (`$studyRecord`, and the views in views.ts).
 *
 *   startStudyRecord();                                   // after mount; before that everything is empty
 *   const { event, stored } = record({ kind: 'lesson-opened', lesson: 'key-concepts/value' });
 *   if ((await stored) === 'stored') …                    // only now may "Saved" be shown
 *
 * Nothing is touched on import. A click is in memory before `record` comes back, whatever storage does after that.
 */
import type { ReadableAtom } from 'nanostores';
import type { EventDraft, StudyEvent } from '#domain/study-event.ts';
import type { StudyRecord } from '#domain/study-record.ts';
import type { TabNews } from './other-tabs.ts';
import type { Stored } from './pending-writes.ts';
import { publish } from './publish.ts';
import { createKeeper, forget, refreshHealth } from './record-keeper.ts';
import type { Keeper, RecordState } from './record-keeper.ts';
import type { StorageHealth } from './storage-health.ts';
import { erasureMark, wakeful } from './storage-reading.ts';
import { browserEnvironment } from './study-environment.ts';
import type { StudyEnvironment } from './study-environment.ts';

export type Recording = {
  /** The event as it is shown. Its clock may still rise until the stored record is loaded; its id stays. */
  readonly event: StudyEvent;
  /** What came first: `stored` after the transaction completed, `kept-in-memory` when that failed for now. */
  readonly stored: Promise<Stored>;
};
export type RecordOptions = {
  /** Wait for the disk itself. Left out: in exams. */
  readonly strict?: boolean;
  /** Hears of every try to store the event: `stored` is the last word, and never comes before it is true. */
  readonly tell?: (outcome: Stored) => void;
};

export type StudyRecordStore = {
  readonly $studyRecord: ReadableAtom<StudyRecord>;
  readonly $recordState: ReadableAtom<RecordState>;
  readonly $storageHealth: ReadableAtom<StorageHealth>;
  readonly startStudyRecord: () => void;
  readonly record: (draft: EventDraft, options?: RecordOptions) => Recording;
  /** For record-transfer.ts and attempt-records.ts. */
  readonly keeper: Keeper;
  /** Comes back when the stored record is in memory or it is clear that it cannot be had. Starts if need be. */
  readonly whenReady: () => Promise<void>;
  /** Lets go of everything: connection, channel, timers, listeners. Memory stays. */
  readonly stopStudyRecord: () => void;
};

/** A study record in an environment; the site has one, tests have as many as they want tabs. */
export function createStudyRecord(environment: StudyEnvironment): StudyRecordStore {
  const keeper = createKeeper(environment, hear);
  keeper.wake = wakeful(keeper);
  let letGo: (() => void) | undefined;
  const startStudyRecord = () => {
    if (keeper.$recordState.get() !== 'idle') return;
    publish(keeper.$recordState, 'loading');
    keeper.erasedAt = erasureMark(keeper);
    keeper.tabs.join();
    letGo = listen(keeper);
    void keeper.wake();
  };
  return {
    $studyRecord: keeper.memory.$studyRecord,
    $recordState: keeper.$recordState,
    $storageHealth: keeper.$storageHealth,
    startStudyRecord,
    record: (draft, options) => {
      startStudyRecord();
      return keep(keeper, draft, options);
    },
    keeper,
    whenReady: () => {
      startStudyRecord();
      return until(keeper.$recordState, 'ready');
    },
    stopStudyRecord: () => {
      keeper.isStopped = true;
      keeper.cancelRetry?.();
      keeper.tabs.leave();
      keeper.database?.close();
      letGo?.();
    },
  };
}

function keep(keeper: Keeper, draft: EventDraft, { strict = 'attempt' in draft, tell }: RecordOptions = {}): Recording {
  const { memory, pending, tabs } = keeper;
  const event = memory.add(draft);
  const stored = new Promise<Stored>((resolve) => {
    pending.add(event.id, { strict, quiet: draft.kind === 'lesson-opened' }, (outcome) => {
      resolve(outcome);
      tell?.(outcome);
    });
  });
  // Others hear of an event after it was written (see record-keeper.ts); here it never will be.
  if (keeper.isReadOnly) tabs.tell({ kind: 'events', events: [event], areStored: false });
  if (keeper.isLoaded) void pending.flush();
  else void keeper.wake();
  // Nobody is to wait for a storage that is known to be out of reach; it is tried again all the same.
  if (keeper.isReadOnly || (!keeper.isLoaded && keeper.failure)) pending.giveUp();
  return { event, stored };
}

function hear(keeper: Keeper, news: TabNews): void {
  if (news.kind === 'record') {
    hearRecord(keeper, news.record, news.areStored);
  } else if (news.kind === 'erased') {
    // By the mark this page may know of it already.
    if (news.mark !== keeper.erasedAt) void forget(keeper, news.mark);
  } else {
    if (news.kind === 'evicted') keeper.wasEvicted = true;
    void keeper.wake();
  }
}

function hearRecord(keeper: Keeper, record: StudyRecord, areStored: boolean): void {
  keeper.memory.absorb(record);
  if (areStored) for (const id of [...record.events.keys(), ...record.unknown.keys()]) keeper.storedKeys.add(id);
  refreshHealth(keeper);
}

/** Whatever brings the page to the front makes it look, because messages may have been lost. */
function listen(keeper: Keeper): () => void {
  const look = () => {
    if (keeper.environment.isVisible()) void keeper.wake();
  };
  const listeners: readonly (readonly [string, (event: Event) => void])[] = [
    ['visibilitychange', look],
    ['focus', look],
    ['online', look],
    ['pagehide', () => keeper.tabs.leave()],
    [
      'pageshow',
      (event) => {
        keeper.tabs.join();
        if ((event as PageTransitionEvent).persisted) look();
      },
    ],
  ];
  const page = keeper.environment.page();
  for (const [type, act] of listeners) page.addEventListener(type, act);
  return () => listeners.forEach(([type, act]) => page.removeEventListener(type, act));
}

function until<Value>(store: ReadableAtom<Value>, wanted: Value): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe((value) => {
      if (value !== wanted) return;
      resolve();
      // Not at once: `stop` has no value yet where the store says so straight away.
      queueMicrotask(() => stop());
    });
  });
}

const theStudyRecord = createStudyRecord(browserEnvironment);

/** The study record of this page, whole; for the modules beside this one. */
export { theStudyRecord };
/** Everything the learner did; empty until it is loaded, then only growing. */
export const $studyRecord = theStudyRecord.$studyRecord;
export const $recordState = theStudyRecord.$recordState;
export const $storageHealth = theStudyRecord.$storageHealth;
/** Opens, reads and follows the other tabs; to be called after mount, as often as one likes. */
export const startStudyRecord = theStudyRecord.startStudyRecord;
/** Records what the learner did: in memory at once, in storage soon. */
export const record = theStudyRecord.record;
