/**
 * How a tab that lost an attempt says its last time to the one that took over: over the channel
 * `fit-for-purpose/attempt:<id>`, one message, the clock as it is kept. Messages may be lost; then the stored clock
 * counts, which is at most five seconds old.
 */
import { readClock } from '#domain/attempt-clock.ts';
import type { AttemptClock } from '#domain/attempt-clock.ts';
import type { StudyEnvironment } from './study-environment.ts';

export type ClockChannel = { readonly tell: (clock: AttemptClock) => void; readonly close: () => void };

/** The channel of an attempt; `hear` gets the clocks that other tabs say. Without a channel nothing is said or heard. */
export function clockChannel(
  { openChannel }: Pick<StudyEnvironment, 'openChannel'>,
  attempt: string,
  hear: (clock: AttemptClock) => void,
): ClockChannel {
  const channel = orNothing(() => openChannel(`fit-for-purpose/attempt:${attempt}`));
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const clock = readClock(data);
    if (clock?.attempt === attempt) hear(clock);
  });
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none to name
    tell: (clock) => orNothing(() => channel?.postMessage(clock)),
    close: () => channel?.close(),
  };
}

function orNothing<Result>(call: () => Result): Result | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
