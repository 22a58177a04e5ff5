import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { namedHosts } from './named-hosts.ts';
import { firstViewFiles, packedBytes, SITE, shippedFiles, shippedText } from './shipped-files.ts';

const page = readFileSync(join(SITE, 'index.html'), 'utf8');
const files = shippedFiles();
const firstView = firstViewFiles(page, (path) => readFileSync(join(SITE, path), 'utf8'));
const packedSum = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + packedBytes(readFileSync(join(SITE, path))), 0);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

describe('the first view', () => {
  it('needs at most 170 kB of script, packed', () => {
    const bytes = packedSum(firstView.scripts);
    expect(firstView.scripts.length).toBeGreaterThan(0);
    expect(bytes, `${firstView.scripts.join(', ')}: ${kB(bytes)}`).toBeLessThanOrEqual(170_000);
  });
  // What a reader waits for is more than the page: the script of the screen, and all that it imports. The aim is 170 kB here too.
  it.each(['ChangesPage', 'Scorecard'])('needs at most 175 kB of script, packed, until %s can be drawn', (screen) => {
    const script = files.find((path) => path.startsWith(`assets/${screen}-`) && path.endsWith('.js'));
    expect(script, 'the script of the screen').toBeDefined();
    const bytes = packedSum(firstViewFiles(page, (path) => readFileSync(join(SITE, path), 'utf8'), script).scripts);
    expect(bytes, kB(bytes)).toBeGreaterThan(packedSum(firstView.scripts));
    expect(bytes, kB(bytes)).toBeLessThanOrEqual(175_000);
  });
  it('needs at most 150 kB of script by Brotli, as https hosts send it', () => {
    const sent = firstView.scripts.map((path) => join(SITE, existsSync(join(SITE, `${path}.br`)) ? `${path}.br` : path));
    const bytes = sent.reduce((sum, path) => sum + readFileSync(path).length, 0);
    expect(bytes, kB(bytes)).toBeLessThanOrEqual(150_000);
  });
  it('needs at most 30 kB of styles, packed', () => {
    const bytes = packedSum(firstView.styles);
    expect(firstView.styles.length).toBeGreaterThan(0);
    expect(bytes, `${firstView.styles.join(', ')}: ${kB(bytes)}`).toBeLessThanOrEqual(30_000);
  });
  it('needs neither the engine nor Arrow', () => {
    expect(firstView.scripts.filter((path) => /RecordBatch|duckdb-eh/.test(readFileSync(join(SITE, path), 'utf8')))).toEqual([]);
  });
});

describe('Arrow', () => {
  it('is installed once, in the version that DuckDB-WASM speaks', () => {
    const folders = readdirSync('node_modules', { recursive: true, encoding: 'utf8' }).filter((path) => /(^|[/\\])node_modules[/\\]apache-arrow$|^apache-arrow$/.test(path));
    expect(folders).toEqual(['apache-arrow']);
    expect(JSON.parse(readFileSync('node_modules/apache-arrow/package.json', 'utf8'))).toMatchObject({ version: '17.0.0' });
  });
  it('ships once, for the page and its reading worker together', () => {
    // The end of the class RecordBatch as Arrow writes it: as many times as there are copies.
    const copies = (path: string): number => [...readFileSync(join(SITE, path), 'utf8').matchAll(/isConcatSpreadable\]\s*=\s*(?:!0|true)\s*,\s*["'`]RecordBatch["'`]/g)].length;
    // The program of the one-file edition is the same site over again, in a file that the site never loads.
    const scripts = files.filter((path) => path.endsWith('.js') && !path.startsWith('explore/'));
    // The engine's own worker comes ready-made from DuckDB-WASM with the Arrow it was built with inside; it shares with nobody.
    const ofEngine = scripts.filter((path) => /duckdb[^/]*worker/.test(path));
    expect(ofEngine.map(copies)).toEqual([1]);
    expect(scripts.filter((path) => !ofEngine.includes(path)).reduce((sum, path) => sum + copies(path), 0)).toBe(1);
    expect(copies('explore/explore.js')).toBe(1);
  });
});

describe('what ships', () => {
  it.each(files)('%s names no other host', (path) => {
    expect(namedHosts(shippedText(path))).toEqual([]);
  });
  it('holds no source map, and points to none', () => {
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
    expect(files.filter((path) => /\.(js|css)$/.test(path) && readFileSync(join(SITE, path), 'utf8').includes('sourceMappingURL='))).toEqual([]);
  });
  it('has both packed forms beside each text of more than 1 kB', () => {
    const large = files.filter((path) => /\.(js|css|html|json|csv|svg)$/.test(path) && readFileSync(join(SITE, path)).length > 1024);
    expect(large.flatMap((path) => [`${path}.gz`, `${path}.br`]).filter((path) => !existsSync(join(SITE, path)))).toEqual([]);
  });
  it('is at most 16 MB to copy to a host, packed forms included, without its pack', () => {
    const bytes = files.filter((path) => !path.startsWith('pack/')).reduce((sum, path) => sum + readFileSync(join(SITE, path)).length, 0);
    expect(bytes, kB(bytes)).toBeLessThanOrEqual(16_000_000);
  });
  it('stays below the 25 MiB that some hosts allow a file', () => {
    expect(files.filter((path) => readFileSync(join(SITE, path)).length > 25 * 1024 * 1024)).toEqual([]);
  });
});

describe('the page', () => {
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1] ?? '';
  it.each(["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "worker-src 'self' blob:", "connect-src 'self' blob:", "style-src 'self'", "base-uri 'none'", "form-action 'none'"])(
    'has a security policy with %s', (directive) => {
      expect(policy.split(';').map((part) => part.trim())).toContain(directive);
    });
  it('allows neither inline scripts, inline styles nor eval', () => {
    expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
    expect(page.replace(/<script\b[^>]*\bsrc="[^"]*"[^>]*><\/script>/g, '')).not.toMatch(/<script\b|<style\b|\sstyle="|\son\w+="/);
  });
  it('takes every file from beside itself', () => {
    for (const [, path = ''] of page.matchAll(/\b(?:src|href)="([^"]+)"/g)) expect(path).toMatch(/^\.\//);
  });
});
