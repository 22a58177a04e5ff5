/** Gets a Chromium onto a machine that has none, and says in plain words what to do when that is not possible. */
import { spawnSync } from 'node:child_process';

import { findChromium, thisMachine, type Machine } from '../../../data-loaders/browser/find-chromium.ts';

/** Runs a program; true when it ended well. */
export type Run = (program: string, args: readonly string[]) => boolean;

export interface Installer {
  readonly machine: Machine;
  readonly isRoot: boolean;
  readonly run: Run;
  readonly say: (line: string) => void;
}

export const APT_OPTIONS = ['-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=3'];

/** Path of a Chromium, installing one when there is none; fails with what was tried and what the reader can do. */
export function chromiumPath(installer: Installer = thisInstaller()): string {
  const present = findChromium(installer.machine);
  if (present !== null) return present;
  const tried = [debianPackage, playwrightDownload].map((way) => way(installer)).filter((way) => way !== null);
  const installed = findChromium(installer.machine);
  if (installed !== null) return installed;
  throw new Error([
    'The browser tests need a Chromium and this machine has none.',
    `Tried: ${tried.join('; ')}.`,
    'Install Chromium or Chrome, or set CHROMIUM_PATH to one, and run the tests again.',
  ].join('\n'));
}

/** Debian and Ubuntu, as root. Chromium alone draws boxes for letters, hence the fonts. */
function debianPackage({ machine, isRoot, run, say }: Installer): string | null {
  if (machine.platform !== 'linux' || !machine.exists('/usr/bin/apt-get')) return null;
  if (!isRoot) return 'not root, so Debian’s package was left alone (sudo apt-get install chromium)';
  say('No Chromium found: installing Debian’s package …');
  const done = run('apt-get', [...APT_OPTIONS, 'update'])
    && run('apt-get', [...APT_OPTIONS, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  return `apt-get install chromium ${done ? 'ended well but left no chromium to find' : 'failed'}`;
}

function playwrightDownload({ machine, run, say }: Installer): string | null {
  if (findChromium(machine) !== null) return null;
  say('No Chromium found: asking Playwright to fetch one …');
  return `npx playwright install chromium ${run('npx', ['playwright', 'install', 'chromium']) ? 'ended well but left no browser to find' : 'failed'}`;
}

export function thisInstaller(): Installer {
  return {
    machine: thisMachine(),
    isRoot: process.getuid?.() === 0,
    say: (line) => console.log(line),
    run: (program, args) => {
      const done = spawnSync(program, args, { encoding: 'utf8', timeout: 6 * 60_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
      if (done.status !== 0) console.log([done.stdout, done.stderr, done.error?.message].join('\n').trim().split('\n').slice(-15).join('\n'));
      return done.status === 0;
    },
  };
}
