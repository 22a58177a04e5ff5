import { describe, expect, it } from 'vitest';

import { chromiumPath, type Installer } from './install-chromium.ts';

/** A machine where installing works for the programs named, and puts the file named there. */
function installer(options: { readonly files: string[]; readonly isRoot: boolean; readonly works: Readonly<Record<string, string>> }): Installer & { readonly commands: string[] } {
  const files = [...options.files];
  const commands: string[] = [];
  return {
    commands,
    isRoot: options.isRoot,
    say: () => undefined,
    machine: { environment: { PATH: '/usr/bin' }, platform: 'linux', exists: (path) => files.includes(path), playwrightPath: () => '/playwright/chrome' },
    run: (program, args) => {
      commands.push(`${program} ${args.filter((arg) => !arg.startsWith('-') && !arg.includes('::')).join(' ')}`);
      const made = options.works[program];
      if (made !== undefined && args.includes('chromium')) files.push(made);
      return made !== undefined;
    },
  };
}

describe('chromiumPath', () => {
  it('installs nothing where there is one', () => {
    const there = installer({ files: ['/usr/bin/chromium'], isRoot: true, works: {} });
    expect([chromiumPath(there), there.commands]).toEqual(['/usr/bin/chromium', []]);
  });
  it('as root on Debian updates the lists and installs the package with fonts', () => {
    const debian = installer({ files: ['/usr/bin/apt-get'], isRoot: true, works: { 'apt-get': '/usr/bin/chromium' } });
    expect(chromiumPath(debian)).toBe('/usr/bin/chromium');
    expect(debian.commands).toEqual(['apt-get update', 'apt-get install chromium fonts-liberation']);
  });
  it('without root leaves the package alone and asks Playwright', () => {
    const user = installer({ files: ['/usr/bin/apt-get'], isRoot: false, works: { npx: '/playwright/chrome' } });
    expect([chromiumPath(user), user.commands]).toEqual(['/playwright/chrome', ['npx playwright install chromium']]);
  });
  it('asks Playwright when the package cannot be had', () => {
    const offline = installer({ files: ['/usr/bin/apt-get'], isRoot: true, works: { npx: '/playwright/chrome' } });
    expect(chromiumPath(offline)).toBe('/playwright/chrome');
  });
  it('says what was tried and what to do when nothing works', () => {
    const nothing = installer({ files: ['/usr/bin/apt-get'], isRoot: true, works: {} });
    expect(() => chromiumPath(nothing)).toThrow(/apt-get install chromium failed; npx playwright install chromium failed[\s\S]*CHROMIUM_PATH/);
  });
});
