import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnswerKey } from '#domain/question.ts';
import { answerDraft, fakeBrowser, openRaw, storedAnswer } from './fake-browser.ts';
import type { Browser } from './fake-browser.ts';

/** The views belong to the one record of a page, so each test loads the page's modules afresh. */
async function openPage(browser: Browser) {
  vi.stubGlobal('indexedDB', browser.indexedDB);
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', { visibilityState: 'visible' });
  vi.resetModules();
  return { ...(await import('#stores/study-record.ts')), ...(await import('#stores/views.ts')) };
}
type Page = Awaited<ReturnType<typeof openPage>>;

let browser: Browser;
let page: Page;
beforeEach(async () => {
  browser = fakeBrowser();
  page = await openPage(browser);
});
afterEach(() => {
  page.theStudyRecord.stopStudyRecord();
  vi.unstubAllGlobals();
});

const check = (question: string): AnswerKey => ({ question, revision: 1, key: { kind: 'choice', choice: 'a' } });
const lesson = { id: 'key-concepts/value', checks: [check('q1'), check('q2')] };

describe('the page’s own record', () => {
  it('stands ready to be imported by a static build: nothing is touched before it is started', async () => {
    for (const name of ['indexedDB', 'window', 'document', 'localStorage', 'BroadcastChannel', 'crypto']) {
      vi.stubGlobal(name, undefined);
    }
    vi.resetModules();
    const fresh = await import('#stores/study-record.ts');
    const views = await import('#stores/views.ts');
    await import('#stores/record-transfer.ts');
    await import('#stores/attempt-records.ts');
    expect(fresh.$recordState.get()).toBe('idle');
    expect(fresh.$studyRecord.get().events.size).toBe(0);
    expect(views.$visibleEvents.get()).toEqual([]);
  });

  it('records through the functions that islands import', async () => {
    page.startStudyRecord();
    expect(await page.record(answerDraft('q1')).stored).toBe('stored');
    expect(page.$recordState.get()).toBe('ready');
    expect(page.$storageHealth.get().kind).toBe('ok');
    (await openRaw(browser.indexedDB)).close();
    expect((await browser.dump()).events).toHaveLength(1);
  });
});

describe('views', () => {
  it('show answers by question, and hide what a reset hides', () => {
    page.record(answerDraft('q1', 'b'));
    page.record(answerDraft('q1', 'a'));
    expect(page.$answersByQuestion.get().get('q1')).toHaveLength(2);
    page.record({ kind: 'reset', scope: { kind: 'all' } });
    expect(page.$answersByQuestion.get().size).toBe(0);
    expect(page.$visibleEvents.get().map(({ kind }) => kind)).toEqual(['reset']);
  });

  it('follow the progress of a lesson, and are woken only when it changes', () => {
    const seen: string[] = [];
    page.lessonProgressStore(lesson).subscribe(({ state, right }) => seen.push(`${state} ${right}`));
    page.record(answerDraft('q1', 'b'));
    page.record({ ...answerDraft('elsewhere'), place: 'other/lesson' } as never);
    page.record({ kind: 'bookmark-set', on: 'term:value', set: true });
    page.record(answerDraft('q2', 'a'));
    page.record(answerDraft('q1', 'a'));
    expect(seen).toEqual(['new 0', 'started 0', 'read 1', 'mastered 2']);
  });

  it('give the latest answer to a question', async () => {
    const latest = page.latestAnswerStore(check('q1'));
    expect(latest.get()).toBeNull();
    const { event } = page.record(answerDraft('q1', 'b'));
    expect(latest.get()).toMatchObject({ event: event.id, mark: { kind: 'marked', earned: 0 } });
    expect(storedAnswer('any', 1, 1)[0]).toBe('any-1');
  });
});
