/** Gets nginx onto a machine that has none, for the tests that prove the hosting examples. Nothing else needs it. */
import { findNginx } from './find-nginx.ts';
import { APT_OPTIONS, thisInstaller, type Installer } from './install-chromium.ts';

/** nginx with the module that sends `.br` files; older Debian and Ubuntu lack the module. */
const PACKAGES = [['nginx', 'libnginx-mod-http-brotli-static'], ['nginx']];

/**
 * Installs Debian’s nginx as root where there is none; true when there is one afterwards. Where there is none it says so
 * and why, and the hosting tests are left out by name: who hosts elsewhere is not kept from running the rest.
 */
export function installNginx({ machine, isRoot, run, say }: Installer = thisInstaller()): boolean {
  if (findNginx(machine) !== null) return true;
  const left = (why: string): boolean => {
    say(`No nginx: its hosting tests are left out, since ${why}.`);
    return false;
  };
  if (machine.platform !== 'linux' || !machine.exists('/usr/bin/apt-get')) return left('this machine has no apt-get to install it with');
  if (!isRoot) return left('installing it needs root (sudo apt-get install nginx)');
  say('No nginx found: installing Debian’s package …');
  // Run level 1: the package must not start a server on port 80.
  const installed = run('apt-get', [...APT_OPTIONS, 'update'])
    && PACKAGES.some((names) => run('env', ['RUNLEVEL=1', 'apt-get', ...APT_OPTIONS, 'install', '-y', '--no-install-recommends', ...names]));
  return installed && findNginx(machine) !== null ? true : left('apt-get could not install it');
}
