import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lessonProgress } from '#domain/lesson-progress.ts';
import type { AnswerKey } from '#domain/question.ts';
import { latestAnswer } from '#domain/question-history.ts';
import { answerDraft, fakeBrowser, openRaw } from './fake-browser.ts';
import type { Browser } from './fake-browser.ts';

/** The store belongs to the one record of a page, so each test loads the page's modules afresh. */
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

describe('the visible events', () => {
  it('are all events until a reset hides what came before it', () => {
    page.record(answerDraft('q1', 'b'));
    page.record(answerDraft('q1', 'a'));
    expect(page.$visibleEvents.get().map(({ kind }) => kind)).toEqual(['answered', 'answered']);
    const { event } = page.record({ kind: 'reset', scope: { kind: 'all' } });
    expect(page.$visibleEvents.get().map(({ kind }) => kind)).toEqual(['reset']);
    page.record({ kind: 'reset-undone', reset: event.id });
    expect(page.$visibleEvents.get()).toHaveLength(4);
  });

  it('are followed, and are what the domain folds', () => {
    const seen: string[] = [];
    page.$visibleEvents.subscribe((events) => seen.push(lessonProgress(events, lesson).state));
    page.record(answerDraft('q1', 'b'));
    page.record(answerDraft('q2', 'a'));
    page.record(answerDraft('q1', 'a'));
    expect(seen).toEqual(['new', 'started', 'read', 'mastered']);
    expect(latestAnswer(page.$visibleEvents.get(), check('q1'))).toMatchObject({ mark: { earned: 1 } });
  });
});
