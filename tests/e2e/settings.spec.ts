/** The settings page: the learner's data out, in and away; how the site looks. FEATURES.md, RELIABILITY.md 1 and 5. */
import { createHash } from 'node:crypto';
import type { Browser, BrowserContext, Locator, Page } from '@playwright/test';
import { canonicalJson } from '#domain/canonical-json.ts';
import { FILE_FORMAT } from '#domain/record-file.ts';
import { progressWords } from '#i18n/progress-words.ts';
import { settingsWords, type SettingsWord } from '#i18n/settings-words.ts';
import { hostileFileName, hostileTexts } from './hostile-texts.ts';
import { checksOf, present, titleOf, type Locale } from './course-questions.ts';
import { locales, open, shortLesson, sortLesson } from './site-pages.ts';
import { at, expect, test, watchContext } from './site-test.ts';
import { sentenceWithGap } from './check-on-page.ts';
import { studyBefore } from './studied.ts';
import { earlierAnswer, hashOfDatabase, openStorage, readStore, textOf } from './study-record-in-page.ts';

const inWords = { en: settingsWords('en'), vi: settingsWords('vi') } as const;
const inProgress = { en: progressWords('en'), vi: progressWords('vi') } as const;
const say = inWords.en;

declare global {
  interface Window {
    __pwn?: number;
    firstLook: readonly (string | undefined)[];
    /** Theme and size of text of every frame. */
    looks: ReadonlySet<string>;
  }
}

const openSettings = (page: Page, locale: Locale = 'en'): Promise<void> => open(page, `/${locale}/settings/`);

/** Answers and events as the page counts them. */
const amount = (page: Page, answers: number, events: number, locale: Locale = 'en'): Locator =>
  page.getByText(inWords[locale]('amount', { answers, events }), { exact: true });

/** What `studyBefore` leaves: a lesson whole, half of another; answers only, no other events. */
const begun = Math.ceil(checksOf(sortLesson).length / 2);
const studied = checksOf(shortLesson).length + begun;

const exportText = async (page: Page, button: Locator): Promise<string> => {
  const download = page.waitForEvent('download');
  await button.click();
  return textOf(await download);
};

const exportButton = (page: Page, locale: Locale = 'en'): Locator =>
  page
    .getByRole('group', { name: inWords[locale]('data'), exact: true })
    .getByRole('button', { name: inWords[locale]('export'), exact: true });

type Chosen = { readonly name?: string; readonly bytes: Buffer | string };

const choose = async (page: Page, { name = 'record.json', bytes }: Chosen, locale: Locale = 'en'): Promise<void> => {
  await page
    .getByLabel(inWords[locale]('import'), { exact: true })
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(bytes) });
};

const pressButton = (page: Page, word: SettingsWord, locale: Locale = 'en'): Promise<void> =>
  page.getByRole('button', { name: inWords[locale](word), exact: true }).click();

const statusWith = (page: Page, text: string): Locator => page.getByRole('status').filter({ hasText: text });

const preview = (all: number, newEvents: number, newAnswers: number, locale: Locale = 'en'): string =>
  inWords[locale]('importPreview', { all, newEvents, newAnswers });

type FileParts = {
  readonly v?: number;
  readonly events?: readonly unknown[];
  readonly quarantine?: readonly unknown[];
  readonly papers?: readonly unknown[];
};

/** A file as the site would write it, its checksum right whatever it holds. */
const fileWith = ({ v = 1, events = [], quarantine = [], papers = [] }: FileParts): string => {
  const counts = { events: events.length, clocks: 0, papers: papers.length, quarantine: quarantine.length };
  const rest = canonicalJson({ format: FILE_FORMAT, v, counts, events, clocks: [], papers, quarantine });
  const sha256 = createHash('sha256').update(rest).digest('hex');
  return `{"sha256":"${sha256}",${rest.slice(1)}\n`;
};

const someEvents = (count: number): readonly Record<string, unknown>[] =>
  Array.from({ length: count }, (_, n) => earlierAnswer('fedcba9876543210', n + 1)[1]);

/** A browser profile of its own, watched like the test's. */
const otherContext = async (browser: Browser, faults: string[]): Promise<BrowserContext> => {
  const context = await browser.newContext({ timezoneId: 'Asia/Ho_Chi_Minh', locale: 'en-GB' });
  await watchContext(context, faults);
  return context;
};

const onMap = (page: Page, lesson: string, locale: Locale): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('link', { name: titleOf(lesson, locale), exact: true }) });

const expectTicks = async (page: Page, locale: Locale = 'en'): Promise<void> => {
  await page.goto(at(`/${locale}/learn/`));
  const words = inProgress[locale];
  await expect(onMap(page, shortLesson, locale)).toContainText(words('mastered'));
  const total = checksOf(sortLesson).length;
  await expect(onMap(page, sortLesson, locale)).toContainText(words('started', { answered: begun, total }));
};

const expectNoTicks = async (page: Page): Promise<void> => {
  await page.goto(at('/en/learn/'));
  for (const word of ['opened', 'read', 'mastered'] as const)
    await expect(onMap(page, shortLesson, 'en').getByText(inProgress.en(word), { exact: true })).toBeHidden();
};

test('a record of one day names that day once', async ({ page, context }) => {
  await studyBefore(context);
  await openSettings(page);
  const line = page.getByText(say('amount', { answers: studied, events: studied })).locator('..');
  await expect(line).toHaveText(/, events: \d+, 1 October 2026$/u);
});

for (const locale of locales) {
  test(`an exported file brings everything to another browser, whose export is the same bytes (${locale})`, async ({
    page,
    context,
    browser,
    faults,
  }) => {
    await studyBefore(context);
    await expectTicks(page, locale);
    await openSettings(page, locale);
    await expect(amount(page, studied, studied, locale)).toBeVisible();
    const download = page.waitForEvent('download');
    await exportButton(page, locale).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^fit-for-purpose-\d{4}-\d{2}-\d{2}\.json$/u);
    await expect(statusWith(page, inWords[locale]('exported', { file: file.suggestedFilename() }))).toBeVisible();
    const text = await textOf(file);

    const other = await otherContext(browser, faults);
    const there = await other.newPage();
    await openSettings(there, locale);
    await expect(there.getByText(inWords[locale]('empty'))).toBeVisible();
    await choose(there, { bytes: text }, locale);
    await expect(statusWith(there, preview(studied, studied, studied, locale))).toBeVisible();
    await pressButton(there, 'importConfirm', locale);
    await expect(statusWith(there, inWords[locale]('importDone', { newEvents: studied }))).toBeVisible();
    await expect(amount(there, studied, studied, locale)).toBeVisible();
    expect(await exportText(there, exportButton(there, locale))).toBe(text);
    await expectTicks(there, locale);
    await openSettings(there, locale);
    await expect(amount(there, studied, studied, locale)).toBeVisible();
    expect(await exportText(there, exportButton(there, locale)), 'and after another visit').toBe(text);
    await other.close();
  });
}

test('nothing is written before the learner agrees, nor when they leave it; twice adds nothing', async ({
  page,
  context,
}) => {
  const bytes = fileWith({ events: someEvents(12) });
  await studyBefore(context);
  const storage = await openStorage(context);
  await openSettings(page);
  await expect(amount(page, studied, studied)).toBeVisible();
  const before = await hashOfDatabase(storage);

  await choose(page, { bytes });
  await expect(statusWith(page, preview(12, 12, 12))).toBeVisible();
  expect(await hashOfDatabase(storage), 'while the preview is shown').toBe(before);
  await pressButton(page, 'importCancel');
  await expect(statusWith(page, preview(12, 12, 12))).toHaveCount(0);
  await expect(page.getByRole('button', { name: say('importConfirm') })).toHaveCount(0);
  expect(await hashOfDatabase(storage), 'after leaving it').toBe(before);
  await expect(amount(page, studied, studied)).toBeVisible();

  // The same file can be chosen once more.
  await choose(page, { bytes });
  await pressButton(page, 'importConfirm');
  await expect(statusWith(page, say('importDone', { newEvents: 12 }))).toBeVisible();
  await expect(amount(page, studied + 12, studied + 12)).toBeVisible();
  const united = await hashOfDatabase(storage);
  expect(united).not.toBe(before);

  await choose(page, { bytes });
  await expect(statusWith(page, preview(12, 0, 0))).toContainText(say('importNothing'));
  await pressButton(page, 'importConfirm');
  await expect(statusWith(page, say('importDone', { newEvents: 0 }))).toBeVisible();
  await expect(amount(page, studied + 12, studied + 12)).toBeVisible();
  expect(await hashOfDatabase(storage), 'after importing twice').toBe(united);
});

const sound = fileWith({ events: someEvents(3) });
const [firstEvent, ...otherEvents] = someEvents(3);

type Refusal = {
  readonly name: string;
  readonly bytes: Buffer | string;
  readonly word: SettingsWord;
  /** What stands in the sentence's gaps; a gap left out may be anything. */
  readonly values?: Readonly<Record<string, string>>;
  readonly fileName?: string;
};

const refusals: readonly Refusal[] = [
  { name: 'an empty file', bytes: '', word: 'problem.empty' },
  { name: 'a file cut off', bytes: sound.slice(0, -40), word: 'problem.not-json' },
  { name: 'a zip', bytes: Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), word: 'problem.zip', fileName: 'record.zip' },
  { name: 'a web page', bytes: '<!doctype html><title>Log in</title>', word: 'problem.html' },
  { name: 'UTF-16', bytes: Buffer.from(`\uFEFF${sound}`, 'utf16le'), word: 'problem.utf-16' },
  { name: 'other bytes', bytes: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), word: 'problem.not-utf8' },
  { name: 'other JSON', bytes: '{"format":"something"}', word: 'problem.wrong-format' },
  { name: 'an export without its version', bytes: sound.replace(',"v":1}\n', '}'), word: 'problem.wrong-format' },
  { name: 'nested JSON', bytes: '['.repeat(50_000), word: 'problem.too-deep' },
  {
    name: 'a key that reaches a prototype',
    bytes: sound.replace('"revision":1', '"__proto__":1'),
    word: 'problem.forbidden-key',
  },
  {
    name: 'an event of another shape',
    bytes: fileWith({ events: [{ ...firstEvent, revision: 'two' }, ...otherEvents] }),
    word: 'problem.wrong-shape',
    values: { path: 'events[0].revision', found: '"two"' },
  },
  {
    name: 'an id that stands twice',
    bytes: fileWith({ events: [firstEvent, { ...firstEvent, tookMs: 7 }] }),
    word: 'problem.duplicate-id',
    values: { path: 'events[1].id' },
  },
  {
    name: 'a file that lacks a part',
    bytes: sound.replace('"events":3', '"events":4'),
    word: 'problem.count',
    values: { path: 'counts.events', expected: '3', found: '4' },
  },
  {
    name: 'a file changed after export',
    bytes: sound.replace('"tookMs":1000', '"tookMs":1001'),
    word: 'problem.checksum',
  },
];

/** The sentence of a refusal, gaps that the test does not fill being open. */
const refusalSentence = ({ word, values = {} }: Refusal, locale: Locale): RegExp =>
  sentenceWithGap((gap) => inWords[locale](word, { path: gap, expected: gap, found: gap, ...values }));

for (const locale of locales) {
  test(`files that are no export of this site are refused with the reason, and nothing is written (${locale})`, async ({
    page,
    context,
  }) => {
    await studyBefore(context);
    const storage = await openStorage(context);
    await openSettings(page, locale);
    await expect(amount(page, studied, studied, locale)).toBeVisible();
    const before = await hashOfDatabase(storage);
    for (const refusal of refusals) {
      await test.step(refusal.name, async () => {
        await choose(page, { bytes: refusal.bytes, name: refusal.fileName ?? 'record.json' }, locale);
        const problem = page.getByRole('listitem').filter({ hasText: refusalSentence(refusal, locale) });
        await expect(problem.first(), refusal.name).toBeVisible();
        await expect(page.getByText(inWords[locale]('importRefused'))).toBeVisible();
        await expect(page.getByRole('button', { name: inWords[locale]('importConfirm') })).toHaveCount(0);
        expect(await hashOfDatabase(storage), refusal.name).toBe(before);
        expect(await page.evaluate(() => Object.keys(Object.prototype).length), 'no prototype changed').toBe(0);
      });
    }
    for (const v of [2, 101]) {
      await choose(page, { bytes: fileWith({ v, events: someEvents(1) }) }, locale);
      await expect(statusWith(page, inWords[locale]('importNewer'))).toBeVisible();
      await expect(page.getByRole('button', { name: inWords[locale]('importConfirm') })).toHaveCount(0);
      expect(await hashOfDatabase(storage), `version ${v}`).toBe(before);
      // So that the next file's sentence is its own.
      await choose(page, { bytes: sound }, locale);
      await pressButton(page, 'importCancel', locale);
    }
    await expect(amount(page, studied, studied, locale)).toBeVisible();
  });
}

test('kinds and questions of a newer version are kept, named and exported again', async ({ page, context }) => {
  const [known] = someEvents(1);
  const strange = { v: 1, id: 'abcd-1', at: Date.UTC(2026, 9, 2), clock: 9, kind: 'dreamt', of: 'a white bear' };
  const bytes = fileWith({ events: [known, strange] });
  await openSettings(page);
  await choose(page, { bytes });
  await expect(statusWith(page, preview(2, 2, 1))).toContainText(say('importUnknown', { kinds: 'dreamt' }));
  await pressButton(page, 'importConfirm');
  await expect(statusWith(page, say('importDone', { newEvents: 2 }))).toBeVisible();
  await openSettings(page);
  await expect(page.getByText(say('unknown', { count: 1 }))).toBeVisible();
  expect(await readStore(await openStorage(context), 'events')).toHaveLength(2);
  expect(await exportText(page, exportButton(page))).toBe(bytes);
});

/** Event fields that are free text, each filled with the same text. */
const hostileEvents = (text: string, n: number): readonly Record<string, unknown>[] => {
  const made = (part: number, fields: Record<string, unknown>): Record<string, unknown> => ({
    v: 1,
    id: `hostile${n}-${part}`,
    at: Date.UTC(2026, 9, 1) + n,
    clock: n * 10 + part,
    ...fields,
  });
  return [
    made(1, {
      kind: 'answered',
      question: text,
      revision: 1,
      response: { kind: 'choice', choice: text },
      session: text,
      where: 'lesson',
      place: text,
      language: 'en',
      helped: false,
      tookMs: 1,
    }),
    // An answer that the lesson will show again.
    made(2, {
      kind: 'answered',
      question: present(checksOf(shortLesson)[0]).id,
      revision: 1,
      response: { kind: 'choice', choice: text },
      session: text,
      where: 'lesson',
      place: shortLesson,
      language: 'vi',
      helped: false,
      tookMs: 1,
    }),
    made(3, { kind: 'lesson-opened', lesson: text }),
    made(4, { kind: 'note-written', on: text, text }),
    made(5, { kind: 'bookmark-set', on: text, set: true }),
    made(6, { kind: text, [text]: text }),
    made(7, {
      kind: 'answered',
      question: text,
      revision: 1,
      response: { kind: 'sort', groups: { [text]: text } },
      session: text,
      where: 'practice',
      language: 'en',
      helped: false,
      tookMs: 1,
    }),
  ];
};

/** Lets handlers that would run late do so. */
const settleDown = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
// oxlint-disable-next-line no-underscore-dangle -- the name that hostile texts are known to set
const pwned = (page: Page): Promise<number | undefined> => page.evaluate(() => window.__pwn);

test('hostile texts in every field of a file, and in its name, run nothing', async ({ page }) => {
  test.setTimeout(120_000);
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(200);
  await openSettings(page);

  await test.step('sound events', async () => {
    const events = hostileTexts.flatMap(hostileEvents);
    const papers = hostileTexts.map((text) => ({ attempt: text, title: text }));
    await choose(page, { bytes: fileWith({ events, papers, quarantine: hostileTexts }), name: hostileFileName });
    const status = statusWith(page, String(events.length));
    await expect(status).toContainText(present(hostileTexts[0]));
    await settleDown(page);
    expect(await pwned(page), 'in the preview').toBeUndefined();
    await pressButton(page, 'importConfirm');
    await expect(statusWith(page, say('importDone', { newEvents: events.length }))).toBeVisible();
    for (const path of ['/en/settings/', '/en/learn/', '/vi/learn/', `/en/learn/${shortLesson}/`, '/en/']) {
      await open(page, path);
      const button = page.getByRole('button', { name: 'Show my last answer' });
      for (const shown of await button.all()) await shown.click();
      await settleDown(page);
      expect(await pwned(page), path).toBeUndefined();
    }
  });

  await test.step('damaged files, whose message repeats what was found', async () => {
    await openSettings(page);
    for (const [n, text] of hostileTexts.entries()) {
      const damaged = [
        { v: 1, id: text, at: 1, clock: 1, kind: 'lesson-opened', lesson: 'x' },
        { v: 1, id: `hostile${n}-1`, at: 1, clock: 1, kind: 'lesson-opened', lesson: 'x', [text]: text },
        { v: 1, id: `hostile${n}-2`, at: text, clock: text, kind: 'reset', scope: { kind: text } },
      ];
      await choose(page, { bytes: fileWith({ events: damaged }), name: `${n}${hostileFileName}` });
      await expect(page.getByRole('listitem').filter({ hasText: 'events[1]' }).first()).toContainText('events[1]');
      // Not a file at all: its first characters are repeated.
      await choose(page, { bytes: `{"x": ${text}`, name: hostileFileName });
      await expect(page.getByText(say('importRefused'))).toBeVisible();
    }
    await settleDown(page);
    expect(await pwned(page), 'in the messages').toBeUndefined();
  });
});

test('beginning anew hides everything, and can be undone', async ({ page, context }) => {
  await studyBefore(context);
  const storage = await openStorage(context);
  await expectTicks(page);
  await openSettings(page);
  await pressButton(page, 'reset');
  const dialog = page.getByRole('dialog', { name: say('reset') });
  await expect(dialog).toContainText(say('resetAsk'));
  await dialog.getByRole('button', { name: say('cancel') }).click();
  await expect(dialog).toBeHidden();
  await expectTicks(page);

  await openSettings(page);
  await pressButton(page, 'reset');
  await dialog.getByRole('button', { name: say('reset') }).click();
  await expect(statusWith(page, say('resetDone'))).toBeVisible();
  await expect.poll(async () => (await readStore(storage, 'events')).length, 'hidden, not removed').toBe(studied + 1);
  await expectNoTicks(page);

  await openSettings(page);
  await page.getByRole('button', { name: sentenceWithGap((date) => say('resetUndo', { date })) }).click();
  await expect(statusWith(page, say('resetUndone'))).toBeVisible();
  await expect(page.getByRole('button', { name: sentenceWithGap((date) => say('resetUndo', { date })) })).toBeHidden();
  await expectTicks(page);
});

for (const locale of locales) {
  test(`erasing for good asks for the word, offers the export, and leaves nothing (${locale})`, async ({
    page,
    context,
  }) => {
    const words = inWords[locale];
    expect(words('eraseWord')).toBe(locale === 'en' ? 'ERASE' : 'XOA');
    await studyBefore(context);
    const storage = await openStorage(context);
    await openSettings(page, locale);
    await expect(amount(page, studied, studied, locale)).toBeVisible();
    const before = await hashOfDatabase(storage);

    const dialog = page.getByRole('dialog', { name: words('erase') });
    const confirm = dialog.getByRole('button', { name: words('eraseConfirm') });
    const field = dialog.getByRole('textbox', { name: words('eraseAsk', { word: words('eraseWord') }) });
    await pressButton(page, 'erase', locale);
    await expect(confirm).toBeDisabled();
    for (const wrong of ['', 'yes', words('eraseWord').slice(0, -1), locale === 'en' ? 'XOA' : 'ERASE']) {
      await field.fill(wrong);
      await expect(confirm).toBeDisabled();
    }
    await field.fill(words('eraseWord'));
    await expect(confirm).toBeEnabled();
    await dialog.getByRole('button', { name: words('cancel') }).click();
    await expect(dialog).toBeHidden();
    expect(await hashOfDatabase(storage), 'after thinking better of it').toBe(before);

    await pressButton(page, 'erase', locale);
    await expect(field, 'the word has to be typed again').toHaveValue('');
    const text = await exportText(page, dialog.getByRole('button', { name: words('export') }));
    await field.fill(words('eraseWord').toLowerCase());
    await confirm.click();
    await expect(statusWith(page, words('erased'))).toBeVisible();
    await expect(page.getByText(words('empty'))).toBeVisible();
    for (const store of ['events', 'clocks', 'papers', 'quarantine'] as const)
      expect(await readStore(storage, store), store).toEqual([]);
    await expectNoTicks(page);
    await openSettings(page, locale);
    await expect(page.getByText(words('empty'))).toBeVisible();
    await expect(page.getByText(words('health.ok')), 'nothing is called saved').toBeHidden();

    // The file that was offered brings everything back.
    await choose(page, { bytes: text }, locale);
    await pressButton(page, 'importConfirm', locale);
    await expect(amount(page, studied, studied, locale)).toBeVisible();
    await expectTicks(page, locale);
  });
}

test('theme and size of text survive a reload and stand before the first paint', async ({ page }) => {
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      const { theme, textSize } = document.documentElement.dataset;
      window.firstLook = [theme, textSize];
    });
  });
  const firstLook = (): Promise<readonly (string | undefined)[]> => page.evaluate(() => window.firstLook);
  const radio = (group: SettingsWord, name: SettingsWord): Locator =>
    page.getByRole('group', { name: say(group), exact: true }).getByRole('radio', { name: say(name), exact: true });
  const fontSize = (): Promise<number> =>
    page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize),
    );

  await openSettings(page);
  await expect(radio('theme', 'theme.system')).toBeChecked();
  await expect(radio('textSize', 'textSize.normal')).toBeChecked();
  const normal = await fontSize();
  await radio('theme', 'theme.dark').check();
  await radio('textSize', 'textSize.larger').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'larger');
  expect(await fontSize()).toBeGreaterThan(normal);

  for (const path of ['/en/settings/', `/en/learn/${shortLesson}/`, '/vi/learn/', '/en/settings/']) {
    await open(page, path);
    expect(await firstLook(), path).toEqual(['dark', 'larger']);
  }
  await page.reload();
  expect(await firstLook()).toEqual(['dark', 'larger']);
  await expect(radio('theme', 'theme.dark')).toBeChecked();
  await expect(radio('textSize', 'textSize.larger')).toBeChecked();

  await radio('theme', 'theme.system').check();
  await radio('textSize', 'textSize.normal').check();
  await page.reload();
  await expect(radio('theme', 'theme.system')).toBeChecked();
  await expect(radio('textSize', 'textSize.normal')).toBeChecked();
  expect((await firstLook()).map((value) => value ?? 'normal')).not.toContain('dark');
  expect(await fontSize()).toBe(normal);
});

test('a chosen theme and size of text are never taken off while a page wakes up', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('ffp:theme', 'dark');
    localStorage.setItem('ffp:textSize', 'larger');
    const seen = new Set<string>();
    window.looks = seen;
    const look = (): void => {
      const { theme, textSize } = document.documentElement.dataset;
      seen.add(`${theme} ${textSize}`);
      requestAnimationFrame(look);
    };
    // From the first frame on, frame by frame: what stands there is what is painted.
    requestAnimationFrame(look);
  });
  for (const path of ['/en/settings/', `/en/learn/${shortLesson}/`, '/vi/', '/en/settings/']) {
    await open(page, path);
    await settleDown(page);
    expect(await page.evaluate(() => [...window.looks]), path).toEqual(['dark larger']);
  }
});
