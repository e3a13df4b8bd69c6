/** What an author sees while writing: every fault at once, what was saved at once, and the panel of a lesson. */
import { fingerprint } from '#content-model/rules/both-languages.ts';
import { titleOf } from './course-questions.ts';
import { startDevServer, type DevServer } from './dev-server.ts';
import { forgive } from './site-pages.ts';
import { expect as expectSoon, test } from './site-test.ts';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

/** A development server makes every module when it is asked for it; on a busy machine that takes its time. */
const expect = expectSoon.configure({ timeout: 30_000 });

let dev: DevServer;
test.beforeAll(async () => {
  dev = await startDevServer();
});
test.afterAll(() => dev.stop());

const lesson = 'content/lessons/en/key-concepts/service-management.mdx';
const question = 'content/questions/key-concepts/sm-what-it-is.yaml';
const term = 'content/glossary/utility.yaml';
const lessonPath = '/en/learn/key-concepts/service-management/';

test('a page lists the faults of three files, each with place, cause and fix, and comes back when they are mended', async ({
  page,
  faults,
}) => {
  await page.goto(`${dev.address}${lessonPath}`);
  await expect(
    page.getByRole('heading', { level: 1, name: titleOf('key-concepts/service-management', 'en') }),
  ).toBeVisible();
  dev.edit(lesson, (text) => text.replace('## ', '<script>alert(1)</script>\n\n## '));
  dev.edit(question, (text) => text.replace('correct: true', 'corect: true'));
  dev.edit(term, (text) => text.replace('confusedWith: [', 'confusedWith: [warant, '));
  const places = [`${lesson}:`, `${question}:`, `${term}:`];
  for (const place of places) await expect(page.getByText(place).first()).toBeVisible();
  const shown = await page.locator('main').innerText();
  for (const [code, cause, fix] of [
    ['M003', 'Lessons hold no HTML', 'Write Markdown'],
    ['Y004', '"corect" is not a key', 'Did you mean `correct`?'],
    ['Q011', 'There is no concept "warant"', 'Did you mean `warranty`?'],
  ] as const)
    for (const words of [code, cause, fix]) expect(shown).toContain(words);
  expect(shown).not.toMatch(/^\s+at /mu);
  expect(dev.said()).toContain('Fix:   Did you mean `correct`?');
  expect(dev.said()).not.toMatch(/^\s+at .*:\d+:\d+\)?$/mu);

  // A reader without scripts, or a program, is told the same; and the terminal is not told twice.
  const saidOnce = dev.said().length;
  for (const path of [lessonPath, '/en/', '/', '/en/data/lessons.json']) {
    const plain = await page.request.get(`${dev.address}${path}`, { headers: { accept: '*/*' } });
    expect([plain.status(), await plain.text()]).toEqual([500, expect.stringContaining('Did you mean `correct`?')]);
  }
  expect(dev.said().slice(saidOnce)).not.toMatch(/Did you mean|Stack trace/u);

  // Every other page says the same, in its language.
  await page.goto(`${dev.address}/vi/about/`);
  await expect(page.getByRole('heading', { level: 1, name: /^Nội dung có \d+ lỗi$/u })).toBeVisible();
  for (const file of [lesson, question]) dev.mend(file);
  await expect(page.getByText(`${question}:`)).toHaveCount(0);
  await expect(page.getByText(`${term}:`)).toBeVisible();
  dev.mend(term);
  await expect(page.getByRole('heading', { level: 1, name: 'Về dự án này' })).toBeVisible();
  forgive(faults, /status of 500/u);
});

test('what was saved is seen at once: lesson, question, term, course map; a warning stops nothing', async ({
  page,
}) => {
  await page.goto(`${dev.address}${lessonPath}`);
  dev.edit(lesson, (text) => text.replace(/\n## .*/u, '\n## A heading just written'));
  await expect(page.getByRole('heading', { name: 'A heading just written' })).toBeVisible();
  dev.edit(question, (text) =>
    text.replace(
      /stem:[^]*?choices:/u,
      "stem: { en: 'What was asked just now about service management?', vi: pending }\nchoices:",
    ),
  );
  await expect(page.getByRole('group', { name: 'What was asked just now about service management?' })).toBeVisible();
  await page.goto(`${dev.address}/en/glossary/utility/`);
  dev.edit(term, (text) =>
    text.replace(/nonExample:[^]*?keyPhrases:/u, 'nonExample: { en: Just told., vi: Vừa kể. }\nkeyPhrases:'),
  );
  await expect(page.getByText('Just told.')).toBeVisible();
  await page.goto(`${dev.address}/en/learn/`);
  dev.edit('content/modules.yaml', (text) => text.replace(/title: \{ en: [^,]+,/u, 'title: { en: Just named,'));
  await expect(page.getByText('Just named')).toBeVisible();
  for (const file of [lesson, question, term, 'content/modules.yaml']) dev.mend(file);
  await expect(page.getByText('Just named')).toHaveCount(0);
});

/** A draft of a lesson in one language. */
const draft = (title: string, of = ''): string => `---
title: ${title}
description: A lesson just written.
minutes: 3
criteria: []
concepts: []
sources: [{ id: source-002, part: Utility }]
status: draft
lastReviewed: 2026-11-22
${of}---

## First things

Words.
`;

test('a lesson and a term whose files were just written have their pages', async ({ page, faults }) => {
  await page.goto(`${dev.address}/en/learn/`);
  const newLesson = '{ id: newborn, title: { en: A new lesson, vi: Bài mới } }';
  const english = draft('A new lesson');
  dev.write('content/lessons/en/key-concepts/newborn.mdx', english);
  dev.write(
    'content/lessons/vi/key-concepts/newborn.mdx',
    draft('Bài mới', `of: '${fingerprint(english)}'\n`)
      .replace('First things', 'Điều đầu tiên')
      .replace('Words.', 'Lời.'),
  );
  dev.edit('content/modules.yaml', (modules) =>
    modules.replace('    - id: service-management', `    - ${newLesson}\n    - id: service-management`),
  );
  const link = page.getByRole('link', { name: 'A new lesson' });
  await expect(link).toBeVisible();
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'A new lesson' })).toBeVisible();
  await expect(page.getByText('Words.', { exact: true })).toBeVisible();
  await page.goto(`${dev.address}/en/glossary/`);
  dev.write('content/glossary/newborn.yaml', newTerm);
  const entry = page.getByRole('link', { name: 'newborn thing' });
  await expect(entry).toBeVisible();
  await entry.click();
  await expect(page.getByRole('heading', { level: 1, name: /newborn thing/u })).toBeVisible();
  forgive(faults, /status of 500/u);
});

const newTerm = `term: { en: newborn thing, vi: thứ mới có }
definition: { en: A thing that is ==just there==., vi: Một thứ ==vừa mới có==. }
example: { en: This one., vi: Thứ này. }
nonExample: { en: That one., vi: Thứ kia. }
keyPhrases: { en: [just there], vi: [vừa mới có] }
aliases: { en: [], vi: [] }
confusedWith: []
criteria: ['1.1']
sources: [{ id: source-002, part: Utility }]
lastReviewed: 2026-11-22
`;

test('the toolbar’s panel reports on the lesson of the page, in its language, and says where there is none', async ({
  page,
}) => {
  const panel = page.locator('astro-dev-toolbar-window');
  const reports = async (path: string, ...wanted: readonly (string | RegExp)[]): Promise<void> => {
    await page.goto(`${dev.address}${path}`);
    await page.locator('button[data-app-id="lesson-check"]').click();
    for (const words of wanted) await expect(panel.filter({ visible: true })).toContainText(words);
  };
  await page.goto(`${dev.address}${lessonPath}`);
  dev.edit(lesson, (text) => text.replace('## ', 'Words about a sponsor.\n\n## '));
  dev.edit(lesson.replace('/en/', '/vi/'), (text) => text.replace('## ', 'Vài lời.\n\n## '));
  await expect(page.getByText('Words about a sponsor.')).toBeVisible();
  await reports(
    lessonPath,
    /Checks: \d+, or \d\.\d per 250 words/u,
    /English: \d+ words; about \d+ minutes/u,
    'sponsor → [[sponsor]]',
    'T001 stale translation.',
  );
  dev.mend(lesson);
  dev.mend(lesson.replace('/en/', '/vi/'));
  await expect(page.getByText('Words about a sponsor.')).toBeHidden();
  await reports(
    '/vi/learn/key-concepts/service-management/',
    /Bản tiếng Anh: \d+ từ; .*Bản tiếng Việt: \d+ tiếng; /su,
    'Cả hai ngôn ngữ đều đầy đủ.',
  );
  await reports('/en/about/', 'This page is no lesson.');
});
