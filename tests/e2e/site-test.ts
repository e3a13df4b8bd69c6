/**
 * The test function of every journey: a page that reports an error, a console error, a violation of the content security
 * policy or a request to another origin fails its test, whatever else the test looks at.
 */
import process from 'node:process';
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

export { expect };

export const siteAddress = (): string => process.env['SITE_ADDRESS'] ?? '';
export const basedSiteAddress = (): string => process.env['BASED_SITE_ADDRESS'] ?? '';

/** Address of a page of the built site: `at('/en/learn/')`. */
export const at = (path: string): string => `${siteAddress()}${path.replace(/^\//u, '')}`;

/** Collects what must never happen in any page of a context. */
export const watchContext = async (context: BrowserContext, faults: string[]): Promise<void> => {
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  const watch = (page: Page): void => {
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`console error: ${message.text()}`);
    });
  };
  context.pages().forEach(watch);
  context.on('page', watch);
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.push(`other origin: ${request.url()}`);
  });
};

interface SiteFixtures {
  /** Faults seen so far; a test that provokes one on purpose takes it out. */
  faults: string[];
}

export const test = base.extend<SiteFixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the pattern to know what the fixture needs.
  faults: async ({}, use) => {
    await use([]);
  },
  context: async ({ context, faults }, use) => {
    await watchContext(context, faults);
    await use(context);
    expect(faults, 'page errors, console errors, CSP violations, other origins').toEqual([]);
    expect(await context.cookies(), 'cookies').toEqual([]);
  },
});
