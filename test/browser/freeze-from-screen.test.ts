/** A pack frozen from the screen: the folder opens read-only from any static host, and is what the command would have written. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { exploreDocument } from '../../data-loaders/pack/explore-edition.ts';
import { filesOfFolder } from '../../data-loaders/pack/files-of-folder.ts';
import { freezeFolder } from '../../data-loaders/pack/freeze-folder.ts';
import { frozenDocuments } from '../../data-loaders/pack/frozen-documents.ts';
import { openPackToFreeze } from '../../data-loaders/pack/pack-to-freeze.ts';
import { verifyPack } from '../../data-loaders/pack/verify-pack.ts';
import { startStaticServer } from '../../data-loaders/serve/static-server.ts';
import { parseFingerprintFile, type FingerprintFile } from '../../src/board-pack/fingerprint-file.ts';
import { axe } from './support/accessibility.ts';
import { expect, test } from './support/site-test.ts';
import { changesList, chooseRoom, dropFiles, markTime, scorecardTable } from './support/visit.ts';

const SITE = process.env['SITE'] ?? 'dist';
/** Ten in the morning where the person sits, in summer. */
const LOCAL = '2012-08-20T10:00';
const AT = '2012-08-20T09:00:00Z';

async function openDialog(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await markTime(page, 'watchline:engine-ready');
  await page.getByRole('button', { name: 'Freeze…' }).click();
  await expect(page.getByRole('radio', { name: /^A folder for a web server about [\d.]+ MB unpacked/ })).toBeEnabled();
}

async function freeze(page: Page, form: RegExp): Promise<Download> {
  await page.getByRole('radio', { name: form }).check();
  await page.getByLabel('Time of freezing').fill(LOCAL);
  await expect(page.getByText('Written into the pack: 20 August 2012, 09:00 UTC.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Freeze' }).click();
  return download;
}

/** The files of an archive under one folder of its own, laid into `folder`; gives that folder's name. */
function unpacked(archive: string, folder: string): string {
  const files = Object.entries(unzipSync(readFileSync(archive)));
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return files[0]?.[0].split('/')[0] ?? '';
}

/** What the command writes for the recipe of the screen, the same data, site and time. */
async function byCommand(folder: string): Promise<FingerprintFile> {
  const recipe = join(folder, 'pack.json');
  const data = join(SITE, 'pack');
  const opened = await openPackToFreeze({ recipe, data, register: null, meeting: null, at: AT });
  const documents = frozenDocuments({ pdf: true, say: () => undefined });
  return freezeFolder({
    data: opened, from: data, site: SITE, out: join(folder, 'command'), at: AT, replace: false,
    documents: async (ground) => [...await documents(ground), ...await exploreDocument(SITE, ground)],
  });
}

test.describe('freezing from the screen', () => {
  test('the folder is verified, opens read-only under another path, and is the command’s folder file by file; stopped, it hands nothing over', async ({ page, site, browser, watched }) => {
    const folder = mkdtempSync(join(tmpdir(), 'watchline-screen-'));
    // Another position than the first picture: it is asked of the database, and stands in a file of its own.
    await openDialog(page, site.screen('/board-pack?asat=2012-05&predecessors=combined&since=2012-03'));
    expect((await axe(page).include('dialog').analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

    await page.getByRole('radio', { name: /^A folder/ }).check();
    // One file of the site is held back until Stop has been pressed: it cannot be done before.
    const program = '**/explore/explore.js';
    let letThrough = (): void => undefined;
    const held = new Promise<void>((done) => { letThrough = done; });
    await page.route(program, async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('dialog').getByRole('button', { name: 'Freeze' }).click();
    await page.getByRole('button', { name: 'Stop' }).click();
    letThrough();
    await expect(page.getByText('Stopped. Nothing was handed over.')).toBeVisible();
    await page.unroute(program);

    const zip = join(folder, 'screen.zip');
    await (await freeze(page, /^A folder/)).saveAs(zip);
    await expect(page.getByText(/^Frozen into performance-and-quality-report\.zip, [\d.]+ MB\. Fingerprint( [0-9a-f]{4}){4}\.$/)).toBeVisible();
    const out = join(folder, 'www', 'packs', unpacked(zip, join(folder, 'www', 'packs')));
    expect(verifyPack(out)).toMatchObject({ state: 'folder', asSaid: true });

    await page.keyboard.press('Escape');
    watched.expectError(/ERR_INTERNET_DISCONNECTED/);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Freeze…' }).click();
    await expect(page.getByText(/^The site’s server cannot be reached/)).toBeVisible();
    await expect(page.getByRole('radio', { name: /^A folder/ })).toBeDisabled();
    await page.context().setOffline(false);
    await page.keyboard.press('Escape');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save pack.json' }).click();
    await (await saved).saveAs(join(folder, 'pack.json'));
    const command = await byCommand(folder);
    const read = parseFingerprintFile(readFileSync(join(out, 'fingerprint.json'), 'utf8'));
    expect(read).toMatchObject({ state: 'read', file: { fingerprint: command.fingerprint, parts: command.parts, frozenAt: AT } });
    const own = (where: string) => filesOfFolder(where).filter(({ path }) => !['fingerprint.json', 'board-pack.pdf'].includes(path) && (path.endsWith('.wasm.gz') || !/\.(gz|br)$/.test(path)));
    expect(own(out).map(({ path }) => path)).toContain('pack/position.json');
    expect(own(out)).toEqual(own(join(folder, 'command')));

    await page.goto(site.screen('/replay'));
    await page.getByLabel('Choose a zip or contents.json').setInputFiles(zip);
    await expect(page.locator('.replay-summary')).toContainText(/Of \d+ charts, /);

    const server = await startStaticServer({ root: join(folder, 'www'), base: '/elsewhere/' });
    const context = await browser.newContext();
    const reader = await context.newPage();
    const pack = `${server.address}packs/performance-and-quality-report/`;
    await reader.goto(pack);
    await changesList(reader);
    await expect(reader.getByRole('heading', { level: 1, name: 'What changed since March 2012' })).toBeVisible();
    await expect(reader.getByText('Frozen 20 August 2012')).toBeVisible();
    await reader.goto(`${pack}#/frozen`);
    await reader.getByRole('button', { name: 'Check these files now' }).click();
    await expect(reader.getByText(/^All \d+ files are as they were frozen\.$/)).toBeVisible();
    await reader.goto(`${pack}#/data`);
    await expect(reader.getByText(/This pack is frozen: it shows the figures it was published with/)).toBeVisible();
    await context.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('with files added in the tab, folder, one page, office files and the file to explore say the figures of the screen; a site whose files were replaced meanwhile is refused by name', async ({ page, site, browser, watched: _watched }) => {
    const folder = mkdtempSync(join(tmpdir(), 'watchline-added-'));
    await page.goto(site.screen('/board-pack'));
    await markTime(page, 'watchline:engine-ready');
    await dropFiles(page, [
      { name: 'my august.csv', text: 'org_code,measure_id,period_start,numerator,denominator,as_of,told\nZZ1,ae_4h_all_types,2012-08-01,7100,8935,2012-09-12,by phone\nZZ1,ae_4h_all_types,2012-09-01,9999,8935,2012-09-12,\n' },
      { name: 'incidents.csv', text: 'event_id,event_type,org_code,incident_date,note\nNE-AUG-1,never_event,ZZ1,2012-08-04,told by phone\n' },
    ]);
    await expect(page.getByText('2 files added in this tab')).toBeVisible();
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Scorecard' }).click();
    await expect(page.getByText('79.5%').first()).toBeVisible();
    const shown = await (await scorecardTable(page)).innerText();
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Board pack' }).click();
    await page.getByRole('button', { name: 'Freeze…' }).click();
    await expect(page.getByRole('radio', { name: /^A folder for a web server about [\d.]+ MB unpacked/ })).toBeEnabled();
    await page.getByRole('radio', { name: /^A folder/ }).check();
    await expect(page.getByText(/^my august\.csv, incidents\.csv, added in this tab, become part of it: every row that was accepted/)).toBeVisible();
    expect(await page.getByRole('dialog').evaluate((dialog) => dialog.scrollHeight - dialog.clientHeight), 'nothing of it is out of sight at 1366 × 768').toBeLessThanOrEqual(0);
    const zip = join(folder, 'screen.zip');
    await page.getByLabel('Time of freezing').fill('2012-09-20T10:00');
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Freeze' }).click();
    await (await download).saveAs(zip);
    const out = join(folder, unpacked(zip, folder));
    expect(verifyPack(out)).toMatchObject({ state: 'folder', asSaid: true });
    const read = parseFingerprintFile(readFileSync(join(out, 'fingerprint.json'), 'utf8'));
    const fingerprint = read.state === 'read' ? read.file.fingerprint : '';

    await page.getByRole('radio', { name: /^One page/ }).check();
    const onePage = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Freeze' }).click();
    const single = readFileSync(await (await onePage).path());
    expect(verifyPack(join(out, 'board-pack.html'))).toMatchObject({ asSaid: true, fingerprint });
    expect(readFileSync(join(out, 'board-pack.html')).equals(single)).toBe(true);

    const verdicts = JSON.parse(readFileSync(join(out, 'pack/verdicts.json'), 'utf8')) as { verdicts: readonly { measureId: string; providerCode: string; value: number | null }[] };
    expect(verdicts.verdicts.find(({ measureId, providerCode }) => measureId === 'ae_4h_all_types' && providerCode === 'ZZ1')).toMatchObject({ value: 7100 / 8935 });
    const office = unzipSync(readFileSync(join(out, 'office.zip')));
    expect(new TextDecoder().decode(office['tables/scorecard.csv'])).toContain(`"A&E 4 hours, all types",${String(7100 / 8935)},`);
    for (const { path } of filesOfFolder(join(out, 'pack'))) expect(`${path} ${readFileSync(join(out, 'pack', path), 'latin1')}`).not.toMatch(/by phone|9999/);

    const server = await startStaticServer({ root: out });
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'Europe/London', viewport: { width: 1366, height: 768 } });
    try {
      const reader = await context.newPage();
      await reader.goto(pathToFileURL(join(out, 'board-pack.html')).href);
      await expect(reader.locator('#scorecard').getByText('79.5%').first()).toBeVisible();
      for (const address of [`${server.address}#/scorecard`, `${pathToFileURL(join(out, 'explore.html')).href}#/scorecard`]) {
        await reader.goto(address);
        if (address.startsWith('http')) await markTime(reader, 'watchline:engine-ready');
        await expect(async () => expect(await (await scorecardTable(reader)).innerText()).toBe(shown)).toPass();
      }
    } finally {
      await context.close();
      await server.close();
    }
    await page.route('**/explore/explore.js', (route) => route.fulfill({ body: 'newer', contentType: 'text/javascript' }));
    await page.getByRole('radio', { name: /^One file to explore/ }).check();
    await page.getByRole('dialog').getByRole('button', { name: 'Freeze' }).click();
    await expect(page.getByText('“explore/explore.js” of this site is not what it was built with.')).toBeVisible();
    rmSync(folder, { recursive: true, force: true });
  });

  test('files for the office: every table as CSV, the workbook, every chart as SVG and PNG with its words and alternative text, in a dark room and on a telephone too', async ({ page, site, watched: _watched }, info) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openDialog(page, site.screen('/board-pack'));
    await chooseRoom(page, 'dark');
    await page.getByRole('radio', { name: /^Files for the office/ }).check();
    const download = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: 'Freeze' }).click();
    const archive = info.outputPath('office.zip');
    await (await download).saveAs(archive);
    await expect(page.getByText(/^Frozen into performance-and-quality-report-office\.zip, [\d.]+ [kM]B\. Fingerprint/)).toBeVisible();
    const files = unzipSync(readFileSync(archive));
    const text = (path: string): string => new TextDecoder().decode(files[path]);
    const charts = Object.keys(files).filter((path) => path.endsWith('.svg'));
    expect(charts.length).toBe(await page.frameLocator('iframe[title="Preview of the pack"]').locator('.pack-chart').count());
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.csv', 'read me first.txt', 'scorecard.xlsx', 'tables/scorecard.csv']));
    const index = text('index.csv').split('\r\n');
    for (const path of charts) {
      const svg = text(path);
      const title = /<title>([^<]+)<\/title>/.exec(svg)?.[1] ?? '';
      expect(title.length).toBeGreaterThan(40);
      expect(svg).toContain('Fingerprint of the pack: ');
      expect(svg).not.toMatch(/class=|var\(/);
      // White ground and dark words, whatever the room.
      expect(svg).toContain('fill="white"');
      expect(svg).toContain('fill="rgb(33, 43, 50)"');
      const png = files[path.replace('.svg', '.png')] ?? new Uint8Array();
      expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
      expect(new DataView(png.buffer, png.byteOffset).getUint32(16)).toBe(2 * (690 + 40));
      expect(index.filter((line) => line.startsWith(path.replace('.svg', '.')) && line.length > 80)).toHaveLength(2);
    }
  });
});
