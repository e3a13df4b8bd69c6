/**
 * The browser is killed at a random instant: no answer that was called saved is lost. RELIABILITY.md, R-S1.
 * KILLS sets how many kills (`npm run test:kills`: 500), SEED repeats a run.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { test as plainTest, type BrowserContext, type Page } from '@playwright/test';
import { writeRecordFile } from '#domain/record-file.ts';
import type { StudyEvent } from '#domain/study-event.ts';
import { addEvents, emptyStudyRecord } from '#domain/study-record.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import { lastAnswered } from './check-on-page.ts';
import { choicesOf } from './course-questions.ts';
import { startKillableBrowser, type KillableBrowser } from './killed-browser.ts';
import { planAnswers, plannedAnswers, quickAnswerer } from './quick-answers.ts';
import { runSeed, testChance } from './seeded.ts';
import { awake } from './site-pages.ts';
import { at, expect, watchContext } from './site-test.ts';
import { earlierAnswer, openStorage, readStore, type Stored } from './study-record-in-page.ts';

const lesson = 'key-concepts/utility-and-warranty';
const questions = choicesOf(lesson);
const say = settingsWords('en');

const kills = Number(process.env['KILLS'] ?? 20);
/** One profile is killed this often before the next begins anew. */
const killsPerProfile = 5;
const notes = '.cache/test/kills';

const moments = ['any time', 'before “Saved”', 'after “Saved”', 'during an import'] as const;
type Moment = (typeof moments)[number];

/** Answers that are planned for one life of the browser; most lives are shorter. */
const plannedPerLife = 60;
const latestKillMs = 3000;
const longestLifeMs = 20_000;
/** From the click to “Saved”: less than this, unless the machine is busy. */
const longestSaveMs = 30;
const importedPerFile = 1500;
/** An import takes less than this, unless the machine is busy. */
const longestImportMs = 1000;

type Chance = () => number;
const upTo = (most: number, chance: Chance): number => Math.floor(chance() * most);

/** What one life of the browser must have left behind. */
type Promised =
  | { readonly kind: 'answers'; readonly planned: readonly string[]; readonly acknowledged: number }
  | { readonly kind: 'import'; readonly ids: ReadonlySet<string>; readonly isAcknowledged: boolean };

type Counts = {
  kills: number;
  acknowledged: number;
  lost: number;
  /** Answers checked and stored, yet not seen as saved when the end came. */
  unacknowledgedKept: number;
  imports: number;
  importsWhole: number;
};

const eventsIn = async (context: BrowserContext): Promise<readonly Stored[]> => {
  const storage = await openStorage(context);
  const events = await readStore(storage, 'events');
  await storage.close();
  return events;
};

const answerText = (raw: Record<string, unknown>): string =>
  `${String(raw['question'])} ${String((raw['response'] as { choice?: unknown }).choice)}`;

/** Answers a lesson until the browser is killed. */
const answerUntilKilled = async (
  { context, kill }: KillableBrowser,
  moment: Moment,
  chance: Chance,
): Promise<Promised> => {
  const page = await context.newPage();
  const plan = planAnswers(questions, plannedPerLife, chance);
  const lastAnswer = upTo(plannedPerLife / 2, chance);
  const delayMs = chance() * longestSaveMs;
  const instantMs = chance() * latestKillMs;
  let acknowledged = 0;
  const { promise: isTime, resolve: itIsTime } = Promise.withResolvers<void>();
  await page.goto(at(`/en/learn/${lesson}/`));
  const answerAll = await quickAnswerer(page, questions, {
    clicked: (answer) => {
      if (moment === 'before “Saved”' && answer === lastAnswer) void wait(delayMs).then(itIsTime);
      // From the first answer on: before it there is nothing to lose.
      if (moment === 'any time' && answer === 0) void wait(instantMs).then(itIsTime);
    },
    saved: (answer) => {
      acknowledged = answer + 1;
      if (moment === 'after “Saved”' && answer === lastAnswer) void kill().then(itIsTime);
    },
  });
  const answering = answerAll(plan).catch(() => {});
  await Promise.race([isTime, wait(longestLifeMs, undefined, { ref: false })]);
  await kill();
  await answering;
  return { kind: 'answers', planned: plannedAnswers(questions, plan), acknowledged };
};

const sha256 = async (text: string): Promise<string> => createHash('sha256').update(text).digest('hex');

/** A file with answers that another device gave. */
const fileFrom = async (device: string): Promise<{ readonly text: string; readonly ids: ReadonlySet<string> }> => {
  const entries = Array.from({ length: importedPerFile }, (_, n) => earlierAnswer(device, n + 1));
  const record = addEvents(
    emptyStudyRecord,
    entries.map(([, event]) => event as unknown as StudyEvent),
  );
  const text = await writeRecordFile({ record, clocks: [], papers: [], quarantine: [] }, sha256);
  return { text, ids: new Set(entries.map(([id]) => id)) };
};

/** Imports a file and kills the browser meanwhile. */
const importUntilKilled = async (
  { context, kill }: KillableBrowser,
  device: string,
  chance: Chance,
): Promise<Promised> => {
  const { text, ids } = await fileFrom(device);
  const page = await context.newPage();
  let isAcknowledged = false;
  const { promise: isClicked, resolve: clicked } = Promise.withResolvers<void>();
  await page.exposeFunction('tellClicked', () => clicked());
  await page.exposeFunction('tellSaved', () => {
    isAcknowledged = true;
  });
  await page.goto(at('/en/settings/'));
  await awake(page);
  await page.getByLabel(say('import')).setInputFiles({
    name: 'other-device.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const status = await page
    .getByRole('status')
    .filter({ hasText: String(importedPerFile) })
    .elementHandle();
  const button = await page.getByRole('button', { name: say('importConfirm') }).elementHandle();
  const done = say('importDone', { newEvents: importedPerFile });
  const importing = page
    .evaluate(
      async ([line, confirm, end]) => {
        void window.tellClicked(0);
        (confirm as HTMLElement).click();
        const isDone = (): boolean => line?.textContent === end;
        while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 2));
        await window.tellSaved(0);
      },
      [status, button, done] as const,
    )
    .catch(() => {});
  await isClicked;
  await wait(chance() * longestImportMs);
  await kill();
  await importing;
  return { kind: 'import', ids, isAcknowledged };
};

/** Compares what a life promised with what its end left, and counts it. */
const settle = (promised: Promised, before: readonly Stored[], after: readonly Stored[], counts: Counts): void => {
  const left = new Set(after.map(([id]) => id));
  const gone = before.filter(([id]) => !left.has(id));
  counts.lost += gone.length;
  expect(gone, 'events of earlier lives that are gone').toEqual([]);
  const earlier = new Set(before.map(([id]) => id));
  const fresh = after.filter(([id, raw]) => !earlier.has(id) && raw['kind'] === 'answered').map(([, raw]) => raw);
  if (promised.kind === 'import') {
    const { ids, isAcknowledged } = promised;
    const imported = fresh.filter(({ id }) => ids.has(String(id))).length;
    counts.imports += 1;
    counts.importsWhole += imported === ids.size ? 1 : 0;
    if (isAcknowledged) counts.lost += ids.size - imported;
    expect(isAcknowledged ? [ids.size] : [0, ids.size], 'imported events: all or none').toContain(imported);
    return;
  }
  const { planned, acknowledged } = promised;
  const kept = fresh.toSorted((one, other) => Number(one['clock']) - Number(other['clock'])).map(answerText);
  const expected = planned.slice(0, acknowledged);
  counts.acknowledged += acknowledged;
  counts.lost += expected.filter((answer, place) => kept[place] !== answer).length;
  counts.unacknowledgedKept += Math.max(0, kept.length - acknowledged);
  expect(kept.slice(0, acknowledged), 'answers that were called saved').toEqual(expected);
  // Answers are given one after the other: at most one of them was not yet called saved.
  expect(kept, 'and at most the one that was being saved').toEqual(
    planned.slice(0, Math.min(kept.length, acknowledged + 1)),
  );
};

/** What was stored is there for the learner too: the lines about last answers, and the tick in the other language. */
const expectToSeeAgain = async (page: Page, stored: readonly Stored[]): Promise<void> => {
  const answered = new Set(stored.map(([, raw]) => raw['question']));
  const ofLesson = questions.filter(({ id }) => answered.has(id)).length;
  expect(ofLesson).toBeGreaterThan(0);
  await page.goto(at(`/en/learn/${lesson}/`));
  await expect(page.getByText(lastAnswered('right')).or(page.getByText(lastAnswered('wrong')))).toHaveCount(ofLesson);
  await page.goto(at('/vi/learn/'));
  const tick = page.locator('li', { has: page.locator(`a[href$="/vi/learn/${lesson}/"]`) }).locator('lesson-tick');
  await expect(tick).not.toBeEmpty();
};

for (let first = 0; first < kills; first += killsPerProfile) {
  const count = Math.min(killsPerProfile, kills - first);
  plainTest(`the browser killed ${count} times loses no saved answer (from kill ${first + 1})`, async () => {
    plainTest.setTimeout(count * 60_000);
    const chance = testChance(first);
    const counts: Counts = {
      kills: 0,
      acknowledged: 0,
      lost: 0,
      unacknowledgedKept: 0,
      imports: 0,
      importsWhole: 0,
    };
    const profile = mkdtempSync(join(tmpdir(), 'fit-for-purpose-killed-'));
    const faults: string[] = [];
    const start = async (): Promise<KillableBrowser> => {
      const started = await startKillableBrowser(profile);
      await watchContext(started.context, faults);
      return started;
    };
    let living = await start();
    const version = living.browser.version();
    try {
      let stored = await eventsIn(living.context);
      for (let number = first; number < first + count; number += 1) {
        const moment = moments[number % moments.length] ?? 'any time';
        await plainTest.step(`kill ${number + 1}: ${moment} (seed ${runSeed()})`, async () => {
          const promised =
            moment === 'during an import'
              ? await importUntilKilled(living, String(number).padStart(12, '0'), chance)
              : await answerUntilKilled(living, moment, chance);
          counts.kills += 1;
          living = await start();
          const after = await eventsIn(living.context);
          settle(promised, stored, after, counts);
          stored = after;
        });
      }
      const page = await living.context.newPage();
      await page.goto(at('/en/settings/'));
      const answers = stored.filter(([, raw]) => raw['kind'] === 'answered').length;
      await expect(page.getByText(say('amount', { answers, events: stored.length }))).toBeVisible();
      await expectToSeeAgain(page, stored);
      expect(faults, `page errors, console errors, CSP violations, other origins (seed ${runSeed()})`).toEqual([]);
    } finally {
      await living.kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
      mkdirSync(notes, { recursive: true });
      const note = { seed: runSeed(), browser: version, ...counts };
      writeFileSync(join(notes, `from-${first + 1}.json`), `${JSON.stringify(note)}\n`);
    }
  });
}
