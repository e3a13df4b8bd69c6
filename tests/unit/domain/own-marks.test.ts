import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bookmarksIn, noteOn, notesIn, ownMarksIn } from '#domain/own-marks.ts';
import { visibleEvents } from '#domain/resets.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { addEvents, emptyStudyRecord, inOrder, unite } from '#domain/study-record.ts';
import { answered, event, recordOf, settings } from './builders.ts';

const LESSON = 'lesson:m/one';
const TERM = 'term:utility';

function bookmark(id: string, on: string, set = true, clock?: number): StudyEvent {
  return event(id, { kind: 'bookmark-set', on, set }, clock);
}

function note(id: string, on: string, text: string, clock?: number): StudyEvent {
  return event(id, { kind: 'note-written', on, text }, clock);
}

function marks(...events: readonly StudyEvent[]) {
  return ownMarksIn(visibleEvents(recordOf(...events)));
}

describe('a bookmark', () => {
  it('stands as it was set last', () => {
    const events = [bookmark('a-1', LESSON), bookmark('a-2', TERM), bookmark('a-3', LESSON, false)];
    expect([...bookmarksIn(events)]).toEqual([TERM]);
    expect([...bookmarksIn([...events, bookmark('a-4', LESSON)])].toSorted()).toEqual([LESSON, TERM]);
  });

  it('is on nothing at first', () => {
    expect(bookmarksIn([answered('a-1', 'q')]).size).toBe(0);
  });
});

describe('a note', () => {
  it('is what was written last, on each thing', () => {
    const events = [note('a-1', LESSON, 'one'), note('a-2', TERM, 'two'), note('a-3', LESSON, 'three')];
    expect(noteOn(events, LESSON)).toBe('three');
    expect(noteOn(events, TERM)).toBe('two');
    expect(noteOn(events, 'term:value')).toBe('');
  });

  it('is taken away by an empty one', () => {
    const events = [note('a-1', LESSON, 'one'), note('a-2', LESSON, '')];
    expect(noteOn(events, LESSON)).toBe('');
    expect(notesIn(events).size).toBe(0);
  });

  it('of a tab that wrote later counts, in whatever order the two are heard of', () => {
    const early = note('a-1', LESSON, 'early', 3);
    const late = note('b-1', LESSON, 'late', 4);
    for (const order of [
      [early, late],
      [late, early],
    ])
      expect(noteOn(inOrder(recordOf(...order)), LESSON)).toBe('late');
  });
});

describe('the list of own marks', () => {
  it('holds lessons and terms with a bookmark, a note or both, the latest first', () => {
    expect(marks(bookmark('a-1', LESSON), bookmark('a-2', TERM), note('a-3', LESSON, 'mine'))).toEqual([
      { on: LESSON, isBookmarked: true, note: 'mine' },
      { on: TERM, isBookmarked: true, note: '' },
    ]);
  });

  it('leaves out what was taken away, and notes on anything else', () => {
    expect(
      marks(
        bookmark('a-1', LESSON),
        note('a-2', LESSON, 'mine'),
        note('a-3', 'own-words:utility', 'it does the job'),
        bookmark('a-4', LESSON, false),
        note('a-5', LESSON, ''),
      ),
    ).toEqual([]);
  });

  it('is empty after a reset of everything, and whole again when that is undone', () => {
    const events = [bookmark('a-1', LESSON), note('a-2', TERM, 'mine')];
    const reset = event('a-3', { kind: 'reset', scope: { kind: 'all' } });
    expect(marks(...events, reset)).toEqual([]);
    expect(marks(...events, reset, event('a-4', { kind: 'reset-undone', reset: 'a-3' }))).toEqual(
      marks(...events).toSorted(({ on: one }, { on: other }) => (one < other ? 1 : -1)),
    );
  });

  it('is the same however the events of several devices come together', () => {
    const place = fc.constantFrom(LESSON, TERM, 'lesson:m/two');
    const draft = fc.oneof(
      fc.record({ kind: fc.constant('bookmark-set' as const), on: place, set: fc.boolean() }),
      fc.record({ kind: fc.constant('note-written' as const), on: place, text: fc.constantFrom('', 'one', 'two') }),
    );
    const act = fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 9 }), draft);
    fc.assert(
      fc.property(fc.array(act, { maxLength: 12 }), fc.integer({ min: 0, max: 12 }), (acts, cut) => {
        const events = acts.map(([device, clock, each], n) => event(`${device}-${n + 1}`, each, clock));
        const one = recordOf(...events.slice(0, cut));
        const other = recordOf(...events.slice(cut));
        const all = ownMarksIn(inOrder(addEvents(emptyStudyRecord, events)));
        expect(ownMarksIn(inOrder(unite(one, other)))).toEqual(all);
        expect(ownMarksIn(inOrder(unite(unite(other, one), one)))).toEqual(all);
      }),
      settings(300),
    );
  });
});
