/** The study record when storage is full, broken, damaged, newer, or taken away. RELIABILITY.md 1. */
import type { Locator, Page } from '@playwright/test';
import { canonicalJson } from '#domain/canonical-json.ts';
import { progressWords, type ProgressWord } from '#i18n/progress-words.ts';
import { settingsWords } from '#i18n/settings-words.ts';
import {
  breakStorage,
  faults as storageFaults,
  isPossible,
  refusePuts,
  sites,
  watchConnections,
  type Break,
} from './broken-storage.ts';
import { answer, answerAndSave, checkOn, sentenceWithGap, tryAgain, words } from './check-on-page.ts';
import {
  checksOf,
  choicesOf,
  present,
  rightChoice,
  titleOf,
  writtenLessons,
  wrongChoice,
  type Locale,
} from './course-questions.ts';
import { chanceFrom, mixedUp, oneOf, runSeed, testChance } from './seeded.ts';
import { at, expect, test } from './site-test.ts';
import {
  answersIn,
  deleteDatabase,
  earlierAnswer,
  exportedFile,
  hashOfDatabase,
  openStorage,
  readStore,
  seedStore,
  storedAnswers,
  type ExportedFile,
} from './study-record-in-page.ts';

const lesson = 'key-concepts/service-management';
const choices = choicesOf(lesson);
const total = checksOf(lesson).length;
const inCourse = writtenLessons().length;
const lessonAddress = (locale: Locale): string => at(`/${locale}/learn/${lesson}/`);

const inWords = { en: progressWords('en'), vi: progressWords('vi') } as const;
const inSettings = { en: settingsWords('en'), vi: settingsWords('vi') } as const;

const answered = (count: number, locale: Locale = 'en'): string =>
  inWords[locale]('started', { answered: count, total });

const noticeOf = (page: Page, word: ProgressWord, locale: Locale = 'en'): Locator =>
  page.getByRole('alert').filter({ hasText: inWords[locale](word) });

/** Alerts that say anything. */
const noticesOf = (page: Page): Locator => page.getByRole('alert').filter({ hasText: /\S/u });

/** Presses a button that hands over the record as a file, and reads it. */
const exportBy = async (page: Page, button: Locator): Promise<ExportedFile> => {
  const download = page.waitForEvent('download');
  await button.click();
  return exportedFile(await download);
};

const exportFromNotice = (page: Page, locale: Locale = 'en'): Promise<ExportedFile> =>
  exportBy(page, page.getByRole('alert').getByRole('button', { name: inWords[locale]('export') }));

/** What an export says of these answers, each question with the choice that was given. */
const expectedAnswers = (given: readonly (readonly [string, string])[]): readonly string[] =>
  given.map(([question, choice]) => `${question} ${choice}`).toSorted();

for (const locale of ['en', 'vi'] as const) {
  for (const { name, from } of [
    { name: 'from the start', from: 1 },
    { name: 'from the third write on', from: 3 },
  ]) {
    test(`with storage full ${name}, answers stay, the learner is told at once, and all is stored when there is room (${locale})`, async ({
      page,
      context,
    }) => {
      await page.addInitScript(refusePuts, { from, until: Number.MAX_SAFE_INTEGER });
      await page.goto(lessonAddress(locale));
      const storage = await openStorage(context);
      const given: (readonly [string, string])[] = [];
      for (const [place, question] of choices.slice(0, 4).entries()) {
        const choice = place % 2 === 0 ? rightChoice(question) : wrongChoice(question);
        const check = await answer(page, question, choice.id, locale);
        given.push([question.id, choice.id]);
        const isRefused = place + 2 >= from;
        if (isRefused) await expect(noticeOf(page, 'full', locale)).toBeVisible({ timeout: 1000 });
        await expect(check.status).toContainText(place % 2 === 0 ? words[locale].right : words[locale].wrong);
        await expect(check.radio(choice)).toBeChecked();
        await expect(check.saving(isRefused ? 'notSaved' : 'saved')).toBeVisible();
      }
      await expect(noticesOf(page), 'one message').toHaveCount(1);
      await expect(page.getByText(answered(4, locale))).toBeVisible();
      expect((await storedAnswers(storage)).length).toBe(from === 1 ? 0 : 1);
      expect(answersIn((await exportFromNotice(page, locale)).events)).toEqual(expectedAnswers(given));

      await page.evaluate(() => {
        window.isHealed = true;
        // As when the learner comes back from making room.
        window.dispatchEvent(new Event('focus'));
      });
      await expect(noticeOf(page, 'full', locale)).toBeHidden({ timeout: 10_000 });
      await expect
        .poll(async () => answersIn((await readStore(storage, 'events')).map(([, raw]) => raw)))
        .toEqual(expectedAnswers(given));
      for (const question of choices.slice(0, 4))
        await expect(checkOn(page, question, locale).saving('saved'), 'said where the answer is').toBeVisible();
      await page.reload();
      await expect(page.getByText(answered(4, locale))).toBeVisible();
    });
  }
}

test('with storage full for one write only, it is stored without the learner doing anything', async ({
  page,
  context,
}) => {
  await page.addInitScript(refusePuts, { from: 2, until: 2 });
  await page.goto(lessonAddress('en'));
  const storage = await openStorage(context);
  await answer(page, present(choices[0]), 'right');
  await expect.poll(async () => (await storedAnswers(storage)).length).toBe(1);
  await expect(noticeOf(page, 'full')).toBeHidden();
});

test('at the browser’s own quota, answers stay and are exported, and are stored when the quota is lifted', async ({
  page,
  context,
}) => {
  const { origin } = new URL(at('/'));
  const session = await context.newCDPSession(page);
  // Before the first write: the browser remembers for a while how much room there was.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(lessonAddress('en'));
  const storage = await openStorage(context);
  for (const question of choices.slice(0, 2)) await answer(page, question, 'right');
  await expect(noticeOf(page, 'full')).toBeVisible({ timeout: 1000 });
  expect(await readStore(storage, 'events')).toEqual([]);
  expect(answersIn((await exportFromNotice(page)).events)).toHaveLength(2);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await expect.poll(async () => (await storedAnswers(storage)).length, { timeout: 15_000 }).toBe(2);
  await expect(noticeOf(page, 'full')).toBeHidden();
});

/**
 * A share of all combinations of fault, call and moment: every fault at both moments, every call at least once, drawn by
 * the run's seed. STORAGE_FAULTS=all runs all of them.
 */
const breaks = ((): readonly Break[] => {
  const chance = chanceFrom(runSeed());
  const all = storageFaults
    .flatMap((fault) =>
      sites.flatMap((site) => (['load', 'answer'] as const).map((when): Break => ({ fault, site, when }))),
    )
    .filter(isPossible);
  if (process.env['STORAGE_FAULTS'] === 'all') return all;
  // Two that really happen: Firefox with its history turned off, and a profile on a dead disk.
  const real = [
    { fault: 'missing', site: 'indexedDB', when: 'load' },
    { fault: 'silence', site: 'open', when: 'load' },
  ];
  const drawn = new Set(
    all.filter((each) =>
      real.some(({ fault, site, when }) => each.fault === fault && each.site === site && each.when === when),
    ),
  );
  const drawFrom = (some: readonly Break[]): void => {
    drawn.add(oneOf(some, chance));
  };
  for (const site of sites)
    if (![...drawn].some((each) => each.site === site)) drawFrom(all.filter((each) => each.site === site));
  // Where answers can suffer; a channel that fails costs none.
  const ofStorage = all.filter(({ site }) => !['openChannel', 'postMessage', 'localStorage'].includes(site));
  for (const fault of storageFaults)
    for (const when of ['load', 'answer'] as const) {
      const some = ofStorage.filter((each) => each.fault === fault && each.when === when);
      if (!some.some((each) => drawn.has(each))) drawFrom(some);
    }
  return [...drawn];
})();

/** Makes the page do what it seldom does: look for what another page stored, and open the database again. */
const disturb = async (page: Page, storage: Page): Promise<void> => {
  await seedStore(storage, [earlierAnswer('othertab', 2)]);
  await page.evaluate(() => {
    window.isBroken = true;
    window.dispatchEvent(new Event('focus'));
  });
};

test.describe('whatever storage throws, the site is usable and says what is kept', () => {
  for (const plan of breaks) {
    test(`${plan.fault} in ${plan.site} at ${plan.when}`, async ({ page, context }) => {
      const [first, second] = [present(choices[0]), present(choices[1])];
      const storage = await openStorage(context);
      await seedStore(storage, [earlierAnswer('othertab', 1)]);
      await page.addInitScript(watchConnections);
      await page.addInitScript(breakStorage, plan);
      await page.goto(lessonAddress('en'));
      if (plan.when === 'answer') {
        await expect.poll(async () => (await readStore(storage, 'events')).length).toBe(2);
        await disturb(page, storage);
        if (plan.site === 'open' || plan.site === 'indexedDB')
          await page.evaluate(() => window.connections.forEach((connection) => connection.close()));
      }
      const check = await answer(page, first, 'right');
      await expect(check.status).toContainText(words.en.right);
      await expect(check.saving('saved').or(check.saving('notSaved'))).toBeVisible({ timeout: 10_000 });
      const own = `${first.id} ${rightChoice(first).id}`;
      if (await check.saving('saved').isVisible())
        expect((await storedAnswers(storage)).map(({ question }) => question)).toContain(first.id);
      else {
        await expect(noticesOf(page)).toHaveCount(1);
        const messages = (['memoryOnly', 'failing', 'full'] as const).map((word) => inWords.en(word));
        expect(messages).toContain(await noticesOf(page).getByRole('paragraph').textContent());
        expect(answersIn((await exportFromNotice(page)).events)).toContain(own);
      }
      await answer(page, second, 'wrong');
      await tryAgain(page, second);
      await expect(page.getByText(answered(2))).toBeVisible();
      for (const question of checksOf(lesson)) await expect(checkOn(page, question).group).toBeVisible();
      await expect.poll(() => page.evaluate(() => window.struckAt), 'the fault did strike').toBeGreaterThan(0);
    });
  }
});

type Damage = { readonly name: string; readonly harm: (event: Record<string, unknown>) => unknown };

const without = (event: Record<string, unknown>, field: string): unknown =>
  Object.fromEntries(Object.entries(event).filter(([name]) => name !== field));

const nested = (depth: number): unknown => (depth === 0 ? 'deep' : { in: nested(depth - 1) });

/** Kinds of damage; each makes a sound event one that nobody can read. The version is left alone: see R-S8. */
const damages: readonly Damage[] = [
  { name: 'null', harm: () => null },
  { name: 'undefined', harm: () => undefined },
  { name: 'a number', harm: (event) => event['at'] },
  { name: 'a list around it', harm: (event) => [event] },
  { name: 'text that is cut off', harm: (event) => JSON.stringify(event).slice(0, -9) },
  { name: 'a date in place of the time', harm: (event) => ({ ...event, at: new Date(0) }) },
  { name: 'a time that is no number', harm: (event) => ({ ...event, at: Number.NaN }) },
  { name: 'a clock that runs backwards', harm: (event) => ({ ...event, clock: -1 }) },
  { name: 'half a tick', harm: (event) => ({ ...event, clock: 0.5 }) },
  { name: 'the id of another', harm: (event) => ({ ...event, id: `${String(event['id'])}1` }) },
  { name: 'a flipped bit in the id', harm: (event) => ({ ...event, id: `$${String(event['id']).slice(1)}` }) },
  { name: 'no question', harm: (event) => ({ ...event, question: '' }) },
  { name: 'a list for a question', harm: (event) => ({ ...event, question: [event['question']] }) },
  { name: 'no response', harm: (event) => ({ ...event, response: null }) },
  { name: 'a response of no kind', harm: (event) => ({ ...event, response: { kind: 'choise', choice: 'a' } }) },
  { name: 'a response without a choice', harm: (event) => ({ ...event, response: { kind: 'choice' } }) },
  { name: 'a response that is too deep', harm: (event) => ({ ...event, response: nested(40) }) },
  { name: 'a flipped bit in where', harm: (event) => ({ ...event, where: 'lessoo' }) },
  { name: 'a language that nobody speaks', harm: (event) => ({ ...event, language: 'xx' }) },
  { name: 'a word for yes', harm: (event) => ({ ...event, helped: 'yes' }) },
  { name: 'a revision of zero', harm: (event) => ({ ...event, revision: 0 }) },
  { name: 'an extra field', harm: (event) => ({ ...event, extra: 1 }) },
  ...['id', 'at', 'clock', 'kind', 'question', 'revision', 'response', 'session', 'where', 'helped', 'tookMs'].map(
    (field) => ({ name: `no ${field}`, harm: (event: Record<string, unknown>) => without(event, field) }),
  ),
];

/** A set-aside value as the export may hold it: itself where JSON can say it, else as much of it as text can. */
const asExported = (raw: unknown): string => {
  try {
    return canonicalJson(raw, 24);
  } catch {
    return JSON.stringify(JSON.stringify(raw) ?? String(raw));
  }
};

for (const part of [0, 1, 2, 3]) {
  test(`fifty damaged records cost no sound one, and stay where they are, in the set-aside and in the export (${part + 1}/4)`, async ({
    page,
    context,
  }) => {
    const chance = testChance(part);
    const storage = await openStorage(context);
    const entries = Array.from({ length: 62 }, (_, n) => earlierAnswer('k3v9q2m7x1ab', n + 1));
    const damaged = new Map<string, unknown>();
    for (const [place, [id, event]] of mixedUp(entries, chance).entries()) {
      // Each kind of damage at least once, then any of them; one record of ten megabytes in all.
      const damage = damages[(part * 50 + place) % damages.length] ?? oneOf(damages, chance);
      if (part === 0 && place === 0) damaged.set(id, { ...event, question: 'q'.repeat(10 * 2 ** 20) });
      else if (place < 50) damaged.set(id, damage.harm(event));
    }
    await seedStore(
      storage,
      entries.map(([id, event]) => [id, damaged.has(id) ? damaged.get(id) : event]),
    );
    const before = await readStore(storage, 'events');

    await page.goto(at('/en/settings/'));
    await expect(page.getByText(inSettings.en('amount', { answers: 12, events: 12 }))).toBeVisible();
    await expect(page.getByText(inSettings.en('corrupt', { count: 50 }))).toBeVisible();
    await expect(noticeOf(page, 'setAside')).toBeVisible();
    // What has no value at all leaves nothing to set aside.
    const copied = [...damaged].filter(([, raw]) => raw !== undefined).map(([id]) => id);
    await expect
      .poll(async () => (await readStore(storage, 'quarantine')).map(([id]) => id))
      .toEqual(copied.toSorted());

    const file = await exportFromNotice(page);
    expect(file.events).toHaveLength(12);
    expect(file.quarantine.map((raw) => canonicalJson(raw)).toSorted()).toEqual(
      [...new Set([...damaged.values()].map(asExported))].toSorted(),
    );
    expect(await readStore(storage, 'events'), 'nothing was deleted or rewritten').toEqual(before);
    await page.reload();
    await expect(page.getByText(inSettings.en('amount', { answers: 12, events: 12 }))).toBeVisible();
  });
}

for (const { name, v } of [
  { name: 'version 2', v: 2 },
  { name: 'version 101', v: 101 },
  { name: 'version “x”', v: 'x' },
  { name: 'no version', v: undefined },
]) {
  test(`a record of ${name} makes the site read only: it says so, exports, and writes not one byte`, async ({
    page,
    context,
  }) => {
    const storage = await openStorage(context);
    const [id, newer] = earlierAnswer('newerdevice', 1, { fromTheFuture: { kept: true } });
    delete newer['v'];
    if (v !== undefined) newer['v'] = v;
    const question = present(choices[0]);
    await seedStore(storage, [[id, newer], earlierAnswer('olderdevice', 1, { question: question.id, place: lesson })]);
    const before = await hashOfDatabase(storage);

    await page.goto(lessonAddress('en'));
    await expect(noticeOf(page, 'readOnly')).toBeVisible();
    await expect(page.getByText(answered(1))).toBeVisible();
    const check = await answer(page, present(choices[1]), 'right');
    await expect(check.saving('notSaved')).toBeVisible();
    await page.getByRole('button', { name: inWords.en('markRead') }).click();
    await expect(page.getByText(inWords.en('markedByHand'))).toBeVisible();
    const rescued = answersIn((await exportFromNotice(page)).events);
    expect(rescued, 'what was answered meanwhile').toContain(
      `${choices[1]?.id} ${rightChoice(present(choices[1])).id}`,
    );
    expect(await hashOfDatabase(storage), 'after an answer, a mark and an export').toBe(before);

    const loaded = page.waitForEvent('load');
    await page
      .getByRole('alert')
      .getByRole('button', { name: inWords.en('reload') })
      .click();
    await loaded;
    await expect(noticeOf(page, 'readOnly')).toBeVisible();
    await page.goto(at('/vi/settings/'));
    await expect(noticeOf(page, 'readOnly', 'vi')).toBeVisible();
    await expect(page.getByRole('alert').getByRole('button', { name: inWords.vi('reload') })).toBeVisible();
    const file = await exportBy(page, page.getByRole('button', { name: inSettings.vi('export') }));
    expect(file.quarantine).toContainEqual(newer);
    expect(answersIn(file.events)).toEqual([`${question.id} a`]);
    await page.getByRole('button', { name: inSettings.vi('erase') }).click();
    await page.getByRole('dialog').getByRole('textbox').fill(inSettings.vi('eraseWord'));
    await page.getByRole('button', { name: inSettings.vi('eraseConfirm') }).click();
    await expect(page.getByText(inSettings.vi('eraseReadOnly'))).toBeVisible();
    expect(await hashOfDatabase(storage), 'after reload, export and an attempt to erase').toBe(before);
  });
}

const waysToLoseIt: readonly {
  readonly name: string;
  readonly take: (page: Page, storage: Page) => Promise<void>;
}[] = [
  { name: 'is deleted by another page', take: (_page, storage) => deleteDatabase(storage) },
  {
    name: 'is cleared by the browser',
    take: async (page) => {
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.clearDataForOrigin', {
        origin: new URL(at('/')).origin,
        storageTypes: 'indexeddb',
      });
    },
  },
  {
    name: 'loses its connection without a word',
    take: (page) => page.evaluate(() => window.connections.forEach((connection) => connection.close())),
  },
  {
    name: 'loses its connection with an event',
    take: (page) =>
      page.evaluate(() => {
        for (const connection of window.connections) {
          connection.close();
          connection.dispatchEvent(new Event('close'));
        }
      }),
  },
];

for (const { name, take } of waysToLoseIt) {
  test(`when the database ${name} under the page, answers before and after are stored again`, async ({
    page,
    context,
  }) => {
    await page.addInitScript(watchConnections);
    await page.goto(lessonAddress('en'));
    const storage = await openStorage(context);
    await answerAndSave(page, present(choices[0]), 'right');
    await take(page, storage);
    await answerAndSave(page, present(choices[1]), 'wrong');
    await expect(page.getByText(answered(2)), 'memory was not reduced').toBeVisible();
    const expected = choices.slice(0, 2).map(({ id }) => id);
    await expect
      .poll(async () => (await storedAnswers(storage)).map(({ question }) => question), { timeout: 10_000 })
      .toEqual(expect.arrayContaining(expected));
    await page.reload();
    await expect(page.getByText(answered(2))).toBeVisible();
    await expect(noticesOf(page)).toHaveCount(0);
  });
}

/** The button that takes back a reset of whatever day. */
const undoButton = (page: Page, locale: Locale): Locator =>
  page.getByRole('button', { name: sentenceWithGap((date) => inSettings[locale]('resetUndo', { date })) });

for (const locale of ['en', 'vi'] as const) {
  test(`a reset hides answers and ticks, and undoing it brings them back (${locale})`, async ({ page, context }) => {
    const say = inSettings[locale];
    const storage = await openStorage(context);
    await page.goto(lessonAddress(locale));
    await answerAndSave(page, present(choices[0]), 'right', locale);
    await page.goto(at(`/${locale}/settings/`));
    await page.getByRole('button', { name: say('reset') }).click();
    const dialog = page.getByRole('dialog', { name: say('reset') });
    await expect(dialog).toBeVisible();
    const before = await readStore(storage, 'events');
    await dialog.getByRole('button', { name: say('reset') }).click();
    await expect(page.getByText(say('resetDone'))).toBeVisible();
    await expect.poll(async () => (await readStore(storage, 'events')).length).toBe(before.length + 1);
    expect(await readStore(storage, 'events'), 'nothing was deleted').toEqual(expect.arrayContaining([...before]));

    const map = await context.newPage();
    await map.goto(at(`/${locale}/learn/`));
    const item = map
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: map.getByRole('link', { name: titleOf(lesson, locale), exact: true }) });
    await expect(map.getByRole('banner')).toContainText(inWords[locale]('countCourse', { read: 0, total: inCourse }));
    await expect(item).not.toContainText(answered(1, locale));

    await undoButton(page, locale).click();
    await expect(page.getByText(say('resetUndone'))).toBeVisible();
    await expect(item).toContainText(answered(1, locale), { timeout: 1000 });
    await expect(undoButton(page, locale)).toBeHidden();
  });
}

/** A reset of everything, as an earlier visit left it. */
const earlierReset = (device: string, daysAgo: number): readonly [string, Record<string, unknown>] => {
  const id = `${device}-1`;
  const when = Date.now() - daysAgo * 24 * 60 * 60 * 1000;
  return [id, { v: 1, id, at: when, clock: 100 - daysAgo, kind: 'reset', scope: { kind: 'all' } }];
};

test('a reset can be undone for thirty days', async ({ page, context }) => {
  const storage = await openStorage(context);
  await seedStore(storage, [earlierAnswer('somedevice', 1), earlierReset('lately', 29), earlierReset('longago', 31)]);
  await page.goto(at('/en/settings/'));
  await expect(page.getByText(inSettings.en('amount', { answers: 1, events: 3 }))).toBeVisible();
  await expect(undoButton(page, 'en')).toHaveCount(1);
});

for (const { locale, word, wrong } of [
  { locale: 'en', word: 'ERASE', wrong: 'ERAS' },
  { locale: 'vi', word: 'XOA', wrong: 'ERASE' },
] as const) {
  test(`erasing for good offers the export, asks for the word ${word}, and leaves nothing anywhere`, async ({
    page,
    context,
  }) => {
    const say = inSettings[locale];
    const storage = await openStorage(context);
    const attempt = 'attempt-1';
    await seedStore(storage, [[attempt, { attempt, activeMs: 1000, gaps: [] }]], 'clocks');
    await seedStore(storage, [[attempt, { attempt, questions: [] }]], 'papers');
    await seedStore(storage, [['strange', 'no record']], 'quarantine');
    const tab = await context.newPage();
    await tab.goto(lessonAddress(locale));
    await answerAndSave(tab, present(choices[0]), 'right', locale);
    await page.goto(at(`/${locale}/settings/`));
    await page.getByRole('button', { name: say('erase') }).click();
    const dialog = page.getByRole('dialog', { name: say('erase') });
    const confirm = dialog.getByRole('button', { name: say('eraseConfirm') });
    await expect(confirm).toBeDisabled();
    await expect(dialog).toContainText(word);
    const file = await exportBy(page, dialog.getByRole('button', { name: say('export') }));
    expect(answersIn(file.events)).toHaveLength(1);
    await dialog.getByRole('textbox').fill(wrong);
    await expect(confirm).toBeDisabled();
    expect(await storedAnswers(storage)).toHaveLength(1);
    await dialog.getByRole('textbox').fill(word);
    await confirm.click();
    await expect(page.getByText(say('erased'))).toBeVisible();
    await expect(page.getByText(say('empty'))).toBeVisible();
    await expect(tab.getByText(answered(0, locale)), 'in the other tab').toBeVisible({ timeout: 1000 });
    for (const store of ['events', 'clocks', 'papers', 'quarantine'] as const)
      expect(await readStore(storage, store), store).toEqual([]);
    await tab.bringToFront();
    await answerAndSave(tab, present(choices[1]), 'right', locale);
    expect((await storedAnswers(storage)).map(({ question }) => question)).toEqual([choices[1]?.id]);
  });
}
