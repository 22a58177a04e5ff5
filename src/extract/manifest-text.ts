import type { PackManifest } from './manifest.ts';

/** The manifest as it is written: what a file holds stands only where it is stated. */
export const manifestText = (manifest: PackManifest): string =>
  `${JSON.stringify(manifest, (key, value: unknown) => (key === 'holds' && value === null ? undefined : value), 2)}\n`;
