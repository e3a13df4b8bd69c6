/** The site in a folder of somebody's host (BASE_PATH=/itil/): the same small journey, and nothing leaves the folder. */
import type { Page, Response } from '@playwright/test';
import { words } from './check-on-page.ts';
import { choicesOf, present, rightChoice, shownText } from './course-questions.ts';
import { awake, sortLesson } from './site-pages.ts';
import { basedSiteAddress, expect, test } from './site-test.ts';

/** Every answer of the server that was not asked for below the base path, or that was none. */
const watchRequests = (page: Page): readonly string[] => {
  const strays: string[] = [];
  page.on('response', (response: Response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith('/itil/')) strays.push(`outside: ${pathname}`);
    else if (response.status() >= 400) strays.push(`${response.status()}: ${pathname}`);
  });
  return strays;
};

test('from home to map, lesson, answer, term, settings and the other language, all under the base path', async ({
  page,
}) => {
  const strays = watchRequests(page);
  const address = basedSiteAddress();
  const expectPage = (path: string): Promise<void> => expect(page).toHaveURL(`${address}${path}`);
  await page.goto(address);
  await expectPage('en/');
  await page.getByRole('link', { name: 'See the whole course' }).click();
  await expectPage('en/learn/');
  await page.getByRole('main').getByRole('link', { name: 'Utility and warranty', exact: true }).click();
  await expectPage(`en/learn/${sortLesson}/`);
  await awake(page);

  const question = present(choicesOf(sortLesson)[0]);
  const group = page.getByRole('group', { name: shownText(question.stem.en), exact: true });
  await group.getByRole('radio', { name: shownText(rightChoice(question).text.en), exact: true }).check();
  await group.getByRole('button', { name: words.en.check }).click();
  await expect(group.getByRole('status')).toContainText('Right.');
  await expect(group.getByText('Saved')).toBeVisible();

  await page.locator('main a.term').first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'Open in the glossary' }).click();
  await expect(page).toHaveURL(/\/itil\/en\/glossary\/[a-z-]+\/$/u);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Settings' }).click();
  await expectPage('en/settings/');
  await awake(page);
  await expect(page.getByText(/^Answers: 1,/u)).toBeVisible();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.getByRole('navigation', { name: 'Language' }).getByRole('link', { name: 'Tiếng Việt' }).click();
  await expectPage('vi/settings/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto(address);
  await expectPage('vi/');
  await expect(page.locator('continue-link').getByRole('link')).toHaveAttribute(
    'href',
    new RegExp(`^/itil/vi/learn/${sortLesson}/#`, 'u'),
  );
  expect(strays).toEqual([]);
});
