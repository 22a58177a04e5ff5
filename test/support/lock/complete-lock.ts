/**
 * `npx tsx test/support/lock/complete-lock.ts`, after `npm install`: writes the builds for other machines into
 * `package-lock.json` when the registry in use did not hold them. Without them `npm ci` calls the lock out of step on
 * every machine, though none of them would be installed there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
  readonly [field: string]: unknown;
}

/** A build for another machine that a locked package names and the lock does not hold. */
export interface MissingBuild {
  readonly name: string;
  readonly version: string;
}

/** Optional packages that are named and not locked. Example: `{ packages: { 'node_modules/a': { optionalDependencies: { 'a-linux-x64': '1.0.0' } } } }` gives `a-linux-x64`. */
export function missingBuilds({ packages }: Lock): MissingBuild[] {
  return Object.entries(packages).flatMap(([path, locked]) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([name]) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages))
      .map(([name, version]) => ({ name, version })));
}

const SYSTEMS: Readonly<Record<string, string>> = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', openbsd: 'openbsd', openharmony: 'openharmony', win32: 'win32' };
const MACHINE = /-(android|darwin|freebsd|linux|openbsd|openharmony|win32)-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?:-(gnu|musl|msvc|gnueabihf|musleabihf|eabi))?$/;

/** The lock with an entry for each missing build: version and machine, as npm writes them, without a fingerprint, which only the registry knows. */
export function completeLock(lock: Lock): Lock {
  const added = missingBuilds(lock).map(({ name, version }) => {
    const [, system = '', processor = '', library = ''] = MACHINE.exec(name) ?? [];
    const os = SYSTEMS[system];
    if (os === undefined) throw new Error(`${name} is missing from the lock and its name does not say for which machine it is.`);
    const libc = os !== 'linux' ? null : library.startsWith('musl') ? 'musl' : 'glibc';
    const build: LockedPackage = { version, cpu: [processor], ...(libc === null ? {} : { libc: [libc] }), optional: true, os: [os] };
    return [`node_modules/${name}`, build] as const;
  });
  const [root = [], others] = [Object.entries(lock.packages).filter(([path]) => path === ''), Object.entries(lock.packages).filter(([path]) => path !== '')];
  const sorted = [...others, ...added].sort(([one], [other]) => one.localeCompare(other, 'en'));
  return { ...lock, packages: Object.fromEntries([...root, ...sorted]) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  const missing = missingBuilds(lock);
  if (missing.length > 0) writeFileSync('package-lock.json', `${JSON.stringify(completeLock(lock), null, 2)}\n`);
  console.log(`${missing.length} builds for other machines added to package-lock.json.`);
}
