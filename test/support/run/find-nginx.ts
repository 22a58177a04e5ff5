/** Where is an nginx that the hosting tests can start? */
import { delimiter, join } from 'node:path';

import { thisMachine, type Machine } from '../../../data-loaders/browser/find-chromium.ts';

type Looked = Pick<Machine, 'environment' | 'exists'>;

/** Ordinary users have no `sbin` on their PATH. */
const PLACES = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];

/** Path of an nginx, or null when the machine has none. */
export function findNginx(machine: Looked = thisMachine()): string | null {
  const onPath = (machine.environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [...onPath, ...PLACES].map((folder) => join(folder, 'nginx')).find((path) => machine.exists(path)) ?? null;
}
