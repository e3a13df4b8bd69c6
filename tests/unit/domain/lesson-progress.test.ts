import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LessonChecks, lessonProgress } from '#domain/lesson-progress.ts';
import { visibleEvents } from '#domain/resets.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { answered, anyRecord, choiceKey, DRAFTS, event, settings } from './builders.ts';

const LESSON: LessonChecks = { id: 'm/one', checks: [choiceKey('q1'), choiceKey('q2')] };
const BARE: LessonChecks = { id: 'm/bare', checks: [] };

const opened = (id: string, lesson = 'm/one') => event(id, { kind: 'lesson-opened', lesson });
const marked = (id: string, read: boolean, lesson = 'm/one') => event(id, { kind: 'lesson-marked', lesson, read });

function stateOf(...events: readonly StudyEvent[]): string {
  return lessonProgress(events, LESSON).state;
}

describe('progress in a lesson', () => {
  it('is new before anything happened', () => {
    expect(lessonProgress([], LESSON)).toEqual({
      state: 'new',
      answered: 0,
      right: 0,
      total: 2,
      markedByHand: false,
      lastAt: null,
      nextCheck: 'q1',
    });
    expect(stateOf(opened('a-1', 'm/two'), marked('a-2', true, 'm/two'), answered('a-3', 'q3'))).toBe('new');
  });

  it('is opened when only looked at', () => {
    expect(stateOf(opened('a-1'))).toBe('opened');
    expect(stateOf(marked('a-1', false))).toBe('opened');
  });

  it('is started with its first answer', () => {
    expect(lessonProgress([opened('a-1'), answered('a-2', 'q1', 'a')], LESSON)).toEqual({
      state: 'started',
      answered: 1,
      right: 0,
      total: 2,
      markedByHand: false,
      lastAt: 2000,
      nextCheck: 'q2',
    });
  });

  it('is read when each check was answered, right or wrong', () => {
    expect(lessonProgress([answered('a-1', 'q2', 'a'), answered('a-2', 'q1', 'b')], LESSON)).toMatchObject({
      state: 'read',
      answered: 2,
      right: 1,
      nextCheck: null,
    });
  });

  it('follows a corrected key and a renamed check', () => {
    const events = [answered('a-1', 'q1', 'c'), answered('a-2', 'was-q2')];
    const checks = [choiceKey('q1', 'c', 2), { ...choiceKey('q2'), formerIds: ['was-q2'] }];
    expect(lessonProgress(events, { ...LESSON, checks })).toMatchObject({ state: 'mastered', answered: 2, right: 2 });
    expect(lessonProgress(events, LESSON)).toMatchObject({ state: 'started', answered: 1, right: 0, nextCheck: 'q2' });
  });

  it('is mastered when each check was right at its latest answer', () => {
    const events = [answered('a-1', 'q1', 'a'), answered('a-2', 'q2'), answered('a-3', 'q1')];
    expect(lessonProgress(events, LESSON)).toMatchObject({ state: 'mastered', right: 2 });
  });

  it('falls back to read when a later answer is wrong', () => {
    expect(stateOf(answered('a-1', 'q1'), answered('a-2', 'q2'), answered('a-3', 'q1', 'c'))).toBe('read');
  });

  it('is read when ticked by hand, until the tick is taken back', () => {
    expect(stateOf(marked('a-1', true))).toBe('read');
    expect(stateOf(answered('a-1', 'q1'), marked('a-2', true))).toBe('read');
    expect(stateOf(marked('a-1', true), marked('a-2', false))).toBe('opened');
    expect(stateOf(marked('a-1', true), marked('a-2', false), marked('a-3', true), opened('a-4'))).toBe('read');
    expect(stateOf(answered('a-1', 'q1'), marked('a-2', true), marked('a-3', false))).toBe('started');
  });

  it('tells whether the tick of the hand stands', () => {
    const byHand = (...events: readonly StudyEvent[]) => lessonProgress(events, LESSON).markedByHand;
    expect(byHand(marked('a-1', true), opened('a-2'))).toBe(true);
    expect(byHand(marked('a-1', true), marked('a-2', false))).toBe(false);
    expect(byHand(answered('a-1', 'q1'), answered('a-2', 'q2'), opened('a-3'))).toBe(false);
  });

  it('stays read by its answers when the tick is taken back', () => {
    expect(stateOf(answered('a-1', 'q1', 'a'), answered('a-2', 'q2'), marked('a-3', true), marked('a-4', false))).toBe(
      'read',
    );
  });

  it('is marked by the key of today', () => {
    const events = [answered('a-1', 'q1', 'c'), answered('a-2', 'q2', 'c')];
    const corrected = { id: 'm/one', checks: [choiceKey('q1', 'c', 2), choiceKey('q2', 'c', 2)] };
    expect(lessonProgress(events, LESSON).state).toBe('read');
    expect(lessonProgress(events, corrected).state).toBe('mastered');
  });

  it('counts answers given elsewhere, but none of exams', () => {
    const exam = event('a-2', { ...DRAFTS['attempt-answered'], question: 'q2' });
    expect(lessonProgress([answered('a-1', 'q1', 'b', { where: 'practice' }), exam], LESSON)).toMatchObject({
      state: 'started',
      answered: 1,
    });
  });

  it('of a lesson without checks is read by hand only, and never mastered', () => {
    expect(lessonProgress([], BARE)).toMatchObject({ state: 'new', total: 0, nextCheck: null });
    expect(lessonProgress([opened('a-1', 'm/bare')], BARE).state).toBe('opened');
    expect(lessonProgress([marked('a-1', true, 'm/bare')], BARE).state).toBe('read');
  });

  it('tells when it was last worked on', () => {
    const events = [opened('a-9'), answered('a-2', 'q1'), opened('a-30', 'm/two')];
    expect(lessonProgress(events, LESSON).lastAt).toBe(9000);
    expect(lessonProgress(events.slice(1), LESSON).lastAt).toBe(2000);
  });

  it('agrees with itself, whatever happened', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const progress = lessonProgress(visibleEvents(record), LESSON);
        const { state, answered: count, right, total, nextCheck } = progress;
        expect(right <= count && count <= total).toBe(true);
        expect(nextCheck === null).toBe(count === total);
        expect(state === 'mastered').toBe(right === total);
        if (count === total) expect(['read', 'mastered']).toContain(state);
        if (state === 'new') expect([count, progress.lastAt]).toEqual([0, null]);
      }),
      settings(2000),
    );
  });
});
