import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepClock, readAttemptRecords } from '#stores/attempt-records.ts';
import { startAttempt } from '#stores/attempt-session.ts';
import type { AttemptSession } from '#stores/attempt-session.ts';
import {
  attemptFrom,
  examDevice,
  heldBy,
  recordingOf,
  resumed,
  settled,
  submissionsIn,
  twenty,
} from './attempt-device.ts';
import type { Device, ExamTab } from './attempt-device.ts';
import { until } from './fake-browser.ts';
import { thrown } from './faults.ts';

const MINUTE = 60_000;
const HALF_HOUR = 30 * MINUTE;
const HOUR = 60 * MINUTE;

let device: Device;
beforeEach(() => {
  device = examDevice();
});
afterEach(() => {
  vi.restoreAllMocks();
  device.browser.closeAll();
});

async function started(limitMs: number | null = HALF_HOUR, options = {}): Promise<[ExamTab, AttemptSession]> {
  const place = await device.openTab(options);
  return [place, await startAttempt(twenty(), limitMs, place)];
}

/** What a kept clock says, through a page of its own. */
async function keptMs(): Promise<number | undefined> {
  const { tab } = await device.openTab();
  return (await readAttemptRecords(tab)).clocks.find(({ attempt }) => attempt === 'x')?.activeMs;
}

/** From now on no clock can be kept. */
function breakClocks(): void {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
    if (this.name === 'clocks') throw thrown('QuotaExceededError');
    return put.apply(this, args);
  });
}

describe('the clock of the tab that holds an attempt', () => {
  it('tells the time left each second, the minutes passed, and is kept every five seconds', async () => {
    const [, session] = await started();
    expect(heldBy(session)).toMatchObject({ remainingMs: HALF_HOUR, announcement: null, newBreak: null });
    await device.pass(4000);
    expect(heldBy(session)).toMatchObject({ activeMs: 4000, remainingMs: HALF_HOUR - 4000, isGuarded: true });
    expect(await keptMs()).toBeUndefined();
    await device.pass(1000);
    await until(async () => (await keptMs()) === 5000);
    await device.pass(20 * MINUTE - 5000);
    expect(heldBy(session).announcement).toBe(10);
    await device.pass(5 * MINUTE);
    expect(heldBy(session).announcement).toBe(5);
  });

  it.each(['visibilitychange', 'pagehide', 'freeze'])('is kept at %s', async (type) => {
    const [{ tab }] = await started();
    await device.pass(3250);
    tab.dispatch(type);
    await until(async () => (await keptMs()) === 3250);
  });

  it.each([HOUR, -HOUR, 24 * HOUR, -24 * HOUR])('does not mind a clock moved by %i ms', async (moved) => {
    const [place, session] = await started();
    await device.pass(MINUTE);
    device.setClock(moved);
    await device.pass(MINUTE);
    expect(heldBy(session).remainingMs).toBe(HALF_HOUR - 2 * MINUTE);
    expect(submissionsIn(place)).toEqual([]);
  });

  it('does not charge a sleep of half an hour, and tells of it', async () => {
    const [, session] = await started();
    await device.pass(MINUTE);
    device.sleep(HALF_HOUR);
    // The tick that was due comes with the first step; the next is the first that is charged.
    await device.pass(1250);
    expect(heldBy(session)).toMatchObject({ activeMs: MINUTE + 1000, newBreak: { ms: HALF_HOUR + 250 } });
  });

  it.each([
    ['freeze', 'resume'],
    ['pagehide', 'pageshow'],
  ])('stands still from %s to %s', async (away, back) => {
    const [{ tab }, session] = await started();
    await device.pass(2000);
    tab.dispatch(away);
    device.sleep(20_000);
    tab.dispatch(back);
    await device.pass(3250);
    expect(heldBy(session)).toMatchObject({ activeMs: 5250, newBreak: { ms: 20_000 } });
  });

  it('is right to the second over an hour in a hidden tab that wakes once a minute', async () => {
    const [{ tab }, session] = await started(HOUR, { slowest: MINUTE });
    await device.pass(59 * MINUTE + 30_000);
    tab.dispatch('visibilitychange');
    expect(heldBy(session).remainingMs).toBe(30_000);
  });
});

describe('the end of the time', () => {
  it('submits once, at the limit, in a tab in the background too, and no act is recorded after it', async () => {
    const [place, session] = await started(HALF_HOUR, { slowest: MINUTE });
    session.answer('q1', 'b');
    await device.pass(HALF_HOUR - MINUTE);
    expect(submissionsIn(place)).toEqual([]);
    await device.pass(5 * MINUTE);
    expect(submissionsIn(place)).toMatchObject([{ by: 'clock', activeMs: HALF_HOUR }]);
    expect(session.$session.get()).toEqual({ kind: 'submitted', by: 'clock' });
    expect(session.answer('q2', 'b')).toEqual({ kind: 'refused', why: 'submitted' });
    expect(attemptFrom(place)).toMatchObject({ afterSubmission: [], late: [] });
    expect(device.locks.holders()).toEqual([]);
  });

  it('is found by an act before the next tick', async () => {
    const [place, session] = await started(HALF_HOUR, { slowest: MINUTE });
    await device.pass(HALF_HOUR - MINUTE);
    device.sleep(MINUTE + 1);
    expect(session.answer('q1', 'b')).toEqual({ kind: 'refused', why: 'submitted' });
    expect(submissionsIn(place)).toHaveLength(1);
  });

  it('submits in the tab that holds the attempt alone', async () => {
    const [place, session] = await started();
    const other = await device.openTab();
    const waiting = await resumed(other);
    await device.pass(HALF_HOUR);
    expect(session.$session.get().kind).toBe('submitted');
    await vi.waitFor(() => expect(waiting.$session.get()).toEqual({ kind: 'submitted', by: 'clock' }));
    expect(submissionsIn(place)).toHaveLength(1);
    expect(submissionsIn(other)).toHaveLength(1);
  });

  it('that came while nobody looked is found when the attempt is gone on with', async () => {
    const [first, session] = await started();
    await device.pass(MINUTE);
    session.close();
    await until(async () => (await keptMs()) === MINUTE);
    await keepClock({ attempt: 'x', activeMs: HALF_HOUR, gaps: [] }, first.tab);
    const place = await device.openTab();
    expect((await resumed(place)).$session.get()).toEqual({ kind: 'submitted', by: 'clock' });
    expect(submissionsIn(place)).toMatchObject([{ activeMs: HALF_HOUR }]);
  });

  it('never comes without a limit', async () => {
    const [, session] = await started(null);
    await device.pass(HALF_HOUR);
    expect(heldBy(session)).toMatchObject({ activeMs: HALF_HOUR, remainingMs: null, announcement: null });
  });
});

describe('two tabs', () => {
  it('do not both run: the second says where it is, and records nothing', async () => {
    const [, session] = await started();
    const place = await device.openTab();
    const second = await resumed(place);
    expect(second.$session.get()).toEqual({ kind: 'elsewhere', isFree: false });
    const size = place.tab.$studyRecord.get().events.size;
    expect(second.answer('q1', 'b')).toEqual({ kind: 'refused', why: 'elsewhere' });
    expect(second.submit()).toEqual({ kind: 'refused', why: 'elsewhere' });
    expect(place.tab.$studyRecord.get().events.size).toBe(size);
    await device.pass(2000);
    expect(heldBy(session).activeMs).toBe(2000);
  });

  it('change over with the time of the moment, though the clock was kept four seconds ago', async () => {
    const [, first] = await started();
    const second = await resumed(await device.openTab());
    await device.pass(9000);
    await second.takeOver();
    await vi.waitFor(() => expect(heldBy(second).activeMs).toBe(9000));
    expect(first.$session.get()).toEqual({ kind: 'lost', isFree: false });
    expect(first.answer('q1', 'b')).toEqual({ kind: 'refused', why: 'lost' });
    await device.pass(3000);
    expect(heldBy(second).activeMs).toBe(12_000);
    await first.takeOver();
    await vi.waitFor(() => expect(heldBy(first).activeMs).toBe(12_000));
    expect(second.$session.get().kind).toBe('lost');
  });

  it('change over with the time of the moment where messages are lost, by what the first kept last', async () => {
    const [, first] = await started();
    const second = await resumed(await device.openTab());
    device.browser.isDelivering = false;
    await device.pass(8000);
    await second.takeOver();
    expect(heldBy(second).activeMs).toBe(8000);
    expect(first.$session.get().kind).toBe('lost');
  });

  it('change over with the time of the moment where the clock cannot be kept, by what the first says', async () => {
    breakClocks();
    const [, first] = await started();
    const second = await resumed(await device.openTab());
    await device.pass(8000);
    await second.takeOver();
    await vi.waitFor(() => expect(heldBy(second).activeMs).toBe(8000));
    expect(first.$session.get().kind).toBe('lost');
  });

  it('change over with the time of the latest answer where nothing else is known', async () => {
    breakClocks();
    const [, first] = await started();
    const second = await resumed(await device.openTab());
    device.browser.isDelivering = false;
    await device.pass(7000);
    await recordingOf(first.answer('q1', 'b')).stored;
    await device.pass(1000);
    await second.takeOver();
    expect(heldBy(second).activeMs).toBe(7000);
    expect(second.move('q2').kind).toBe('recorded');
  });

  it('know within two seconds that the one at work was killed', async () => {
    const [first] = await started();
    const second = await resumed(await device.openTab());
    await device.pass(10_000);
    first.kill();
    await device.pass(2000);
    expect(second.$session.get()).toEqual({ kind: 'elsewhere', isFree: true });
    await second.takeOver();
    expect(heldBy(second).activeMs).toBe(10_000);
  });

  it('let the second have it at once when the first closes', async () => {
    const [, first] = await started();
    await device.pass(3500);
    first.close();
    expect(first.flag('q1', true)).toEqual({ kind: 'refused', why: 'closed' });
    expect(heldBy(await resumed(await device.openTab())).activeMs).toBe(3500);
  });

  it('without locks both go on and say so; what one records after the other has submitted changes nothing', async () => {
    const [one, first] = await started(HALF_HOUR, { hasLocks: false });
    const two = await device.openTab({ hasLocks: false });
    const second = await resumed(two);
    expect([heldBy(first).isGuarded, heldBy(second).isGuarded]).toEqual([false, false]);
    first.answer('q1', 'b');
    await settled();
    await vi.waitFor(() => expect(attemptFrom(two).answers.size).toBe(1));
    device.browser.isDelivering = false;
    first.submit();
    expect(second.answer('q1', 'a').kind).toBe('recorded');
    expect(second.answer('q2', 'a').kind).toBe('recorded');
    device.browser.isDelivering = true;
    await settled();
    two.tab.dispatch('focus');
    one.tab.dispatch('focus');
    await vi.waitFor(() => expect(second.$session.get()).toEqual({ kind: 'submitted', by: 'learner' }));
    expect(second.answer('q3', 'a')).toEqual({ kind: 'refused', why: 'submitted' });
    // Written in the same moment, the one on the first tab's submission and the other on its answer.
    await vi.waitFor(() => expect(attemptFrom(one)).toEqual(attemptFrom(two)));
    const { afterSubmission, answers } = attemptFrom(one);
    expect(afterSubmission.filter(({ kind }) => kind === 'attempt-answered').length).toBe(
      3 - [...answers.values()].flat().length,
    );
    expect(afterSubmission.length).toBeGreaterThan(0);
  });
});
