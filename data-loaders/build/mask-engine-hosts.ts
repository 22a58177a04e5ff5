/**
 * DuckDB's WebAssembly carries the addresses that it would fetch extensions from, and links in its error texts. The
 * site never lets it, and takes the addresses out besides: a host of the same length under `.invalid`, which no name
 * server may ever answer (RFC 2606). Only letters of text change, so the program is the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

import { packed } from './compress-text-assets.ts';

const ADDRESS = /(https?:\/\/)([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/g;
const NOWHERE = '.invalid';

/** The host with its end overwritten: `extensions.duckdb.org` → `extensions.du.invalid`. One too short to say so stays as it is. */
export function maskedHost(host: string): string {
  return host.length > NOWHERE.length && !host.endsWith(NOWHERE) ? host.slice(0, -NOWHERE.length).replace(/[.-]$/, 'x') + NOWHERE : host;
}

/** The same bytes, as many of them, with every host after `http://` or `https://` masked. */
export function maskHosts(bytes: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replace(ADDRESS, (_address, scheme: string, host: string) => scheme + maskedHost(host)), 'latin1');
}

/** Vite plugin: masks the engine that the build is about to write. Packing takes seconds, so the result is kept in `cacheFolder`. */
export function maskEngineHosts(cacheFolder = '.cache'): Plugin {
  return {
    name: 'watchline:mask-engine-hosts',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'asset' && /\.wasm[^/]*\.gz$/.test(part.fileName)) part.source = maskedEngine(Buffer.from(part.source), cacheFolder);
      }
    },
  };
}

function maskedEngine(engine: Uint8Array, cacheFolder: string): Uint8Array {
  const fingerprint = createHash('sha256').update(engine).digest('hex').slice(0, 16);
  const kept = join(cacheFolder, `masked-${fingerprint}.wasm.gz`);
  if (existsSync(kept)) return readFileSync(kept);
  const masked = packed(maskHosts(gunzipSync(engine)));
  mkdirSync(cacheFolder, { recursive: true });
  // Written aside and renamed: two builds at once must not read half a file.
  writeFileSync(`${kept}.${process.pid}`, masked);
  renameSync(`${kept}.${process.pid}`, kept);
  return masked;
}
