import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { drain } from '../../src/database/breathe.ts';
import { fingerprintOf, type Fingerprint } from '../../src/board-pack/fingerprint.ts';
import { listPieces } from '../../src/board-pack/piece-list.ts';
import { brokenSealLines, readSeal, sealPage, SEAL_LINES, type Seal } from '../../src/board-pack/seal.ts';

const FINGERPRINT: Fingerprint = fingerprintOf({ data: [], source: null, recipe: null, register: null, meeting: null, rules: null, verdicts: null });
const PAGE = '<!doctype html>\n<html lang="en-GB"><head>\n<meta charset="utf-8" />\n<title>Pack · July</title></head><body><p>Below the 95 % threshold — in all 12 months.</p></body></html>\n';

const bytesOf = (html: string): Uint8Array => new TextEncoder().encode(html);
const isWhole = (seal: Seal | null): boolean => seal !== null && seal.seal === seal.found;

describe('sealPage', () => {
  it('a page → seal, fingerprint and parts behind the encoding; read back whole', () => {
    const sealed = sealPage(PAGE, FINGERPRINT);
    expect(sealed.indexOf('charset')).toBeLessThan(sealed.indexOf('watchline-seal'));
    const seal = readSeal(bytesOf(sealed));
    expect(seal).toMatchObject({ version: 2, ...FINGERPRINT });
    expect(isWhole(seal)).toBe(true);
  });

  it('the same page twice → the same bytes', () => {
    expect(sealPage(PAGE, FINGERPRINT)).toBe(sealPage(PAGE, FINGERPRINT));
  });

  it('a sealed page, a page without a head → refused', () => {
    expect(() => sealPage(sealPage(PAGE, FINGERPRINT), FINGERPRINT)).toThrow('sealed already');
    expect(() => sealPage('<p>no head</p>', FINGERPRINT)).toThrow('no <head>');
  });
});

describe('readSeal', () => {
  const sealed = bytesOf(sealPage(PAGE, FINGERPRINT));

  it('any one bit turned anywhere → no seal, or not the one it has', () => {
    fc.assert(fc.property(fc.nat(sealed.length - 1), fc.nat(7), (at, bit) => {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      expect(isWhole(readSeal(changed))).toBe(false);
    }), { numRuns: 2000 });
  });

  it('a byte taken out or put in, a second slot → not whole', () => {
    fc.assert(fc.property(fc.nat(sealed.length - 1), (at) => {
      expect(isWhole(readSeal(new Uint8Array([...sealed.slice(0, at), ...sealed.slice(at + 1)])))).toBe(false);
      expect(isWhole(readSeal(new Uint8Array([...sealed.slice(0, at), 32, ...sealed.slice(at)])))).toBe(false);
    }));
    expect(readSeal(bytesOf(`${new TextDecoder().decode(sealed)}<meta name="watchline-seal" content="${'0'.repeat(64)}">\n`))).toBeNull();
  });

  it('a page of somebody else → null', () => {
    expect(readSeal(bytesOf(PAGE))).toBeNull();
  });
});

describe('readSeal, the page without its seal', () => {
  it('lists the pieces of the page as it was before the lines of the seal came in', () => {
    const seal = readSeal(bytesOf(sealPage(PAGE, FINGERPRINT)));
    expect(new TextDecoder().decode(seal?.unsealed)).toBe(PAGE);
    expect(seal?.pieces).toBe(drain(listPieces(bytesOf(PAGE))));
  });

  it('a page of the first form → read, without a list of pieces', () => {
    const old = readSeal(readFileSync('fixtures/packs/version-1/board-pack.html'));
    expect(old).toMatchObject({ version: 1, pieces: null });
    expect(isWhole(old)).toBe(true);
  });
});

describe('brokenSealLines', () => {
  const sealed = sealPage(PAGE, FINGERPRINT);
  it('a sealed page → none; a page of the first form → none; a page of somebody else → all', () => {
    expect(brokenSealLines(bytesOf(sealed))).toEqual([]);
    expect(brokenSealLines(readFileSync('fixtures/packs/version-1/board-pack.html'))).toEqual([]);
    expect(brokenSealLines(bytesOf(PAGE))).toHaveLength(SEAL_LINES.length);
  });

  it.each(SEAL_LINES.map(({ line }) => line))('the line %s misspelt → that line', (line) => {
    expect(brokenSealLines(bytesOf(sealed.replace(`"${line}"`, `"${line}x"`)))).toEqual([line]);
  });
});
