/**
 * `test` for the built site: served from a plain static server under a sub-path, in a browser that can reach no other
 * host. A test fails when another host was asked for, when the security policy refused something, or when the page
 * printed an error that the test did not announce with `expectError`.
 */
import { test as base, expect, type BrowserContext, type Page } from '@playwright/test';

import { startStaticServer, type RunningSite } from '../../../data-loaders/serve/static-server.ts';

export const SUB_PATH = '/nested/watchline/';

export interface Site extends RunningSite {
  /** Address of a screen. Example: `screen('/scorecard')`. */
  screen(path: string): string;
}

interface WatchedPage {
  /** Announces an error that this test provokes, such as an engine that is not there. */
  expectError(words: RegExp): void;
}

interface TestFixtures {
  readonly watched: WatchedPage;
}

interface WorkerFixtures {
  readonly site: Site;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    async ({}, use) => {
      const server = await startStaticServer({ root: process.env['SITE'] ?? 'dist', base: SUB_PATH });
      await use({ ...server, screen: (path) => `${server.address}#${path}` });
      await server.close();
    },
    { scope: 'worker' },
  ],
  watched: [
    async ({ context, page, site }, use) => {
      const expected: RegExp[] = [];
      const faults: string[] = [];
      await refuseOtherHosts(context, site, faults);
      await reportPolicyViolations(page);
      page.on('pageerror', (error) => faults.push(`error on the page: ${error.stack ?? error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.text().startsWith('[policy]')) faults.push(`console: ${message.text()} (${message.location().url})`);
      });
      await use({ expectError: (words) => expected.push(words) });
      expect(faults.filter((fault) => !expected.some((words) => words.test(fault))), 'faults that nobody announced').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function refuseOtherHosts(context: BrowserContext, site: Site, faults: string[]): Promise<void> {
  const own = new URL(site.address).origin;
  await context.route((url) => url.origin !== own, async (route) => {
    faults.push(`asked another host: ${route.request().url()}`);
    await route.abort();
  });
  await context.routeWebSocket(/.*/, async (socket) => {
    faults.push(`opened a web socket: ${socket.url()}`);
    await socket.close();
  });
}

async function reportPolicyViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.warn(`[policy] ${event.violatedDirective} refused ${event.blockedURI || 'inline'} in ${event.sourceFile}:${event.lineNumber}`);
    });
  });
}
