import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentHashOf } from '../../src/database/content-hash.ts';

afterEach(() => { vi.unstubAllGlobals(); });

describe('contentHashOf', () => {
  const expected = createHash('sha256').update('aa\nbb').digest('hex');

  it('contentHashOf gives the SHA-256 of the sorted hashes, whatever their order', async () => {
    expect(await contentHashOf(['bb', 'aa'])).toBe(expected);
    expect(await contentHashOf(['aa', 'bb'])).toBe(expected);
  });

  it('contentHashOf gives the same on a page without a secure context', async () => {
    vi.stubGlobal('crypto', undefined);
    expect(await contentHashOf(['aa', 'bb'])).toBe(expected);
  });

  it('contentHashOf of nothing is the SHA-256 of nothing', async () => {
    expect(await contentHashOf([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
