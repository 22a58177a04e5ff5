/** Every screen of the site in every state that looks different, for pictures and for the rules of accessibility. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { zipSync } from 'fflate';

import { filesOfFolder } from '../../../data-loaders/pack/files-of-folder.ts';
import type { Site } from './site-test.ts';
import { changesList, meetingItem, scorecardTable } from './visit.ts';

export interface ScreenState {
  /** Also the name of its picture. */
  readonly name: string;
  /** Shows it and waits until it is whole. */
  open(page: Page, site: Site): Promise<void>;
}

async function openMeeting(page: Page, site: Site): Promise<void> {
  await page.goto(site.screen('/meeting'));
  await meetingItem(page);
}

/** Screens behind one entry of the menu each; they are whole when nothing is busy any more. */
const LISTS = ['providers', 'measures', 'events', 'register'];

/** The screens as somebody first meets them. */
export const SCREENS: readonly ScreenState[] = [
  {
    name: 'changes',
    async open(page, site) {
      await page.goto(site.screen('/changes'));
      await changesList(page);
    },
  },
  {
    name: 'scorecard',
    async open(page, site) {
      await page.goto(site.screen('/scorecard'));
      await scorecardTable(page);
    },
  },
  {
    name: 'chart',
    async open(page, site) {
      await page.goto(site.screen('/scorecard'));
      const address = await (await scorecardTable(page)).getByRole('link').first().getAttribute('href');
      await page.goto(new URL(address ?? '', page.url()).href);
      await expect(page.getByRole('region', { name: 'Why these icons' })).toBeVisible();
      await expect(page.locator('main svg').first()).toBeVisible();
    },
  },
  { name: 'meeting', open: openMeeting },
  ...LISTS.map((name): ScreenState => ({
    name,
    async open(page, site) {
      await page.goto(site.screen(`/${name}`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      // Only the database knows single events, and it may take its time.
      await expect(page.locator('main [aria-busy=true]')).toHaveCount(0);
    },
  })),
  {
    name: 'data',
    async open(page, site) {
      await page.goto(site.screen('/data'));
      await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeVisible();
    },
  },
  {
    name: 'board-pack',
    async open(page, site) {
      await page.goto(site.screen('/board-pack'));
      await expect(page.frameLocator('iframe').getByRole('heading', { level: 2 }).nth(3)).toBeVisible();
    },
  },
  {
    name: 'look-back',
    async open(page, site) {
      await page.goto(site.screen('/replay'));
      await expect(page.getByRole('region', { name: 'Choose a frozen pack' })).toBeVisible();
    },
  },
];

/** The pack that is kept as a fixture, as the zip that somebody drops. */
function fixtureZip(): Buffer {
  const folder = 'fixtures/packs/version-1';
  return Buffer.from(zipSync(Object.fromEntries(filesOfFolder(folder).map(({ path }) => [`2012-08/${path}`, new Uint8Array(readFileSync(join(folder, path)))]))));
}

/** What opens upon a screen. */
export const STATES: readonly ScreenState[] = [
  {
    name: 'summary-grid',
    async open(page, site) {
      await page.goto(site.screen('/scorecard?summary=yes&variation=concern&assurance=fail'));
      await expect(page.getByRole('region', { name: 'Summary grid' })).toBeVisible();
      await scorecardTable(page);
    },
  },
  {
    name: 'why',
    async open(page, site) {
      await page.goto(site.screen('/changes'));
      await (await changesList(page)).getByRole('button', { name: /^Why\?/ }).first().click();
      await expect(page.getByRole('dialog').getByRole('definition').first()).toBeVisible();
    },
  },
  {
    name: 'meeting-desk',
    async open(page, site) {
      await openMeeting(page, site);
      await page.keyboard.press('n');
      await page.keyboard.press('o');
      await expect(page.getByRole('complementary', { name: 'Notes, risk and actions' })).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'Running order' })).toBeVisible();
      await page.getByLabel('Likelihood').selectOption('4');
      await page.getByLabel('Consequence').selectOption('5');
      await expect(page.getByText(/^Extreme, 20/)).toBeVisible();
    },
  },
  {
    name: 'meeting-keys',
    async open(page, site) {
      await openMeeting(page, site);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    },
  },
  {
    name: 'looked-back',
    async open(page, site) {
      await page.goto(site.screen('/replay'));
      await page.getByLabel('Choose a zip or contents.json').setInputFiles({ name: 'pack.zip', mimeType: 'application/zip', buffer: fixtureZip() });
      await expect(page.locator('.replay-summary')).toBeVisible();
    },
  },
  {
    name: 'past-month',
    async open(page, site) {
      await page.goto(site.screen('/scorecard?asat=2011-06'));
      await expect(page.getByRole('status').filter({ hasText: 'As at June 2011' })).toBeVisible();
      await scorecardTable(page);
    },
  },
];
