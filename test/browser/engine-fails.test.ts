import { expect, test } from './support/site-test.ts';
import { ENGINE_FILE, markTime, scorecardTable } from './support/visit.ts';

const ABSENT = [
  { what: 'is not there (404)', answer: { status: 404, contentType: 'text/plain', body: 'Not found' } },
  { what: 'is a page of the server instead (200 with HTML)', answer: { status: 200, contentType: 'text/html', body: '<!doctype html><title>Sign in</title>' } },
  { what: 'arrives empty', answer: { status: 200, contentType: 'application/wasm', body: '' } },
  { what: 'breaks off half way', answer: { status: 200, contentType: 'application/gzip', body: Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2, 3]) } },
];

for (const { what, answer } of ABSENT) {
  test(`when the engine ${what}, a plain message says so and the scorecard stays`, async ({ page, site, watched }) => {
    watched.expectError(/duckdb|engine|404/i);
    await page.route(ENGINE_FILE, (route) => route.fulfill(answer));
    await page.goto(site.address);
    const table = await scorecardTable(page);
    await page.goto(site.screen('/data'));
    await expect(page.getByText(/engine/i).filter({ hasText: /could not|did not|cannot|failed/i }).first()).toBeVisible();
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

test('without a pack beside it the site opens on Data and asks for files', async ({ page, site, watched }) => {
  watched.expectError(/404/);
  await page.route(/\/pack\//, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await page.goto(site.address);
  await expect(page).toHaveURL(/#\/data$/);
  await expect(page.locator('input[type=file]')).toBeAttached();
});

