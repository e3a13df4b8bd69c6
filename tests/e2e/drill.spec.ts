/**
 * Drills (S5): eight cases one by one, by keyboard alone, in a lesson and on the page of practice; each answer is in the
 * record when it is called saved; without scripts all cases can be read; what cannot be fetched is told.
 */
import { readFileSync } from 'node:fs';
import { inEveryLook } from './axe.ts';
import { shownText } from './course-questions.ts';
import {
  answerByKeyboard,
  answerCase,
  answerRound,
  cardOf,
  className,
  drill,
  drillId,
  goOn,
  practice,
  shownCase,
  words,
} from './drill-on-page.ts';
import { awake, forgive, locales, open, sortLesson } from './site-pages.ts';
import { at, basedSiteAddress, expect, test } from './site-test.ts';
import { openStorage, storedAnswers } from './study-record-in-page.ts';

for (const locale of locales) {
  test(`eight cases in ${locale} by keyboard alone, in a lesson, each kept and seen in the record`, async ({
    page,
    context,
  }) => {
    const say = words[locale];
    await open(page, `/${locale}/learn/${sortLesson}/`);
    const section = page.getByRole('region', { name: say.title });
    const start = section.getByRole('button', { name: say.start });
    await expect(start).toBeEnabled();
    await start.focus();
    await page.keyboard.press('Enter');
    const seen = await answerByKeyboard(page, section, locale);
    const right = seen.filter(
      (name) => drill.cases.find(({ id }) => name.endsWith(`/${id}`))?.class === drill.classes[0],
    );
    const result = section.getByText(say.result(right.length), { exact: true });
    await expect(result).toBeFocused();
    await expect(section.locator('.drill-missed > li')).toHaveCount(8 - right.length);

    const storage = await openStorage(context);
    const answers = (await storedAnswers(storage)).filter(({ question }) => question.startsWith(`${drillId}/`));
    expect(answers.map(({ question }) => question).toSorted()).toEqual(seen.toSorted());
    expect(answers.every(({ response }) => response.choice === drill.classes[0])).toBe(true);
  });

  test(`another round in ${locale} meets the other eight cases, and tells how the one before went`, async ({
    page,
  }) => {
    const say = words[locale];
    await open(page, practice(locale));
    const card = cardOf(page);
    await card.getByRole('button', { name: say.start }).click();
    const first = await answerRound(card, locale, (place) => place % 2 === 0);
    await expect(card.getByText(say.result(4), { exact: true })).toBeVisible();
    await expect(card.locator('.drill-missed > li')).toHaveCount(4);
    await goOn(card, say.again);
    const second = await answerRound(card, locale, () => true);
    await expect(card.getByText(say.result(8), { exact: true })).toBeVisible();
    await expect(card.getByText(/: (?:4 of 8 right|đúng 4 trên 8)\.$/u)).toBeVisible();
    expect(new Set([...first, ...second]).size).toBe(16);
  });

  test(`what was answered in ${locale} before a reload is not lost, and goes with the export`, async ({ page }) => {
    const say = words[locale];
    await open(page, practice(locale));
    const card = cardOf(page);
    await card.getByRole('button', { name: say.start }).click();
    const one = await answerCase(card, locale, true);
    await goOn(card, say.next);
    const other = await answerCase(card, locale, false);
    await page.reload();
    await awake(page);
    await card.getByRole('button', { name: say.start }).click();
    // The round begins anew, with cases that were not met yet.
    expect([one.id, other.id]).not.toContain((await shownCase(card, locale)).id);

    await open(page, `/${locale}/settings/`);
    const download = page.waitForEvent('download');
    await page
      .getByRole('button', { name: locale === 'en' ? /^Export/u : /^Xuất/u })
      .first()
      .click();
    const file = readFileSync(await (await download).path(), 'utf8');
    for (const { id } of [one, other]) expect(file).toContain(`"${drillId}/${id}"`);
  });

  test(`axe finds nothing in a drill in ${locale}, before, during and after`, async ({ page }) => {
    test.setTimeout(180_000);
    await open(page, practice(locale));
    const card = cardOf(page);
    const found = [...(await inEveryLook(page, `start ${locale}`))];
    await card.getByRole('button', { name: words[locale].start }).click();
    found.push(...(await inEveryLook(page, `case ${locale}`, ['main'])));
    await answerCase(card, locale, false);
    found.push(...(await inEveryLook(page, `answered ${locale}`, ['main'])));
    await goOn(card, words[locale].next);
    for (let place = 1; place < 8; place += 1) {
      await answerCase(card, locale, place > 2);
      await goOn(card, place < 7 ? words[locale].next : words[locale].finish);
    }
    found.push(...(await inEveryLook(page, `result ${locale}`, ['main'])));
    expect(found).toEqual([]);
  });

  test(`a drill in ${locale} fits 320 px, whatever it shows`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const expectNoScroll = async (): Promise<void> =>
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await open(page, practice(locale));
    const card = cardOf(page);
    await expectNoScroll();
    await card.getByRole('button', { name: words[locale].start }).click();
    await answerCase(card, locale, false);
    await expectNoScroll();
  });

  test(`cases that cannot be fetched in ${locale} are told, and asked for once more`, async ({ page, faults }) => {
    const say = words[locale];
    await open(page, practice(locale));
    const data = `**/${locale}/data/drills/${drillId}.json`;
    await page.route(data, (route) => route.abort('internetdisconnected'));
    const card = cardOf(page);
    await card.getByRole('button', { name: say.start }).click();
    await expect(card.getByRole('status')).toHaveText(say.failed);
    await page.route(data, (route) => route.fulfill({ status: 503, body: 'busy' }));
    await card.getByRole('button', { name: say.tryAgain }).click();
    await expect(card.getByRole('status')).toHaveText(say.failed);
    await page.unroute(data);
    await card.getByRole('button', { name: say.tryAgain }).click();
    await expect(card.getByRole('radio')).toHaveCount(drill.classes.length);
    forgive(faults, /Failed to load resource/u);
  });

  test(`the page of practice in ${locale} lists every drill, and names one that does not exist`, async ({ page }) => {
    await open(page, `/${locale}/practice/?drill=no-such-drill`);
    await expect(page.getByRole('status')).toContainText('“no-such-drill”');
    const title = words[locale].title.replace(/^[^:]*: /u, '');
    await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
    await expect(page).toHaveURL(at(practice(locale)));
    await awake(page);
    await expect(page.getByRole('button', { name: words[locale].start })).toBeEnabled();
    await expect(page.getByRole('main').getByRole('link', { name: title, exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
  });
}

test('the other language leads to the same drill, and the footer to the page of practice', async ({ page }) => {
  await open(page, '/en/learn/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Practise' }).click();
  await page.getByRole('main').getByRole('link', { name: 'Utility or warranty' }).click();
  await awake(page);
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL(at(practice('vi')));
  await expect(page.getByText(words.vi.title)).toBeVisible();
});

test('a lesson whose drill cannot be fetched says so, and begins it when it is asked again', async ({
  page,
  faults,
}) => {
  await open(page, `/en/learn/${sortLesson}/`);
  const script = '**/_astro/DrillSession.*.js';
  await page.route(script, (route) => route.abort('internetdisconnected'));
  const card = cardOf(page);
  await card.getByRole('button', { name: words.en.start }).click();
  await expect(card.getByRole('status')).toHaveText(words.en.failed);
  await page.unroute(script);
  await card.getByRole('button', { name: words.en.tryAgain }).click();
  await expect(card.getByRole('radio').first()).toBeFocused();
  forgive(faults, /Failed to load resource/u);
});

test('a drill works in a folder of a host, where its data are asked for below the base path', async ({ page }) => {
  await page.goto(`${basedSiteAddress()}en/practice/`);
  await page.getByRole('main').getByRole('link', { name: 'Utility or warranty' }).click();
  await awake(page);
  await expect(page).toHaveURL(`${basedSiteAddress()}en/practice/?drill=${drillId}`);
  const card = cardOf(page);
  await card.getByRole('button', { name: words.en.start }).click();
  await answerCase(card, 'en', true);
});

test('a drill that is tried in the gallery leaves nothing in the study record', async ({ page, context }) => {
  await open(page, '/en/author/gallery/');
  const card = cardOf(page);
  await card.getByRole('button', { name: words.en.start }).click();
  await card.getByRole('radio').first().check();
  await card.getByRole('button', { name: words.en.check }).click();
  await expect(card.getByText('Kept only while this page is open')).toBeVisible();
  expect(await storedAnswers(await openStorage(context))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const locale of locales)
    for (const path of [`/learn/${sortLesson}/`, '/practice/'])
      test(`all sixteen cases can be read with answer and reason: ${locale}${path}`, async ({ page }) => {
        await page.goto(at(`/${locale}${path}`));
        if (path !== '/practice/') await page.locator(`#drill-${drillId} .without-script a`).click();
        await expect(page).toHaveURL(new RegExp(`/${locale}/practice/`, 'u'));
        const details = page
          .locator('details', { hasText: /16/u })
          .filter({ hasText: shownText(drill.cases[0]?.text[locale] ?? '') });
        await details.locator('summary').click();
        const shown = (await details.innerText()).replaceAll(/\s+/gu, ' ');
        for (const { text, why, class: right } of drill.cases) {
          expect(shown).toContain(shownText(text[locale]));
          expect(shown).toContain(shownText(why[locale]));
          expect(shown).toContain(className(right, locale));
        }
        await expect(page.getByRole('button')).toHaveCount(0);
      });
});
