import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const VIRTUAL = 'virtual:engine-file';
const RESOLVED = `\0${VIRTUAL}`;
/** Served under this path by the development server only. */
const DEVELOPMENT_PATH = '@engine/duckdb-eh.wasm.gz';
/** Byte 9 of a gzip header names the operating system; 255 is “unknown”, so that every machine writes the same file. */
const GZIP_SYSTEM_BYTE = 9;

/**
 * The engine, compressed as small as gzip gets it. Equal input gives equal bytes; compressing takes five seconds, so the
 * result is kept under the fingerprint of the engine in `cacheFolder`.
 */
export function compressedEngine(wasm: Uint8Array, cacheFolder: string): Uint8Array {
  const fingerprint = createHash('sha256').update(wasm).digest('hex').slice(0, 16);
  const kept = join(cacheFolder, `duckdb-eh-${fingerprint}.wasm.gz`);
  if (existsSync(kept)) return readFileSync(kept);
  const zipped = gzipSync(wasm, { level: 9 });
  zipped[GZIP_SYSTEM_BYTE] = 255;
  mkdirSync(cacheFolder, { recursive: true });
  // Written aside and renamed: two builds at once must not read half a file.
  const aside = `${kept}.${String(process.pid)}`;
  writeFileSync(aside, zipped);
  renameSync(aside, kept);
  return zipped;
}

/**
 * Ships DuckDB's WebAssembly as `assets/duckdb-eh-….wasm.gz`, an opaque file that any server can send (7.7 MB in place of
 * 34 MB, no MIME type and no compression to configure), and tells the site where it lies through `virtual:engine-file`.
 */
export function compressEngine(cacheFolder = '.cache'): Plugin {
  const wasm = (): Buffer => readFileSync(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  let building = false;
  return {
    name: 'watchline:compress-engine',
    configResolved(config) {
      building = config.command === 'build';
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const raw = wasm();
      let address = `new URL('${DEVELOPMENT_PATH}', document.baseURI).href`;
      if (building) {
        const source = compressedEngine(raw, cacheFolder);
        // Named by hand: the build would put its fingerprint between the two endings.
        const fileName = `assets/duckdb-eh-${createHash('sha256').update(source).digest('hex').slice(0, 8)}.wasm.gz`;
        address = `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', fileName, source })}`;
      }
      return `export const engineUrl = ${address};\nexport const engineBytes = ${String(raw.byteLength)};\n`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (request.url?.split('?')[0]?.endsWith(DEVELOPMENT_PATH) !== true) {
          next();
          return;
        }
        response.setHeader('content-type', 'application/octet-stream');
        response.end(compressedEngine(wasm(), cacheFolder));
      });
    },
  };
}
