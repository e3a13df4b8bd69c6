import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scopeOfLesson, standingResets, visibleEvents } from '#domain/resets.ts';
import { undoableResets, UNDO_MS } from '#domain/undoable-resets.ts';
import type { ResetScope, StudyEvent } from '#domain/study-event.ts';
import { addEvents, inOrder } from '#domain/study-record.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import { answered, choiceKey, distinctEvents, DRAFTS, event, recordOf, settings } from './builders.ts';

function reset(id: string, scope: ResetScope = { kind: 'all' }): StudyEvent {
  return event(id, { kind: 'reset', scope });
}

function undo(id: string, resetId: string): StudyEvent {
  return event(id, { kind: 'reset-undone', reset: resetId });
}

function visible(...events: readonly StudyEvent[]): readonly string[] {
  return visibleEvents(recordOf(...events)).map(({ id }) => id);
}

describe('what is visible', () => {
  it('is everything, as the same array, where nothing was reset', () => {
    const record = recordOf(answered('a-1', 'q'), answered('a-2', 'q'));
    expect(visibleEvents(record)).toBe(inOrder(record));
  });

  it('is the same array each time it is asked', () => {
    const record = recordOf(answered('a-1', 'q'), reset('a-2'), answered('a-3', 'q'));
    expect(visibleEvents(record)).toBe(visibleEvents(record));
  });

  it('is, after a reset of all, the resets and what came later', () => {
    const earlier = Object.values(DRAFTS)
      .filter(({ kind }) => kind !== 'reset' && kind !== 'reset-undone')
      .map((draft, n) => event(`a-${n + 1}`, draft));
    expect(visible(...earlier, reset('a-50'), answered('a-51', 'q'))).toEqual(['a-50', 'a-51']);
  });

  it('keeps earlier resets and what undid them', () => {
    expect(visible(reset('a-1'), undo('a-2', 'a-1'), answered('a-3', 'q'), reset('a-4'))).toEqual([
      'a-1',
      'a-2',
      'a-4',
    ]);
  });

  it('is, after a reset of a lesson, all but its answers and its own marks', () => {
    const scope: ResetScope = { kind: 'lesson', lesson: 'm/one', questions: ['q1', 'q2'] };
    expect(
      visible(
        answered('a-1', 'q1'),
        answered('a-2', 'q2', 'a', { where: 'practice' }),
        answered('a-3', 'q3', 'a', { place: 'm/one' }),
        event('a-4', { kind: 'lesson-opened', lesson: 'm/one' }),
        event('a-5', { kind: 'lesson-opened', lesson: 'm/two' }),
        event('a-6', { kind: 'lesson-marked', lesson: 'm/one', read: true }),
        event('a-7', { kind: 'lesson-marked', lesson: 'm/two', read: true }),
        event('a-8', { kind: 'note-written', on: 'lesson:m/one', text: 'mine' }),
        event('a-9', { ...DRAFTS['attempt-answered'], question: 'q1' }),
        reset('a-10', scope),
        answered('a-11', 'q1'),
        event('a-12', { kind: 'lesson-opened', lesson: 'm/one' }),
      ),
    ).toEqual(['a-3', 'a-5', 'a-7', 'a-8', 'a-9', 'a-10', 'a-11', 'a-12']);
  });

  it('is, after a reset of a lesson, without answers to its checks under ids that they had before', () => {
    const checks = [{ ...choiceKey('new'), formerIds: ['older', 'old'] }, choiceKey('q2')];
    const scope = scopeOfLesson({ id: 'm/one', checks });
    expect(scope).toEqual({ kind: 'lesson', lesson: 'm/one', questions: ['older', 'old', 'new', 'q2'] });
    expect(
      visible(answered('a-1', 'old'), answered('a-2', 'new'), reset('a-3', scope), answered('a-4', 'old')),
    ).toEqual(['a-3', 'a-4']);
  });

  it('is never touched by the reset of a lesson that it does not concern, not even at the very start', () => {
    const scope: ResetScope = { kind: 'lesson', lesson: 'm/one', questions: ['q1'] };
    expect(visible(answered('a-1', 'q2'), reset('a-2', scope))).toEqual(['a-1', 'a-2']);
    expect(visible(event('a-1', { kind: 'lesson-opened', lesson: 'm/two' }), reset('a-2', scope))).toEqual([
      'a-1',
      'a-2',
    ]);
  });

  it('is what the last of several resets leaves', () => {
    const one: ResetScope = { kind: 'lesson', lesson: 'm/one', questions: ['q1'] };
    expect(
      visible(
        answered('a-1', 'q1'),
        reset('a-2', one),
        answered('a-3', 'q1'),
        reset('a-4', one),
        answered('a-5', 'q1'),
      ),
    ).toEqual(['a-2', 'a-4', 'a-5']);
    expect(visible(answered('a-1', 'q'), reset('a-2'), answered('a-3', 'q'), reset('a-4'))).toEqual(['a-2', 'a-4']);
  });

  it('is everything again when the reset is undone, by an undo of any device', () => {
    expect(visible(answered('a-1', 'q'), reset('a-2'), undo('b-9', 'a-2'))).toEqual(['a-1', 'a-2', 'b-9']);
  });

  it('is still hidden by another reset that stands', () => {
    expect(visible(answered('a-1', 'q'), reset('a-2'), reset('a-3'), undo('a-4', 'a-2'))).toEqual([
      'a-2',
      'a-3',
      'a-4',
    ]);
    expect(visible(answered('a-1', 'q'), reset('a-2'), answered('a-3', 'q'), reset('a-4'), undo('a-5', 'a-4'))).toEqual(
      ['a-2', 'a-3', 'a-4', 'a-5'],
    );
  });

  it('follows the order of the record, not the time of day', () => {
    const late = { ...answered('a-1', 'q'), at: 999_999 };
    expect(visible(late, reset('a-2'))).toEqual(['a-2']);
  });

  it('includes an attempt that goes on after the reset, whole', () => {
    const draft = DRAFTS['attempt-answered'];
    const running = [
      event('a-1', { ...DRAFTS['attempt-started'], attempt: 'x' }),
      event('a-2', { ...draft, attempt: 'x' }),
      event('a-3', { ...draft, attempt: 'over' }),
    ];
    expect(visible(...running, reset('b-4'))).toEqual(['b-4']);
    expect(visible(...running, reset('b-4'), event('a-5', { ...draft, attempt: 'x' }))).toEqual([
      'a-1',
      'a-2',
      'b-4',
      'a-5',
    ]);
  });

  it('comes back whole from undoing every reset, whatever happened', () => {
    fc.assert(
      fc.property(distinctEvents(12), (events) => {
        const record = recordOf(...events);
        const undone = standingResets(record).map(({ id }, n) =>
          event(`z-${n + 100}`, { kind: 'reset-undone', reset: id }),
        );
        const restored = addEvents(record, undone);
        expectSame(standingResets(restored), []);
        expectSame(visibleEvents(restored), inOrder(restored));
        const seen = new Set(visibleEvents(record));
        expectSame(
          inOrder(record).filter((one) => seen.has(one)),
          visibleEvents(record),
        );
      }),
      settings(3000),
    );
  });
});

describe('standing resets', () => {
  it('are those that nobody undid, in order', () => {
    const record = recordOf(reset('a-3'), reset('a-1'), undo('a-4', 'a-3'), reset('a-2'), undo('a-5', 'a-1-not'));
    expect(standingResets(record).map(({ id }) => id)).toEqual(['a-1', 'a-2']);
  });

  it('can be undone for thirty days', () => {
    const record = recordOf(reset('a-1'), reset('a-2'), reset('a-3'), undo('a-4', 'a-3'));
    const at = 1000;
    expect(UNDO_MS).toBe(2_592_000_000);
    const undoable = (now: number) => undoableResets(record, now).map(({ id }) => id);
    expect(undoable(at)).toEqual(['a-1', 'a-2']);
    expect(undoable(at + UNDO_MS)).toEqual(['a-1', 'a-2']);
    expect(undoable(at + UNDO_MS + 1)).toEqual(['a-2']);
    expect(undoable(at + UNDO_MS + 1001)).toEqual([]);
  });

  it('can be undone on a device whose clock is behind', () => {
    expect(undoableResets(recordOf(reset('a-9')), 0)).toHaveLength(1);
  });
});
