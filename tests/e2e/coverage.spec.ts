/** The coverage page counts what stands in the files, in both languages. */
import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { at, expect, test } from './site-test.ts';
import { locales } from './site-pages.ts';

type Counted = {
  readonly criterion: string | null;
  readonly item?: string;
  readonly pool: string;
  readonly status: string;
};

const reviewed = globSync('content/questions/*/*.yaml')
  .map((file) => parse(readFileSync(file, 'utf8')) as Counted)
  .filter(({ status }) => status === 'reviewed');

for (const locale of locales) {
  test(`the coverage of an item is what its files hold (${locale})`, async ({ page }) => {
    await page.goto(at(`/${locale}/learn/coverage/`));
    const row = page.locator('[data-item="1.1.d"]');
    const own = reviewed.filter(({ item }) => item === '1.1.d');
    const inPool = (pool: string) => String(own.filter((question) => question.pool === pool).length);
    expect(own.length).toBeGreaterThan(0);
    await expect(row.locator('td').nth(1)).toHaveText(inPool('lesson'));
    await expect(row.locator('td').nth(2)).toHaveText(inPool('practice'));
    await expect(row.locator('td').nth(3)).toHaveText(inPool('exam'));
    await expect(row.locator('td').nth(4)).toHaveText(inPool('final'));
  });
}

test('outcomes without a lesson are said not to be covered', async ({ page }) => {
  await page.goto(at('/en/learn/'));
  await page.getByRole('link', { name: 'See the coverage criterion by criterion' }).click();
  await expect(
    page.getByText('5 of the exam’s 40 marks are taught and asked here. 35 are not covered yet.'),
  ).toBeVisible();
  const open = page.getByRole('region', { name: 'Not covered yet' }).getByRole('listitem');
  await expect(open.filter({ hasText: /Outcome [2-7] –/u })).toHaveCount(6);
  await expect(page.locator('[data-criterion]')).toHaveCount(3);
});
