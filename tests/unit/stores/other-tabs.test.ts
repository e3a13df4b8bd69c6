import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inOrder } from '#domain/study-record.ts';
import { browserEnvironment } from '#stores/study-environment.ts';
import { eraseForGood } from '#stores/record-transfer.ts';
import { expectSame } from '#tests/unit/expect-same.ts';
import { runSeed } from '#tests/unit/seeded.ts';
import { answerDraft, fakeBrowser, idsOf, nextId, seed, storedAnswer, until, settings } from './fake-browser.ts';
import type { Browser, Tab } from './fake-browser.ts';
import { thrown } from './faults.ts';

let browser: Browser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => {
  browser.closeAll();
  vi.restoreAllMocks();
});

function openTabs(count: number, own: Browser = browser): Promise<Tab[]> {
  return Promise.all(Array.from({ length: count }, () => own.readyTab()));
}

/** Order, not only content: the latest answer must be the same one everywhere. */
function orderOf(tab: Tab): string[] {
  return inOrder(tab.$studyRecord.get()).map(({ id, clock }) => `${clock} ${id}`);
}

describe('several tabs (R-T1)', () => {
  const SEEDS = Array.from({ length: 20 }, (_, n) => runSeed() + n);

  it.each(SEEDS)(
    'five of them with 400 answers each, seed %i: exactly 2,000 records, all equal within a second',
    async (n) => {
      const tabs = await openTabs(5);
      const random = fc.sample(fc.nat(3), { numRuns: 2000, seed: n });
      await Promise.all(
        tabs.map(async (tab, place) => {
          for (let count = 0; count < 400; count += 1) {
            const { stored } = tab.record(answerDraft(`q${count % 50}`, 'abcd'[place % 4]));
            // Now in a burst, now waiting for the disk, now letting the others go first.
            const pace = random[place * 400 + count] ?? 0;
            if (pace === 0) await stored;
            else if (pace === 1) await new Promise((resolve) => setImmediate(resolve));
          }
        }),
      );
      const end = performance.now();
      await until(() => tabs.every((tab) => tab.$studyRecord.get().events.size === 2000), 1000);
      expect(performance.now() - end).toBeLessThan(1000);
      await until(() => tabs.every((tab) => tab.$storageHealth.get().pending === 0), 5000);
      const dump = await browser.dump();
      expect(dump.events).toHaveLength(2000);
      const order = orderOf(tabs[0] as Tab);
      for (const tab of [...tabs, await browser.readyTab()]) expectSame(orderOf(tab), order);
    },
  );

  it('agree whatever the order in which messages arrive, and however many are lost', async () => {
    const act = fc.record({ tab: fc.nat(2), choice: fc.constantFrom('a', 'b', 'c'), isLost: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(act, { minLength: 1, maxLength: 8 }), async (scheduler, acts) => {
        const own = fakeBrowser();
        own.deliver = (run) => void scheduler.schedule(Promise.resolve(), 'message').then(run);
        const tabs = await openTabs(3, own);
        const claims = acts.map(({ tab, choice, isLost }) => {
          own.isDelivering = !isLost;
          return tabs[tab]?.record(answerDraft('q1', choice)).stored;
        });
        await scheduler.waitAll();
        expect(await Promise.all(claims)).toEqual(acts.map(() => 'stored'));
        for (const tab of tabs) await tab.keeper.wake();
        const fresh = await own.readyTab();
        for (const tab of tabs) expect(orderOf(tab)).toEqual(orderOf(fresh));
        expect(orderOf(fresh)).toHaveLength(acts.length);
        own.closeAll();
      }),
      settings(100),
    );
  });

  it('of which one opens while others write miss nothing', async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    const claims = Array.from({ length: 50 }, (_, n) => one.record(answerDraft(`q${n}`)).stored);
    const three = browser.openTab();
    three.startStudyRecord();
    claims.push(...Array.from({ length: 50 }, (_, n) => two.record(answerDraft(`r${n}`)).stored));
    await Promise.all(claims);
    await three.whenReady();
    await until(() => three.$studyRecord.get().events.size === 100);
    expect(orderOf(three)).toEqual(orderOf(one));
  });

  it('that never share a name, even when their clocks agree', () => {
    const ids = Array.from({ length: 1000 }, () => browserEnvironment.randomId());
    expect(new Set(ids).size).toBe(1000);
    for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{12}$/);
  });
});

describe('a tab that comes to the front', () => {
  it.each(['visibilitychange', 'focus', 'pageshow'])('at %s has what it was not told', async (type) => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    browser.isDelivering = false;
    await one.record(answerDraft('q1')).stored;
    expect(idsOf(two)).toEqual([]);
    two.dispatch(type);
    await until(() => idsOf(two).length === 1);
    expect(orderOf(two)).toEqual(orderOf(one));
  });

  it('has it even where the browser knows no channel', async () => {
    const over = { openChannel: () => undefined };
    const [one, two] = [await browser.readyTab({ over }), await browser.readyTab({ over })];
    await one.record(answerDraft('q1')).stored;
    two.dispatch('visibilitychange');
    await until(() => idsOf(two).length === 1);
  });

  it('from the back/forward cache has closed its channel meanwhile, and opens it again', async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    two.dispatch('pagehide');
    await one.record(answerDraft('q1')).stored;
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(idsOf(two)).toEqual([]);
    two.dispatch('pageshow');
    await until(() => idsOf(two).length === 1);
    await one.record(answerDraft('q2')).stored;
    await until(() => idsOf(two).length === 2);
  });

  it('while hidden does not look', async () => {
    const [one] = await openTabs(1);
    const hidden = await browser.readyTab({ over: { isVisible: () => false } });
    browser.isDelivering = false;
    await one?.record(answerDraft('q1')).stored;
    hidden.dispatch('visibilitychange');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(idsOf(hidden)).toEqual([]);
  });
});

describe('a message', () => {
  function say(message: unknown): void {
    const channel = browser.openTab().environment.openChannel('any');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none to name
    channel?.postMessage(message);
  }

  it.each([
    null,
    5,
    'events',
    [],
    { kind: 'events' },
    { kind: 'events', events: [null] },
    { kind: 'events', events: 'x' },
    { kind: 'sung' },
    { kind: 'erased' },
    { kind: 'erased', mark: 'x' },
  ])('that makes no sense (%j) changes nothing, and makes the tab look at the storage', async (message) => {
    const tab = await browser.readyTab();
    const { event, stored } = tab.record(answerDraft('q1'));
    await stored;
    await seed(browser.indexedDB, [storedAnswer('older', 1, 1)]);
    say(message);
    await until(() => idsOf(tab).length === 2);
    expect(idsOf(tab)).toEqual(['older-1', event.id].toSorted());
    expect(tab.$storageHealth.get().kind).toBe('ok');
  });

  it('with an event of a kind that only a newer build knows is kept (R-T6)', async () => {
    const tab = await browser.readyTab();
    say({ kind: 'events', events: [{ v: 1, id: 'newdevice-1', at: 1, clock: 9, kind: 'dreamt' }] });
    await until(() => tab.$storageHealth.get().unknown === 1);
    const { event } = tab.record(answerDraft('q1'));
    expect(event.clock).toBe(10);
  });

  it('of an event that its own tab could not store is stored by who heard it', async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw thrown('UnknownError');
    });
    const { event, stored } = one.record(answerDraft('q1'));
    expect(await stored).toBe('kept-in-memory');
    one.stopStudyRecord();
    put.mockRestore();
    await until(() => idsOf(two).length === 1);
    two.dispatch('focus');
    await until(async () => (await browser.dump()).events.length === 1);
    expect((await browser.dump()).events[0]?.[0]).toBe(event.id);
  });
});

describe('erasing for good in one tab', () => {
  it('empties the others', async () => {
    const tabs = await openTabs(3);
    await tabs[0]?.record(answerDraft('q1')).stored;
    await until(() => tabs.every((tab) => idsOf(tab).length === 1));
    expect(await eraseForGood(tabs[1])).toEqual({ kind: 'erased' });
    await until(() => tabs.every((tab) => idsOf(tab).length === 0));
    for (const tab of tabs) await tab.keeper.wake();
    expect((await browser.dump()).events).toEqual([]);
  });

  it('empties a tab that slept through it, and brings nothing back', async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    await one.record(answerDraft('q1')).stored;
    await until(() => idsOf(two).length === 1);
    browser.isDelivering = false;
    await eraseForGood(one);
    expect(idsOf(two)).toHaveLength(1);
    two.dispatch('pageshow');
    await until(() => idsOf(two).length === 0);
    expect((await browser.dump()).events).toEqual([]);
  });

  it('empties a tab that was just looking, too', async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    await one.record(answerDraft('q1')).stored;
    browser.deliver = (run) => run();
    await seed(browser.indexedDB, [storedAnswer('older', 1, 1)]);
    const get = IDBObjectStore.prototype.get;
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(function (this: IDBObjectStore, key) {
      one.keeper.tabs.tell({ kind: 'erased', mark: 1 });
      return get.call(this, key);
    });
    await two.keeper.wake();
    expect(idsOf(two)).toEqual([]);
  });

  it('takes back what another tab was just writing', async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    await one.record(answerDraft('q1')).stored;
    browser.deliver = (run) => run();
    const erased = eraseForGood(one);
    const late = two.record(answerDraft('q2')).stored;
    await erased;
    await late;
    await until(async () => (await browser.dump()).events.length === idsOf(one).length);
    for (const tab of [one, two]) await tab.keeper.wake();
    expect((await browser.dump()).events.map(([key]) => key)).toEqual(idsOf(one));
    expect(idsOf(two)).toEqual(idsOf(one));
  });

  it('is not undone by a write that was under way: it is taken back, and nobody is told of it', async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    browser.deliver = (run) => run();
    const { stored } = two.record(answerDraft('q1'));
    one.keeper.tabs.tell({ kind: 'erased', mark: 1 });
    await stored;
    await until(async () => (await browser.dump()).events.length === 0);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect([idsOf(one), idsOf(two), (await browser.dump()).events]).toEqual([[], [], []]);
  });

  it('leaves what is done afterwards alone', async () => {
    const [one, two] = (await openTabs(2)) as [Tab, Tab];
    await one.record(answerDraft('q1')).stored;
    await eraseForGood(one);
    await until(() => idsOf(two).length === 0);
    const { event, stored } = two.record(answerDraft('q2'));
    await stored;
    for (const tab of [one, two]) await tab.keeper.wake();
    expect((await browser.dump()).events.map(([key]) => key)).toEqual([event.id]);
    expect(idsOf(one)).toEqual([event.id]);
    expect(nextId()).not.toBe(nextId());
  });
});
