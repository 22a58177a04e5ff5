import type { PackManifest } from '../extract/manifest.ts';
import type { PackState } from './holding-state.ts';

export interface FrozenPack {
  /** The day of freezing, `YYYY-MM-DD`; null: a pack frozen by hand does not say. */
  readonly day: string | null;
  readonly manifest: PackManifest;
}

/** Is the pack frozen, and of which day is what it shows? Null: it is of today, or none is open. @example frozenPack(pack)?.day // '2012-08-20' */
export function frozenPack(pack: PackState): FrozenPack | null {
  if (pack.state !== 'open' || pack.manifest.frozen !== true) return null;
  return { day: pack.manifest.frozenAs?.frozenAt.slice(0, 10) ?? null, manifest: pack.manifest };
}
