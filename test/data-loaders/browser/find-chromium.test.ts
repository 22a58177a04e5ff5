import { describe, expect, it } from 'vitest';

import { findChromium, type Machine } from '../../../data-loaders/browser/find-chromium.ts';

const PLAYWRIGHT = '/home/someone/.cache/ms-playwright/chromium/chrome';

function machine(files: readonly string[], environment: Record<string, string> = {}): Machine {
  return { environment: { PATH: '/usr/local/bin:/usr/bin', ...environment }, platform: 'linux', exists: (path) => files.includes(path), playwrightPath: () => PLAYWRIGHT };
}

describe('findChromium', () => {
  it('takes CHROMIUM_PATH before anything else', () => {
    expect(findChromium(machine(['/mine/chrome', '/usr/bin/chromium'], { CHROMIUM_PATH: '/mine/chrome' }))).toBe('/mine/chrome');
  });
  it('says so when CHROMIUM_PATH names nothing, rather than take another', () => {
    expect(() => findChromium(machine(['/usr/bin/chromium'], { CHROMIUM_PATH: '/gone' }))).toThrow('“/gone”');
  });
  it('looks elsewhere when CHROMIUM_PATH is empty', () => {
    expect(findChromium(machine(['/usr/bin/chromium'], { CHROMIUM_PATH: '' }))).toBe('/usr/bin/chromium');
  });
  it('prefers Chromium on the PATH to Chrome, and Chrome to Playwright’s own', () => {
    expect(findChromium(machine(['/usr/bin/google-chrome', '/usr/local/bin/chromium', PLAYWRIGHT]))).toBe('/usr/local/bin/chromium');
    expect(findChromium(machine(['/usr/bin/google-chrome', PLAYWRIGHT]))).toBe('/usr/bin/google-chrome');
  });
  it('finds one in a usual place that is not on the PATH', () => {
    expect(findChromium(machine(['/snap/bin/chromium'], { PATH: '' }))).toBe('/snap/bin/chromium');
  });
  it('takes Playwright’s own when it is the only one', () => {
    expect(findChromium(machine([PLAYWRIGHT]))).toBe(PLAYWRIGHT);
  });
  it('is null on a machine without any', () => {
    expect(findChromium(machine([]))).toBeNull();
  });
});
