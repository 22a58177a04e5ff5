import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

import { drain } from '../../src/database/breathe.ts';
import { fingerprintOf } from '../../src/board-pack/fingerprint.ts';
import { readSeal, sealPage } from '../../src/board-pack/seal.ts';
import { exploreFile, type ExploreParts } from '../../src/board-pack/explore-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const PARTS: ExploreParts = {
  title: 'Quality & safety <July>', script: 'draw("</script><!--");\n', style: 'p::after { content: "</style>" }',
  engine: gzipSync('engine'.repeat(100)), engineWorker: bytes('work()'),
  pack: new Map([['pack/observation.parquet', new Uint8Array([80, 65, 82, 49, 255])], ['pack/manifest.json', bytes('{"title":"July"}')], ['pack/annotation.csv', bytes('a\r\nb</script>')]]),
};
const block = (html: string, path: string): string => new RegExp(`<script [^>]*data-file="${path}"[^>]*>([^<]*)</script>`).exec(html)?.[1] ?? '';

describe('exploreFile', () => {
  const html = drain(exploreFile(PARTS));
  it('gives the same text from the same parts, in whatever order the files of the pack come', () => {
    expect(drain(exploreFile({ ...PARTS, pack: new Map([...PARTS.pack].reverse()) }))).toBe(html);
  });
  it('allows its own script and style by their hashes, and nothing else to run or to be fetched', () => {
    const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toContain(`script-src ${hash(/<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '')} 'wasm-unsafe-eval'`);
    expect(policy).toContain(`style-src ${hash(/<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '')}`);
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });
  it('holds script and style that end neither their element nor open a comment, and a title as text', () => {
    expect(html).toContain('<script>draw("<\\/script><\\!--");</script>');
    expect(html).toContain('<title>Quality &amp; safety &lt;July&gt;</title>');
    expect(html.match(/<\/style>/g)).toHaveLength(1);
  });
  it('holds texts as they are before the script, bytes and texts that would not survive as base64', () => {
    expect(block(html, 'pack/manifest.json')).toBe('{"title":"July"}');
    expect(html.indexOf('pack/manifest.json')).toBeLessThan(html.indexOf('<script>draw'));
    expect([...Buffer.from(block(html, 'pack/observation.parquet'), 'base64')]).toEqual([80, 65, 82, 49, 255]);
    expect(html.indexOf('pack/observation.parquet')).toBeGreaterThan(html.indexOf('<script>draw'));
    expect(Buffer.from(block(html, 'pack/annotation.csv'), 'base64').toString()).toBe('a\r\nb</script>');
  });
  it('can be sealed, though its program and its pack hold the text of a seal', () => {
    const slot = '<meta name="watchline-seal" content="';
    const fingerprint = fingerprintOf({ data: [], source: null, recipe: null, register: null, meeting: null, rules: null, verdicts: null });
    const sealed = sealPage(drain(exploreFile({ ...PARTS, script: `seal(\`${slot}\`);`, pack: new Map([['pack/annotation.csv', bytes(slot)]]) })), fingerprint);
    const seal = readSeal(bytes(sealed));
    expect(seal?.found).toBe(seal?.seal);
    expect(seal?.fingerprint).toBe(fingerprint.fingerprint);
  });
  it('is put together in steps, and what is written piece by piece is the whole', () => {
    const engine = Uint8Array.from({ length: 2_000_003 }, (_, index) => (index * 7) % 251);
    const work = exploreFile({ ...PARTS, engine });
    let steps = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) steps += 1;
    expect(steps).toBeGreaterThan(4);
    expect(Buffer.compare(Buffer.from(block(step.value, 'engine.wasm.gz'), 'base64'), engine)).toBe(0);
  });
  it('says how much is in the engine, so that its way in can be followed and checked', () => {
    expect(html).toContain('data-file="engine.wasm.gz" data-form="base64" data-size="600"');
  });
});
