/**
 * A pack once opened works with the network gone, and a newer one never mixes with it. Under `packs.localhost`, since on the
 * plain names of one's own machine nothing is kept.
 */
import { rmSync } from 'node:fs';
import { expect, test as plain, type Page } from '@playwright/test';

import { startStaticServer, type RunningSite } from '../../data-loaders/serve/static-server.ts';
import { siteVersion, type Version } from './support/site-versions.ts';
import { changesList, ENGINE_FILE, markTime, meetingItem } from './support/visit.ts';

interface Publisher {
  readonly address: string;
  /** Paths asked for so far, in order. */
  readonly asked: string[];
  publish(version: Version): Promise<void>;
  goAway(): Promise<void>;
}

const test = plain.extend<{ readonly publisher: Publisher; readonly faults: undefined }>({
  publisher: async ({}, use) => {
    const folders: string[] = [];
    const asked: string[] = [];
    let server: RunningSite | null = null;
    let port = 0;
    const goAway = async (): Promise<void> => {
      await server?.close();
      server = null;
    };
    const publish = async (version: Version): Promise<void> => {
      const root = siteVersion(version);
      folders.push(root);
      await goAway();
      server = await startStaticServer({ root, base: '/packs/2012-07/', port, onSent: (path) => asked.push(path) });
      port = server.port;
    };
    await publish({ build: null, dataAsOf: '2012-08-09' });
    await use({ address: `http://packs.localhost:${port}/packs/2012-07/`, asked, publish, goAway });
    await goAway();
    for (const folder of folders) rmSync(folder, { recursive: true });
  },
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('request', (request) => {
        if (new URL(request.url()).hostname !== 'packs.localhost' && !request.url().startsWith('blob:')) faults.push(request.url());
      });
      await use(undefined);
      expect(faults, 'asked another host').toEqual([]);
    },
    { auto: true },
  ],
});

const status = (page: Page) => page.getByRole('status');
const NEWER = /^A newer version of this pack has been published/;
const FIRST = { build: undefined, asOf: '9 August 2012' };

/** Which build and which pack a page shows. */
async function shown(page: Page): Promise<{ readonly build: string | undefined; readonly asOf: string | undefined }> {
  await changesList(page);
  const strip = page.getByRole('region', { name: 'What these figures are' });
  const day = strip.getByText(/as at \d+ Aug\w* 2012/);
  return { build: await page.evaluate(() => document.documentElement.dataset['build']), asOf: /\d+ Aug\w* 2012/.exec(await day.innerText())?.[0] };
}

async function untilKept(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/data`);
  await expect(status(page).getByText('opens without a network')).toBeVisible();
}

test('after one visit the pack opens with the server gone: screens, charts and engine; nothing is kept before the first picture', async ({ page, publisher }) => {
  // Keeping begins when the engine has answered: held back until the first picture has been judged.
  let letEngineThrough = (): void => undefined;
  const held = new Promise<void>((done) => { letEngineThrough = done; });
  await page.route(ENGINE_FILE, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(publisher.address);
  await markTime(page, 'watchline:first-picture');
  expect(publisher.asked.filter((path) => path.includes('service-worker'))).toEqual([]);
  letEngineThrough();
  await untilKept(page, publisher.address);

  await publisher.goAway();
  await page.goto(`${publisher.address}#/changes`);
  await page.reload();
  expect(await shown(page)).toEqual(FIRST);
  await markTime(page, 'watchline:engine-ready');
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Scorecard' }).click();
  await page.getByRole('grid', { name: 'Scorecard' }).getByRole('link').first().click();
  await expect(page.locator('.wl-drawing').first()).toBeVisible();
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Events' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Events' })).toBeVisible();
  await expect(status(page).filter({ hasText: 'No network' })).toBeVisible();
});

test('a newer site with a newer pack waits until it is taken, comes whole, and is not pressed on a meeting', async ({ page, publisher }) => {
  // Keeping begins when the engine has answered or given up: here it gives up at once.
  await page.context().addInitScript(() => { delete (globalThis as { WebAssembly?: unknown }).WebAssembly; });
  await page.goto(publisher.address);
  await untilKept(page, publisher.address);

  await publisher.publish({ build: 'second', dataAsOf: '2012-08-20' });
  await page.goto(`${publisher.address}#/changes`);
  await page.reload();
  expect(await shown(page)).toEqual(FIRST);
  await expect(status(page).getByText(NEWER)).toBeVisible();
  await page.goto(`${publisher.address}#/meeting`);
  await meetingItem(page);
  await expect(page.getByText(NEWER)).toBeHidden();
  await page.goto(`${publisher.address}#/changes`);

  const other = await page.context().newPage();
  await other.goto(publisher.address);
  expect(await shown(other)).toEqual(FIRST);
  await page.getByRole('button', { name: 'Show the newer version' }).click();
  await expect(status(page).getByText('close them first')).toBeVisible();
  await other.close();
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Show the newer version' }).click()]);
  expect(await shown(page)).toEqual({ build: 'second', asOf: '20 August 2012' });

  // A pack alone, with the site as it was: taken by the next fresh visit, not by a reload.
  await untilKept(page, publisher.address);
  await publisher.publish({ build: 'second', dataAsOf: '2012-08-30' });
  await page.goto(`${publisher.address}#/changes`);
  await page.reload();
  expect(await shown(page)).toEqual({ build: 'second', asOf: '20 August 2012' });
  await expect(status(page).getByText(NEWER)).toBeVisible();
  const context = page.context();
  await page.close();
  const later = await context.newPage();
  await publisher.goAway();
  await later.goto(publisher.address);
  expect(await shown(later)).toEqual({ build: 'second', asOf: '30 August 2012' });
});
