import { afterEach, describe, expect, it, vi } from 'vitest';
import { sha256 } from '../../src/extract/sha256.ts';

describe('sha256', () => {
  afterEach(() => vi.unstubAllGlobals());
  const abc = new TextEncoder().encode('abc');
  // FIPS 180-2, appendix B.1.
  const EXPECTED = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
  it('of “abc” is the standard’s', async () => expect(await sha256(abc)).toBe(EXPECTED));
  it('is the same on a page without a secure context', async () => {
    vi.stubGlobal('crypto', {});
    expect(await sha256(abc)).toBe(EXPECTED);
  });
  it('of a part of a buffer is that of the part', async () => expect(await sha256(new TextEncoder().encode('xabcx').subarray(1, 4))).toBe(EXPECTED));
});
