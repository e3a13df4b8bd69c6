import { describe, expect, it } from 'vitest';
import { continueAt } from '#domain/continue-at.ts';
import type { LessonChecks } from '#domain/lesson-progress.ts';
import { visibleEvents } from '#domain/resets.ts';
import { answered, choiceKey, DRAFTS, event, recordOf } from './builders.ts';

const LESSON: LessonChecks = { id: 'm/one', checks: [choiceKey('q1'), choiceKey('q2')] };
const OTHER: LessonChecks = { id: 'm/two', checks: [choiceKey('q3')] };
const BARE: LessonChecks = { id: 'm/bare', checks: [] };

const opened = (id: string, lesson = 'm/one') => event(id, { kind: 'lesson-opened', lesson });
const marked = (id: string, read: boolean, lesson = 'm/one') => event(id, { kind: 'lesson-marked', lesson, read });

const note = (on: string) => event('a-5', { kind: 'note-written', on, text: 'x' });

describe('where to continue', () => {
  const lessons = [LESSON, OTHER, BARE];

  it('is nowhere before anything happened', () => {
    expect(continueAt([], lessons)).toBeNull();
    expect(continueAt([answered('a-1', 'q1')], lessons)).toBeNull();
    expect(continueAt([opened('a-1')], [])).toBeNull();
  });

  it('is the lesson of the latest event that names one, at its first unanswered check', () => {
    const events = [
      opened('a-1', 'm/two'),
      answered('a-2', 'q1', 'a', { place: 'm/one' }),
      event('a-3', DRAFTS['card-graded']),
    ];
    expect(continueAt(events, lessons)).toEqual({ lesson: 'm/one', check: 'q2' });
    expect(continueAt([...events, opened('a-4', 'm/two')], lessons)).toEqual({ lesson: 'm/two', check: 'q3' });
    expect(continueAt([...events, marked('a-4', true, 'm/two')], lessons)).toEqual({ lesson: 'm/two', check: 'q3' });
  });

  it('counts a note or a bookmark on a lesson, not on a term', () => {
    expect(continueAt([opened('a-1'), note('lesson:m/two')], lessons)?.lesson).toBe('m/two');
    expect(
      continueAt([opened('a-1'), event('a-5', { kind: 'bookmark-set', on: 'lesson:m/bare', set: true })], lessons),
    ).toEqual({
      lesson: 'm/bare',
      check: null,
    });
    expect(continueAt([opened('a-1'), note('term:m/two')], lessons)?.lesson).toBe('m/one');
    expect(continueAt([opened('a-1'), note('m/two')], lessons)?.lesson).toBe('m/one');
    expect(continueAt([opened('a-1'), note('module:m/two')], lessons)?.lesson).toBe('m/one');
  });

  it('has no check where all are answered', () => {
    expect(continueAt([answered('a-1', 'q3', 'a', { place: 'm/two' })], lessons)).toEqual({
      lesson: 'm/two',
      check: null,
    });
  });

  it('passes over lessons that are no more, drills, and resets', () => {
    const scope = { kind: 'lesson', lesson: 'm/two', questions: [] } as const;
    const events = [
      opened('a-1'),
      opened('a-2', 'm/gone'),
      answered('a-3', 'drill/case', 'b', { where: 'drill', place: 'drill' }),
      event('a-4', { kind: 'reset', scope }),
    ];
    expect(continueAt(events, lessons)).toEqual({ lesson: 'm/one', check: 'q1' });
    expect(continueAt(visibleEvents(recordOf(...events)), lessons)).toEqual({ lesson: 'm/one', check: 'q1' });
  });
});
