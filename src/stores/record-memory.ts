/**
 * The study record as this page holds it: first in memory, at once, whatever storage does.
 *
 * An event's clock is one more than the largest that its page had seen, and before the stored record is loaded the page
 * has seen nothing: an answer given in that moment would sort before last month's. So it is stamped for the time being,
 * shown at once, and stamped again on top of what was loaded; its id stays. From the moment that an event leaves the
 * page (it is stored, told to another tab, exported) it never changes: its stamp is *settled*.
 *
 * Memory only grows, except when the learner erases everything for good.
 */
import { atom } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { readEvent } from '#domain/read-event.ts';
import type { EventDraft, StudyEvent } from '#domain/study-event.ts';
import { addEvents, emptyStudyRecord, nextEvent, unite } from '#domain/study-record.ts';
import type { Stamp, StudyRecord } from '#domain/study-record.ts';
import { publish } from './publish.ts';
import type { StudyEnvironment } from './study-environment.ts';

export type RecordMemory = {
  readonly $studyRecord: ReadableAtom<StudyRecord>;
  /**
   * Makes an event of a draft and shows it.
   * @throws TypeError when it could not be read back: a programmer's error that would cost the learner an answer.
   */
  readonly add: (draft: EventDraft) => StudyEvent;
  /** Takes in what was read, heard or imported. */
  readonly absorb: (other: StudyRecord) => void;
  /** Makes the stamps of this page's events final, and gives those that were not. */
  readonly settle: () => readonly StudyEvent[];
  readonly empty: () => void;
};

type Provisional = { readonly draft: EventDraft; readonly stamp: Stamp };
type Unsettled = { base: StudyRecord; readonly provisional: Provisional[] };

/** An empty memory for one running page. */
export function createRecordMemory(environment: StudyEnvironment): RecordMemory {
  const $studyRecord = atom(emptyStudyRecord);
  let device: string | undefined;
  let count = 0;
  /** Everything but the provisional events, and these; undefined when all stamps are settled. */
  let unsettled: Unsettled | undefined = { base: emptyStudyRecord, provisional: [] };
  return {
    $studyRecord,
    add: (draft) => {
      device ??= environment.randomId();
      const stamp = { device, n: count + 1, at: environment.now() };
      const event = readable(nextEvent($studyRecord.get(), draft, stamp));
      count += 1;
      unsettled?.provisional.push({ draft, stamp });
      publish($studyRecord, addEvents($studyRecord.get(), [event]));
      return event;
    },
    absorb: (other) => {
      if (unsettled) unsettled.base = unite(unsettled.base, other);
      publish($studyRecord, unsettled ? stampedAgain(unsettled) : unite($studyRecord.get(), other));
    },
    settle: () => {
      const settled = unsettled?.provisional ?? [];
      unsettled = undefined;
      return settled.flatMap(({ stamp }) => $studyRecord.get().events.get(`${stamp.device}-${stamp.n}`) ?? []);
    },
    empty: () => {
      if (unsettled) unsettled = { base: emptyStudyRecord, provisional: [] };
      publish($studyRecord, emptyStudyRecord);
    },
  };
}

function stampedAgain({ base, provisional }: Unsettled): StudyRecord {
  return provisional.reduce((record, { draft, stamp }) => addEvents(record, [nextEvent(record, draft, stamp)]), base);
}

function readable(event: StudyEvent): StudyEvent {
  const reading = readEvent(event);
  if (reading.kind === 'event') return reading.event;
  throw new TypeError(`${event.kind} could not be read back: ${JSON.stringify(event)}`);
}
