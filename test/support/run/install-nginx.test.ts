import { describe, expect, it } from 'vitest';

import type { Installer } from './install-chromium.ts';
import { installNginx } from './install-nginx.ts';

/** A machine whose package server has the packages named. */
function installer(options: { readonly files: readonly string[]; readonly isRoot: boolean; readonly packages: readonly string[] }): Installer & { readonly commands: string[]; readonly said: string[] } {
  const files = [...options.files];
  const commands: string[] = [];
  const said: string[] = [];
  return {
    commands, said,
    isRoot: options.isRoot,
    say: (line) => said.push(line),
    machine: { environment: { PATH: '/usr/bin' }, platform: 'linux', exists: (path) => files.includes(path), playwrightPath: () => '' },
    run: (program, args) => {
      commands.push([program, ...args.filter((arg) => !arg.startsWith('-') && !arg.includes('::'))].join(' '));
      if (!args.includes('install')) return options.packages.length > 0;
      const asked = args.filter((arg) => /nginx/.test(arg));
      const there = asked.every((name) => options.packages.includes(name));
      if (there) files.push('/usr/sbin/nginx');
      return there;
    },
  };
}

describe('installNginx', () => {
  it('installs nothing where there is one', () => {
    const there = installer({ files: ['/usr/sbin/nginx'], isRoot: true, packages: [] });
    expect([installNginx(there), there.commands]).toEqual([true, []]);
  });
  it('as root on Debian installs it with the module for Brotli, without starting it', () => {
    const debian = installer({ files: ['/usr/bin/apt-get'], isRoot: true, packages: ['nginx', 'libnginx-mod-http-brotli-static'] });
    expect(installNginx(debian)).toBe(true);
    expect(debian.commands).toEqual(['apt-get update', 'env RUNLEVEL=1 apt-get install nginx libnginx-mod-http-brotli-static']);
  });
  it('does without the module where the release has none', () => {
    const older = installer({ files: ['/usr/bin/apt-get'], isRoot: true, packages: ['nginx'] });
    expect([installNginx(older), older.commands.at(-1)]).toEqual([true, 'env RUNLEVEL=1 apt-get install nginx']);
  });
  it.each([
    ['without root', { files: ['/usr/bin/apt-get'], isRoot: false, packages: ['nginx'] }, /needs root/],
    ['without apt-get', { files: [], isRoot: true, packages: [] }, /no apt-get/],
    ['without a package server', { files: ['/usr/bin/apt-get'], isRoot: true, packages: [] }, /could not install/],
  ])('%s says which tests are left out, and why', (_when, options, why) => {
    const machine = installer(options);
    expect(installNginx(machine)).toBe(false);
    expect(machine.said.at(-1)).toMatch(/hosting tests are left out/);
    expect(machine.said.at(-1)).toMatch(why);
  });
});
