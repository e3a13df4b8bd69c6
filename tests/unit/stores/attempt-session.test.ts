import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standingAnswer } from '#domain/attempt.ts';
import { resumeAttempt, startAttempt } from '#stores/attempt-session.ts';
import type { AttemptSession } from '#stores/attempt-session.ts';
import { eraseForGood } from '#stores/record-transfer.ts';
import {
  attemptFrom,
  examDevice,
  heldBy,
  QUESTIONS,
  recordingOf,
  resumed,
  submissionsIn,
  twenty,
} from './attempt-device.ts';
import type { Device, ExamTab } from './attempt-device.ts';
import { seed, until } from './fake-browser.ts';
import { thrown } from './faults.ts';

const HALF_HOUR = 1_800_000;

let device: Device;
beforeEach(() => {
  device = examDevice();
});
afterEach(() => {
  vi.restoreAllMocks();
  device.browser.closeAll();
});

async function started(): Promise<[ExamTab, AttemptSession]> {
  const place = await device.openTab();
  return [place, await startAttempt(twenty(), HALF_HOUR, place)];
}

describe('an attempt', () => {
  it('is found as it was at each of twenty questions after a reload', async () => {
    const [, session] = await started();
    let [current, time] = [session, 0];
    for (const [index, question] of QUESTIONS.entries()) {
      current.move(question);
      await device.pass(7250);
      time += 7250;
      current.answer(question, 'abcd'.charAt(index % 4));
      current.flag(question, index % 3 === 0);
      const act = recordingOf(current.strike(question, 'abcd'.charAt((index + 1) % 4), true));
      expect(await act.stored).toBe('stored');
      current.close();
      const place = await device.openTab();
      current = await resumed(place);
      expect(current.place()).toBe(question);
      expect(Math.abs(heldBy(current).activeMs - time)).toBeLessThanOrEqual(1000);
      expect(current.paper).toEqual(twenty());
      const { answers, flagged, struck } = attemptFrom(place);
      expect([...answers.keys()]).toEqual(QUESTIONS.slice(0, index + 1));
      expect([...flagged]).toEqual(QUESTIONS.slice(0, index + 1).filter((_, at) => at % 3 === 0));
      expect(struck.get(question)).toEqual(new Set('abcd'.charAt((index + 1) % 4)));
      expect(standingAnswer(attemptFrom(place), question)).toMatchObject({
        response: { choice: 'abcd'.charAt(index % 4) },
        tookMs: 7250,
      });
    }
  });

  it('has as the time of an answer all visits to its question since its last answer', async () => {
    const [place, session] = await started();
    await device.pass(2000);
    session.move('q2');
    await device.pass(3000);
    session.move('q1');
    await device.pass(4000);
    session.answer('q1', 'a');
    await device.pass(500);
    session.answer('q1', 'b');
    session.answer('q2', 'b');
    const answers = [...attemptFrom(place).answers.values()].flat();
    expect(answers.map(({ question, tookMs, activeMs }) => [question, tookMs, activeMs])).toEqual([
      ['q1', 6000, 9000],
      ['q1', 500, 9500],
      ['q2', 3000, 9500],
    ]);
  });

  it('is refused what its paper does not ask', async () => {
    const [place, session] = await started();
    const size = place.tab.$studyRecord.get().events.size;
    expect(session.answer('q21', 'a')).toEqual({ kind: 'refused', why: 'not-asked' });
    expect(session.strike('q1', 'e', true)).toEqual({ kind: 'refused', why: 'not-asked' });
    expect(place.tab.$studyRecord.get().events.size).toBe(size);
  });

  it('ends when the learner submits it or gives it up, and is not gone on with', async () => {
    const [place, session] = await started();
    await device.pass(1500);
    expect(session.leave().kind).toBe('recorded');
    expect(session.submit()).toEqual({ kind: 'refused', why: 'left' });
    expect(await resumeAttempt('x', place)).toEqual({ kind: 'left' });
    const other = await startAttempt(twenty('y'), HALF_HOUR, place);
    await device.pass(1500);
    other.submit();
    expect(submissionsIn(place)).toMatchObject([{ attempt: 'y', activeMs: 1500, by: 'learner' }]);
    expect(await resumeAttempt('y', place)).toEqual({ kind: 'submitted', by: 'learner' });
  });

  it('is gone when another tab erases everything, and its clock does not come back', async () => {
    const [, session] = await started();
    const { tab } = await device.openTab();
    await device.pass(5000);
    await eraseForGood(tab);
    await vi.waitFor(() => expect(session.$session.get()).toEqual({ kind: 'gone' }));
    await device.pass(10_000);
    expect(session.answer('q1', 'a')).toEqual({ kind: 'refused', why: 'gone' });
    expect((await device.browser.dump()).clocks).toEqual([]);
    expect(session.$hasUnsavedWrites.get()).toBe(false);
  });

  it('cannot be gone on with where it or its paper is missing or damaged', async () => {
    const place = await device.openTab();
    expect(await resumeAttempt('x', place)).toEqual({ kind: 'no-attempt' });
    place.tab.record({ kind: 'attempt-started', attempt: 'x', form: 'KC', language: 'en', limitMs: null });
    expect(await resumeAttempt('x', place)).toEqual({ kind: 'no-paper', isDamaged: false });
    await seed(device.browser.indexedDB, [['x', { ...twenty(), questions: 'torn' }]], 'papers');
    expect(await resumeAttempt('x', place)).toEqual({ kind: 'no-paper', isDamaged: true });
  });
});

describe('storage that fails', () => {
  it('costs no act and no paper: both are in memory, said to be unsaved, and stored when it works again', async () => {
    const place = await device.openTab();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw thrown('QuotaExceededError');
    });
    const session = await startAttempt(twenty(), HALF_HOUR, place);
    const act = recordingOf(session.answer('q1', 'b'));
    expect(await act.stored).toBe('kept-in-memory');
    expect(attemptFrom(place).answers.size).toBe(1);
    expect(session.$hasUnsavedWrites.get()).toBe(true);
    expect(place.tab.dispatch('beforeunload').defaultPrevented).toBe(true);
    put.mockRestore();
    place.tab.dispatch('focus');
    await vi.waitFor(() => expect(session.$hasUnsavedWrites.get()).toBe(false));
    expect(place.tab.dispatch('beforeunload').defaultPrevented).toBe(false);
    const { events, papers } = await device.browser.dump();
    expect(events).toHaveLength(2);
    expect(papers).toEqual([['x', twenty()]]);
  });

  it('of the paper alone makes the page ask before it is left, until the clock is kept', async () => {
    const place = await device.openTab();
    const { put } = IDBObjectStore.prototype;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === 'papers') throw thrown('QuotaExceededError');
      return put.apply(this, args);
    });
    const session = await startAttempt(twenty(), HALF_HOUR, place);
    await until(async () => (await device.browser.dump()).events.length === 1);
    await vi.waitFor(() => expect(place.tab.keeper.pending.size()).toBe(0));
    expect(session.$hasUnsavedWrites.get()).toBe(true);
    expect(place.tab.dispatch('beforeunload').defaultPrevented).toBe(true);
    spy.mockRestore();
    await device.pass(5000);
    await vi.waitFor(() => expect(session.$hasUnsavedWrites.get()).toBe(false));
    expect(place.tab.dispatch('beforeunload').defaultPrevented).toBe(false);
  });
});
