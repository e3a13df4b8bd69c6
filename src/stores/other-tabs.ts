/**
 * How the tabs of this browser tell each other what happened, over the channel `fit-for-purpose/study-record`:
 *
 *   { kind: 'events', events: [ … ], areStored: true }    { kind: 'erased', mark: 1795312345678 }
 *   { kind: 'look' }    { kind: 'evicted' }
 *
 * `look` means: more than fits a message, read the storage. A message that cannot be understood (another build's,
 * damaged) means the same. Messages may be lost, so nothing rests on them alone: a tab that comes to the front looks
 * at the storage anyway. What comes in is checked like a stored record before it is believed.
 */
import { readEvent } from '#domain/read-event.ts';
import { addEvents, emptyStudyRecord } from '#domain/study-record.ts';
import type { StudyRecord } from '#domain/study-record.ts';
import type { Channel, StudyEnvironment } from './study-environment.ts';

const CHANNEL = 'fit-for-purpose/study-record';

export type TabMessage =
  | { readonly kind: 'events'; readonly events: readonly object[]; readonly areStored: boolean }
  | { readonly kind: 'look' }
  /** The browser had lost records; the teller writes them again. */
  | { readonly kind: 'evicted' }
  /** `mark`: when, in epoch ms. */
  | { readonly kind: 'erased'; readonly mark: number };

/** What a message turned out to say. */
export type TabNews =
  | { readonly kind: 'record'; readonly record: StudyRecord; readonly areStored: boolean }
  | Exclude<TabMessage, { kind: 'events' }>;

export type OtherTabs = {
  /** Says something to the other tabs; without a channel it is not said, and they look for themselves later. */
  readonly tell: (message: TabMessage) => void;
  readonly join: () => void;
  /** Closes the channel: a page with an open one may not be kept for the way back. */
  readonly leave: () => void;
};

/** A place at the channel, not yet taken; `hear` gets what the other tabs say. */
export function otherTabs(environment: StudyEnvironment, hear: (news: TabNews) => void): OtherTabs {
  let channel: Channel | undefined;
  return {
    tell: (message) => {
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none to name
        channel?.postMessage(message);
      } catch {
        // Lost; see the head of this file.
      }
    },
    join: () => {
      if (channel) return;
      try {
        channel = environment.openChannel(CHANNEL);
        channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => hear(understood(data)));
        channel?.addEventListener('messageerror', () => hear({ kind: 'look' }));
      } catch {
        channel = undefined;
      }
    },
    leave: () => {
      channel?.close();
      channel = undefined;
    },
  };
}

function understood(data: unknown): TabNews {
  const message = (typeof data === 'object' && data !== null ? data : {}) as { readonly [key: string]: unknown };
  if (message['kind'] === 'erased' && typeof message['mark'] === 'number')
    return { kind: 'erased', mark: message['mark'] };
  if (message['kind'] === 'evicted') return { kind: 'evicted' };
  if (message['kind'] !== 'events' || !Array.isArray(message['events'])) return { kind: 'look' };
  let record = emptyStudyRecord;
  for (const raw of message['events'] as readonly unknown[]) {
    const reading = readEvent(raw);
    if (reading.kind === 'event') record = addEvents(record, [reading.event]);
    else if (reading.kind === 'unknown') record = addEvents(record, [], [reading]);
    // Newer or damaged: what stands in storage decides, not what was said.
    else return { kind: 'look' };
  }
  return { kind: 'record', record, areStored: message['areStored'] === true };
}
