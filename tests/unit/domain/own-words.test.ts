import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestOwnWords, ownWordsOn } from '#domain/own-words.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { settings } from './builders.ts';

const note = (n: number, on: string, text: string): StudyEvent => ({
  v: 1,
  id: `device-${n}`,
  at: 1_790_000_000_000 + n,
  clock: n,
  kind: 'note-written',
  on,
  text,
});

describe('latestOwnWords', () => {
  it('is the latest note in the order of the events, with its day', () => {
    const events = [note(1, ownWordsOn('utility'), 'first'), note(2, ownWordsOn('utility'), 'second')];
    expect(latestOwnWords(events, 'utility')).toMatchObject({ text: 'second', at: 1_790_000_000_002 });
  });

  it('is null where nothing was written, and where the words were taken away', () => {
    expect(latestOwnWords([], 'utility')).toBeNull();
    expect(
      latestOwnWords([note(1, ownWordsOn('utility'), 'words'), note(2, ownWordsOn('utility'), '')], 'utility'),
    ).toBeNull();
  });

  it('leaves the notes on a term, on a lesson and on other terms alone', () => {
    fc.assert(
      fc.property(fc.constantFrom('term:utility', 'lesson:utility', 'own-words:warranty'), fc.string(), (on, text) => {
        const own = note(1, ownWordsOn('utility'), 'mine');
        expect(latestOwnWords([own, note(2, on, text)], 'utility')).toBe(own);
      }),
      settings(100),
    );
  });
});
