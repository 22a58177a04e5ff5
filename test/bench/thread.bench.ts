/**
 * `npm run bench:thread`: does the nurse's thread answer within one frame once the figures are there?
 *
 * Real Chromium on the built site with the demonstration: points walked by the arrow keys and by the pointer, the next measure, another
 * provider, a measure's parts. Each is done once before it counts, so that scripts and figures are there. `SITE` names another built folder,
 * `TIMES` how often each is done (20), `ONLY=measure,page` which. Processor time of the page's own thread: a busy machine changes it little. The first line is a page
 * left alone for as long: what the measuring itself costs. `painted`: until the end of the task that paints the answer; `longest` and `worst`:
 * the longest task, as a median and of all; `all`: until nothing changes any more; `over`: how often the picture or a task took more than a frame. `PROFILE=walk` writes a profile of that step instead, to be opened in the browser's tools.
 */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { CDPSession, Page } from '@playwright/test';

import { startStaticServer } from '../../data-loaders/serve/static-server.ts';
import { median } from './median.ts';
import { builtSite, engineReady, openBrowser, runBench } from './support/bench-browser.ts';
import { answered, costsOf, threadClock, type Answer, type InteractionCost } from './support/thread-time.ts';

const TIMES = Number(process.env['TIMES'] ?? 20);
/** Each is done so often before it counts. */
const WARM = 4;
const A_FRAME = 1000 / 60;

const SLIDER = '.chart-card [role=slider]';
/** Another chart is drawn: its figure has another name. */
const chartOf = (measure: string, provider: string): Answer => ({ hash: `#/chart/${measure}/${provider}`, selector: '.chart-card svg.wl-drawing', property: 'aria-label' });

/** Follows a link as its own click does. A driver's click looks at the page first, which would be counted. */
const follow = (page: Page, selector: string, words: string): Promise<unknown> =>
  page.evaluate(([where, text]) => [...document.querySelectorAll<HTMLElement>(where ?? '')].find(({ textContent }) => textContent.includes(text ?? ''))?.click(), [selector, words]);

interface Step {
  readonly id: string;
  readonly name: string;
  /** Names of its even and odd times, where they are two things. */
  readonly turns?: readonly [string, string];
  /** Where it begins. */
  readonly from: string;
  /** Before the first time. */
  readonly ready?: (page: Page) => Promise<unknown>;
  readonly deed: (page: Page, time: number) => Promise<unknown>;
  readonly answer: (time: number) => Answer;
}

const PROVIDERS = ['ZZ1', 'ZZ3', 'ZZ4', 'ZZ5'];
const providerAt = (time: number): string => PROVIDERS[(time + 1) % PROVIDERS.length] ?? 'ZZ1';
const PARTS = ['Funnel', 'Year table', 'Definition and thresholds', 'Providers'];
const partAt = (time: number): string => PARTS[time % PARTS.length] ?? 'Providers';

const STEPS: readonly Step[] = [
  { id: 'nothing', name: 'left alone', from: '/chart/ae_4h_all_types/ZZ1', deed: () => Promise.resolve(), answer: () => ({ selector: SLIDER }) },
  {
    id: 'walk', name: 'next month, arrow key', from: '/chart/ae_4h_all_types/ZZ1', ready: async (page) => { await page.locator(SLIDER).focus(); await page.keyboard.press('Home'); },
    deed: (page) => page.keyboard.press('ArrowRight'), answer: (time) => ({ selector: SLIDER, property: 'aria-valuenow', value: String(time + 2) }),
  },
  {
    id: 'pointer', name: 'another month, pointer', from: '/chart/ae_4h_all_types/ZZ1',
    deed: (page, time) => page.mouse.move(120 + time * 23, 500), answer: () => ({ selector: SLIDER, property: 'aria-valuenow' }),
  },
  {
    id: 'measure', name: 'another measure', from: '/chart/ae_4h_all_types/ZZ1', deed: (page, time) => follow(page, '.chart-trail a', time % 2 === 0 ? 'Next measure' : 'Previous measure'),
    answer: (time) => chartOf(time % 2 === 0 ? 'ae_4h_type1' : 'ae_4h_all_types', 'ZZ1'),
  },
  {
    id: 'provider', name: 'another provider', from: '/chart/ae_4h_all_types/ZZ1', answer: (time) => chartOf('ae_4h_all_types', providerAt(time)),
    deed: (page, time) => page.evaluate((code) => {
      const list = document.querySelector<HTMLSelectElement>('.chart-trail select');
      if (list === null) return;
      list.value = code;
      list.dispatchEvent(new Event('change', { bubbles: true }));
    }, providerAt(time)),
  },
  {
    id: 'part', name: 'part of the measure page', from: '/measure/ae_4h_all_types', deed: (page, time) => follow(page, '.measure-parts a', partAt(time)),
    answer: (time) => ({ selector: '.measure-parts [aria-current=page]', property: 'textContent', value: partAt(time) }),
  },
  {
    id: 'page', name: 'provider page, and back', turns: ['provider page', 'back to a chart'], from: '/chart/ae_4h_all_types/ZZ1',
    deed: (page, time) => (time % 2 === 0 ? follow(page, '.chart-trail nav a', 'Worcestershire') : follow(page, '.small-chart h3 a', 'all types')),
    answer: (time) => (time % 2 === 0 ? { hash: '#/provider/', selector: '.provider-page .small-charts svg' } : chartOf('ae_4h_all_types', 'ZZ1')),
  },
];

async function run({ id, from, ready, deed, answer }: Step, page: Page, clock: CDPSession, address: string): Promise<readonly InteractionCost[]> {
  await page.goto(`${address}#${from}`);
  await page.locator('main svg').first().waitFor({ timeout: 60_000 });
  for (let time = 0; time < WARM; time += 1) {
    await ready?.(page);
    const warm = ready === undefined ? time : 0;
    await answered(page, () => deed(page, warm), answer(warm));
  }
  await ready?.(page);
  const profiled = process.env['PROFILE'] === id;
  if (profiled) { await clock.send('Profiler.enable'); await clock.send('Profiler.setSamplingInterval', { interval: 200 }); await clock.send('Profiler.start'); }
  const costs = await costsOf(page, clock, TIMES, (time) => deed(page, time), answer);
  if (profiled) {
    writeFileSync(`${id}.cpuprofile`, JSON.stringify((await clock.send('Profiler.stop')).profile));
    console.log(`${id}.cpuprofile`);
  }
  return costs;
}

const HEADINGS = ['interaction'.padEnd(34), ...['painted', 'longest', 'worst', 'all', 'script', 'style', 'layout'].map((heading) => heading.padStart(9)), 'over'.padStart(10)];

function line(name: string, costs: readonly InteractionCost[]): string {
  const figure = (of: (cost: InteractionCost) => number): string => median(costs.map(of)).toFixed(1).padStart(9);
  const over = costs.filter(({ shown, longest }) => Math.max(shown, longest) > A_FRAME).length;
  return [
    name.padEnd(34), figure(({ shown }) => shown), figure(({ longest }) => longest), Math.max(...costs.map(({ longest }) => longest)).toFixed(1).padStart(9),
    figure(({ all }) => all), figure(({ script }) => script), figure(({ style }) => style), figure(({ layout }) => layout), `${String(over)}/${String(costs.length)}`.padStart(10),
  ].join(' ');
}

async function main(): Promise<void> {
  const site = builtSite();
  const server = await startStaticServer({ root: site });
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await page.goto(`${server.address}#/scorecard`);
    await engineReady(page);
    const clock = await threadClock(page);
    console.log(`\nThe demonstration; ${String(cpus().length)} cores, Node ${process.versions.node}; medians of ${String(TIMES)}, milliseconds of processor time; a frame is ${A_FRAME.toFixed(1)}; load ${loadavg().map((load) => load.toFixed(1)).join(', ')}\n`);
    console.log(HEADINGS.join(' '));
    const only = process.env['ONLY']?.split(',');
    for (const step of STEPS) if (only?.includes(step.id) ?? true) {
      const costs = await run(step, page, clock, server.address);
      for (const [turn, name] of (step.turns ?? [step.name]).entries()) console.log(line(name, step.turns ? costs.filter((_, time) => time % 2 === turn) : costs));
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

runBench(main);
