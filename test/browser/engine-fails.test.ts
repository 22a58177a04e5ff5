import { expect, test } from './support/site-test.ts';
import { ENGINE_FILE, markTime, scorecardTable } from './support/visit.ts';

const ABSENT = [
  { what: 'is not there (404)', answer: { status: 404, contentType: 'text/plain', body: 'Not found' }, says: 'not found beside the page' },
  { what: 'is a page of the server instead (200 with HTML)', answer: { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' }, says: 'not found beside the page' },
  { what: 'arrives empty', answer: { status: 200, contentType: 'application/wasm', body: '' }, says: 'it is not what it should be' },
  { what: 'breaks off half way', answer: { status: 200, contentType: 'application/gzip', body: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]) }, says: 'it is not what it should be' },
];

for (const { what, answer, says } of ABSENT) {
  test(`when the engine ${what}, a plain message says so and the scorecard stays`, async ({ page, site, watched }) => {
    watched.expectError(/duckdb|engine|404/i);
    await page.route(ENGINE_FILE, (route) => route.fulfill(answer));
    await page.goto(site.screen('/scorecard'));
    const table = await scorecardTable(page);
    await page.goto(site.screen('/data'));
    const message = page.getByRole('alert').filter({ has: page.getByRole('heading', { name: 'The database in this page did not start' }) });
    await expect(message).toContainText(says);
    await expect(message).toContainText('The charts of the pack still show');
    await page.goto(site.screen('/scorecard'));
    await expect(table.getByRole('rowheader').first()).toBeVisible();
  });
}

test('the engine starts on a host that sends it with the wrong type', async ({ page, site }) => {
  await page.route(ENGINE_FILE, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  await page.goto(site.address);
  expect(await markTime(page, 'watchline:engine-ready')).toBeGreaterThan(0);
});

test('the pack loads on a host that sends everything in it without a type', async ({ page, site }) => {
  await page.route(/\/pack\//, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'content-type': 'application/octet-stream' } });
  });
  await page.goto(site.address);
  expect(await markTime(page, 'watchline:engine-ready')).toBeGreaterThan(0);
});

test('without a pack beside it the site says that there are no data yet and where to add them', async ({ page, site, watched }) => {
  watched.expectError(/404/);
  await page.route(/\/pack\//, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  // It opens where files are added; every other screen says why it is empty and leads there.
  await page.goto(site.address);
  await expect(page.getByRole('heading', { name: 'Add extracts' })).toBeVisible();
  await page.goto(site.screen('/changes'));
  await expect(page.getByRole('heading', { name: 'No data yet' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: /Data screen/ }).click();
  await expect(page.locator('input[type=file]')).toBeAttached();
});
