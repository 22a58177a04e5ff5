/** Where is a Chromium that the browser tests can drive? Looks, in this order, where people expect it to be found. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What the search may look at, so that tests can bring their own machine. */
export interface Machine {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  exists(path: string): boolean;
  /** Where Playwright keeps its own Chromium, there or not. */
  playwrightPath(): string;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
};

/**
 * Path of a Chromium, or null when the machine has none: `CHROMIUM_PATH`, then a name on the PATH, then the usual
 * places, then Playwright's own. A `CHROMIUM_PATH` that names nothing is an error: the user meant something by it.
 */
export function findChromium(machine: Machine = thisMachine()): string | null {
  const named = machine.environment['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (machine.exists(named)) return named;
    throw new Error(`CHROMIUM_PATH names “${named}”, and there is no such file.`);
  }
  const folders = (machine.environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [...onPath, ...(PLACES[machine.platform] ?? []), machine.playwrightPath()];
  return candidates.find((path) => path !== '' && machine.exists(path)) ?? null;
}

export function thisMachine(): Machine {
  return { environment: process.env, platform: process.platform, exists: existsSync, playwrightPath: () => chromium.executablePath() };
}
