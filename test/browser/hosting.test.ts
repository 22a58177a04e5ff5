/** The nginx example of docs/hosting.md, word for word: the built site under /packs/2012-07/, every other host blocked. */
import { get } from 'node:http';

import { findNginx } from '../support/run/find-nginx.ts';
import { AS_PEOPLE_HAVE_IT } from './support/chromium.ts';
import { expect, test as plain } from './support/site-test.ts';
import { knowsBrotli, PACK_PATH, startNginx } from './support/start-nginx.ts';
import { changesList, ENGINE_FILE, markTime } from './support/visit.ts';

plain.use({ launchOptions: AS_PEOPLE_HAVE_IT });

const nginx = findNginx();

/** The same test, with nginx in place of our own server. */
const hostedBy = (path: string, types: 'usual' | 'wrong') => plain.extend({
  site: [
    async ({}, use) => {
      const host = await startNginx({ nginx: path, site: process.env['SITE'] ?? 'dist', types });
      await use({ ...host, screen: (screen: string) => `${host.address}#${screen}` });
      await host.close();
    },
    { scope: 'worker' },
  ],
});

/** Headers of an answer as the wire has them: a browser unpacks, and hides what it was packed by. */
function headersOf(port: number, path: string, accepts: string): Promise<Readonly<Record<string, string | string[] | undefined>>> {
  return new Promise((done, failed) => {
    get({ host: '127.0.0.1', port, path: PACK_PATH + path, headers: { 'Accept-Encoding': accepts } }, (response) => {
      response.resume().once('end', () => done({ status: String(response.statusCode), ...response.headers }));
    }).once('error', failed);
  });
}

if (nginx === null) {
  plain.skip('skipped: nginx is not there, so its example in docs/hosting.md is not proven here (as root on Debian npm test installs it)', () => undefined);
} else {
  const good = hostedBy(nginx, 'usual');
  const bad = hostedBy(nginx, 'wrong');

  good('nginx as docs/hosting.md sets it up: the pack opens under its sub-path and the engine starts under the header policy', async ({ page, site }) => {
    const [answer] = await Promise.all([page.waitForResponse(site.address), page.goto(site.address)]);
    expect(answer.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
    await changesList(page);
    await markTime(page, 'watchline:engine-ready');
    await page.goto(`${site.address}index.html#/scorecard`);
    await expect(page.getByRole('grid', { name: 'Scorecard' }).getByRole('rowheader').first()).toBeVisible();
  });

  good('nginx as docs/hosting.md sets it up: hashed names are kept for a year, the page and the pack are asked for anew, texts are sent packed', async ({ site }) => {
    const page = await (await fetch(site.address)).text();
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1] ?? '';
    for (const path of ['', 'index.html', 'pack/manifest.json', 'pack/contents.json', 'pack/observation.parquet']) {
      expect(await headersOf(site.port, path, 'gzip'), path).toMatchObject({ status: '200', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
    }
    expect(await headersOf(site.port, script, 'gzip')).toMatchObject({ status: '200', 'cache-control': 'public, max-age=31536000, immutable', 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(await headersOf(site.port, 'assets/none.js', 'gzip')).toMatchObject({ status: '404' });
    expect((await headersOf(site.port, 'assets/none.js', 'gzip'))['cache-control']).toBeUndefined();
    if (knowsBrotli()) expect(await headersOf(site.port, script, 'gzip, br')).toMatchObject({ 'content-encoding': 'br' });
  });

  bad('a host that sends everything but pages, scripts and styles as plain text, and the engine as if packed on the way, loses nothing', async ({ page, site }) => {
    const [engine] = await Promise.all([page.waitForResponse((response) => ENGINE_FILE.test(response.url()) && !response.url().endsWith('.js')), page.goto(site.address)]);
    expect(engine.headers()).toMatchObject({ 'content-type': 'text/plain', 'content-encoding': 'gzip' });
    await changesList(page);
    await markTime(page, 'watchline:engine-ready');
    await page.goto(site.screen('/data'));
    await expect(page.getByText('observation.parquet').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
