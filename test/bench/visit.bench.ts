/**
 * `npm run bench`: how long a person waits on a first visit, in real Chromium on the built site.
 * Each visit has a browser of its own, so neither files nor compiled code are left from the one before.
 */
import { cpus } from 'node:os';

import { startStaticServer } from '../../data-loaders/serve/static-server.ts';
import { median } from './median.ts';
import { builtSite, engineReady, openBrowser, runBench } from './support/bench-browser.ts';

const VISITS = 7;
const MARKS = { picture: 'watchline:first-picture', engine: 'watchline:engine-ready' } as const;

interface Visit {
  readonly firstPicture: number;
  readonly engineReady: number;
  readonly bytesBeforePicture: number;
  readonly bytes: number;
  readonly requests: number;
}

async function visit(root: string): Promise<Visit> {
  const sent: { readonly at: number; readonly bytes: number }[] = [];
  const site = await startStaticServer({ root, onSent: (_path, bytes) => sent.push({ at: performance.timeOrigin + performance.now(), bytes }) });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(site.address);
    await engineReady(page);
    const { origin, picture, engine } = await page.evaluate((marks) => ({
      origin: performance.timeOrigin,
      picture: performance.getEntriesByName(marks.picture)[0]?.startTime ?? NaN,
      engine: performance.getEntriesByName(marks.engine)[0]?.startTime ?? NaN,
    }), MARKS);
    const sum = (parts: readonly { readonly bytes: number }[]): number => parts.reduce((total, { bytes }) => total + bytes, 0);
    return {
      firstPicture: picture,
      engineReady: engine,
      bytesBeforePicture: sum(sent.filter(({ at }) => at <= origin + picture)),
      bytes: sum(sent),
      requests: sent.length,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function main(): Promise<void> {
  const root = builtSite();
  const visits: Visit[] = [];
  for (let number = 0; number < VISITS; number += 1) visits.push(await visit(root));
  const line = (name: string, of: (visit: Visit) => number, unit: string, divisor: number): string => {
    const values = visits.map((each) => of(each) / divisor);
    const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(0));
    return `${name.padEnd(34)}${`${middle} ${unit}`.padStart(12)}   (${least} to ${most})`;
  };
  console.log(`\nMedians of ${VISITS} cold visits; ${cpus().length} cores, Node ${process.versions.node}\n`);
  console.log(line('first picture', (each) => each.firstPicture, 'ms', 1));
  console.log(line('engine ready', (each) => each.engineReady, 'ms', 1));
  console.log(line('sent before the first picture', (each) => each.bytesBeforePicture, 'kB', 1000));
  console.log(line('sent in all', (each) => each.bytes, 'kB', 1000));
  console.log(line('requests', (each) => each.requests, '', 1));
}

runBench(main);
