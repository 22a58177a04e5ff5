import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { completeLock, missingBuilds, type Lock } from './complete-lock.ts';

const lock = (optional: Record<string, string>, packages: Lock['packages'] = {}): Lock => ({
  lockfileVersion: 3, packages: { '': {}, 'node_modules/a': { version: '1.0.0', optionalDependencies: optional }, ...packages },
});

describe('package-lock.json', () => {
  it('holds the builds for every machine that its packages name, or npm ci refuses it: npx tsx test/support/lock/complete-lock.ts adds them', () => {
    expect(missingBuilds(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock)).toEqual([]);
  });
  it('names no registry', () => {
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });
});

describe('missingBuilds', () => {
  it('is none when each is locked, beside the package or inside it', () => {
    expect(missingBuilds(lock({ 'a-linux-x64': '1.0.0', b: '2.0.0' }, { 'node_modules/a-linux-x64': {}, 'node_modules/a/node_modules/b': {} }))).toEqual([]);
  });
  it('names what is not', () => {
    expect(missingBuilds(lock({ 'a-win32-x64-msvc': '1.0.0' }))).toEqual([{ name: 'a-win32-x64-msvc', version: '1.0.0' }]);
  });
});

describe('completeLock', () => {
  it('adds version and machine, in the order of names, and keeps the rest', () => {
    const complete = completeLock(lock({ 'a-linux-arm64-musl': '1.0.0', 'a-darwin-x64': '1.0.0', 'a-linux-arm-gnueabihf': '1.0.0' }));
    expect(Object.keys(complete.packages)).toEqual(['', 'node_modules/a', 'node_modules/a-darwin-x64', 'node_modules/a-linux-arm-gnueabihf', 'node_modules/a-linux-arm64-musl']);
    expect(complete.packages['node_modules/a-linux-arm64-musl']).toEqual({ version: '1.0.0', cpu: ['arm64'], libc: ['musl'], optional: true, os: ['linux'] });
    expect(complete.packages['node_modules/a-linux-arm-gnueabihf']).toEqual({ version: '1.0.0', cpu: ['arm'], libc: ['glibc'], optional: true, os: ['linux'] });
    expect(complete.packages['node_modules/a-darwin-x64']).toEqual({ version: '1.0.0', cpu: ['x64'], optional: true, os: ['darwin'] });
    expect(missingBuilds(complete)).toEqual([]);
  });
  it('says so when a name does not tell the machine', () => {
    expect(() => completeLock(lock({ mystery: '1.0.0' }))).toThrow('mystery');
  });
});
